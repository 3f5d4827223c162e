import type { Anchor } from "../../text/index.ts"

/** Something that happened, is planned, is in force, or was measured, at a date or at none that is printed. */
export type Event = {
  readonly anchor: Anchor
  /** What happened, in the paper's words. */
  readonly what: string
  /** EDTF of the printed precision, or the date that the stated rule gives; absent where undated. */
  readonly date: string | undefined
  readonly status: "occurred" | "planned" | "postponed" | "alleged" | "ongoing" | "measurement"
  /** A date that was worked out, and by which rule. */
  readonly derived: { readonly date: string; readonly rule: string } | undefined
}
