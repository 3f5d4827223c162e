import { type Piece, markRuns } from "../find/mark-runs.ts"

/** Signs that are shown before and behind the words that count. */
const REACH = 110
/** Shorter texts are shown whole. */
const WHOLE = 420

/** A text with its runs marked; of a long one only what lies around `from` and `to`, cut at whole words. */
export function excerpt(text: string, runs: readonly (readonly [number, number])[], from: number, to: number): readonly Piece[] {
  const pieces = markRuns(text, runs)
  if (text.length <= WHOLE) return pieces
  const start = from <= REACH ? 0 : text.indexOf(" ", from - REACH) + 1
  const reach = Math.max(to, from + 1) + REACH
  const end = reach >= text.length ? text.length : Math.max(text.lastIndexOf(" ", reach), start)
  const cut: Piece[] = start > 0 ? [{ words: "… ", shared: false }] : []
  let at = 0
  for (const { words, shared } of pieces) {
    const inside = words.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (inside !== "") cut.push({ words: inside, shared })
    at += words.length
  }
  return end < text.length ? [...cut, { words: " …", shared: false }] : cut
}
