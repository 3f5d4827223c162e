import type { Paper, Passage } from "../../passage/index.ts"
import { anchorOfClean } from "../../text/index.ts"
import type { Figure } from "./figure.ts"
import { type PassageView, sentenceAt, viewPassage } from "./passage-view.ts"
import type { Quantity } from "./quantity.ts"
import { readAbsences } from "./read-absences.ts"
import { captionOf } from "./caption.ts"
import { readFrenchPassage } from "./french/index.ts"
import { isNumberCell, readCell } from "./read-cells.ts"
import { changeOf } from "./read-change.ts"
import { readCounts } from "./read-counts.ts"
import { datesOf, periodOf } from "./read-period.ts"
import { readMultiples, readSpans } from "./read-spans.ts"
import { readCues, statusOf } from "./read-status.ts"
import { readAnother, readBoth, readSingle, readVague } from "./read-vague.ts"
import { resolveUnits, topicOf } from "./resolve-units.ts"

/** Every quantity that the paper says of the world, in reading order. */
export function readFigures(paper: Paper): readonly Figure[] {
  const figures: Figure[] = []
  const isFrench = /^fr\b/iu.test(paper.language)
  let topic: string | undefined
  let caption: string | undefined
  for (const [i, passage] of paper.passages.entries()) {
    if (passage.kind === "heading") topic = undefined
    if (passage.cell) {
      const before = paper.passages[i - 1]
      if (passage.cell.table !== before?.cell?.table) caption = before && captionOf(before)
      if (passage.cell.heading) continue
      if (isNumberCell(passage.text.clean)) {
        for (const figure of cellFigures(paper.text, passage, caption)) figures.push(figure)
        continue
      }
    }
    if (isFrench) {
      for (const figure of readFrenchPassage(paper, passage)) figures.push(figure)
      continue
    }
    const read = readPassage(paper.text, passage, topic)
    for (const figure of read.figures) figures.push(figure)
    topic = read.topic ?? topic
  }
  return figures
}

function readPassage(
  source: string,
  passage: Passage,
  before: string | undefined,
): { readonly figures: readonly Figure[]; readonly topic: string | undefined } {
  const view = viewPassage(passage.text.clean)
  const quantities = quantitiesOf(view, before)
  if (quantities.length === 0) return { figures: [], topic: topicOf(view, quantities) }
  const anchor = (start: number, end: number) => anchorOfClean(source, passage.text, start, end)
  let [from, to] = [-1, -1]
  let cues: ReturnType<typeof readCues> = []
  let dates: ReturnType<typeof datesOf> = []
  let peers: readonly Quantity[] = []
  const figures = quantities.map((quantity, i): Figure => {
    const sentence = sentenceAt(view, quantity.printed.start)
    if (sentence.start !== from) {
      ;[from, to] = [sentence.start, sentence.end]
      cues = readCues(view.clean, sentence)
      dates = datesOf(view.clean, sentence, view.dates)
      let stop = i
      while (stop < quantities.length && quantities[stop]!.printed.start < to) stop++
      peers = quantities.slice(i, stop)
    }
    const status = statusOf(view.clean, sentence, cues, quantity, quantities[i + 1]?.printed.start ?? Infinity)
    return {
      anchor: anchor(quantity.start, quantity.end),
      printed: anchor(quantity.printed.start, quantity.printed.end),
      kind: quantity.kind,
      value: quantity.value,
      unit: quantity.unit,
      population: quantity.population,
      period: periodOf(view.clean, sentence, dates, peers, quantity, status),
      base: quantity.base && { value: quantity.base.value, anchor: anchor(quantity.base.span.start, quantity.base.span.end) },
      change: changeOf(view.clean, sentence, view.dates, quantity),
      status,
    }
  })
  return { figures, topic: topicOf(view, quantities) }
}

/** The numbers that are all of their cell. */
const cellFigures = (source: string, { cell, text }: Passage, caption: string | undefined): readonly Figure[] =>
  (cell ? readCell(cell, text.clean, caption) : []).map(({ quantity, period, status }) => {
    const anchor = anchorOfClean(source, text, quantity.start, quantity.end)
    const { kind, value, unit, population } = quantity
    return { anchor, printed: anchor, kind, value, unit, population, period, base: undefined, change: undefined, status }
  })

/** All quantities of a passage in reading order, each number once. */
export function quantitiesOf(view: PassageView, topic: string | undefined): readonly Quantity[] {
  const all = [
    ...readCounts(view),
    ...readAbsences(view),
    ...readVague(view),
    ...readSingle(view),
    ...readAnother(view),
    ...readBoth(view),
    ...readSpans(view),
    ...readMultiples(view),
  ]
  all.sort((a, b) => a.printed.start - b.printed.start || b.printed.end - a.printed.end)
  let end = -1
  const apart = all.filter(({ printed }) => {
    if (printed.start < end) return false
    end = printed.end
    return true
  })
  return resolveUnits(view, apart, topic)
}
