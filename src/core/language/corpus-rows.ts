import type { Finding } from "../finding/index.ts"
import { resolutionNumber } from "../symbol/index.ts"
import { type CorpusText, corpusSymbol, readCorpusRow } from "./corpus-row.ts"

/** The rows of a corpus by symbol, each read when it is asked for. */
export type CorpusRows = {
  /** In normal form, each once: resolutions by their number, then whatever else there is by name. */
  readonly symbols: readonly string[]
  /** The text under a symbol in normal form; of several rows an adopted one, and of several such the first. Absent for one that is not held or whose row is broken. */
  text(symbol: string): CorpusText | undefined
  /** Rows that are broken, with their lines, and symbols that stand on more than one. A row that nobody asked for yet was only looked at from outside. */
  findings(): readonly Finding[]
}

/** Where a row begins and ends, and its line from 1. */
type Place = { readonly start: number; readonly end: number; readonly line: number }

/** Opens JSON Lines: one row a line, with at least `symbol` and `text`. Looks at the beginning of each row only. A broken row is a finding, never a failure. */
export function openCorpusRows(lines: string): CorpusRows {
  const broken = new Map<number, string>()
  const places = new Map<string, Place[]>()
  for (const place of placesIn(lines)) {
    const symbol = headSymbol(lines, place) ?? wholeSymbol(lines, place)
    if (typeof symbol !== "string") broken.set(place.line, symbol.why)
    else if (!places.get(symbol)?.push(place)) places.set(symbol, [place])
  }
  return {
    symbols: inOrder([...places.keys()]),
    text: (symbol) => {
      let draft: CorpusText | undefined
      for (const place of places.get(symbol) ?? []) {
        const row = readCorpusRow(lines.slice(place.start, place.end))
        if (typeof row === "string") broken.set(place.line, row)
        else if (row.textKind === "adopted") return row
        else draft ??= row
      }
      return draft
    },
    findings: () => [
      ...[...broken].sort(([a], [b]) => a - b).map(([line, why]) => brokenRow(line, why)),
      ...[...places].flatMap(([symbol, rows]) => (rows.length > 1 ? [repeated(symbol, rows)] : [])),
    ],
  }
}

function* placesIn(lines: string): Generator<Place> {
  let start = 0
  for (let line = 1; start < lines.length; line++) {
    const feed = lines.indexOf("\n", start)
    const end = feed < 0 ? lines.length : feed
    const first = skipBlanks(lines, start, end)
    if (first < end) yield { start: first, end, line }
    start = end + 1
  }
}

/** Skips blanks, and the mark that some programs put before the first line. */
function skipBlanks(lines: string, start: number, end: number): number {
  let at = start
  while (at < end && /[\s\uFEFF]/u.test(lines[at] ?? "")) at++
  return at
}

/** How rows mostly begin. */
const HEAD = /\{\s*"symbol"\s*:\s*"([^"\\\n]{1,200})"/uy

/** The symbol that a row begins with. Undefined where it begins otherwise or does not end as rows do. */
function headSymbol(lines: string, { start, end }: Place): string | undefined {
  HEAD.lastIndex = start
  const [, printed] = HEAD.exec(lines) ?? []
  const isWhole = /\}\s*$/u.test(lines.slice(Math.max(start, end - 20), end))
  return printed !== undefined && printed.trim() !== "" && isWhole ? corpusSymbol(printed) : undefined
}

/** The symbol of a row, wherever in it, or why there is none. */
function wholeSymbol(lines: string, { start, end }: Place): string | { readonly why: string } {
  const row = readCorpusRow(lines.slice(start, end))
  return typeof row === "string" ? { why: row } : row.symbol
}

/** Resolutions by their number, then whatever else there is by name. */
function inOrder(symbols: readonly string[]): readonly string[] {
  const numbered = symbols.map((symbol) => ({ symbol, number: resolutionNumber(symbol) ?? Infinity }))
  numbered.sort((a, b) => (a.number !== b.number ? a.number - b.number : a.symbol < b.symbol ? -1 : 1))
  return numbered.map(({ symbol }) => symbol)
}

const brokenRow = (line: number, why: string): Finding => ({
  rule: "rows-are-whole",
  severity: "doubt",
  message: `${why}, on line ${line} of the corpus`,
  anchor: undefined,
})

const repeated = (symbol: string, rows: readonly Place[]): Finding => ({
  rule: "symbols-stand-once",
  severity: "note",
  message: `Expected ${symbol} once, found it on the lines ${rows.map(({ line }) => line).join(", ")}: an adopted text counts before a draft, and the first before others`,
  anchor: undefined,
})
