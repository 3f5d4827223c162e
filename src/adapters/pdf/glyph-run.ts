/** Signs that the paper shows without a gap between them: a word, or a piece of one. Or the spaces between two. In points, to the right and upwards. */
export type GlyphRun = {
  /** Only spaces: `blank` is true and nothing is printed. */
  readonly text: string
  readonly blank: boolean
  /** Left end of the first sign and right end of the last. */
  readonly x: number
  readonly end: number
  readonly baseline: number
  /** Height of the type. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Marked by the paper as no part of its text: running heads and feet. */
  readonly artifact: boolean
  /** Whole degrees, counter-clockwise, by which the page must be turned for it to stand upright: 0 for the text, 90 for a stamp along the margin. Its places count on the page so turned. */
  readonly angle: number
}

/** The text layer of one page, in the order in which the paper draws it. */
export type PageRuns = {
  readonly width: number
  readonly height: number
  readonly runs: readonly GlyphRun[]
  /** Signs that it shows, spaces aside, and those among them for which the paper names no letter: nobody can tell what they are but by their look. */
  readonly signs: { readonly shown: number; readonly unnamed: number }
  /** What could be read of it may not be all. */
  readonly isDamaged: boolean
}
