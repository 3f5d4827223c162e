import type { FoundNumber } from "../number/index.ts"
import { bounded, boundOf } from "./bounds.ts"
import { CLOSED_WORDS, IRREGULAR_PAST } from "./closed-words.table.ts"
import { ofPhrase } from "./complement.ts"
import { type NounPhrase, pluralAfter, singularAfter } from "./noun-phrase.ts"
import { NO_RANK } from "./ordinals.table.ts"
import { numberFrom, numbersFrom, type PassageView } from "./passage-view.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { wordAfter, wordBefore } from "./words.ts"

const RANK_BEFORE_HALF = /\b(?:first|second|third|fourth|last|latter|other|next|final|previous|past|this|that)[\s-]+$/iu

/** "over a quarter of its members", "one in five", "two thirds": a part of a whole. Periods ("the second half") are none. */
export function readFraction(view: PassageView, number: FoundNumber, limit: number): Quantity | undefined {
  const { clean } = view
  const bound = boundOf(clean, number.start, number.end)
  const printed = clean.slice(number.start, number.end)
  const of = /^\s+of\b/u.test(clean.slice(number.end, number.end + 5))
  const bounds = bound.start < number.start
  if (
    /^(?:an?\s+|one[\s-])?(?:half|quarter|third)$/iu.test(printed) &&
    RANK_BEFORE_HALF.test(clean.slice(Math.max(0, number.start - 12), number.start))
  )
    return undefined
  if (
    /^[-–][A-Za-zÀ-ɏ]/u.test(clean.slice(number.end, number.end + 2)) &&
    !/^-(?:share|stake)/u.test(clean.slice(number.end, number.end + 7))
  )
    return undefined
  const word = wordAfter(clean, number.end)
  if (
    /^half$/iu.test(printed) &&
    !of &&
    !bounds &&
    wordBefore(clean, number.start)?.low !== "by" &&
    !/^(?:the|its|their|our|his|her|all|were|are|had|have|these|those)$/u.test(word?.low ?? "")
  )
    return undefined
  if (/^an?\s/iu.test(printed)) {
    if (
      /(?:half|quarter)$/iu.test(printed) &&
      !of &&
      !bounds &&
      word &&
      !/^(?:were|are|had|have|was|is|has|said|who|that)$/u.test(word.low)
    )
      return undefined
    if (
      /(?:third|fifth|sixth|seventh|eighth|ninth|tenth|fourth)$/iu.test(printed) &&
      !of &&
      !bounds &&
      word &&
      !CLOSED_WORDS.has(word.low) &&
      !IRREGULAR_PAST.has(word.low)
    )
      return readOrdinal(
        view,
        { ...number, kind: "ordinal", start: number.start + printed.search(/\s\S/u) + 1, value: Math.round(1 / number.value) },
        limit,
      )
  }
  if (of && /^\s+of\s+(?:(?:19|20)\d\d|the\s+(?:year|month|century|decade)|last\s+year)/u.test(clean.slice(number.end, number.end + 20)))
    return undefined
  const phrase = of ? ofPhrase(clean, number.end, limit) : undefined
  const noun = of ? undefined : (pluralAfter(clean, skipArticle(clean, number.end), limit) ?? majorityAfter(clean, number.end, limit))
  const whole = numberFrom(view, number.end)
  const inside =
    of && whole?.kind === "cardinal" && /^\s+of\s+(?:(?:the|its|their|all|some)\s+){0,2}[$€]?$/u.test(clean.slice(number.end, whole.start))
      ? whole
      : undefined
  const counted = inside ? pluralAfter(clean, inside.end, limit) : undefined
  const [over, under] = number.parts!
  return quantity({
    start: bound.start,
    end: counted?.end ?? inside?.end ?? phrase?.end ?? noun?.end ?? number.end,
    printed: { start: number.start, end: number.end },
    kind:
      /[<>]=/u.test(bound.sign) || SETS_ASIDE.test(clean.slice(Math.max(0, number.start - 50), number.start)) ? "threshold" : "fraction",
    value: bounded(bound.sign, `${over}/${under}`),
    unit: counted
      ? clean.slice(counted.start, counted.end)
      : phrase
        ? lastNoun(clean.slice(phrase.start, phrase.end))
        : noun && clean.slice(noun.start, noun.end),
    population: phrase ? clean.slice(phrase.start, phrase.end) : undefined,
    elliptical: !phrase && !noun && !counted,
    base: inside ? { value: inside.value, span: inside } : undefined,
  })
}

