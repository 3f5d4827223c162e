import type { Provision } from "../language/index.ts"

/**
 * What became of a provision in a later text. `same`: no word differs. `edited`: in its place, with other words. `moved`: out of its order among
 * its neighbours, edited or not. `split`: parts of one stand in several. `merged`: parts of several stand in one. `dropped`, `new`: on one side alone.
 */
export type Relation = "same" | "edited" | "moved" | "split" | "merged" | "dropped" | "new"

/** From where to where, in UTF-16 units of the texts of one side of a row, joined by one line feed. */
export type Span = readonly [start: number, end: number]

/** A run of words and what became of it. `move`: the same words, elsewhere in the row. A run on one side alone has no span on the other. */
export type WordChange = {
  readonly op: "same" | "delete" | "insert" | "move"
  readonly left: Span | undefined
  readonly right: Span | undefined
}

/** What became of one provision, or of several that were split or merged. */
export type Row<P extends Provision = Provision> = {
  readonly relation: Relation
  /** In the order of the text. Empty for what is new. */
  readonly left: readonly P[]
  /** In the order of the text. Empty for what was dropped. */
  readonly right: readonly P[]
  /** Share of the words of both sides that they have in common, rare words counting more: 0 to 1. */
  readonly similarity: number
  /** In the order of the right side; what was deleted stands where it stood. Empty where one side is. */
  readonly words: readonly WordChange[]
}

/** Two texts side by side: every provision of both stands in exactly one row. */
export type Comparison<P extends Provision = Provision> = {
  readonly left: string
  readonly right: string
  /** In the order of the right side; what was dropped stands where it stood. */
  readonly rows: readonly Row<P>[]
}
