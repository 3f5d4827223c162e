import { monthAt, type Point, type Tokens } from "./read-point.ts"
import { ENGLISH_UNITS as UNITS, FRENCH_UNITS, SEASONS, SHIFTS, SMALL_NUMBERS } from "./date-words.table.ts"
import type { Relative } from "./found-date.ts"

const relative = (from: number, next: number, words: Partial<Relative>): Point => ({
  from,
  next,
  kind: "relative",
  moment: { year: undefined, month: undefined, day: undefined },
  months: undefined,
  relative: { from: "paper", unit: "year", shift: undefined, month: undefined, day: undefined, months: undefined, end: false, ...words },
})

/** A date that leans on another: "last November", "last month", "two days later", "the end of the year", "la semaine dernière", "over the winter". */
export function readRelative(t: Tokens, i: number): Point | undefined {
  return readShifted(t, i) ?? readCounted(t, i) ?? readEndOfYear(t, i) ?? readSeasonAlone(t, i) ?? readFrench(t, i)
}

const bare = (low: string | undefined): string => (low ?? "").replace(/['’]s$/u, "")

/** "last November", "this year", "the same month", "the past two years". */
function readShifted(t: Tokens, i: number): Point | undefined {
  const shift = SHIFTS.get(t[i]?.low ?? "")
  if (!shift) return undefined
  const [count, from] = shift
  const month = /^\p{Lu}/u.test(t[i + 1]?.word ?? "") ? monthAt(t, i + 1) : SEASONS.get(bare(t[i + 1]?.low))
  if (month !== undefined && t[i]?.low !== "that") return relative(i, i + 2, { from, unit: "named", shift: count, month })
  const unit = UNITS.get(bare(t[i + 1]?.low))
  if (unit !== undefined) {
    const many = bare(t[i + 1]?.low).endsWith("s")
    if (many && !/^(?:past|last|coming)$/u.test(t[i]?.low ?? "")) return undefined // "in previous years"
    if (unit === "day" && t[i]?.low === "next") return relative(i, i + 2, { from: "text", unit, shift: 1 })
    if (unit === "day" && from === "paper") return undefined // "the last day of the session"
    if (many) return relative(i, i + 2, { from, unit })
    if (unit === "quarter" && t[i + 2]?.low === "of") return undefined // "the last quarter of members"
    return relative(i, i + 2, { from, unit, shift: unit === "quarter" ? undefined : count })
  }
  if (from === "text" && !/^(?:previous|preceding|following)$/u.test(t[i]?.low ?? "")) return undefined
  const many =
    SMALL_NUMBERS.has(t[i + 1]?.low ?? "") ||
    /^\d{1,2}$/u.test(t[i + 1]?.word ?? "") ||
    /^(?:few|several|couple)$/u.test(t[i + 1]?.low ?? "")
  const at = t[i + 1]?.low === "couple" && t[i + 2]?.low === "of" ? i + 3 : i + 2
  const of = many && t[i]?.low !== "this" ? UNITS.get(t[at]?.low ?? "") : undefined
  return of === undefined ? undefined : relative(i, at + 1, { from, unit: of })
}

/** "a year ago", "two days later", "nine months earlier", "the year before", "several weeks later". */
function readCounted(t: Tokens, i: number): Point | undefined {
  const word = t[i]?.low ?? ""
  const the = word === "the"
  const count = SMALL_NUMBERS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined)
  const vague = /^(?:some|several|few|many)$/u.test(word)
  if (count === undefined && !vague && !the) return undefined
  const unit = UNITS.get(t[i + 1]?.low ?? "")
  const way = t[i + 2]?.low ?? ""
  if (unit === undefined) return undefined
  const closes = !t[i + 3] || /^[,.;:)—–?!]$/u.test(t[i + 3]?.word ?? "")
  if (the)
    return /^(?:before|after)$/u.test(way) && closes
      ? relative(i, i + 3, { from: "text", unit, shift: way === "before" ? -1 : 1 })
      : undefined
  if (way === "ago") return relative(i, i + 3, { unit, shift: count === undefined ? undefined : -count })
  if (/^(?:later|thereafter|afterwards)$/u.test(way) || (way === "after" && closes))
    return relative(i, i + 3, { from: "text", unit, shift: count })
  if (way === "earlier" || (way === "before" && closes))
    return relative(i, i + 3, { from: "text", unit, shift: count === undefined ? undefined : -count })
  return undefined
}

