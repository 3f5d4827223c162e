import type { Passage } from "../../passage/index.ts"
import type { Figure } from "./figure.ts"
import { type Quantity, quantity } from "./quantity.ts"

const NUMBER = /^\W{0,2}(?:(?:US)?[$€£]\s?)?(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(%|per\s?cent)?\W{0,2}$/iu
/** Headings of columns whose numbers are names or dates. */
const LABELS =
  /(?:^|\W)(?:no|nos|number in|n°|#|year|date|page|paragraph|article|symbol|rank|code|phone|telephone|annex|item|session|resolution)\.?(?:\W|$)/iu
const SHARES = /%|per\s?cent|share|proportion|rate/iu

type Cell = NonNullable<Passage["cell"]>

/** First row and first column of each table, for formats that do not say which cells are headings, or say it of all. */
export function headCells(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>()
  for (const { cell, text } of passages)
    if (cell && (cell.row === 0 || cell.column === 0)) heads.set(`${cell.table} ${cell.row} ${cell.column}`, text.clean.trim())
  return heads
}

/** The cell with the headings of its row and column, taken from the first row and column where the format names none. */
export function withHeadings(cell: Cell, heads: ReadonlyMap<string, string>): Cell {
  if (cell.row === 0 || cell.column === 0 || (cell.rowHeading !== undefined && cell.columnHeading !== undefined)) return cell
  return {
    ...cell,
    heading: false,
    rowHeading: cell.rowHeading ?? heads.get(`${cell.table} ${cell.row} 0`),
    columnHeading: cell.columnHeading ?? heads.get(`${cell.table} 0 ${cell.column}`),
  }
}

/** A number alone in a cell of a table: its column says what is counted, its row of whom. Nothing where the cell is no such number. */
export function readCell(cell: Cell, clean: string): Quantity | undefined {
  const match = NUMBER.exec(clean)
  if (!match || cell.heading || cell.columnHeading === undefined || cell.rowHeading === undefined || cell.rowHeading === clean)
    return undefined
  const heading = cell.columnHeading.trim()
  if (LABELS.test(heading) && !/^number of/iu.test(heading)) return undefined
  const value = Number(match[1]!.replaceAll(/[,\s]/gu, ""))
  if (/^(?:19|20)\d\d$/u.test(match[1]!) && !/[a-z]/iu.test(heading)) return undefined
  const share = match[2] !== undefined || SHARES.test(heading)
  const start = clean.indexOf(match[1]!)
  const kind: Figure["kind"] = share ? "percentage" : "count"
  return quantity({
    start,
    end: start + match[1]!.length,
    printed: { start, end: start + match[1]!.length },
    kind,
    value,
    unit: share ? "percent" : heading,
    population: share && !/^(?:%|per\s?cent|percent)$/iu.test(heading) ? `${cell.rowHeading}, ${heading}` : cell.rowHeading,
  })
}
