import type { Span } from "../../text/index.ts"
import { CARDINALS, FRACTION_SIGNS, ORDINALS, PARTS, SCALES } from "./number-words.table.ts"

/** A number as a text prints it, in digits or in words. What it means there (a count, a date, a label) is for the reader to say. */
export type FoundNumber = Span & {
  readonly kind: "cardinal" | "ordinal" | "fraction"
  /** Unscaled: "2.3 million" is 2300000, "two thirds" 0.667. */
  readonly value: number
  /** Of a fraction its two numbers, 2 and 3 of "two thirds". Absent for everything else. */
  readonly parts: readonly [number, number] | undefined
  readonly written: "digits" | "words"
}

const words = (map: ReadonlyMap<string, unknown>): string => [...map.keys()].sort((a, b) => b.length - a.length).join("|")

/** Where a number may begin: never inside a word or a longer number ("M23", "violence2", "Q3"). */
const BEGIN = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d_])(?<!\\d[.,])(?:\\d|[${[...FRACTION_SIGNS.keys()].join("")}]|(?:${words(CARDINALS)}|${words(ORDINALS)}|half|an?)(?![A-Za-zÀ-ɏ\\d]))`,
  "giu",
)
const DIGITS =
  /\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?(?![A-Za-zÀ-ɏ\d]|,\d)|\d{1,3}(?: \d{3})+(?:\.\d+)?(?![A-Za-zÀ-ɏ\d]|[,. ]\d)|\d+(?:\.\d+)?(?!\d|,\d|\.\d)/uy
const WORD = /[\s-]*(?:and\s+)?([A-Za-zÀ-ɏ]+)\b/uy
const SCALE = new RegExp(`[\\s-]{1,2}(${words(SCALES)})(?![A-Za-zÀ-ɏ\\d])`, "iuy")
const SUFFIX = /st|nd|rd|th/iuy
const PART = new RegExp(`[\\s-](${words(PARTS)})(?![A-Za-zÀ-ɏ\\d])`, "iuy")
/** "one in five", "7 in 10", "two out of three": a share only when the whole is a small round number. */
const SHARE = new RegExp(
  `\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(\\d{1,3}|${words(CARDINALS)})(?![A-Za-zÀ-ɏ\\d]|[-.,/]\\d|\\s+(?:per\\s?cent|hundred|million)|%)`,
  "iuy",
)
const SLASH = /\/(\d{1,2})(?=\s+of\s)/uy
const LETTER = /[A-Za-zÀ-ɏ\d]/u

/** Every number in a clean text, from left to right, never overlapping. */
export function findNumbers(clean: string): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  BEGIN.lastIndex = 0
  for (let match = BEGIN.exec(clean); match; match = BEGIN.exec(clean)) {
    const number = numberAt(clean, match.index, match[0].toLowerCase())
    if (number) found.push(number)
    BEGIN.lastIndex = Math.max(number?.end ?? skipDigits(clean, match.index), match.index + match[0].length)
  }
  return found
}

const DIGIT_RUN = /[\d.,]*/uy
const skipDigits = (clean: string, at: number): number => at + (sticky(DIGIT_RUN, clean, at)?.[0].length ?? 0)

function sticky(pattern: RegExp, clean: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(clean)
}

function numberAt(clean: string, at: number, first: string): FoundNumber | undefined {
  const sign = FRACTION_SIGNS.get(first)
  if (sign) return fraction(at, at + 1, sign[0], sign[1], "digits")
  const cardinal = /\d/u.test(first) ? digitsAt(clean, at) : wordsAt(clean, at)
  if (cardinal === undefined) {
    if (first === "half") return fraction(at, at + 4, 1, 2, "words")
    return first.startsWith("a") ? partsAt(clean, number("cardinal", at, at + first.length, 1, "words")) : undefined
  }
  if (cardinal.kind === "ordinal") return cardinal
  return partsAt(clean, cardinal) ?? shareAt(clean, cardinal) ?? andAHalf(clean, cardinal)
}

const AND_A_HALF = /\s+and\s+a\s+half\b/iuy

function andAHalf(clean: string, of: FoundNumber): FoundNumber {
  const half = sticky(AND_A_HALF, clean, of.end)
  return half ? { ...of, end: of.end + half[0].length, value: of.value + 0.5 } : of
}

function digitsAt(clean: string, at: number): FoundNumber | undefined {
  const match = sticky(DIGITS, clean, at)
  if (!match) return undefined
  const end = at + match[0].length
  const plain = Number(match[0].replaceAll(/[,\s]/gu, ""))
  const suffix = sticky(SUFFIX, clean, end)
  if (suffix && !LETTER.test(clean[end + suffix[0].length] ?? "")) return number("ordinal", at, end + suffix[0].length, plain, "digits")
  const short = /^(?:bn|m|k)\b/u.exec(clean.slice(end, end + 3))?.[0]
  if (short && /[$€£]\s?$/u.test(clean.slice(Math.max(0, at - 2), at)))
    return number("cardinal", at, end + short.length, tidy(plain * { bn: 1e9, m: 1e6, k: 1e3 }[short as "bn"]), "digits")
  if (LETTER.test(clean[end] ?? "")) return undefined
  return scaled(clean, number("cardinal", at, end, plain, "digits"))
}

/** Multiplies by the scale words that follow: "2.3 million", "12 hundred thousand". */
function scaled(clean: string, from: FoundNumber): FoundNumber {
  const scale = sticky(SCALE, clean, from.end)
  if (!scale) return from
  return scaled(clean, {
    ...from,
    end: from.end + scale[0].length,
    value: tidy(from.value * (SCALES.get(scale[1]!.toLowerCase()) as number)),
  })
}

/** 4.6 million is 4600000 and not 4599999.999. */
const tidy = (value: number): number => Math.round(value * 1e4) / 1e4

/** Reads number words as far as they go on: "twenty-seven", "one hundred and five", "a dozen", "fifty-two million", "twenty-fifth". */
function wordsAt(clean: string, at: number): FoundNumber | undefined {
  let [total, current, end, last] = [0, 0, at, Infinity]
  let started = false
  for (let word = sticky(WORD, clean, at); word; word = sticky(WORD, clean, end)) {
    const low = word[1]!.toLowerCase()
    const joined = started && word[0].slice(0, word[0].length - low.length).includes("and")
    const small = CARDINALS.get(low)
    const rank = ORDINALS.get(low)
    const scale = low === "bn" ? undefined : SCALES.get(low)
    const next = end + word[0].length
    if (!started && (low === "a" || low === "an" || low === "half")) {
      const lead = A_SCALE.exec(clean.slice(at, at + 24))
      if (!lead) return undefined
      ;[current, end, started, last] = [
        (SCALES.get(lead[2]!.toLowerCase()) as number) * (lead[1] ? 0.5 : 1),
        at + lead[0].length,
        true,
        100,
      ]
      if (current >= 1000) [total, current] = [current, 0]
      continue
    }
    if (rank !== undefined && (!started || (rank < last && !joined && /^[-]/u.test(word[0])) || (rank < last && current >= 100))) {
      // "twenty-fifth" and "hundred and first" are ranks; "two third plans" is not read on
      return number("ordinal", at, next, total + current + rank, "words")
    }
    if (small !== undefined && (!started || small < last) && !(joined && current < 100 && total === 0) && fits(small, last, word[0])) {
      current += small
      last = small >= 20 ? 10 : 1
    } else if (scale !== undefined && started && scale !== 12) {
      if (scale === 100) current = (current || 1) * 100
      else [total, current] = [total + (current || 1) * scale, 0]
      last = 100
    } else if (scale === 12 && started && current > 0) current *= 12
    else break
    ;[started, end] = [true, next]
  }
  return started ? number("cardinal", at, end, total + current, "words") : undefined
}

const A_SCALE = new RegExp(`^(half\\s+)?an?\\s+(?:half\\s+)?(${words(SCALES)})(?![A-Za-zÀ-ɏ\\d])`, "iu")

/** Whether a unit may go on after what was read: "twenty seven" does, "two five" does not. */
const fits = (small: number, last: number, printed: string): boolean =>
  last === Infinity || last === 100 || (last === 10 && small > 0 && small < 10 && !printed.includes("and"))

/** "two thirds", "one-quarter", "a fifth", "1/4 of". */
function partsAt(clean: string, of: FoundNumber): FoundNumber | undefined {
  const slash = of.written === "digits" ? sticky(SLASH, clean, of.end) : undefined
  if (slash && of.value > 0 && of.value < Number(slash[1]))
    return fraction(of.start, of.end + slash[0].length, of.value, Number(slash[1]), "digits")
  const part = of.value <= 20 ? sticky(PART, clean, of.end) : undefined
  if (!part) return undefined
  const name = part[1]!.toLowerCase()
  const plural = /(?:s|halves)$/u.test(name)
  if (plural === (of.value === 1)) return undefined
  if (plural && of.value >= PARTS.get(name)!) return undefined
  return fraction(of.start, of.end + part[0].length, of.value, PARTS.get(name)!, of.written)
}

function shareAt(clean: string, of: FoundNumber): FoundNumber | undefined {
  const share = sticky(SHARE, clean, of.end)
  if (!share || !Number.isInteger(of.value) || of.value === 0) return undefined
  const whole = CARDINALS.get(share[1]!.toLowerCase()) ?? Number(share[1])
  const round = whole <= 10 || (of.value === 1 && whole <= 100) || whole === 100
  const thing = /^\s+(?:days|weeks|months|years|hours|countries|regions|provinces|districts|states|cities|places|locations|areas|camps)\b/iu
  if (!(whole > of.value) || !round || thing.test(clean.slice(of.end + share[0].length, of.end + share[0].length + 12))) return undefined
  return fraction(of.start, of.end + share[0].length, of.value, whole, of.written)
}

const number = (kind: "cardinal" | "ordinal", start: number, end: number, value: number, written: FoundNumber["written"]): FoundNumber => ({
  start,
  end,
  kind,
  value,
  parts: undefined,
  written,
})

const fraction = (start: number, end: number, over: number, under: number, written: FoundNumber["written"]): FoundNumber => ({
  start,
  end,
  kind: "fraction",
  value: over / under,
  parts: [over, under],
  written,
})
