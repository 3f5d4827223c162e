import { addDays, addMonths, endOf, formatMoment, isMoment, parseMoment } from "./calendar.ts"
import type { FoundDate, Moment, Relative } from "./found-date.ts"

/** A date that was worked out, and the rule that gave it. */
export type DerivedDate = { readonly date: string; readonly rule: string }

/** What a relative date or a missing year is counted from. */
export type DateContext = {
  /** The paper's own date, or that of its meeting. Absent when it prints none: then nothing that needs it is derived. */
  readonly paper: Moment | undefined
  /** The last full date printed before, in the same passage. */
  readonly before: Moment | undefined
  /** First and last moment that a report says it covers. Absent for most papers. */
  readonly covered?: readonly [Moment, Moment] | undefined
  /** Years of days that the paper printed in full before, by day: `10-07` → 2023. */
  readonly known?: ReadonlyMap<string, number> | undefined
  /** The words look forward ("will", "by 15 July"): a missing year is the next one that fits, otherwise the last. */
  readonly ahead: boolean
}

/** Works a date out by a stated rule; absent where the words are vague or the context is not printed. */
export function deriveDate(date: FoundDate, context: DateContext): DerivedDate | undefined {
  if (date.relative) return deriveRelative(date, date.relative, context)
  if (!date.yearMissing || date.edtf === undefined) return undefined
  return deriveYear(date.edtf, context)
}

/** "--01-27" in a paper of 28 March 2023: 2023-01-27. */
function deriveYear(edtf: string, context: DateContext): DerivedDate | undefined {
  const sides = edtf.split("/")
  const last = sides.findLastIndex((side) => side !== "..")
  const end = parseMoment(sides[last] ?? "")
  const year = end && yearOf(end, context)
  if (!end || !year) return undefined
  const dated = [...sides]
  dated[last] = formatMoment({ ...end, year: year.year })
  if (last === 1 && sides[0] !== "..") {
    const start = parseMoment(sides[0] as string)
    if (!start) return undefined
    dated[0] = formatMoment({ ...start, year: year.year - (order(start) > order(end) ? 1 : 0) })
  }
  if (!dated.every((side) => side === ".." || isMoment(parseMoment(side)!))) return undefined
  return { date: dated.join("/"), rule: `year not printed: ${year.rule}` }
}

/** The year of a day or month printed without one, by the first rule that gives one. */
function yearOf(m: Moment, { paper, covered, known, ahead }: DateContext): { readonly year: number; readonly rule: string } | undefined {
  const told = m.day === undefined ? undefined : known?.get(dayKey(m))
  if (told !== undefined) return { year: told, rule: "the same day was printed with its year before" }
  if (paper?.year === undefined) return undefined
  if (covered && !ahead) {
    const [from, to] = covered
    for (const year of new Set([to.year!, from.year!]))
      if (key(from, 0) <= key({ ...m, year }, 0) + (m.day === undefined ? 99 : 0) && key({ ...m, year }, 0) <= key(to, 99))
        return { year, rule: `the one that puts it in the period covered, ${formatMoment(from)}/${formatMoment(to)}` }
  }
  const next = nearest(m, paper, true)
  const last = nearest(m, paper, false)
  const forward = ahead && monthsBetween(paper, { ...m, year: next }) <= 9
  return { year: forward ? next : last, rule: `the ${forward ? "next" : "last"} such date as seen from ${formatMoment(paper)}` }
}

export const dayKey = ({ month, day }: Moment): string => `${month}-${day}`

const key = ({ year, month, day }: Moment, rest: number): number => (year ?? 0) * 10_000 + (month ?? rest) * 100 + (day ?? rest)

const monthsBetween = (a: Moment, b: Moment): number => (b.year! - a.year!) * 12 + (b.month ?? 1) - (a.month ?? 1)

const order = (m: Moment): number => (m.month ?? 0) * 100 + (m.day ?? 0)

function nearest(m: Moment, paper: Moment, ahead: boolean): number {
  const [mine, theirs] =
    m.day === undefined || paper.day === undefined
      ? [(m.month ?? 0) * 100, (paper.month ?? (ahead ? 1 : 12)) * 100]
      : [order(m), order(paper)]
  return paper.year! + (ahead ? (mine < theirs ? 1 : 0) : mine > theirs ? -1 : 0)
}

function deriveRelative(date: FoundDate, relative: Relative, context: DateContext): DerivedDate | undefined {
  const from = relative.from === "paper" ? context.paper : context.before
  if (from?.year === undefined || relative.shift === undefined) return undefined
  const moment = shifted(relative, from)
  if (moment === undefined) return undefined
  const ended = relative.end ? endOf(moment) : moment
  if (!isMoment(ended)) return undefined
  const plain = relative.months
    ? `${formatMoment({ ...ended, month: relative.months[0] })}/${formatMoment({ ...ended, month: relative.months[1] })}`
    : formatMoment(ended)
  return {
    date: bounded(plain, date.bound),
    rule: `counted from ${formatMoment(from)}, ${relative.from === "paper" ? "the paper’s date" : "the date printed before"}`,
  }
}

function bounded(edtf: string, bound: FoundDate["bound"]): string {
  const [start, end] = edtf.split("/") as [string, string | undefined]
  if (bound === "since") return `${start}/..`
  return bound === "by" || bound === "before" || bound === "until" ? `../${end ?? start}` : edtf
}

/** The moment that lies `shift` units from another one, as fine as the words say and no finer. */
function shifted({ unit, shift = 0, month, day }: Relative, from: Moment): Moment | undefined {
  const year = from.year!
  if (unit === "year") return { year: year + shift, month, day }
  if (unit === "named") return named(month, day, shift, from)
  if (unit === "month") return from.month === undefined || from.month > 12 ? undefined : addMonths(year, from.month, shift)
  if (unit === "day") return from.day === undefined || from.month === undefined ? undefined : addDays(year, from.month, from.day, shift)
  return undefined // a week has no EDTF of its own
}

/** "last November", "next spring": the nearest one before or after the month that is counted from. */
function named(month: number | undefined, day: number | undefined, shift: number, from: Moment): Moment | undefined {
  if (month === undefined || from.month === undefined || from.month > 12) return undefined
  if (shift === 0) return { year: from.year, month, day }
  const first = month > 12 ? (month - 20) * 3 : month // spring begins in March, winter in December
  const year = from.year! + (shift < 0 ? (first < from.month ? 0 : -1) : first > from.month ? 0 : 1)
  return { year, month, day }
}
