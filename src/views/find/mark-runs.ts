/** A piece of a text, and whether it is one of the runs. */
export type Piece = { readonly words: string; readonly shared: boolean }

/** A text cut at its runs, which are places in UTF-16 units in any order; of runs that overlap the first counts. */
export function markRuns(text: string, runs: readonly (readonly [start: number, end: number])[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of [...runs].sort(([a], [b]) => a - b)) {
    if (start < at) continue
    if (start > at) pieces.push({ words: text.slice(at, start), shared: false })
    pieces.push({ words: text.slice(start, end), shared: true })
    at = end
  }
  return at < text.length ? [...pieces, { words: text.slice(at), shared: false }] : pieces
}
