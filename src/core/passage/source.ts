import type { Span } from "../text/index.ts"
import type { MediaType } from "./passage.ts"

/** A decoded paper, before it is cut into passages. All offsets count in `text`. */
export type Source = {
  /**
   * Markdown and plain text: the decoded file. PDF: what its text layer holds, laid out as `pdftotext -layout` would: leading spaces show
   * how far a line is indented, blank lines the gaps between lines, a form feed the end of a page.
   */
  readonly text: string
  readonly mediaType: MediaType
  /** What the format knew of the layout and `text` cannot show. Absent: only the text is known. */
  readonly hints?: LayoutHints
}

/** What a format knew of its layout. Each list in reading order; an empty list says nothing was known or seen. */
export type LayoutHints = {
  /** Raised small signs: candidates for note marks, in the text and before the note itself. */
  readonly superscripts: readonly Span[]
  /** Lines set as headings (bold, larger): `level` 1 is the highest. A heading over several lines is one span or one for each line. */
  readonly headings: readonly (Span & { readonly level: number })[]
  /** Running heads and feet that the format could tell from their place on the page. Those of the United Nations' layout are found without. */
  readonly furniture: readonly Span[]
}

export const NO_HINTS: LayoutHints = { superscripts: [], headings: [], furniture: [] }
