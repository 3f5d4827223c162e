import type { Anchor, Span } from "../../text/index.ts"

/** A note, its mark, and the places of the mark. */
export type Footnote = {
  readonly id: string
  readonly mark: string
  /** The note's text, without its mark. */
  readonly anchor: Anchor
  readonly refs: readonly Anchor[]
  /**
   * The stretch of the paper that the note governs: the passage that bears its mark; the whole section where the mark stands on a heading;
   * from there to the section's end where the sentence that bears it speaks of the recommendations or points that follow. Absent for a note without a mark.
   */
  readonly reach: Span | undefined
}
