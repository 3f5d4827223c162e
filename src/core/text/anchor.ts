/** A stretch of a text, in UTF-16 code units, end excluded. */
export type Span = { readonly start: number; readonly end: number }

/** A place in a paper: where it stands in the paper's `text`, and the exact words that stand there. */
export type Anchor = Span & {
  readonly exact: string
  /** Where a page break, a running head or a footnote tears the place: the pieces that are its own words. Absent when it stands in one piece. */
  readonly parts?: readonly Anchor[]
  /** The words as a reader would read them. Absent when they are `exact` to the letter. */
  readonly clean?: string
}

/** The place from `start` to `end` of `text`. Throws a RangeError when that is no stretch of the text: a fault of ours, never of a paper. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new RangeError(`Expected a place in a text of ${text.length}, got ${start}..${end}`)
  return { start, end, exact: text.slice(start, end) }
}

/** Whether the words of an anchor, and of each of its parts, still stand where it says. */
export function anchorHolds(text: string, anchor: Anchor): boolean {
  return text.slice(anchor.start, anchor.end) === anchor.exact && (anchor.parts ?? []).every((part) => anchorHolds(text, part))
}
