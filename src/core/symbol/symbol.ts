import { NAMED, POINTED, SERIES } from "./series.table.ts"

/** The symbol of a United Nations document, taken apart. */
export type DocumentSymbol = {
  /** "S/RES", "S/PRST", "S", "A/HRC"; see the table of series. */
  readonly series: string
  /** What follows the series: "2640", "2024/123". */
  readonly number: string
  /** In brackets behind the number: the year of a resolution. Absent where none is printed. */
  readonly year: number | undefined
  /** "Add.1", "Corr.2", "Rev.1", in the order printed. */
  readonly suffixes: readonly string[]
}

const SUFFIX = /\/((?:Add|Corr|Rev|Summary|Amend)\.\d{1,3})$/u
const YEAR = /\s?\(((?:19|20)\d{2})\)$/u

/** Reads a symbol, or the name of a resolution with its number ("resolution 2640 (2022)"). Undefined for anything else. */
export function parseSymbol(printed: string): DocumentSymbol | undefined {
  if (printed.length > 80) return undefined
  const text = printed.trim().replace(/\s+/gu, " ").replace(/\*+$/u, "").replaceAll("\u2011", "-")
  for (const { pattern, series } of NAMED) {
    const match = pattern.exec(text)
    if (match?.[1]) return { series, number: match[1], year: match[2] === undefined ? undefined : Number(match[2]), suffixes: [] }
  }
  return text.includes("/") ? parseForm(text) : undefined
}

function parseForm(text: string): DocumentSymbol | undefined {
  const suffixes: string[] = []
  let bare = text
  for (let match = SUFFIX.exec(bare); match?.[1]; match = SUFFIX.exec(bare)) {
    suffixes.unshift(match[1])
    bare = bare.slice(0, match.index)
  }
  const year = YEAR.exec(bare)
  if (year) bare = bare.slice(0, year.index)
  for (const { series, rest } of SERIES) {
    const stroke = POINTED.has(series) ? "." : "/"
    if (!bare.startsWith(series + stroke)) continue
    const number = bare.slice(series.length + 1)
    if (!rest.test(number) || (year && series !== "S/RES")) continue
    return { series, number, year: year ? Number(year[1]) : undefined, suffixes }
  }
  return undefined
}

/** The symbol in its normal form: "S/RES/2640 (2022)", "S/2024/123/Add.1". */
export function formatSymbol({ series, number, year, suffixes }: DocumentSymbol): string {
  return `${series}${POINTED.has(series) ? "." : "/"}${number}${year === undefined ? "" : ` (${year})`}${suffixes.map((suffix) => `/${suffix}`).join("")}`
}
