import type { Paper } from "../../passage/index.ts"
import { anchorOfClean, splitSentences } from "../../text/index.ts"
import { findDates } from "../date/index.ts"
import type { Meeting } from "../meeting/index.ts"
import { datedClaims } from "./dated-claims.ts"
import type { Event } from "./event.ts"
import { readClock } from "./paper-clock.ts"
import { Retold } from "./same-event.ts"
import { undatedClaims } from "./undated-claims.ts"

/**
 * Every dated event and every discrete happening, in reading order, each once: dated ones first claim their words, so that
 * what is told again without its date is not listed a second time.
 */
export function readEvents(paper: Paper, meeting: Meeting): readonly Event[] {
  const clock = readClock(paper, meeting)
  const known = new Map<string, number>()
  const retold = new Retold()
  const read = paper.passages.map((passage) => {
    const clean = passage.text.clean
    const one = { passage, sentences: splitSentences(clean), dates: findDates(clean) }
    return { ...one, dated: datedClaims(one, clock, known).filter((claim) => retold.isNew(claim)) }
  })
  return read.flatMap((one) => {
    const undated = undatedClaims(one, one.dated).filter((claim) => retold.isNew(claim))
    return [...one.dated, ...undated]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, what, date, status, derived }) => ({
        anchor: anchorOfClean(paper.text, one.passage.text, start, end),
        what,
        date,
        status,
        derived,
      }))
  })
}
