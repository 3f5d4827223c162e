import type { Moment } from "./found-date.ts"

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month from 1 to 12. Without a year, February may have 29. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28
  return DAYS[month - 1] ?? 0
}

/** Whether such a day, month, season or year can be. */
export function isMoment({ year, month, day }: Moment): boolean {
  if (year !== undefined && !(year >= 1000 && year <= 9999)) return false
  if (month === undefined) return year !== undefined && day === undefined
  if (month >= 21 && month <= 24) return day === undefined && year !== undefined
  if (!(month >= 1 && month <= 12)) return false
  return day === undefined || (day >= 1 && day <= daysIn(month, year))
}

const two = (n: number): string => String(n).padStart(2, "0")

/** EDTF of a moment; without a year as the contract prints it: `--01-27`, `--02`. */
export function formatMoment({ year, month, day }: Moment): string {
  const from = year === undefined ? "-" : String(year)
  if (month === undefined) return from
  return day === undefined ? `${from}-${two(month)}` : `${from}-${two(month)}-${two(day)}`
}

/** Moves a day by whole days, over the ends of months and years. */
export function addDays(year: number, month: number, day: number, shift: number): Moment {
  let [y, m, d] = [year, month, day + shift]
  while (d < 1) {
    m -= 1
    if (m < 1) [y, m] = [y - 1, 12]
    d += daysIn(m, y)
  }
  while (d > daysIn(m, y)) {
    d -= daysIn(m, y)
    m += 1
    if (m > 12) [y, m] = [y + 1, 1]
  }
  return { year: y, month: m, day: d }
}

/** Moves a month by whole months. */
export function addMonths(year: number, month: number, shift: number): Moment {
  const at = year * 12 + month - 1 + shift
  return { year: Math.floor(at / 12), month: (at % 12) + 1, day: undefined }
}

/** The last day of a year or month; of a February without a year it is not known. */
export function endOf({ year, month, day }: Moment): Moment {
  if (day !== undefined || (month ?? 0) > 12 || (month === 2 && year === undefined)) return { year, month, day }
  const at = month ?? 12
  return { year, month: at, day: daysIn(at, year) }
}

/** Reads EDTF of one moment (`2024-06-06`, `--01-27`); for an interval its first side that is printed. */
export function parseMoment(edtf: string): Moment | undefined {
  const side = edtf.split("/").find((part) => part !== ".." && part !== "")
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(side ?? "")
  if (!match) return undefined
  const [, year, month, day] = match
  return {
    year: year === "-" ? undefined : Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  }
}
