import { endOf, formatMoment, isMoment } from "./calendar.ts"
import { stretches, tokensOf, touch } from "./date-tokens.ts"
import { BEFORE_NUMBER, BOUNDS, MOVED, NAMED_DAYS, STARTERS } from "./date-words.table.ts"
import type { FoundDate, Moment } from "./found-date.ts"
import { dayAt, isFourDigits, monthAt, type Point, readPoint, type Tokens, yearAfter } from "./read-point.ts"
import { readRelative } from "./read-relative.ts"

/** One date, or the two ends of a period; tokens `from` to `next`. */
type Read = {
  readonly from: number
  readonly next: number
  readonly start: Point
  readonly end: Point | undefined
  readonly lateIn: boolean
}

/**
 * Every date, month, year, period and relative date printed in the clean text of one passage, from left to right, never overlapping.
 * Years in symbols and numbers of resolutions, laws, pages and rooms are no dates; "resolution 1325 (2000)" holds the year 2000.
 */
export function findDates(clean: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const { start, end } of stretches(clean)) {
    const t = tokensOf(clean, start, end)
    for (let i = 0; i < t.length;) {
      const reads = couldStart(t[i]!.low) ? readAt(t, i, false) : []
      for (const read of reads) found.push(toFound(t, read))
      i = reads.at(-1)?.next ?? i + 1
    }
  }
  return withNamedDays(clean, found)
}

/** Whether a date can begin with such a token; nearly all cannot, and are passed over at no cost. */
const couldStart = (low: string): boolean => STARTERS.has(low) || (low >= "0" && low <= "9~" && /^\d/u.test(low))

/** The dates that begin at token `i`: one, or several that share a month or year ("8 and 19 February"). */
function readAt(t: Tokens, i: number, between: boolean): readonly Read[] {
  const low = t[i]?.low ?? ""
  if (/^(?:from|between|du|entre)$/u.test(low)) {
    if (/^mouvements?$/u.test(t[i - 1]?.low ?? "")) return []
    if (t.slice(Math.max(0, i - 5), i).some((token) => MOVED.test(token.low))) return [] // "moved from 8 June to 5 October": two dates
    const skip = /^(?:the|le)$/u.test(t[i + 1]?.low ?? "") ? 2 : 1
    const [read, ...more] = readAt(t, i + skip, /^(?:between|entre)$/u.test(low))
    return read?.end && more.length === 0 ? [{ ...read, from: i }] : []
  }
  if (/^mouvements?$/u.test(t[i - 2]?.low ?? "") && t[i - 1]?.low === "du") return [] // a movement named for a day
  const days = readDays(t, i, between)
  if (days.length > 0) return days
  const relative = readRelative(t, i)
  const fuzzy = relative ? undefined : fuzzyAt(t, i)
  const start = relative ?? readPoint(t, fuzzy?.next ?? i)
  if (!start) return []
  const first: Read = { from: i, next: start.next, start, end: undefined, lateIn: fuzzy?.late ?? false }
  const range = readRange(t, start, between)
  if (range) return [{ ...first, next: range.next, start: { ...start, moment: startOf(start.moment, range.moment) }, end: range }]
  return [first, ...readSharing(t, first)].map((read, k, all) =>
    k === 0 && all[1] ? { ...read, start: sharingYear(read.start, all[1].start) } : read,
  )
}

/** "mid-2023", "early in 2024", "the end of February", "fin 2025": where the date itself begins, and whether its end is meant. */
function fuzzyAt(t: Tokens, i: number): { readonly next: number; readonly late: boolean } | undefined {
  const word = t[i]?.low ?? ""
  if (!/^(?:mid|middle|early|late|end|beginning|start|close|mi|fin|début)$/u.test(word)) return undefined
  let next = i + 1
  if (/^[-–]$/u.test(t[next]?.word ?? "") && touch(t[i], t[next])) next += 1
  else if (/^(?:of|in|de)$/u.test(t[next]?.low ?? "")) next += 1
  if (t[next]?.low === "the" && /^(?:first|second|third|fourth|last|spring|summer|autumn|winter)$/u.test(t[next + 1]?.low ?? "")) next += 1
  return { next, late: /^(?:end|close|fin)$/u.test(word) }
}

