import type { Line, Word } from "./line.ts"

/** A gutter is at least so wide, in heights of the type. */
const GUTTER = 0.9
/** Columns of running text hold so many lines, of so many signs in the middle, and most of them reach the column's right edge. */
const FEWEST_LINES = 5
const SHORTEST = 22
const FULL = 0.8
const MOST = 0.5
/** A page of more lines is no page that was set in columns. */
const LONGEST_PAGE = 2000

/** Lines that are read one after the other: a column, or what goes across the page. */
export type Column = { readonly lines: readonly Line[]; readonly isColumn: boolean }
type Gutter = { readonly from: number; readonly to: number }
type Band = { readonly first: number; readonly last: number; readonly gutter: Gutter }

/** Puts the lines of a page in the order in which they are read: where it is set in columns of running text, column by column. Tables stay as they are, line by line. */
export function inColumns(lines: readonly Line[]): readonly Column[] {
  if (lines.length > LONGEST_PAGE) return [{ lines, isColumn: false }]
  const blocks: Column[] = []
  let done = 0
  for (let i = 0; i < lines.length; i++) {
    const band = bandAround(lines, i, done)
    if (!band) continue
    const columns = split(lines.slice(band.first, band.last + 1), band.gutter)
    if (!columns.every(isRunningText)) continue
    if (band.first > done) blocks.push({ lines: lines.slice(done, band.first), isColumn: false })
    for (const column of columns) blocks.push(...inColumns(column).map((inner) => ({ ...inner, isColumn: true })))
    done = band.last + 1
    i = band.last
  }
  if (done < lines.length) blocks.push({ lines: lines.slice(done), isColumn: false })
  return blocks
}

/** The longest stretch of lines around one that has a wide gap in which the gap goes on; not above `least`. */
function bandAround(lines: readonly Line[], at: number, least: number): Band | undefined {
  let longest: Band | undefined
  for (const gap of gapsOf(lines[at] as Line)) {
    let gutter = gap
    let first = at
    let last = at
    for (let i = at + 1; i < lines.length; i++, last++) {
      const narrowed = narrow(gutter, lines[i] as Line)
      if (!narrowed) break
      gutter = narrowed
    }
    for (let i = at - 1; i >= least; i--, first--) {
      const narrowed = narrow(gutter, lines[i] as Line)
      if (!narrowed) break
      gutter = narrowed
    }
    if (last - first >= FEWEST_LINES - 1 && (!longest || last - first > longest.last - longest.first)) longest = { first, last, gutter }
  }
  return longest
}

function gapsOf({ words, size }: Line): Gutter[] {
  const gaps: Gutter[] = []
  for (let i = 1; i < words.length; i++) {
    const [from, to] = [(words[i - 1] as Word).end, (words[i] as Word).x]
    if (to - from >= GUTTER * size) gaps.push({ from, to })
  }
  return gaps
}

/** What of a gutter a line leaves free, if that is still a gutter. */
function narrow({ from, to }: Gutter, line: Line): Gutter | undefined {
  let free: Gutter = { from, to }
  for (const { x, end } of line.words) {
    if (end <= free.from || x >= free.to) continue
    // what reaches in from one side makes the gutter narrower
    free = x <= free.from || free.to - end > x - free.from ? { from: end, to: free.to } : { from: free.from, to: x }
    if (free.to - free.from < GUTTER * line.size) return undefined
  }
  return free
}

function split(lines: readonly Line[], { from, to }: Gutter): readonly [readonly Line[], readonly Line[]] {
  const middle = (from + to) / 2
  const side = (isOn: (word: Word) => boolean): Line[] =>
    lines.flatMap((line) => {
      const words = line.words.filter(isOn)
      const [first] = words
      return first
        ? [{ ...line, words: [{ ...first, apart: false }, ...words.slice(1)], x: first.x, end: words.at(-1)?.end ?? first.end }]
        : []
    })
  return [side((word) => word.end <= middle), side((word) => word.end > middle)]
}

function isRunningText(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false
  const lengths = lines
    .map((line) => line.words.reduce((sum, { text, apart }) => sum + text.length + (apart ? 1 : 0), 0))
    .sort((a, b) => a - b)
  if ((lengths[lengths.length >> 1] ?? 0) < SHORTEST) return false
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ end }) => end))
  const full = lines.filter(({ end }) => end - left >= FULL * (right - left)).length
  return full >= MOST * lines.length
}
