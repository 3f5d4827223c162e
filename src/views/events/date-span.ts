/** A stretch of time on an axis of years: 2023.5 is the middle of 2023. An end that is open has no number. */
export type DateSpan = {
  readonly from: number | undefined
  readonly to: number | undefined
  /** How exact the date is: a day is a point, all else is a stretch that may not be drawn as one. */
  readonly precision: "day" | "month" | "season" | "year" | "interval"
}

/** The stretch that an EDTF date covers; undefined where it has no year, or is not understood. */
export function dateSpan(edtf: string): DateSpan | undefined {
  const [first = "", second] = edtf.split("/")
  if (second === undefined) return single(first)
  const [start, end] = [single(first), single(second)]
  if (!start && !end) return undefined
  return { from: start?.from, to: end?.to, precision: "interval" }
}

/** First month, from 0, and how many months: EDTF's seasons, quarters and halves. */
const PARTS: ReadonlyMap<number, readonly [from: number, months: number]> = new Map([
  [21, [2, 3]],
  [22, [5, 3]],
  [23, [8, 3]],
  [24, [11, 3]],
  [33, [0, 3]],
  [34, [3, 3]],
  [35, [6, 3]],
  [36, [9, 3]],
  [40, [0, 6]],
  [41, [6, 6]],
])

function single(edtf: string): DateSpan | undefined {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(edtf.replaceAll(/[~?%]/gu, ""))
  if (!match) return undefined
  const [, printed = "", monthWord, dayWord] = match
  const year = Number(printed.replaceAll("X", "0"))
  if (printed.includes("X")) return { from: year, to: year + (printed.endsWith("XX") ? 100 : 10), precision: "interval" }
  if (monthWord === undefined) return { from: year, to: year + 1, precision: "year" }
  const month = Number(monthWord)
  const part = PARTS.get(month)
  if (part) return { from: year + part[0] / 12, to: year + (part[0] + part[1]) / 12, precision: "season" }
  if (month < 1 || month > 12) return { from: year, to: year + 1, precision: "year" }
  const from = year + (month - 1) / 12
  if (dayWord === undefined) return { from, to: from + 1 / 12, precision: "month" }
  const day = from + (Number(dayWord) - 1) / 31 / 12
  return { from: day, to: day + 1 / 365, precision: "day" }
}
