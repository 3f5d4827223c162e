import type { Anchor } from "../../text/index.ts"

/** A note, its mark, and the places of the mark. */
export type Footnote = {
  readonly id: string
  readonly mark: string
  /** The note's text, without its mark. */
  readonly anchor: Anchor
  readonly refs: readonly Anchor[]
}
