import { type DocumentSymbol, formatSymbol, parseSymbol } from "./symbol.ts"
import { yearAdopted } from "./year-adopted.ts"

/** A number alone, with its year or without: "2640", "2640 (2022)", "RES 2640". */
const NUMBER = /^(?:(?:S ?)?RES ?)?(\d{1,4}) ?(?:\((\d{4})\))?$/iu

/** How files are named for what they hold, where a name may hold no stroke: "S_RES_2640(2022)", "S_RES_2640_(2022)", "S-PRST-2004-36". */
const FILE_FORM = /^S[_-](?:RES[_-](\d{1,4})(?:[_ -]?\(?((?:19|20)\d{2})\)?)?|PRST[_-](\d{4})[_-](\d{1,3}))$/iu

/**
 * What the Council adopted, a resolution or a statement of its President, by the name that a person gives it, in normal form with its year:
 * "2640", "S/RES/2640(2022)", "resolution 2640" are all "S/RES/2640 (2022)". Undefined for anything else. A number later than the table
 * of adopted resolutions keeps the year it is printed with.
 */
export function resolutionSymbol(printed: string): string | undefined {
  if (isNormal(printed)) return printed
  const text = printed.trim().replace(/\s+/gu, " ")
  const symbol = fromNumber(text) ?? fromFile(text) ?? parseSymbol(text)
  if (!symbol || symbol.suffixes.length > 0) return undefined
  if (symbol.series === "S/PRST") return formatSymbol(symbol)
  return symbol.series === "S/RES" && Number(symbol.number) > 0 ? formatSymbol(withYear(symbol)) : undefined
}

/** Most are printed so, and a corpus has thousands of them. */
function isNormal(printed: string): boolean {
  const [, number, year] = /^S\/RES\/([1-9]\d{0,3}) \((\d{4})\)$/u.exec(printed) ?? []
  return number !== undefined && yearAdopted(Number(number)) === Number(year)
}

/** The number of a resolution, out of its symbol in normal form. Undefined for a statement, and for a text without a symbol. */
export function resolutionNumber(symbol: string): number | undefined {
  const [, number] = /^S\/RES\/(\d{1,4})(?: \(\d{4}\))?$/u.exec(symbol) ?? []
  return number === undefined ? undefined : Number(number)
}

function fromNumber(text: string): DocumentSymbol | undefined {
  const [, number, year] = NUMBER.exec(text) ?? []
  return number === undefined ? undefined : resolution(number, year)
}

function fromFile(text: string): DocumentSymbol | undefined {
  const [, number, year, statementYear, statement] = FILE_FORM.exec(text) ?? []
  if (number !== undefined) return resolution(number, year)
  return statement === undefined ? undefined : { series: "S/PRST", number: `${statementYear}/${statement}`, year: undefined, suffixes: [] }
}

const resolution = (number: string, year: string | undefined): DocumentSymbol => ({
  series: "S/RES",
  number: String(Number(number)),
  year: year === undefined ? undefined : Number(year),
  suffixes: [],
})

/** The year that the number tells, whatever is printed behind it: a wrong year names no other resolution. */
function withYear(symbol: DocumentSymbol): DocumentSymbol {
  const number = Number(symbol.number)
  return { ...symbol, number: String(number), year: yearAdopted(number) ?? symbol.year }
}
