import type { Block } from "./block.ts"
import type { Lines } from "./line.ts"

/** One line of a table that is set in columns of blanks, cut into its cells. */
type Row = { readonly line: number; readonly cells: readonly { readonly start: number; readonly end: number }[] }

/** Signs of the longest line that is looked at as a row. */
const LONGEST = 240
/** Columns stand apart by two blanks at least. */
const APART = / {2,}|\t+/gu
/** A cell of figures: a number with its currency, bounds, scale and per cent sign, a share in brackets; or the mark for none. */
const FIGURE =
  /^(?:[<>≤≥~$€£]\s?)*\d[\d.,  ]*(?:%|(?:per cent|percent|pour cent|million|billion|[km])\b)?(?:\s?\([\d.,]+\s?(?:%|per cent)?\))?$|^(?:[-–—]|\.\.|n\/a|nil)$/iu
const RULE = /^(?:[_=*~─—-][ ]*){4,}$/u
/** Body rows that a table has at least. */
const FEWEST = 2

/**
 * The lines of a text that are rows of tables without any marks: a line of headings, and under it lines that each have as many cells,
 * all of them figures but the first. Prose and lists have no such lines. Absent: the line is none. `end` is the line behind the table.
 */
export function findLayoutTables(
  text: string,
  lines: Lines,
): ReadonlyMap<number, { readonly blocks: readonly Block[]; readonly end: number }> {
  const found = new Map<number, { readonly blocks: readonly Block[]; readonly end: number }>()
  let head: Row | undefined
  let body: Row[] = []
  const close = (end: number): void => {
    if (head && body.length >= FEWEST) found.set(head.line, { blocks: blocksOf([head, ...body], found.size + 1, lines), end })
    ;[head, body] = [undefined, []]
  }
  for (let i = 0; i < lines.count; i++) {
    const from = lines.start[i] as number
    const to = lines.end[i] as number
    const printed = to - from > LONGEST ? "" : text.slice(from, to)
    if (head && RULE.test(printed)) continue
    const row = printed.includes("  ") || printed.includes("\t") ? rowOf(printed, from, i) : undefined
    const figures = row !== undefined && isBody(text, row)
    if (head && row && figures && fits(row, head) && (lines.gap[i] as number) < 2) body.push(row)
    else {
      close(i)
      head = row && !figures && isHead(text, row) ? row : undefined
    }
  }
  close(lines.count)
  return found
}

function rowOf(printed: string, from: number, line: number): Row | undefined {
  const cells: { start: number; end: number }[] = []
  let start = 0
  for (const gap of printed.matchAll(APART)) {
    cells.push({ start: from + start, end: from + gap.index })
    start = gap.index + gap[0].length
  }
  cells.push({ start: from + start, end: from + printed.length })
  return cells.length > 1 && cells.length < 16 ? { line, cells } : undefined
}

const words = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end)
const isBody = (text: string, { cells }: Row): boolean =>
  /\p{L}|^\d{4}(?:[-–]\d{2,4})?$/u.test(words(text, cells[0]!)) && cells.slice(1).every((cell) => FIGURE.test(words(text, cell)))
/** Headings are words, or years. */
const isHead = (text: string, { cells }: Row): boolean =>
  cells.every((cell) => /\p{L}|^(?:19|20)\d\d$|%/u.test(words(text, cell)) && cell.end - cell.start < 60)
/** The column of row headings may have no heading of its own. */
const fits = (row: Row, head: Row): boolean => row.cells.length === head.cells.length || row.cells.length === head.cells.length + 1

function blocksOf(rows: readonly Row[], table: number, lines: Lines): Block[] {
  const columns = rows[1]?.cells.length ?? 0
  return rows.flatMap(({ line, cells }, row) =>
    cells.map((cell, at) => ({
      kind: "cell" as const,
      marker: undefined,
      rank: 0,
      column: 0,
      page: lines.page[line] as number,
      pieces: [{ ...cell, torn: false }],
      cell: { table, row, column: at + (columns - cells.length), heading: row === 0 },
    })),
  )
}
