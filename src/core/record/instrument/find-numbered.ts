import type { Span } from "../../text/index.ts"
import { formatSymbol, parseSymbol } from "../../symbol/index.ts"
import type { InstrumentKind } from "./instrument.ts"

/** A resolution cited by its number, or a document by its symbol. */
export type Numbered = Span & {
  readonly kind: InstrumentKind
  readonly name: string
  readonly symbol: { readonly printed: string; readonly normal: string | undefined }
  /** The year of a resolution. */
  readonly date: string | undefined
}

const RESOLUTIONS =
  /(?:(?:Security |Human Rights )?Council |General Assembly |United Nations |UN )?\b(?:[Rr]esolutions?|UNSCRs?|SCRs?) (?=\d)/gu
const NUMBER = /(\d{1,3}\/\d{1,3}|\d{1,4})(?: ?\(((?:19|20)\d{2})\))?/uy
const NEXT = /(?:, (?:and |or )?|;? (?:and|or|to) |; )(?=\d{3,4} ?\((?:19|20)\d{2}\)|\d{1,3}\/\d{1,3}\b)/uy
/** A number with its year that a sentence on resolutions leaves without the word: "one resolution on Talvia, 2988 (2024)". */
const LATER = /\b\d{3,4} \((?:19|20)\d{2}\)/gu
const SYMBOLS = /\b(?:S|A|E|CEDAW|PBC|ST|UNW)\/[A-Z\d][\w.()/-]*\d(?: \((?:19|20)\d{2}\))?/gu

/** Every citation by number or symbol in one passage. */
export function findNumbered(clean: string): readonly Numbered[] {
  const found: Numbered[] = []
  if (/resolution|SCR/iu.test(clean)) found.push(...resolutionsIn(clean))
  if (clean.includes("/")) {
    for (const { 0: printed, index } of clean.matchAll(SYMBOLS)) {
      const symbol = parseSymbol(printed)
      if (!symbol || found.some((one) => index < one.end && index + printed.length > one.start)) continue
      const kind: InstrumentKind = symbol.series.endsWith("RES")
        ? "resolution"
        : symbol.series === "S/PRST"
          ? "presidential-statement"
          : "report"
      found.push({
        start: index,
        end: index + printed.length,
        kind,
        name: printed,
        symbol: { printed, normal: formatSymbol(symbol) },
        date: undefined,
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function resolutionsIn(clean: string): readonly Numbered[] {
  const found: Numbered[] = []
  let last = 0
  for (const { 0: words, index } of clean.matchAll(RESOLUTIONS)) {
    let at = index + words.length
    let start = index
    const organ = words.replace(/([Rr]esolution)s? $/u, "$1 ")
    for (;;) {
      NUMBER.lastIndex = at
      const match = NUMBER.exec(clean)
      if (!match) break
      const [printed, , year] = match
      const end = at + printed.length
      found.push(resolution(clean, start, end, `${organ}${printed}`, year))
      last = end
      NEXT.lastIndex = end
      const next = NEXT.exec(clean)
      if (!next) break
      start = at = end + next[0].length
    }
  }
  for (const { 0: printed, index } of clean.matchAll(LATER)) {
    if (index < last && found.some(({ start, end }) => index >= start && index < end)) continue
    if (found.some(({ start, end }) => index >= start && index < end)) continue
    const before = clean.slice(Math.max(0, index - 200), index)
    if (/\bresolutions?\b[^.;]*$/iu.test(before))
      found.push(resolution(clean, index, index + printed.length, `resolution ${printed}`, printed.slice(-5, -1)))
  }
  return found
}

function resolution(clean: string, start: number, end: number, name: string, year: string | undefined): Numbered {
  const symbol = parseSymbol(name) ?? parseSymbol(name.replace(/^.*?(?=resolution)/u, ""))
  return {
    start,
    end,
    kind: "resolution",
    name,
    symbol: { printed: clean.slice(start, end), normal: symbol && formatSymbol(symbol) },
    date: year,
  }
}