/** "the end of the year", "the end of next month", "year’s end", "la fin de l’année". */
function readEndOfYear(t: Tokens, i: number): Point | undefined {
  if (/^year['’]s$/u.test(t[i]?.low ?? "") && t[i + 1]?.low === "end") return relative(i, i + 2, { shift: 0, end: true })
  const end = t[i]?.low
  if (!/^(?:end|close|fin)$/u.test(end ?? "") || !/^(?:of|de)$/u.test(t[i + 1]?.low ?? "")) return undefined
  const word = t[i + 2]?.low ?? ""
  const unit = UNITS.get(t[i + 3]?.low ?? "") ?? FRENCH_UNITS.get(t[i + 3]?.low ?? "")
  if (unit !== "year" && unit !== "month") return undefined
  const shift = SHIFTS.get(word) ?? (/^(?:the|l’|l')$/u.test(word) ? ([0, "paper"] as const) : undefined)
  return shift && relative(i, i + 4, { from: shift[1], unit, shift: shift[0], end: true })
}

/** "over the winter", "in the spring", "à l’automne": which year, the words leave open. */
function readSeasonAlone(t: Tokens, i: number): Point | undefined {
  const month = SEASONS.get(t[i]?.low ?? "")
  const [article, before] = [t[i - 1]?.low ?? "", t[i - 2]?.low ?? ""]
  if (month === undefined || !/^(?:the|l’|l'|cet|cette|this)$/u.test(article)) return undefined
  if (!/^(?:over|in|during|throughout|through|by|until|since|à|dans|pendant|durant|de)$/u.test(before) || t[i + 1]?.low === "of")
    return undefined
  return relative(i, i + 1, { unit: "named", month })
}

const FRENCH_SHIFTS: readonly (readonly [word: RegExp, shift: number, from: "paper" | "text"])[] = [
  [/^derni(?:er|ère)$/u, -1, "paper"],
  [/^passée?$/u, -1, "paper"],
  [/^prochaine?$/u, 1, "paper"],
  [/^précédente?$/u, -1, "text"],
  [/^suivante?$/u, 1, "text"],
]

/** "la semaine dernière", "l’an prochain", "cette année", "en novembre dernier", "il y a deux ans". */
function readFrench(t: Tokens, i: number): Point | undefined {
  const unit = FRENCH_UNITS.get(t[i]?.low ?? "")
  const month = monthAt(t, i)
  const after = FRENCH_SHIFTS.find(([word]) => word.test(t[i + 1]?.low ?? ""))
  if (month !== undefined && after && t[i]?.word === t[i]?.low)
    return relative(i, i + 2, { from: after[2], unit: "named", shift: after[1], month })
  if (unit !== undefined && after && !(t[i]?.low ?? "").endsWith("s"))
    return relative(i, i + 2, { from: after[2], unit, shift: unit === "quarter" || unit === "half" ? undefined : after[1] })
  if (t[i]?.low === "cette" && t[i + 1]?.low === "année") return relative(i, i + 2, { shift: 0 })
  if (/^derni(?:er|ère)$/u.test(t[i]?.low ?? "") && /^(?:trimestre|semestre)$/u.test(t[i + 1]?.low ?? ""))
    return relative(i, i + 2, { unit: "quarter" })
  if (t[i]?.low === "il" && t[i + 1]?.low === "y" && t[i + 2]?.low === "a") {
    const count = SMALL_NUMBERS.get(t[i + 3]?.low ?? "")
    const ago = FRENCH_UNITS.get(t[i + 4]?.low ?? "")
    if (count !== undefined && ago !== undefined) return relative(i, i + 5, { unit: ago, shift: -count })
  }
  return undefined
}
