import type { Paper } from "../../passage/index.ts"
import { findDates, type Moment, parseMoment } from "../date/index.ts"
import type { Meeting } from "../meeting/index.ts"

/** How much of a paper's beginning is searched for its own date, in signs. */
const HEAD = 3000

/**
 * The date that a paper's relative dates are counted from: that of its meeting, else the first full day that its head prints.
 * Absent when neither is printed.
 */
export function paperDate(paper: Paper, meeting: Meeting): Moment | undefined {
  const held = meeting.date && lastSide(meeting.date.edtf)
  if (held?.year !== undefined) return held
  // The head of an official paper is furniture, so it is read from the text itself
  const day = findDates(paper.text.slice(0, HEAD)).find(
    ({ kind, edtf, yearMissing }) => kind === "day" && edtf !== undefined && !yearMissing,
  )
  return day?.edtf === undefined ? undefined : lastSide(day.edtf)
}

/** Of a period its last day: what is said of "last month" is said after the meeting. */
const lastSide = (edtf: string): Moment | undefined => parseMoment(edtf.split("/").findLast((side) => side !== "..") ?? "")