const DASH = /^[-–—]$/u

/** The second end of a period that began with `start`: "to 2023", "–2023", "/25". */
function readRange(t: Tokens, start: Point, between: boolean): Point | undefined {
  if (start.relative) return undefined
  const sign = t[start.next]
  const after = start.next + 1
  const glued = touch(t[start.next - 1], sign) && touch(sign, t[after])
  if (start.kind === "year" && glued && /^[-–—/]$/u.test(sign?.word ?? "")) {
    const year = start.moment.year as number
    const short = /^\d\d$/u.test(t[after]?.word ?? "") ? Number(t[after]?.word) : undefined
    const next = short === undefined ? undefined : Math.floor(year / 100) * 100 + short
    const isPart = touch(t[after], t[after + 1]) && /^[-/]$/u.test(t[after + 1]?.word ?? "")
    if (next === year + 1 && !isPart) return yearPoint(after, next)
    if (isFourDigits(t, after) && Number(t[after]?.word) > year && !isPart) return yearPoint(after, Number(t[after]?.word))
    return undefined
  }
  if (
    /^(?:from|du)$/u.test(t[start.from - 1]?.low ?? "") &&
    t.slice(Math.max(0, start.from - 6), start.from).some((token) => MOVED.test(token.low))
  )
    return undefined
  const joins =
    DASH.test(sign?.word ?? "") ||
    /^(?:to|until|till|through|au|à)$/u.test(sign?.low ?? "") ||
    (between && /^(?:and|et)$/u.test(sign?.low ?? ""))
  if (!joins) return undefined
  const at = /^(?:the|le)$/u.test(t[after]?.low ?? "") ? after + 1 : after
  const fuzzy = fuzzyAt(t, at)
  const end =
    readPoint(t, fuzzy?.next ?? at) ?? (DASH.test(sign?.word ?? "") || monthAt(t, at) === undefined ? undefined : bareMonth(t, at))
  if (!end || end.relative || !comesAfter(start.moment, end.moment)) return undefined
  return end
}

const yearPoint = (at: number, year: number): Point => ({
  from: at,
  next: at + 1,
  kind: "year",
  moment: { year, month: undefined, day: undefined },
  months: undefined,
  relative: undefined,
})

function bareMonth(t: Tokens, at: number): Point | undefined {
  if (!/^\p{Lu}/u.test(t[at]?.word ?? "")) return undefined
  return {
    from: at,
    next: at + 1,
    kind: "month",
    moment: { year: undefined, month: monthAt(t, at), day: undefined },
    months: undefined,
    relative: undefined,
  }
}

/** Whether two moments can be the ends of a period, and are of like precision. */
function comesAfter(a: Moment, b: Moment): boolean {
  if (a.month === undefined && b.month !== undefined) return a.year !== undefined && b.year !== undefined && a.year <= b.year
  if (a.year === undefined || b.year === undefined) return a.month !== undefined && b.month !== undefined
  const key = (m: Moment) => m.year! * 10_000 + (m.month ?? 0) * 100 + (m.day ?? 0)
  return key(a) < key(b) || (a.year === b.year && b.month === undefined)
}

/** "from 1 December to 28 February 2025": the year printed at the end gives the start its own. */
function startOf(start: Moment, end: Moment): Moment {
  if (start.year !== undefined || end.year === undefined || start.month === undefined) return start
  const later = start.month * 100 + (start.day ?? 0) > (end.month ?? 12) * 100 + (end.day ?? 31)
  return { ...start, year: later ? end.year - 1 : end.year }
}

