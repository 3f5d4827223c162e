import type { Anchor } from "../../text/index.ts"

export type InstrumentKind =
  "resolution" | "presidential-statement" | "law" | "decree" | "plan" | "agreement" | "communique" | "report" | "constitution" | "other"

/** A text or proceeding that binds, plans, reports or is awaited: one row, however often the paper names it. */
export type Instrument = {
  /** Where the paper first names it; its number or symbol goes before an earlier mention without one, running text before a heading. */
  readonly anchor: Anchor
  readonly kind: InstrumentKind
  /** As printed, without its article. */
  readonly name: string
  /** As printed, and in normal form where it parses. Absent where the paper gives neither number nor symbol. */
  readonly symbol: { readonly printed: string; readonly normal: string | undefined } | undefined
  /** EDTF of the date or period that stands in its name. Absent where none does. */
  readonly date: string | undefined
  /** The paper's other names for it, as printed. "the decree" and "this plan", which only point back, are none. */
  readonly aliases: readonly string[]
  /** Every place that names it or points back to it, in reading order. */
  readonly mentions: readonly Anchor[]
}
