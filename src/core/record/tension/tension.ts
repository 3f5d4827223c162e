import type { Anchor } from "../../text/index.ts"

/** Places in the paper that do not sit together: first the one that is likelier wrong, then the other. The rule is named for the good state. */
export type Tension = {
  readonly rule: string
  readonly severity: "note" | "doubt" | "error"
  /** One sentence: what stands here, what stands there. */
  readonly message: string
  /** At least two, each no longer than the words that clash; for arithmetic, the parts and the total. */
  readonly anchors: readonly Anchor[]
}

/** Arithmetic that holds, shown so that nobody has to do it again. */
export type Sum = {
  /** "85 + 13", "4 / 15". */
  readonly expression: string
  readonly value: number
  readonly unit: string | undefined
  readonly parts: readonly Anchor[]
  /** The printed number that it gives. Absent where none is printed. */
  readonly agreesWith: Anchor | undefined
}

/** What a rule finds: what clashes, and what holds. */
export type Found = { readonly tensions: readonly Tension[]; readonly sums: readonly Sum[] }
