import { addDays, addMonths, daysIn, findDates, formatMoment, parseMoment } from "../date/index.ts"
import { findNumbers } from "../number/index.ts"

const WITHIN = /\bwithin\s+(?:the\s+next\s+|a\s+period\s+of\s+)?$/iu
const UNIT = /^\s(day|week|month|year)s?\b/u

/**
 * By when a thing is to be done that was promised "within 90 days", where the sentence prints before it the one day on which it was promised.
 * Absent where it prints no such day, or more than one: from which to count would be a guess.
 */
export function dueWithin(before: string, what: string): string | undefined {
  const days = findDates(before).filter(({ edtf }) => edtf !== undefined && /^\d{4}-\d\d-\d\d$/u.test(edtf))
  const day = days.length === 1 ? parseMoment(days[0]!.edtf!) : undefined
  if (day?.year === undefined || day.month === undefined || day.day === undefined) return undefined
  for (const { start, end, value } of findNumbers(what)) {
    const unit = UNIT.exec(what.slice(end))?.[1]
    if (unit === undefined || !WITHIN.test(what.slice(0, start)) || !(value > 0 && value < 1000)) continue
    return `../${formatMoment(later({ year: day.year, month: day.month, day: day.day }, value, unit))}`
  }
  return undefined
}

function later({ year, month, day }: { year: number; month: number; day: number }, n: number, unit: string) {
  if (unit === "day" || unit === "week") return addDays(year, month, day, unit === "day" ? n : 7 * n)
  const at = addMonths(year, month, unit === "month" ? n : 12 * n)
  // three months from 30 November end with February
  return addDays(at.year!, at.month!, 1, Math.min(day, daysIn(at.month!, at.year)) - 1)
}
