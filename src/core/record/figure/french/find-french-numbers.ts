import type { Span } from "../../../text/index.ts"
import { ABOUT, PARTS, RANKS, SCALES, TENS, UNITS } from "./french-numbers.table.ts"

/** A number as a French text prints it. */
export type FrenchNumber = Span & {
  readonly kind: "cardinal" | "ordinal" | "fraction"
  readonly value: number
  /** Of a fraction its two numbers; absent for everything else. */
  readonly parts: readonly [number, number] | undefined
  readonly written: "digits" | "words"
}

const any = (...tables: readonly ReadonlyMap<string, number>[]): string =>
  tables
    .flatMap((table) => [...table.keys()])
    .sort((a, b) => b.length - a.length)
    .join("|")

const CARDINAL = `(?:${any(UNITS, TENS)}|cents?|mille)`
const DIGITS = "\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?"
const SPACE = "[\\s\\u00a0\\u202f]"
const SCALE = `(?:${SPACE}(${any(SCALES)})(?![A-Za-zÀ-ɏ]))?`
const WORDS = `${CARDINAL}(?:[-‑\\s]${CARDINAL}|(?:\\s|-)et(?:\\s|-)(?:une?|onze))*`
/** Each number begins where no letter, digit or joined word stands before. */
const NUMBER = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d_.,/-])(?:` +
    `(?<half>(?:la|une) moitié)|` +
    `(?<over>(?:un|une|les (?:deux|trois)|deux|trois|quatre|cinq|six|sept|huit|neuf)) (?<under>${any(PARTS)})(?![A-Za-zÀ-ɏ])|` +
    `(?:une?) (?<about>${any(ABOUT)})(?![A-Za-zÀ-ɏ])|` +
    `(?<rank>${any(RANKS)}|premi(?:er|ère))(?![A-Za-zÀ-ɏ])|` +
    `(?<digits>${DIGITS})(?![A-Za-zÀ-ɏ\\d]|[.,/]\\d)${SCALE}|` +
    `(?<!pour${SPACE})(?<words>${WORDS})(?![A-Za-zÀ-ɏ-])(?:${SPACE}(?<scale>${any(SCALES)})(?![A-Za-zÀ-ɏ]))?)`,
  "giu",
)

/** Every number in a clean French text, from left to right, never overlapping. */
export function findFrenchNumbers(clean: string): readonly FrenchNumber[] {
  const found: FrenchNumber[] = []
  for (const match of clean.matchAll(NUMBER)) {
    const number = numberOf(match, match.groups ?? {})
    if (number) found.push(number)
  }
  return found
}

function numberOf(match: RegExpMatchArray, groups: Readonly<Record<string, string | undefined>>): FrenchNumber | undefined {
  const start = match.index ?? 0
  const span = { start, end: start + match[0].length, parts: undefined }
  const { half, over, under, about, rank, digits, words, scale } = groups
  if (half !== undefined) return { ...span, kind: "fraction", value: 0.5, parts: [1, 2], written: "words" }
  if (over !== undefined && under !== undefined) {
    const [part, whole] = [/^une?$/iu.test(over) ? 1 : UNITS.get(over.toLowerCase().replace("les ", ""))!, PARTS.get(under.toLowerCase())!]
    return part < whole ? { ...span, kind: "fraction", value: part / whole, parts: [part, whole], written: "words" } : undefined
  }
  if (about !== undefined) return { ...span, kind: "cardinal", value: ABOUT.get(about.toLowerCase())!, written: "words" }
  if (rank !== undefined) return { ...span, kind: "ordinal", value: RANKS.get(rank.toLowerCase()) ?? 1, written: "words" }
  if (digits !== undefined) {
    const plain = Number(digits.replaceAll(/\s/gu, "").replace(",", "."))
    const factor = SCALES.get(/[A-Za-zÀ-ɏ]+$/u.exec(match[0])?.[0].toLowerCase() ?? "") ?? 1
    return { ...span, kind: "cardinal", value: Math.round(plain * factor * 1e4) / 1e4, written: "digits" }
  }
  const read = words === undefined ? undefined : valueOf(words)
  if (read === undefined) return undefined
  const whole = read.length === words!.length
  const factor = whole ? (SCALES.get(scale?.toLowerCase() ?? "") ?? 1) : 1
  return { ...span, end: whole ? span.end : start + read.length, kind: "cardinal", value: read.value * factor, written: "words" }
}

/** What number words say, as far as they go on: "quatre-vingt-onze", "deux cent quarante", "mille deux cents". */
function valueOf(words: string): { readonly value: number; readonly length: number } | undefined {
  let [total, current, length] = [0, 0, 0]
  for (const { 0: word, index } of words.matchAll(/[^\s‑-]+/gu)) {
    const next = added(total, current, word.toLowerCase())
    if (!next && word.toLowerCase() !== "et") break
    if (next) [total, current, length] = [...next, index + word.length]
  }
  return length === 0 ? undefined : { value: total + current, length }
}

/** The sum of thousands and the rest after one more word; nothing where the word cannot go on. */
function added(total: number, current: number, word: string): readonly [number, number] | undefined {
  const low = current % 100
  if (word === "mille") return total === 0 ? [Math.max(1, current) * 1000, 0] : undefined
  if (/^cents?$/u.test(word)) return current < 10 ? [total, Math.max(1, current) * 100] : undefined
  if (/^vingts?$/u.test(word) && low === 4) return [total, current + 76]
  const tens = TENS.get(word)
  if (tens !== undefined) return low === 0 ? [total, current + tens] : undefined
  const unit = /^une?$/u.test(word) ? 1 : UNITS.get(word)
  if (unit === undefined) return undefined
  const fits =
    low === 0 || (low === 10 && unit >= 7 && unit <= 9) || (low >= 20 && low % 10 === 0 && (unit < 10 || low === 60 || low === 80))
  return fits || ((low === 70 || low === 90) && unit < 10) ? [total, current + unit] : undefined
}
