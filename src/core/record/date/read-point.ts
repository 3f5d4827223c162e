import { isMoment } from "./calendar.ts"
import { type Token, touch } from "./date-tokens.ts"
import {
  BEFORE_MONTH,
  BEFORE_NUMBER,
  COUNTED,
  DOUBTFUL_MONTHS,
  FRENCH_MONTH,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHIFTS,
  SHORT_MONTH,
  SMALL_NUMBERS,
} from "./date-words.table.ts"
import type { FoundDate, Moment, Relative } from "./found-date.ts"

/** A date read at one place: its tokens are `from` to `next`, the end excluded. */
export type Point = {
  readonly from: number
  readonly next: number
  readonly kind: FoundDate["kind"]
  readonly moment: Moment
  /** First and last month of a quarter, a half, or "the first six months of". */
  readonly months: readonly [number, number] | undefined
  readonly relative: Relative | undefined
}

export type Tokens = readonly Token[]

/** "last year", "of this year": the year that another date gives. */
type YearWords = { readonly year: number | undefined; readonly relative: Relative | undefined; readonly next: number }

export const inYear = (shift: number | undefined, from: "paper" | "text", within: Partial<Relative> = {}): Relative => ({
  from,
  unit: "year",
  shift,
  month: undefined,
  day: undefined,
  months: undefined,
  end: false,
  ...within,
})

const point = (from: number, next: number, kind: Point["kind"], moment: Partial<Moment>, more: Partial<Point> = {}): Point => ({
  from,
  next,
  kind,
  moment: { year: undefined, month: undefined, day: undefined, ...moment },
  months: undefined,
  relative: undefined,
  ...more,
})

/** The day, month, season, quarter or year that is printed at token `i`; nothing when none is. */
export function readPoint(t: Tokens, i: number): Point | undefined {
  const token = t[i]
  if (!token) return undefined
  const read = /^\d/u.test(token.word)
    ? (readNumericDay(t, i) ?? readDayMonth(t, i) ?? readYear(t, i))
    : (readMonth(t, i) ?? readSeason(t, i) ?? readPartOfYear(t, i))
  return read && (read.kind === "relative" || read.months || isMoment(read.moment)) ? read : undefined
}

