import type { Span } from "../../text/index.ts"

/** A point of the calendar as far as it is printed. A month from 21 to 24 is a season, spring first, as in EDTF. */
export type Moment = {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
}

/** How a date that leans on another one is counted: "last November", "two days later", "the end of the year". */
export type Relative = {
  /** Counted from the paper's own date, or from the date that the text printed before. */
  readonly from: "paper" | "text"
  readonly unit: "day" | "week" | "month" | "quarter" | "half" | "year" | "named"
  /** Units onward, negative for back; for a named month or season -1 is the last such, 1 the next, 0 the one of this year. Absent where the words are vague. */
  readonly shift: number | undefined
  /** Month (or season) and day inside the year or of the name. */
  readonly month: number | undefined
  readonly day: number | undefined
  /** First and last month that a half or quarter inside the year covers, 1 to 12. */
  readonly months: readonly [number, number] | undefined
  /** The last day of the unit is meant. */
  readonly end: boolean
}

/** A date, period or relative date as a paper prints it. `start` and `end` hold the date's own words: not the "by", "since" or "as at" before them. */
export type FoundDate = Span & {
  readonly kind: "day" | "month" | "year" | "interval" | "quarter" | "half" | "season" | "fiscal-year" | "named-day" | "relative"
  /** EDTF of the printed precision, `--01-27` where no year is printed. Absent where only a rule could give it ("last month"). */
  readonly edtf: string | undefined
  /** A month or day is printed and its year is not. */
  readonly yearMissing: boolean
  /** The word before that bounds the date. Absent for a plain date. */
  readonly bound: "since" | "by" | "before" | "after" | "until" | "as-at" | "from" | undefined
  /** Absent for a date that stands by itself. */
  readonly relative: Relative | undefined
}
