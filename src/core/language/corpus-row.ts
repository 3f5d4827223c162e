import type { LayoutHints } from "../passage/index.ts"
import { resolutionSymbol } from "../symbol/index.ts"
import { adoptionOf } from "./adoption.ts"

/** The text of a resolution or statement, before it is cut into provisions, and what is known of it besides. */
export type CorpusText = {
  /** In normal form, "S/RES/2640 (2022)"; of a text without one, the name it goes by. */
  readonly symbol: string
  /** The symbol as the source of the text prints it: "S/RES/2640(2022)". */
  readonly printed: string
  /** Of adoption, "2022-06-29": what is known besides the text, else what the text prints. Absent where neither says. */
  readonly date: string | undefined
  /** Of adoption. Absent where neither date nor symbol says. */
  readonly year: number | undefined
  /** A draft that became the resolution, and is held in its place. */
  readonly textKind: "adopted" | "draft"
  /** Where the text is from, in the words of whoever collected it. Absent where nobody says. */
  readonly source: string | undefined
  /** As it came, with its page furniture; of HTML, Markdown and Word its paragraphs, a line each. */
  readonly text: string
  /** What a PDF knew of its layout. */
  readonly hints?: LayoutHints
  /** Where several texts bear the symbol: which this is, and why it counts. Absent where it is the only one. */
  readonly kept: string | undefined
}

/** A row of a corpus, which is JSON, as a text; or in one sentence what is wrong with it. Unknown fields are ignored. */
export function readCorpusRow(line: string): CorpusText | string {
  const row = parsed(line)
  return typeof row === "string" ? row : readCorpusFields(row)
}

/** The same, of a row whose fields are known already. */
export function readCorpusFields(row: Readonly<Partial<Record<string, unknown>>>): CorpusText | string {
  const { symbol, text } = row
  if (typeof symbol !== "string" || symbol.trim() === "") return `Expected a symbol, got ${kindOf(symbol)}`
  if (typeof text !== "string" || text.trim() === "") return `Expected the text of ${symbol}, got ${kindOf(text)}`
  const stated = stringOf(row.date)?.match(/^\d{4}-\d{2}-\d{2}/u)?.[0]
  const date = stated ?? datePrinted(text, corpusSymbol(symbol))
  return {
    symbol: corpusSymbol(symbol),
    printed: symbol.trim(),
    date,
    year: yearOfSymbol(corpusSymbol(symbol)) ?? (stated === undefined ? yearIn(row.year) : Number(stated.slice(0, 4))),
    textKind: /draft/iu.test(stringOf(row.text_kind) ?? "") ? "draft" : "adopted",
    source: stringOf(row.source),
    text,
    kept: stringOf(row.kept),
  }
}

/** The symbol under which a text is held: in normal form where it is one of the Council's, else as printed. */
export const corpusSymbol = (printed: string): string => resolutionSymbol(printed) ?? printed.trim().replace(/\s+/gu, " ")

function parsed(line: string): Readonly<Partial<Record<string, unknown>>> | string {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return row as Record<string, unknown>
    return `Expected an object in JSON, got ${kindOf(row)}`
  } catch {
    return "Expected an object in JSON, got something else"
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return "none"
  if (value === null) return "null"
  if (typeof value === "string") return value.trim() === "" ? "an empty one" : "a string"
  return Array.isArray(value) ? "a list" : `a ${typeof value}`
}

const stringOf = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined)

function yearIn(value: unknown): number | undefined {
  const year = Number(typeof value === "string" || typeof value === "number" ? value : Number.NaN)
  return Number.isInteger(year) && year > 1900 && year < 3000 ? year : undefined
}

/** The day of adoption as a text prints it. Absent where it prints none, or one in another year than that of its symbol. */
export function datePrinted(text: string, symbol: string): string | undefined {
  const { date } = adoptionOf(text)
  const year = yearOfSymbol(symbol)
  return date === undefined || (year !== undefined && Number(date.slice(0, 4)) !== year) ? undefined : date
}

/** The year that a symbol in normal form says. */
export function yearOfSymbol(symbol: string): number | undefined {
  const [, resolution, statement] = /^S\/(?:RES\/\d+ \((\d{4})\)|PRST\/(\d{4})\/\d+)$/u.exec(symbol) ?? []
  return resolution === undefined && statement === undefined ? undefined : Number(resolution ?? statement)
}
