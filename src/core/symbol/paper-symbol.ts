import { formatSymbol, parseSymbol } from "./symbol.ts"

/** Signs at the beginning of a paper in which its masthead stands. */
const MASTHEAD = 2500
/** Signs of a paper in which a running head is looked for. */
const LOOKED_AT = 60_000
/** Lines of a masthead that hold words. */
const LINES = 16

/**
 * The symbol that a paper itself bears, in normal form: in its masthead (beside organ or date, or alone on a line), or as a running head on its pages.
 * A symbol that the paper cites is none of its own. Undefined where it bears none.
 */
export function paperSymbol(text: string): string | undefined {
  const lines = text
    .slice(0, MASTHEAD)
    .split(/[\n\r\f]+/u)
    .map((line) => line.replace(/^[\s#*_>]+|[\s*_]+$/gu, ""))
    .filter((line) => line !== "")
    .slice(0, LINES)
  for (const line of lines) {
    const found = alone(line) ?? beside(line)
    if (found) return found
  }
  return runningHead(text.slice(0, LOOKED_AT))
}

function alone(line: string): string | undefined {
  const symbol = line.includes("/") ? parseSymbol(line.replace(/^(?:Symbol|Cote|Document)\s?:\s?/iu, "")) : undefined
  return symbol && formatSymbol(symbol)
}

/** A cell of a line whose cells stand far apart: "United Nations        S/2024/123". */
function beside(line: string): string | undefined {
  const cells = line.split(/\s{3,}|\t|\s\|\s/u)
  if (cells.length < 2) return undefined
  for (const cell of cells) {
    const found = alone(cell)
    if (found) return found
  }
  return undefined
}

/** A symbol alone on its line, twice or more: no sentence and no list of sources prints it so. */
function runningHead(text: string): string | undefined {
  const seen = new Set<string>()
  for (const [line] of text.matchAll(/^[^\S\n]*[A-Z][A-Z]{0,6}\/[^\s]{2,30}(?: ?\(\d{4}\))?[^\S\n]*$/gmu)) {
    const found = alone(line.trim())
    if (found === undefined) continue
    if (seen.has(found)) return found
    seen.add(found)
  }
  return undefined
}
