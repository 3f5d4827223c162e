import { type Draft } from "./draft.ts"
import type { Notes } from "./find-notes.ts"
import { attribute, type Element } from "./parse-html.ts"

/** What the elements around a word make of it. That of an element begins as a copy of its parent's. */
export type Place = {
  /** Seen but no passage: the page's navigation. */
  silent: boolean
  /** Line ends and blanks stand as they are. */
  pre: boolean
  /** Rank of the heading, 0 outside of one. */
  heading: number
  /** Lists around. */
  depth: number
  list: List | undefined
  /** The item around: its first words are the item, later blocks hang under it. */
  item: Item | undefined
  /** A note or a cell around: all blocks in it are one passage. */
  whole: Whole | undefined
  table: Table | undefined
  /** The term that a definition begins with, until it has begun. */
  term: { draft: Draft | undefined } | undefined
}

type List = { next: number; readonly type: string; readonly ordered: boolean }
export type Item = { readonly number: string | undefined; used: boolean }
export type Whole = { draft: Draft | undefined; readonly mark: string | undefined; readonly cell: NonNullable<Draft["cell"]> | undefined }
/** `headRows`: how many of its first rows are headings. */
type Table = { readonly number: number; readonly headRows: number; row: number; column: number; readonly taken: Map<number, number> }

/** The place of what stands at the top of a page. */
export const AT_TOP: Place = {
  silent: false,
  pre: false,
  heading: 0,
  depth: 0,
  list: undefined,
  item: undefined,
  whole: undefined,
  table: undefined,
  term: undefined,
}

/** Makes places for a page whose notes and data tables are known. */
export class Places {
  readonly #notes: Notes
  readonly #tables: ReadonlyMap<Element, number>
  #tableCount = 0
  #noteCount = 0

  constructor(notes: Notes, tables: ReadonlyMap<Element, number>) {
    this.#notes = notes
    this.#tables = tables
  }

  /** The place in `element`, whose parent's is `around`. */
  in(element: Element, around: Place): Place {
    const place = { ...around, term: element.tagName === "dd" ? around.term : undefined }
    const role = attribute(element, "role")
    if (element.tagName === "nav" || role === "navigation") place.silent = true
    if (role === "heading") place.heading = rankOf(attribute(element, "aria-level") ?? "2")
    switch (element.tagName) {
      case "h1":
      case "h2":
      case "h3":
      case "h4":
      case "h5":
      case "h6":
        place.heading = rankOf(element.tagName.slice(1))
        break
      case "pre":
        place.pre = true
        break
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        enterList(element, place)
        break
      case "li":
        enterItem(element, place)
        break
      case "dl":
        place.term = { draft: undefined }
        break
      case "table":
        if (this.#tables.has(element))
          place.table = { number: ++this.#tableCount, headRows: this.#tables.get(element) ?? 0, row: -1, column: 0, taken: new Map() }
        break
      case "tr":
        if (place.table) enterRow(place.table)
        break
      case "td":
      case "th":
        if (place.table && !place.whole) place.whole = wholeCell(element, place.table)
    }
    if (this.#notes.notes.has(element) && (!place.whole || place.whole.cell)) place.whole = this.#note(element)
    return place
  }

  #note(element: Element): Whole {
    const mark = this.#notes.notes.get(element)
    this.#noteCount++
    return { draft: undefined, mark: mark ?? String(this.#noteCount), cell: undefined }
  }
}

const rankOf = (printed: string): number => Math.min(6, Math.max(1, Number.parseInt(printed) || 2))

function enterList(element: Element, place: Place): void {
  place.depth++
  const next = Number.parseInt(attribute(element, "start") ?? "1")
  place.list = { next: Number.isNaN(next) ? 1 : next, type: attribute(element, "type") ?? "1", ordered: element.tagName === "ol" }
  place.item = undefined
}

function enterItem(element: Element, place: Place): void {
  place.depth = Math.max(1, place.depth)
  const value = Number.parseInt(attribute(element, "value") ?? "")
  if (place.list && !Number.isNaN(value)) place.list.next = value
  place.item = {
    number: place.list?.ordered ? numberAs(place.list.next++, attribute(element, "type") ?? place.list.type) : undefined,
    used: false,
  }
}

/** A number as a list of this type prints it: 3, c, C, iii, III. */
function numberAs(value: number, type: string): string {
  if (value < 1 || !/^[aAiI]$/u.test(type)) return String(value)
  const letters = type.toLowerCase() === "a" ? alphabetic(value) : roman(value)
  return type === type.toLowerCase() ? letters : letters.toUpperCase()
}

const alphabetic = (value: number): string =>
  (value > 26 ? alphabetic(Math.floor((value - 1) / 26)) : "") + String.fromCharCode(97 + ((value - 1) % 26))

const ROMAN = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const

function roman(value: number): string {
  if (value > 399) return String(value)
  let [rest, printed] = [value, ""]
  for (const [size, letters] of ROMAN)
    while (rest >= size) {
      printed += letters
      rest -= size
    }
  return printed
}

function enterRow(table: Table): void {
  table.row++
  table.column = 0
}

/** No cell stands in more rows or columns: a page may claim any number. */
const WIDEST = 100

function wholeCell(element: Element, table: Table): Whole {
  while ((table.taken.get(table.column) ?? -1) >= table.row) table.column++
  const { column, row } = table
  const columns = spanOf(element, "colspan")
  const rows = spanOf(element, "rowspan")
  for (let i = 0; i < columns && rows > 1; i++) table.taken.set(column + i, row + rows - 1)
  table.column += columns
  return { draft: undefined, mark: undefined, cell: { table: table.number, row: Math.max(0, row), column, heading: row < table.headRows } }
}

const spanOf = (element: Element, name: string): number =>
  Math.min(WIDEST, Math.max(1, Number.parseInt(attribute(element, name) ?? "1") || 1))
