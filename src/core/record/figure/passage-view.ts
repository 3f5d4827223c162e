import { findDates, type FoundDate } from "../date/index.ts"
import { findNumbers, type FoundNumber } from "../number/index.ts"
import { type Span, splitSentences } from "../../text/index.ts"
import { NOT_FIGURES } from "./not-figures.table.ts"

/** What every step of the reader of figures needs to know of one passage. */
export type PassageView = {
  readonly clean: string
  readonly sentences: readonly Span[]
  readonly dates: readonly FoundDate[]
  /** Numbers that may count something: those of dates and labels are gone. */
  readonly numbers: readonly FoundNumber[]
}

export function viewPassage(clean: string): PassageView {
  const dates = findDates(clean)
  return {
    clean,
    sentences: splitSentences(clean).flatMap((sentence) => (sentence.end - sentence.start > LONGEST ? cut(clean, sentence) : [sentence])),
    dates,
    numbers: findNumbers(withoutLabels(clean, dates)),
  }
}

/** No sentence that people write is longer; what is (a list without stops, noise) is read in pieces, so that costs grow with the text alone. */
const LONGEST = 2500

function cut(clean: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = []
  for (let at = start; at < end;) {
    const space = end - at > LONGEST ? clean.lastIndexOf(" ", at + LONGEST) : end
    const to = space > at ? space : Math.min(end, at + LONGEST)
    pieces.push({ start: at, end: to })
    at = to
  }
  return pieces
}

/** The same text with a filler of equal length over dates and labels, so that their numbers are not seen and offsets stay. */
function withoutLabels(clean: string, dates: readonly FoundDate[]): string {
  if (!/\d|one|first|second|third/iu.test(clean)) return clean
  const spans = dates.filter(({ kind }) => kind !== "relative" && kind !== "named-day").map(({ start, end }) => ({ start, end }))
  for (const { pattern } of NOT_FIGURES)
    for (const match of clean.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length })
  if (spans.length === 0) return clean
  spans.sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(start, at)
    pieces.push(clean.slice(at, from), FILLER.repeat(end - from))
    at = end
  }
  return pieces.join("") + clean.slice(at)
}

/** Neither letter nor digit, so that no number touches it in a way that matters. */
const FILLER = "\ufffc"

/** The first number that begins at `at` or after it. */
export const numberFrom = (view: PassageView, at: number): FoundNumber | undefined => numbersFrom(view, at, 1)[0]

/** The first `count` numbers that begin at `at` or after it. */
export function numbersFrom({ numbers }: PassageView, at: number, count: number): readonly FoundNumber[] {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return numbers.slice(low, low + count)
}

/** The sentence that holds `at`; the whole text when none does. */
export function sentenceAt({ sentences, clean }: PassageView, at: number): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { start: 0, end: clean.length }
}
