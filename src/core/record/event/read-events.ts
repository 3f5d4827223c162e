import type { Paper, Passage } from "../../passage/index.ts"
import { anchorOfClean, type Span, splitSentences } from "../../text/index.ts"
import { type DateContext, deriveDate, findDates, type FoundDate, parseMoment } from "../date/index.ts"
import type { Meeting } from "../meeting/index.ts"
import { clauseOfDate } from "./clause.ts"
import type { Event } from "./event.ts"
import { paperDate } from "./paper-date.ts"
import { Retold } from "./same-event.ts"

/** Every dated event and every discrete happening, in reading order. */
export function readEvents(paper: Paper, meeting: Meeting): readonly Event[] {
  const context = { paper: paperDate(paper, meeting) }
  const retold = new Retold()
  return paper.passages.flatMap((passage) => readPassage(paper, passage, context, retold))
}

function readPassage(paper: Paper, passage: Passage, { paper: today }: { paper: DateContext["paper"] }, retold: Retold): readonly Event[] {
  const clean = passage.text.clean
  const dates = findDates(clean)
  if (dates.length === 0) return []
  const events: Event[] = []
  const sentences = splitSentences(clean)
  let before: DateContext["before"]
  let at = 0
  dates.forEach((date, k) => {
    while (at + 1 < sentences.length && (sentences[at] as Span).end <= date.start) at += 1
    const sentence = sentences[at] as Span
    const room = {
      start: Math.max(sentence.start, dates[k - 1]?.end ?? 0),
      end: Math.max(date.end, Math.min(sentence.end, dates[k + 1]?.start ?? clean.length)),
    }
    const span = clauseOfDate(clean, room, date)
    const context = { paper: today, before, ahead: false }
    const derived = deriveDate(date, context)
    const printed = date.relative ? (derived?.date ?? date.edtf) : date.edtf
    const anchor = anchorOfClean(paper.text, passage.text, span.start, span.end)
    const what = clean.slice(span.start, span.end)
    if (printed && parseMoment(printed)?.day !== undefined) before = parseMoment(printed)
    if (retold.isNew({ what, date: printed, resolution: resolutionOf(clean, date) }))
      events.push({ anchor, what, date: printed, status: "occurred", derived })
  })
  return events
}

/** "resolution 2640 (2022)": the number that the year in brackets belongs to. */
function resolutionOf(clean: string, date: FoundDate): string | undefined {
  if (date.kind !== "year" || clean[date.end] !== ")") return undefined
  return /\b(\d{1,4}) \($/u.exec(clean.slice(Math.max(0, date.start - 8), date.start))?.[1]
}
