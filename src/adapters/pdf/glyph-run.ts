/** Signs that the paper shows without a gap between them: a word, or a piece of one. Or the spaces between two. In points, from the page's lower left corner. */
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
  /** Set at an angle: the stamp on a margin, the head of a narrow column. */
  readonly turned: boolean
}

/** The text layer of one page, in the order in which the paper draws it. */
export type PageRuns = { readonly width: number; readonly height: number; readonly runs: readonly GlyphRun[] }