/** "a two-thirds majority" */
function majorityAfter(clean: string, at: number, limit: number): NounPhrase | undefined {
  const noun = singularAfter(clean, at, limit)
  return noun && /^(?:majority|vote|quorum|share|rule|stake)$/u.test(noun.head.low) ? noun : undefined
}

const SETS_ASIDE = /(?:sets? aside|reserv\w+|guarantee\w*|requir\w+|earmark\w*|quota of)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}$/iu
const skipArticle = (clean: string, at: number): number =>
  at + (/^\s+(?:the|its|their|our|his|her|all|these|those|of)(?=\s)/u.exec(clean.slice(at, at + 12))?.[0].length ?? 0)

/** The thing whose part is meant: "posts" of "all ambassadors’ posts". */
const lastNoun = (phrase: string): string =>
  /^(?:(?:the|its|their|all|these|those|our)\s+)?(.*?)(?:\s+(?:of|in|on|for|from|at)\s.*)?$/u.exec(phrase)?.[1] ?? phrase

/** A rank: "third national action plan", "the fourth woman governor", "the sixth" after "the seventh session". */
export function readOrdinal(view: PassageView, number: FoundNumber, limit: number): Quantity | undefined {
  const { clean } = view
  const printed = clean.slice(number.start, number.end)
  const before = wordBefore(clean, number.start)
  const next = wordAfter(clean, number.end)
  if (/^[-–]/u.test(clean.slice(number.end, number.end + 1)) && !/^-ever\b/u.test(clean.slice(number.end, number.end + 5))) return undefined
  const begins = number.start === 0 || /[.!?:]\s*$/u.test(clean.slice(Math.max(0, number.start - 2), number.start))
  // "the 444th Brigade" is a name
  if (number.written === "digits" && next && /^[A-ZÀ-Þ]/u.test(next.text)) return undefined
  if (/^[A-ZÀ-Þ]/u.test(printed) && (!begins || (next && /^[A-ZÀ-Þ]/u.test(next.text)))) return undefined
  const determined =
    before !== undefined &&
    (/^(?:the|its|his|her|their|our|my|your|this|that|a|an|each|every|whose)$/u.test(before.low) || /['’]s?$/u.test(before.low))
  if (number.value <= 2 && !determined) return undefined
  if (next && NO_RANK.has(next.low)) return undefined
  const time = /^\s+time\b/u.test(clean.slice(number.end, number.end + 6))
  const noun = singularAfter(clean, number.end + (/^-ever/u.exec(clean.slice(number.end, number.end + 5))?.[0].length ?? 0), limit)
  const printedAt = { start: number.start, end: number.end }
  const given = { start: number.start, printed: printedAt, kind: "ordinal", value: number.value } as const
  if (noun && !time) {
    if (NO_RANK.has(noun.head.low) || (noun.words.length === 1 && PARTS_OF_TIME.test(noun.head.low))) return undefined
    const of = ofPhrase(clean, noun.end, limit)
    if (before?.low === "every")
      return quantity({
        ...given,
        start: before.start,
        kind: "fraction",
        value: `1/${number.value}`,
        end: noun.end,
        unit: clean.slice(noun.start, noun.end),
      })
    return quantity({ ...given, end: noun.end, unit: clean.slice(noun.start, noun.end), population: of && clean.slice(of.start, of.end) })
  }
  if (time) return quantity({ ...given, end: number.end + 5, unit: "time" })
  if (!determined || before.low !== "the" || /^\s+of\b/u.test(clean.slice(number.end, number.end + 4))) return undefined
  const other = numbersFrom(view, number.start - 200, 12).find(
    ({ kind, start }) => kind === "ordinal" && start !== number.start && Math.abs(start - number.start) < 200,
  )
  const same = other && singularAfter(clean, other.end, clean.length)
  return same && !NO_RANK.has(same.head.low)
    ? quantity({ ...given, start: before.start, end: number.end, unit: clean.slice(same.start, same.end) })
    : undefined
}

const PARTS_OF_TIME = /^(?:quarter|half|semester|week|month|day|term|trimester|year-half)s?$/u
