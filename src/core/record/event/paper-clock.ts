import type { Paper } from "../../passage/index.ts"
import { findDates, type FoundDate, type Moment, parseMoment } from "../date/index.ts"
import type { Meeting } from "../meeting/index.ts"

/** What the dates of a paper are counted from. */
export type PaperClock = {
  /** Its own date: that of its meeting, else the first full day that its head prints. Absent when neither is printed. */
  readonly today: Moment | undefined
  /** First and last moment that a report says it covers. */
  readonly covered: readonly [Moment, Moment] | undefined
  /** EDTF of the meeting that the paper is of, by its own record or by a heading that names a meeting and a day. */
  readonly met: string | undefined
}

/** How much of a paper's beginning is searched, in signs. */
const HEAD = 6000

/** Words of a gathering. */
export const MEETING = /\b(?:meetings?|sessions?|met|conven\w+|held|summary|réuni\w*|tenue?)\b/iu

export function readClock(paper: Paper, meeting: Meeting): PaperClock {
  const met = meeting.date?.edtf ?? metInHeading(paper)
  const held = met === undefined ? undefined : lastSide(met)
  return { today: held?.year === undefined ? firstDay(paper) : held, covered: coveredPeriod(paper), met }
}

const isFull = ({ kind, edtf, yearMissing }: FoundDate): boolean =>
  edtf !== undefined && !yearMissing && (kind === "day" || (kind === "interval" && /\d\d-\d\d\//u.test(edtf)))

function metInHeading(paper: Paper): string | undefined {
  for (const { kind, text } of paper.passages) {
    if (kind !== "heading" || text.clean.length > 300 || !MEETING.test(text.clean)) continue
    const day = findDates(text.clean).find(isFull)
    if (day) return day.edtf
  }
  return undefined
}

/** The head of an official paper is furniture, so it is read from the text itself. */
function firstDay(paper: Paper): Moment | undefined {
  const day = findDates(paper.text.slice(0, HEAD / 2)).find((date) => date.kind === "day" && isFull(date))
  return day?.edtf === undefined ? undefined : lastSide(day.edtf)
}

/** "The report covers the period from January to December 2024". */
function coveredPeriod(paper: Paper): readonly [Moment, Moment] | undefined {
  let read = 0
  for (const { text } of paper.passages) {
    if (read > HEAD) return undefined
    const clean = text.clean.slice(0, HEAD)
    read += clean.length
    if (!/\b(?:cover\w*|reporting period|period|developments)\b/iu.test(clean)) continue
    for (const { kind, edtf, yearMissing } of findDates(clean)) {
      const [from, to] = kind === "interval" && !yearMissing ? (edtf ?? "").split("/").map(parseMoment) : []
      if (from?.year !== undefined && to?.year !== undefined && from.month !== undefined && to.year - from.year <= 1) return [from, to]
    }
  }
  return undefined
}

/** Of a period its last day: what is said of "last month" is said after the meeting. */
const lastSide = (edtf: string): Moment | undefined => parseMoment(edtf.split("/").findLast((side) => side !== "..") ?? "")

/** The day that a paper's relative dates are counted from. Absent where none is printed. */
export const paperToday = (paper: Paper, meeting: Meeting): Moment | undefined => readClock(paper, meeting).today
