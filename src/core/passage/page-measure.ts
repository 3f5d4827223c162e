import { type Lines, rightEdge } from "./line.ts"

/** How the lines of a page are set. */
export type Measure = {
  /** The column at which the text begins: one of ten longer lines begins further left. */
  readonly left: number
  /** Columns from there that nine of ten longer lines stay within. */
  readonly width: number
}

/** Shorter lines (headings, ends of paragraphs) say nothing of the width. */
const LONG = 30
/** Pages with fewer long lines than these are taken to be set like the rest. */
const ENOUGH = 8

/** The measures of all pages, first the one of the paper as a whole (index 0). */
export function measurePages(lines: Lines): readonly Measure[] {
  const all: number[] = []
  const pages: number[][] = []
  for (let i = 0; i < lines.count; i++) {
    if ((lines.end[i] as number) - (lines.start[i] as number) < LONG) continue
    all.push(i)
    ;(pages[lines.page[i] as number] ??= []).push(i)
  }
  const whole = measureOf(lines, all, { left: 0, width: 80 })
  const measures = [whole]
  if (pages.length <= 2) return [whole, whole]
  for (let page = 1; page < pages.length; page++)
    measures[page] = (pages[page]?.length ?? 0) < ENOUGH ? whole : measureOf(lines, pages[page] ?? [], whole)
  return measures
}

function measureOf(lines: Lines, of: readonly number[], otherwise: Measure): Measure {
  if (of.length === 0) return otherwise
  const indents = Int32Array.from(of, (i) => lines.indent[i] as number).sort()
  const edges = Int32Array.from(of, (i) => rightEdge(lines, i)).sort()
  const left = indents[Math.floor(indents.length * 0.1)] as number
  return { left, width: Math.max(1, (edges[Math.floor(edges.length * 0.9)] as number) - left) }
}
