import type { Alignment } from "./align-words.ts"
import type { Words } from "./words.ts"

/** A run of words that two texts share, in UTF-16 units of each. */
export type SharedSpan = {
  readonly left: readonly [start: number, end: number]
  readonly right: readonly [start: number, end: number]
}

/**
 * The words in common as runs, in the order of the left text: words that follow one another on both sides are one run. What was aligned by its stem and is
 * another word ("condemned", "condemning") is not shared, and ends a run.
 */
export function sharedSpans(alignments: readonly Alignment[], left: Words, right: Words): readonly SharedSpan[] {
  const spans: SharedSpan[] = []
  for (const { pairs } of alignments)
    for (let at = 0; at < pairs.length;) {
      const from = at
      at += 2
      if (!isSame(left, right, pairs, from)) continue
      while (
        at < pairs.length &&
        pairs[at] === next(pairs, at - 2) &&
        pairs[at + 1] === next(pairs, at - 1) &&
        isSame(left, right, pairs, at)
      )
        at += 2
      spans.push({
        left: [left.starts[pairs[from] ?? 0] ?? 0, left.ends[pairs[at - 2] ?? 0] ?? 0],
        right: [right.starts[pairs[from + 1] ?? 0] ?? 0, right.ends[pairs[at - 1] ?? 0] ?? 0],
      })
    }
  return spans.sort((a, b) => a.left[0] - b.left[0])
}

const isSame = (left: Words, right: Words, pairs: Int32Array, at: number): boolean =>
  left.forms[pairs[at] ?? 0] === right.forms[pairs[at + 1] ?? 0]

const next = (pairs: Int32Array, at: number): number => (pairs[at] ?? 0) + 1
