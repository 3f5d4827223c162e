import type { Anchor } from "../../text/index.ts"

/** A quantity that the paper says of the world. */
export type Figure = {
  /** The shortest run of words that holds the number and what it counts. */
  readonly anchor: Anchor
  /** The number alone, as printed, within the anchor. */
  readonly printed: Anchor
  readonly kind: "count" | "percentage" | "fraction" | "threshold" | "ordinal" | "duration" | "denominator" | "absence" | "vague"
  /** Unscaled ($2.3 million is 2300000); "1/4" or "> 1/4" for fractions; "> 10", "<= 5", "300-350" for bounds and ranges; the printed word for vague ones; 0 for absences. */
  readonly value: number | string
  /** What is counted: "women", "percent", "years". Absent where no word says. */
  readonly unit: string | undefined
  /** Of whom or what, as printed. */
  readonly population: string | undefined
  /** EDTF; absent where the sentence prints none for it. */
  readonly period: string | undefined
  readonly base: { readonly value: number; readonly anchor: Anchor } | undefined
  readonly change: { readonly direction: "increase" | "decrease"; readonly since: string | undefined } | undefined
  readonly status: "verified" | "reported" | "alleged" | "assessed" | "planned" | "stated" | "law"
}
