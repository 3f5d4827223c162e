import type { Passage } from "../../passage/index.ts"
import type { Span } from "../../text/index.ts"
import { dayKey, deriveDate, type FoundDate, type Moment, parseMoment } from "../date/index.ts"
import { clauseOfDate } from "./clause.ts"
import { looksAhead, statusOfDated } from "./event-status.ts"
import { MEETING, type PaperClock } from "./paper-clock.ts"
import type { Claim } from "./claim.ts"

/** A passage with its sentences and dates. */
export type ReadPassage = { readonly passage: Passage; readonly sentences: readonly Span[]; readonly dates: readonly FoundDate[] }

/** What happened at each date of a passage. Days printed with their year are added to `known`, for where they come again without it. */
export function datedClaims({ passage, sentences, dates }: ReadPassage, clock: PaperClock, known: Map<string, number>): readonly Claim[] {
  const clean = passage.text.clean
  let before: Moment | undefined
  let at = 0
  return dates.flatMap((date, k) => {
    if (isPlanningSpan(date, clean) || isNextMonth(clean, dates[k - 1], date)) return []
    while (at + 1 < sentences.length && sentences[at]!.end <= date.start) at += 1
    const sentence = sentences[at] ?? { start: 0, end: clean.length }
    const chain = chainOf(clean, dates, k)
    const room = {
      start: Math.max(sentence.start, Math.min(date.start, dates[chain.first - 1]?.end ?? 0)),
      end: Math.max(date.end, Math.min(sentence.end, dates[chain.last + 1]?.start ?? clean.length)),
    }
    const span = clauseOfDate(clean, room, { start: dates[chain.first]!.start, end: dates[chain.last]!.end })
    const what = clean.slice(span.start, span.end)
    const derived = deriveDate(date, { paper: clock.today, covered: clock.covered, known, before, ahead: looksAhead(what, date) })
    const printed = date.relative ? (derived?.date ?? date.edtf) : date.edtf
    const full = parseMoment(derived?.date ?? printed ?? "")
    if (full?.year !== undefined) before = full
    if (date.kind === "day" && !date.yearMissing && full?.year !== undefined) known.set(dayKey(full), full.year)
    const name = resolutionOf(clean, date) ?? (printed !== undefined && printed === clock.met && MEETING.test(what) ? "meeting" : undefined)
    return [
      {
        ...span,
        what,
        when: derived?.date ?? printed,
        date: printed,
        act: undefined,
        name,
        derived,
        status: statusOfDated(what, date, isLater(full, clock.today)),
      },
    ]
  })
}

/** The dates that only "and" or a comma joins to this one ("On 19, 27 and 28 May"): they share their clause. */
function chainOf(clean: string, dates: readonly FoundDate[], k: number): { readonly first: number; readonly last: number } {
  const joined = (i: number) =>
    dates[i]?.kind === "day" &&
    dates[i + 1] !== undefined &&
    /^\s*(?:,|and|or|et|ou|, and)\s*$/u.test(clean.slice(dates[i].end, Math.min(dates[i].end + 8, dates[i + 1]!.start)))
  let [first, last] = [k, k]
  while (first > 0 && k - first < 12 && joined(first - 1)) first -= 1
  while (last - k < 12 && joined(last)) last += 1
  return { first, last }
}

/** "the next twelve months": a length of time ahead, no happening. */
const isPlanningSpan = (date: FoundDate, clean: string): boolean =>
  date.relative !== undefined &&
  date.relative.shift === undefined &&
  /^(?:next|coming|following)\b/iu.test(clean.slice(date.start, date.end))

/** "over three weeks in July and August 2023": two months that follow one another tell one happening, listed at the first. */
const isNextMonth = (clean: string, first: FoundDate | undefined, date: FoundDate): boolean => {
  if (first?.kind !== "month" || date.kind !== "month" || !/^\s+and\s+$/u.test(clean.slice(first.end, date.start))) return false
  const [a, b] = [parseMoment(first.edtf ?? ""), parseMoment(date.edtf ?? "")]
  return a?.year === b?.year && a?.month !== undefined && b?.month === a.month + 1
}

function isLater(date: Moment | undefined, today: Moment | undefined): boolean {
  if (date?.year === undefined || today?.year === undefined) return false
  const order = ({ year, month, day }: Moment, rest: number) => (year ?? 0) * 10_000 + (month ?? rest) * 100 + (day ?? rest)
  return order(date, 0) > order(today, 99)
}

/** "resolution 2640 (2022)": the number that the year in brackets belongs to. */
function resolutionOf(clean: string, date: FoundDate): string | undefined {
  if (date.kind !== "year" || clean[date.end] !== ")") return undefined
  const number = /\b(\d{1,4}) ?\($/u.exec(clean.slice(Math.max(0, date.start - 8), date.start))?.[1]
  return number === undefined ? undefined : `resolution ${number}`
}
