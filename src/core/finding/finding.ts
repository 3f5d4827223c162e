import type { Anchor } from "../text/index.ts"

/** A doubt about a paper. The rule is named for the good state: `paragraphs-are-consecutive`. */
export type Finding = {
  readonly rule: string
  readonly severity: "note" | "doubt" | "error"
  /** One sentence: what was expected, what stands there. */
  readonly message: string
  /** Where; absent when the doubt is about the paper as a whole. */
  readonly anchor: Anchor | undefined
}

/** A value read out of a paper, with the doubts that came up on the way. */
export type Reading<T> = { readonly value: T; readonly findings: readonly Finding[] }
