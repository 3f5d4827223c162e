import type { Paper, Passage } from "../../../passage/index.ts"
import { anchorOfClean, type Span, splitSentences } from "../../../text/index.ts"
import { findDates, type FoundDate } from "../../date/index.ts"
import type { Figure } from "../figure.ts"
import { NOT_FIGURES } from "../not-figures.table.ts"
import type { Quantity } from "../quantity.ts"
import { readFrenchAbsences, readFrenchOthers, readFrenchVague } from "./read-french-absences.ts"
import { readFrenchCounts } from "./read-french-counts.ts"
import { frenchPeriodOf } from "./french-period.ts"
import { frenchStatusOf } from "./french-status.ts"
import { NOT_FRENCH_FIGURES } from "./not-french-figures.table.ts"

/** Every quantity of a passage in French, in reading order. */
export function readFrenchPassage(paper: Paper, { text }: Passage): readonly Figure[] {
  const { clean } = text
  const dates = findDates(clean)
  const masked = withoutNames(clean, dates)
  const quantities = apart([
    ...readFrenchCounts(clean, masked),
    ...readFrenchAbsences(clean),
    ...readFrenchVague(clean),
    ...readFrenchOthers(clean),
  ])
  if (quantities.length === 0) return []
  const anchor = (start: number, end: number) => anchorOfClean(paper.text, text, start, end)
  let sentences = splitSentences(clean)
  return quantities.map((quantity, i): Figure => {
    const here = sentences.findIndex(({ end }) => end >= quantity.printed.end)
    if (here > 0) sentences = sentences.slice(here)
    const sentence: Span = sentences[0] ?? { start: 0, end: clean.length }
    const next = quantities[i + 1]?.printed.start ?? Infinity
    const status = frenchStatusOf(clean, sentence, quantity)
    const { kind, value, unit, population } = quantity
    return {
      anchor: anchor(quantity.start, quantity.end),
      printed: anchor(quantity.printed.start, quantity.printed.end),
      kind,
      value,
      unit,
      population,
      period: frenchPeriodOf(clean, sentence, dates, quantity, next, status),
      base: undefined,
      change: undefined,
      status,
    }
  })
}

/** The same text with a filler of equal length over dates, numbered names and labels. */
function withoutNames(clean: string, dates: readonly FoundDate[]): string {
  const spans: Span[] = dates.filter(({ kind }) => kind !== "relative" && kind !== "named-day").map(({ start, end }) => ({ start, end }))
  for (const { pattern } of [...NOT_FIGURES, ...NOT_FRENCH_FIGURES])
    for (const match of clean.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length })
  spans.sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(start, at)
    pieces.push(clean.slice(at, from), "\ufffc".repeat(end - from))
    at = end
  }
  return pieces.join("") + clean.slice(at)
}

function apart(quantities: Quantity[]): readonly Quantity[] {
  quantities.sort((a, b) => a.printed.start - b.printed.start || b.printed.end - a.printed.end)
  let end = -1
  return quantities.filter(({ printed }) => {
    if (printed.start < end) return false
    end = printed.end
    return true
  })
}