/** Days before one month, or after it: "6 and 7 June 2024", "8 and 19 February", "12–14 May", "March 3 to 5, 2023". Fewer than two days: nothing. */
function readDays(t: Tokens, i: number, between: boolean): readonly Read[] {
  const ahead = monthAt(t, i)
  if (t[i - 1]?.word === "." && BEFORE_NUMBER.has(t[i - 2]?.low ?? "")) return [] // Bulletin No. 4, 2 June
  const list = dayList(t, ahead === undefined ? i : i + 1)
  if (list.days.length < 2 || (ahead !== undefined && !/^\p{Lu}/u.test(t[i]?.word ?? ""))) return []
  const month = ahead ?? monthAt(t, list.next)
  if (month === undefined) return []
  const year = yearAfter(t, ahead === undefined ? list.next + 1 : list.next)
  const next = year?.next ?? (ahead === undefined ? list.next + 1 : list.next)
  const pointOf = (k: number): Point => ({
    from: list.days[k]!.at,
    next: list.days[k]!.next,
    kind: "day",
    moment: { year: year?.year, month, day: list.days[k]!.day },
    months: undefined,
    relative: year?.relative && { ...year.relative, month, day: list.days[k]!.day },
  })
  if (!list.days.every((_, k) => isMoment(pointOf(k).moment))) return []
  const last = list.days.length - 1
  const rising = list.days.every((d, k) => k === 0 || d.day > list.days[k - 1]!.day)
  const together = list.days.every((d, k) => k === 0 || d.day === list.days[k - 1]!.day + 1)
  if (rising && (between || together)) return [{ from: i, next, start: pointOf(0), end: pointOf(last), lateIn: false }]
  return list.days.flatMap((day, k) => {
    if (day.closes && rising) return [] // the second end of "26–28"
    const end = list.days[k + 1]?.closes && rising ? k + 1 : k
    const from = k === 0 ? i : day.at
    const read = { from, next: end === last ? next : list.days[end]!.next, start: pointOf(k), lateIn: false }
    return [{ ...read, end: end === k ? undefined : pointOf(end) }]
  })
}

/** A day of a list; `closes` says that a dash or "to" ties it to the day before. */
type ListedDay = { readonly day: number; readonly at: number; readonly next: number; readonly closes: boolean }

function dayList(t: Tokens, i: number): { readonly days: readonly ListedDay[]; readonly next: number } {
  const days: ListedDay[] = []
  let closes = false
  let at = i
  let next = i
  for (let day = dayAt(t, at); day && days.length < 12; day = dayAt(t, at)) {
    days.push({ ...day, at, closes: closes && days.at(-1)?.closes === false })
    next = day.next
    const sign = t[next]?.low ?? ""
    closes = /^(?:to|au|à|-|–|—)$/u.test(sign)
    if (!closes && !/^(?:and|et|or|ou|,|&)$/u.test(sign)) break
    at = next + 1
    if (sign === "," && /^(?:and|et|or)$/u.test(t[at]?.low ?? "")) at += 1
    if (/^(?:on|le)$/u.test(t[at]?.low ?? "")) at += 1
    if (!dayAt(t, at)) break
  }
  return { days, next }
}

/** "July and August 2023", "28 January and 15 February 2025": what is joined to a date without year by "and" or a comma. */
function readSharing(t: Tokens, first: Read): readonly Read[] {
  const { start } = first
  if (start.moment.year !== undefined || start.moment.month === undefined || start.relative) return []
  const sign = t[first.next]
  if (!sign || !/^(?:and|or|et|ou|&)$/u.test(sign.low)) return []
  const second = readPoint(t, first.next + 1) ?? (start.kind === "month" ? bareMonth(t, first.next + 1) : undefined)
  if (second?.moment.month === undefined || second.kind !== start.kind) return []
  return [{ from: second.from, next: second.next, start: second, end: undefined, lateIn: false }]
}

function sharingYear(first: Point, second: Point): Point {
  if (second.moment.year === undefined || (second.moment.month as number) < (first.moment.month as number)) return first
  return { ...first, moment: { ...first.moment, year: second.moment.year } }
}

