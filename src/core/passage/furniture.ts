import { FURNITURE, LONE_SYMBOL } from "./furniture.table.ts"
import type { Lines } from "./line.ts"
import type { LayoutHints } from "./source.ts"

/** Longer lines are no furniture. */
const WIDEST = 160

/**
 * Which lines are page furniture: 0 none, 1 furniture, 2 furniture with which a page ends or begins.
 * Running heads are also known by standing first or last on their pages with the same words, numbers aside.
 */
export function findFurniture(text: string, lines: Lines, hints: LayoutHints): Uint8Array {
  const found = new Uint8Array(lines.count)
  const heads = runningLines(text, lines)
  const symbols = repeatedSymbols(text, lines)
  let hint = 0
  for (let i = 0; i < lines.count; i++) {
    const start = lines.start[i] as number
    const end = lines.end[i] as number
    while (hint < hints.furniture.length && (hints.furniture[hint]?.end ?? 0) <= start) hint++
    const span = hints.furniture[hint]
    if (span && span.start <= start && span.end >= end) found[i] = 2
    else if (end - start <= WIDEST) found[i] = formOf(text.slice(start, end), symbols, heads, lines, i)
  }
  for (let i = 0; i < lines.count; i++)
    if (!found[i] && isSymbol(text, lines, i) && (found[i - 1] === 2 || found[i + 1] === 2)) found[i] = 2
  return found
}

/** A symbol alone on its line. */
const isSymbol = (text: string, lines: Lines, i: number): boolean =>
  (lines.end[i] as number) - (lines.start[i] as number) <= 40 && LONE_SYMBOL.test(text.slice(lines.start[i], lines.end[i]))

function formOf(printed: string, symbols: ReadonlySet<string>, heads: ReadonlySet<number>, lines: Lines, i: number): 0 | 1 | 2 {
  if (LONE_SYMBOL.test(printed) && (symbols.has(printed) || (i > 0 && lines.page[i] !== lines.page[i - 1]))) return 2
  for (const { pattern, ends } of FURNITURE) if (pattern.test(printed)) return ends ? 2 : 1
  return heads.has(i) ? 2 : 0
}

/** Symbols that stand alone on their line more than once. */
function repeatedSymbols(text: string, lines: Lines): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (let i = 0; i < lines.count; i++) {
    if (!isSymbol(text, lines, i)) continue
    const printed = text.slice(lines.start[i], lines.end[i])
    if (seen.has(printed)) repeated.add(printed)
    seen.add(printed)
  }
  return repeated
}

/** The first two and last two lines of each page whose words, numbers aside, stand so on three pages or more; and lone page numbers there. */
function runningLines(text: string, lines: Lines): ReadonlySet<number> {
  const edges: number[] = []
  for (let i = 0; i < lines.count; i++) {
    const page = lines.page[i]
    const near = (j: number) => j < 0 || j >= lines.count || lines.page[j] !== page
    if ((near(i - 1) || near(i - 2) || near(i + 1) || near(i + 2)) && (lines.end[i] as number) - (lines.start[i] as number) <= WIDEST)
      edges.push(i)
  }
  if (lines.count === 0 || lines.page[lines.count - 1] === 1) return new Set()
  const bare = (i: number) => text.slice(lines.start[i], lines.end[i]).replace(/\d+/gu, "#").replace(/\s+/gu, " ")
  const pages = new Map<string, { many: number; last: number }>()
  for (const i of edges) {
    const page = lines.page[i] as number
    const held = pages.get(bare(i))
    if (!held) pages.set(bare(i), { many: 1, last: page })
    else if (held.last !== page) [held.many, held.last] = [held.many + 1, page]
  }
  return new Set(edges.filter((i) => (pages.get(bare(i))?.many ?? 0) >= (bare(i) === "#" ? 2 : 3)))
}