/** A day of the month without group signs: "6", "06", "28". Its ordinal ending stands apart. */
export function dayAt(t: Tokens, i: number): { readonly day: number; readonly next: number } | undefined {
  const token = t[i]
  if (!token || !/^\d{1,2}$/u.test(token.word)) return undefined
  const day = Number(token.word)
  if (day < 1 || day > 31 || (touch(t[i - 1], token) && /^[/.\p{L}$€£#]$/u.test(t[i - 1]?.word ?? ""))) return undefined
  const ordinal = touch(token, t[i + 1]) && /^(?:st|nd|rd|th|er|e)$/u.test(t[i + 1]?.low ?? "")
  return { day, next: ordinal ? i + 2 : i + 1 }
}

/** The month named at token `i`, whatever stands around it. */
export function monthAt(t: Tokens, i: number): number | undefined {
  const token = t[i]
  return token && MONTHS.get(token.low)
}

/** "28 March 2023", "1er mars", "the 3rd of May". */
function readDayMonth(t: Tokens, i: number): Point | undefined {
  const day = dayAt(t, i)
  if (!day) return undefined
  const at = /^(?:of|de)$/u.test(t[day.next]?.low ?? "") && day.next > i + 1 ? day.next + 1 : day.next
  const month = monthAt(t, at)
  if (month === undefined) return undefined
  if (!/^\p{Lu}/u.test(t[at]?.word ?? "") && DOUBTFUL_MONTHS.has(t[at]?.low ?? "") && !FRENCH_MONTH.test(t[at]?.low ?? "")) {
    if (!yearAfter(t, at + 1)?.year) return undefined // "5 may": a verb, unless a year follows
  }
  const year = yearAfter(t, skipPoint(t, at))
  const relative = year?.relative && { ...year.relative, month, day: day.day }
  return point(i, year?.next ?? skipPoint(t, at), "day", { year: year?.year, month, day: day.day }, { relative })
}

/** After a short month's full stop: "28 Jan. 2023". */
const skipPoint = (t: Tokens, at: number): number =>
  SHORT_MONTH.test(t[at]?.low ?? "") && t[at + 1]?.word === "." && touch(t[at], t[at + 1]) && /^\d{4}$/u.test(t[at + 2]?.word ?? "")
    ? at + 2
    : at + 1

/** "March 28, 2023", "March 2023", "January of this year", or the month alone. */
function readMonth(t: Tokens, i: number): Point | undefined {
  const month = monthAt(t, i)
  const name = t[i]
  if (month === undefined || !name) return undefined
  if (/^\d/u.test(t[i - 1]?.word ?? "") && t[i - 2]?.low === "du" && /^mouvements?$/u.test(t[i - 3]?.low ?? "")) return undefined
  const capital = /^\p{Lu}/u.test(name.word)
  const day = capital ? dayAt(t, i + 1) : undefined
  if (day && isMoment({ year: undefined, month, day: day.day }) && !isCountAfter(t, day.next)) {
    const year = yearAfter(t, day.next)
    const relative = year?.relative && { ...year.relative, month, day: day.day }
    return point(i, year?.next ?? day.next, "day", { year: year?.year, month, day: day.day }, { relative })
  }
  const year = yearAfter(t, skipPoint(t, i))
  if (year) {
    const relative = year.relative && { ...year.relative, month }
    return point(i, year.next, "month", { year: year.year, month }, { relative })
  }
  return standsAlone(t, i) ? point(i, i + 1, "month", { month }) : undefined
}

/** Whether what follows "March 14" counts things ("14 activists were held"), so that the number is no day. */
function isCountAfter(t: Tokens, next: number): boolean {
  const after = t[next]
  if (!after) return false
  if (after.word === "%" || COUNTED.has(after.low) || /^(?:per|percent|million|billion)$/u.test(after.low)) return true
  return (
    /^\p{Ll}{3,}s$/u.test(after.word) &&
    !/^(?:was|has|as|is|its|this|does|plus|across|towards|perhaps|unless|besides|afterwards)$/u.test(after.low)
  )
}

/** A month without day or year: capital in English, and, where it could be another word or a name, after a word that wants a date. */
function standsAlone(t: Tokens, i: number): boolean {
  const name = t[i]
  const before = t[i - 1]
  const after = t[i + 1]
  if (!name || SHORT_MONTH.test(name.low)) return false
  const wanted = before !== undefined && (BEFORE_MONTH.has(before.low) || (before.word === "-" && BEFORE_MONTH.has(t[i - 2]?.low ?? "")))
  if (FRENCH_MONTH.test(name.low) && name.word !== name.low) return false // Mai-Mai, Avril
  if (FRENCH_MONTH.test(name.word)) return wanted || /^(?:et|ou|-|–)$/u.test(before?.low ?? "")
  if (!/^\p{Lu}/u.test(name.word)) return false
  if (wanted) return true
  if (/^(?:and|or|to|,|-|–|&)$/u.test(before?.low ?? "") && (monthAt(t, i - 2) !== undefined || /^\d+$/u.test(t[i - 2]?.word ?? "")))
    return true
  if (DOUBTFUL_MONTHS.has(name.low)) return false
  const named = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.word)
  return !named(after) && !named(before) && !/^\d/u.test(after?.word ?? "")
}

/** The year after a day or month: "2023", ", 2023", "of 2023", "last year", "of the same year", "de l’année dernière". */
export function yearAfter(t: Tokens, i: number): YearWords | undefined {
  const comma = t[i]?.word === "," ? i + 1 : i
  if (isFourDigits(t, comma) && !COUNTED.has(t[comma + 1]?.low ?? ""))
    return { year: Number(t[comma]?.word), relative: undefined, next: comma + 1 }
  const of = /^(?:of|de)$/u.test(t[i]?.low ?? "") ? i + 1 : i
  if (of > i && isFourDigits(t, of)) return { year: Number(t[of]?.word), relative: undefined, next: of + 1 }
  const the = /^(?:the|cette|la)$/u.test(t[of]?.low ?? "") ? of + 1 : of
  const shift = SHIFTS.get(t[the]?.low ?? "")
  if (shift && /^year(?:['’]s)?$/u.test(t[the + 1]?.low ?? "")) return { year: undefined, relative: inYear(...shift), next: the + 2 }
  if (t[of]?.low === "cette" && t[of + 1]?.low === "année") return { year: undefined, relative: inYear(0, "paper"), next: of + 2 }
  if (of > i && t[the]?.low === "year" && the > of && /^(?:before|after)$/u.test(t[the + 1]?.low ?? ""))
    return { year: undefined, relative: inYear(t[the + 1]?.low === "before" ? -1 : 1, "text"), next: the + 2 }
  return undefined
}

/** Four digits that could be a year and that no sign binds into a symbol or a longer number. */
export function isFourDigits(t: Tokens, i: number): boolean {
  const token = t[i]
  if (!token || !/^(?:19|20)\d\d$/u.test(token.word)) return false
  const [before, after] = [t[i - 1], t[i + 1]]
  if (touch(token, after) && after?.word === "%") return false
  if (touch(token, after) && after?.word === "/" && touch(after, t[i + 2]) && !isLaterYear(token.word, t[i + 2]?.word ?? "")) return false
  return !(touch(before, token) && /^[\p{L}$€£#@+]/u.test(before?.word ?? "") && !/['’]$/u.test(before?.word ?? ""))
}

/** "2024/25", "2024/2026": a second year after the first. "2023/26" is the number of a report. */
function isLaterYear(first: string, second: string): boolean {
  if (/^\d\d$/u.test(second)) return (Number(first) + 1) % 100 === Number(second)
  return /^(?:19|20)\d\d$/u.test(second) && Number(second) > Number(first)
}

/** A year that stands by itself: not the number of a resolution, not a count, not part of a symbol. */
function readYear(t: Tokens, i: number): Point | undefined {
  if (!isFourDigits(t, i)) return undefined
  const [before, after] = [t[i - 1], t[i + 1]]
  if (touch(before, t[i]) && /^[-/.:–]$/u.test(before?.word ?? "") && !isOpenRange(t, i)) return undefined
  if (
    touch(t[i], after) &&
    /^[-.:]$/u.test(after?.word ?? "") &&
    touch(after, t[i + 2]) &&
    /^\p{L}/u.test(t[i + 2]?.word ?? "") === false &&
    after?.word !== "-"
  )
    return undefined
  if (BEFORE_NUMBER.has(before?.low ?? "") || (before?.word === "." && BEFORE_NUMBER.has(t[i - 2]?.low ?? ""))) return undefined
  if (after?.word === "(" && /^\d{4}$/u.test(t[i + 2]?.word ?? "") && t[i + 3]?.word === ")") return undefined // resolution 1989 (2011)
  if (COUNTED.has(after?.low ?? "") && !/^(?:in|since|by|during|until|en)$/u.test(before?.low ?? "")) return undefined
  return point(i, i + 1, "year", { year: Number(t[i]?.word) })
}

/** "mid-2023", "Decree 311/2021": a sign before the year that does not make it part of a symbol. */
function isOpenRange(t: Tokens, i: number): boolean {
  const [sign, head] = [t[i - 1]?.word, t[i - 2]]
  if (sign === "-" || sign === "–") return /^(?:mid|end|early|late|mi|fin)$/u.test(head?.low ?? "")
  return (
    sign === "/" &&
    /^\d{1,4}$/u.test(head?.word ?? "") &&
    /^(?:law|act|decree|ordinance|order|decision|regulation|bill|loi|décret|no|\.)$/u.test(t[i - 3]?.low ?? "")
  )
}

/** "2024-03-15", "15/03/2024", "15.03.2024". */
function readNumericDay(t: Tokens, i: number): Point | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(t[i]?.word ?? "")
  if (dotted) return point(i, i + 1, "day", { day: Number(dotted[1]), month: Number(dotted[2]), year: Number(dotted[3]) })
  const five = t.slice(i, i + 5)
  if (five.length < 5 || !five.every((token, k) => k === 0 || touch(five[k - 1], token))) return undefined
  if (touch(t[i - 1], t[i]) && /^[-/\p{L}\d]/u.test(t[i - 1]?.word ?? "")) return undefined
  if (touch(five[4], t[i + 5]) && /^[-/\p{L}\d]/u.test(t[i + 5]?.word ?? "")) return undefined
  const [a, sign, b, again, c] = five.map((token) => token.word) as [string, string, string, string, string]
  if (sign !== again || !/^\d\d?$/u.test(b)) return undefined
  if (sign === "-" && /^(?:19|20)\d\d$/u.test(a) && /^\d\d$/u.test(c))
    return point(i, i + 5, "day", { year: Number(a), month: Number(b), day: Number(c) })
  if ((sign === "/" || sign === "-") && /^\d\d?$/u.test(a) && /^(?:19|20)\d\d$/u.test(c))
    return point(i, i + 5, "day", { day: Number(a), month: Number(b), year: Number(c) })
  return undefined
}

/** "spring 2024", "the winter of 2023/24" (its year is the first one). */
function readSeason(t: Tokens, i: number): Point | undefined {
  const season = SEASONS.get(t[i]?.low ?? "")
  if (season === undefined) return undefined
  const year = yearAfter(t, i + 1)
  if (!year) return undefined
  const second = /^[-/–]$/u.test(t[year.next]?.word ?? "") && /^\d{2,4}$/u.test(t[year.next + 1]?.word ?? "") ? year.next + 2 : year.next
  const relative = year.relative && { ...year.relative, month: season }
  return point(i, second, year.relative ? "relative" : "season", { year: year.year, month: season }, { relative })
}

/** "Q3 2023", "the first quarter of 2024", "the second half of the year", "the last three months of 2023", "le premier semestre de 2024". */
function readPartOfYear(t: Tokens, i: number): Point | undefined {
  const token = t[i]
  const short = /^(?:q([1-4])|h([12]))$/u.exec(`${token?.low ?? ""}${touch(token, t[i + 1]) ? (t[i + 1]?.word ?? "") : ""}`)
  if (short) {
    const year = yearAfter(t, i + 2)
    if (!year) return undefined
    const size = short[1] ? 3 : 6
    return partOfYear(i, year, size, Number(short[1] ?? short[2]))
  }
  const which = ORDINALS.get(token?.low ?? "")
  if (which === undefined) return undefined
  const count = SMALL_NUMBERS.get(t[i + 1]?.low ?? "") ?? (/^\d{1,2}$/u.test(t[i + 1]?.word ?? "") ? Number(t[i + 1]?.word) : undefined)
  if (count !== undefined && /^(?:months|mois)$/u.test(t[i + 2]?.low ?? "") && count < 12 && (which === 1 || which === -1)) {
    const year = yearOfPart(t, i + 3)
    if (!year) return undefined
    const months: readonly [number, number] = which === 1 ? [1, count] : [13 - count, 12]
    return point(
      i,
      year.next,
      year.relative ? "relative" : "interval",
      { year: year.year },
      { months, relative: year.relative && { ...year.relative, months } },
    )
  }
  const unit = t[i + 1]?.low
  const size = /^(?:quarter|trimestre)$/u.test(unit ?? "") ? 3 : /^(?:half|semester|semestre)$/u.test(unit ?? "") ? 6 : undefined
  if (size === undefined) return undefined
  const year = yearOfPart(t, i + 2)
  if (year) return partOfYear(i, year, size, which)
  const after = t[i + 2]?.low
  if (which === -1 || size === 6 || after === "of" || /^(?:of|century|final|-)$/u.test(after ?? "")) return undefined
  return partOfYear(i, { year: undefined, relative: undefined, next: i + 2 }, size, which)
}

/** The year of a quarter or half: "of 2024", "2024", "of the year", "of last year", "de l’année". */
function yearOfPart(t: Tokens, i: number): YearWords | undefined {
  const year = yearAfter(t, i)
  if (year) return year
  if (/^(?:of|de)$/u.test(t[i]?.low ?? "") && /^(?:the|l’|l')$/u.test(t[i + 1]?.low ?? "") && /^(?:year|année)$/u.test(t[i + 2]?.low ?? ""))
    return { year: undefined, relative: inYear(0, "paper"), next: i + 3 }
  return undefined
}

function partOfYear(from: number, year: YearWords, size: 3 | 6, which: number): Point | undefined {
  const nth = which === -1 ? 12 / size : which
  if (nth * size > 12) return undefined
  const months: readonly [number, number] = [nth * size - size + 1, nth * size]
  const kind = year.relative ? "relative" : size === 3 ? "quarter" : "half"
  return point(from, year.next, kind, { year: year.year }, { months, relative: year.relative && { ...year.relative, months } })
}
