/** A stretch of a text that wears a mark. */
export type Mark<T> = { readonly start: number; readonly end: number; readonly of: T }

/** A mark, or the piece of it that fits into the piece around it. */
export type Cut<T> = {
  readonly start: number
  readonly end: number
  readonly of: T
  /** Whether this is the first piece of its mark: the one that may carry an address. */
  readonly first: boolean
  /** How many levels of pieces lie within this one. */
  readonly height: number
  readonly within: readonly Cut<T>[]
}

type Open<T> = { start: number; end: number; of: T; first: boolean; within: Open<T>[] }

/**
 * Lays marks that nest and overlap out as a tree, as markup needs it. Where two marks cross, the later one is cut at the end of the earlier one.
 * Every sign that a mark covers stays covered by its pieces, and by no sign more. Empty marks are left out.
 */
export function cutMarks<T>(marks: readonly Mark<T>[]): readonly Cut<T>[] {
  const queue = marks
    .filter(({ start, end }) => start < end)
    .map((mark, order) => ({ ...mark, first: true, order }))
    .sort(byPlace)
  const roots: Open<T>[] = []
  const around: Open<T>[] = []
  for (let i = 0; i < queue.length; i++) {
    const { start, end, of, first, order } = queue[i] as (typeof queue)[number]
    while (around.length > 0 && (around.at(-1) as Open<T>).end <= start) around.pop()
    const parent = around.at(-1)
    const fits = parent === undefined || end <= parent.end
    const piece: Open<T> = { start, end: fits ? end : parent.end, of, first, within: [] }
    if (!fits) insert(queue, i + 1, { start: parent.end, end, of, first: false, order })
    ;(parent?.within ?? roots).push(piece)
    around.push(piece)
  }
  return roots.map(close)
}

type Placed = { start: number; end: number; order: number }

/** Earlier first, then longer first, then as they came. */
const byPlace = (a: Placed, b: Placed): number => a.start - b.start || b.end - a.end || a.order - b.order

function insert<P extends Placed>(queue: P[], from: number, item: P): void {
  let at = from
  while (at < queue.length && byPlace(queue[at] as P, item) <= 0) at++
  queue.splice(at, 0, item)
}

function close<T>(open: Open<T>): Cut<T> {
  const within = open.within.map(close)
  return { ...open, within, height: within.reduce((most, piece) => Math.max(most, piece.height + 1), 0) }
}