/** The bound in the words before token `from`, articles passed over. */
function boundBefore(t: Tokens, from: number): FoundDate["bound"] {
  let at = from - 1
  while (/^(?:the|le|la|l’|l')$/u.test(t[at]?.low ?? "")) {
    if (t[at]?.low === "le" && /^(?:depuis|avant|après|ici)$/u.test(t[at - 1]?.low ?? "")) {
      at -= 1
      break
    }
    at -= 1
  }
  return BOUNDS.find(([words]) => words.every((word, k) => t[at - words.length + 1 + k]?.low === word))?.[1]
}

function toFound(t: Tokens, read: Read): FoundDate {
  const { start, end } = read
  const bound = end ? undefined : boundBefore(t, read.from)
  const last = t[read.next - 1]!
  const plain = end ? edtfOfPeriod(start, end) : edtfOf(start, read.lateIn && (bound === "by" || bound === "before" || bound === "until"))
  return {
    start: t[read.from]!.start,
    end: last.end,
    kind: end ? kindOfPeriod(start, end) : start.kind,
    edtf: plain === undefined ? undefined : bounded(plain, bound),
    yearMissing: start.kind !== "relative" && start.moment.year === undefined,
    bound,
    relative: start.relative,
  }
}

const kindOfPeriod = (start: Point, end: Point): FoundDate["kind"] =>
  start.kind === "year" && end.kind === "year" && end.moment.year === start.moment.year! + 1 ? "fiscal-year" : "interval"

function edtfOf(start: Point, lastDay: boolean): string | undefined {
  const { moment, months } = start
  if (months) {
    if (start.kind === "relative") return undefined
    return `${formatMoment({ ...moment, month: months[0] })}/${formatMoment({ ...moment, month: months[1] })}`
  }
  if (start.kind === "relative") return undefined
  return formatMoment(lastDay ? endOf(moment) : moment)
}

function edtfOfPeriod(start: Point, end: Point): string {
  const from = start.months ? { ...start.moment, month: start.months[0] } : start.moment
  const to = end.months ? { ...end.moment, month: end.months[1] } : end.moment
  const later = from.year !== undefined && to.year === undefined && to.month !== undefined
  const year = later ? from.year + ((to.month ?? 0) * 100 + (to.day ?? 0) < (from.month ?? 0) * 100 + (from.day ?? 0) ? 1 : 0) : to.year
  return `${formatMoment(from)}/${formatMoment({ ...to, year })}`
}

function bounded(edtf: string, bound: FoundDate["bound"]): string {
  const [from, to] = edtf.split("/") as [string, string | undefined]
  if (bound === "since") return `${from}/..`
  return bound === "by" || bound === "before" || bound === "until" ? `../${to ?? from}` : edtf
}

const NAMED_DAY = new RegExp(NAMED_DAYS.map(([name]) => name.replaceAll(/['’]/gu, "['’]")).join("|"), "gu")

/** International days that stand instead of a date; with the year after them, where one is printed. */
function withNamedDays(clean: string, found: readonly FoundDate[]): readonly FoundDate[] {
  const days: FoundDate[] = []
  for (const { 0: name, index } of clean.matchAll(NAMED_DAY)) {
    const [, month, day] = NAMED_DAYS.find(([known]) => known.replaceAll("'", "’") === name.replaceAll("'", "’"))!
    const year = /^,? (?:of )?((?:19|20)\d\d)\b/u.exec(clean.slice(index + name.length, index + name.length + 12))
    days.push({
      start: index,
      end: index + name.length + (year?.[0].length ?? 0),
      kind: "named-day",
      edtf: undefined,
      yearMissing: !year,
      bound: undefined,
      relative: {
        from: "paper",
        unit: "named",
        shift: undefined,
        month,
        day,
        months: undefined,
        end: false,
      },
    })
  }
  if (days.length === 0) return found
  const free = found.filter((date) => !days.some((day) => date.start < day.end && day.start < date.end))
  return [...free, ...days].sort((a, b) => a.start - b.start)
}
