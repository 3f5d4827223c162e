import type { Span } from "../../text/index.ts"
import { type Amount, amountAt } from "./amount.ts"
import { bounded, boundOf } from "./bounds.ts"
import { CLOSED_WORDS } from "./closed-words.table.ts"
import { complementAfter, ofPhrase } from "./complement.ts"
import { readOne } from "./read-one.ts"
import { readMoney, readPercent, readTime, readTimes } from "./read-measures.ts"
import { readFraction, readOrdinal } from "./read-parts.ts"
import { type NounPhrase, pluralAfter, singularAfter } from "./noun-phrase.ts"
import { FATES } from "./nouns.table.ts"
import { HYPHENED_NAMES, WHOLES } from "./hyphened.table.ts"
import { numberFrom, numbersFrom, type PassageView, sentenceAt } from "./passage-view.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { isPlural, wordAfter, wordBefore } from "./words.ts"

/** What the numbers of a passage count, from left to right. */
export function readCounts(view: PassageView): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < view.numbers.length;) {
    const number = view.numbers[i]!
    const limit = sentenceAt(view, number.start).end
    if (number.kind !== "cardinal") {
      const read = number.kind === "fraction" ? readFraction(view, number, limit) : readOrdinal(view, number, limit)
      if (read) found.push(read)
      i += 1
      continue
    }
    const amount = amountAt(view, i)
    i = amount.next
    const read = readAmount(view, amount, limit, found)
    if (read) found.push(read)
  }
  return found
}

function readAmount(view: PassageView, amount: Amount, limit: number, found: readonly Quantity[]): Quantity | undefined {
  const { clean } = view
  if (isYear(view, amount)) return undefined
  const measured = readPercent(view, amount, limit) ?? readMoney(view, amount)
  if (measured) return measured
  if (isPartOfName(clean, amount)) return undefined
  return (
    readTime(view, amount, limit) ??
    readTimes(view, amount) ??
    (amount.value === 1 && amount.number.written === "words" ? readOne(view, amount, limit, found) : readCount(view, amount, limit))
  )
}

/** A bare number of four digits is a year unless people or things are counted by it at once and no preposition stands before. */
function isYear({ clean }: PassageView, { start, end, value }: Amount): boolean {
  if (!/^(?:19|20)\d\d$/u.test(clean.slice(start, end))) return false
  if (value < 1900 || value > 2100) return false
  const word = wordAfter(clean, end)
  const before = wordBefore(clean, start)?.low ?? ""
  return !(
    word &&
    isPlural(word) &&
    /^(?:women|men|people|persons|children|girls|boys|families|households|cases|incidents|civilians|survivors|victims|refugees)$/u.test(
      word.low,
    ) &&
    !/^(?:in|of|since|by|from|until|the|and|to|for|its|their)$/u.test(before)
  )
}

/** "Resolve 3", "Mi 24": a capitalised word that is no sentence beginning, then a small bare number, then no noun. */
function isPartOfName(clean: string, { start, end, number }: Amount): boolean {
  if (number.written !== "digits" || /^[\s ]*(?:%|per)/u.test(clean.slice(end, end + 5))) return false
  if (/[A-Z]-$/u.test(clean.slice(start - 2, start))) return true
  const before = wordBefore(clean, start)
  if (!before || !/^[A-ZÀ-Þ]/u.test(before.text) || before.start === 0 || clean.slice(before.end, start).trim() !== "") return false
  const word = wordAfter(clean, end)
  if (word && !/^(?:and|or|in|on|at|the)$/u.test(word.low)) return false
  return !/[.!?]\s*$/u.test(clean.slice(Math.max(0, before.start - 2), before.start))
}

const SKIP = /\s*\([^()]{1,24}\)(?=\s+of\s)|\s+(?:more|further|additional|other|others|others|such|or\s+(?:more|fewer|so))\b/iuy
const OF_THEM = /\s+of\s+(?:them|whom|which|us|those|these|his|hers|theirs)\b/iuy
const OF_THE =
  /\s+(?:out\s+of|of)\s+(?:all\s+)?(?:(?:the|its|their|his|her|our|these|those|this|that|some|all)\s+|[A-ZÀ-Þ][A-Za-zÀ-ɏ]*['’]s\s+|the\s+[A-Za-zÀ-ɏ\s]{1,30}['’]s?\s+)?/iuy

function readCount(view: PassageView, amount: Amount, limit: number): Quantity | undefined {
  const { clean } = view
  const bound = boundOf(clean, amount.start, amount.end)
  const value = bounded(bound.sign, amount.printedValue)
  const hyphened = hyphenedAt(view, amount, limit)
  if (hyphened !== undefined) return hyphened ?? undefined
  const printed = { start: amount.start, end: amount.end }
  const kind =
    /[<>]=/u.test(bound.sign) && isNorm(clean, amount.start) ? "threshold" : isDenominator(clean, amount.start) ? "denominator" : "count"
  const base = { printed, kind, value, start: bound.start } as const
  const after = sticky(SKIP, clean, bound.end)?.end ?? bound.end
  const them = sticky(OF_THEM, clean, after)
  if (them) return quantity({ ...base, end: them.end, elliptical: true, kind: "count" })
  const whole = sticky(OF_THE, clean, after)
  if (whole) {
    const of = wholeAt(view, whole.end, limit)
    if (of)
      return quantity({
        ...base,
        kind: "count",
        end: of.phrase?.end ?? of.end,
        unit: of.phrase && textOf(clean, of.phrase),
        population: textOf(clean, { start: whole.start + /\S/u.exec(clean.slice(whole.start))!.index, end: of.phrase?.end ?? of.end }),
        base: of.base,
        elliptical: !of.phrase,
      })
  }
  const noun = amount.value === 1 ? singularAfter(clean, after, limit) : pluralAfter(clean, after, limit)
  if (noun) return counted(view, { ...base, end: noun.end }, noun, limit)
  return bare(view, { ...base, end: after }, amount, limit)
}

/** "the 180 seats in the Convention" after "62 of": the whole with its number, or a plain plural. */
function wholeAt(
  view: PassageView,
  at: number,
  limit: number,
): { readonly end: number; readonly phrase: NounPhrase | undefined; readonly base: Quantity["base"] } | undefined {
  const { clean } = view
  const number = numberFrom(view, at)
  if (
    number?.kind === "cardinal" &&
    number.start - at <= 40 &&
    !/[.;:,()]/u.test(clean.slice(at, number.start)) &&
    number.start < limit &&
    (number.start === at || /['’]s?\s+$/u.test(clean.slice(at, number.start)) || boundOf(clean, number.start, number.end).start <= at)
  )
    return {
      end: number.end,
      phrase: pluralAfter(clean, number.end, limit),
      base: { value: number.value, span: { start: number.start, end: number.end } },
    }
  const phrase = pluralAfter(clean, at, limit)
  return phrase && { end: phrase.end, phrase, base: undefined }
}

function counted({ clean }: PassageView, given: Parameters<typeof quantity>[0], noun: NounPhrase, limit: number): Quantity {
  const of = CASE_LIKE.test(noun.head.low) ? ofPhrase(clean, noun.end, limit) : undefined
  const beside = of ?? complementAfter(clean, noun.end, limit)
  return quantity({
    ...given,
    end: of?.end ?? noun.end,
    unit: textOf(clean, noun),
    population: beside && textOf(clean, beside),
  })
}

/** Nouns that say little without what follows "of". */
const CASE_LIKE =
  /^(?:cases?|incidents?|reports?|allegations?|acts?|instances?|forms?|members?|victims?|survivors?|complaints?|counts?|counts|types?|kinds?|units?|heads?|violations?|abuses?|episodes?|percent|percentage|acres?|tons?|tonnes?|hectares?)$/u

/** A number with nothing counted beside it: its unit is printed elsewhere, or after a copula ("5 were women"). */
function bare(view: PassageView, given: Parameters<typeof quantity>[0], amount: Amount, limit: number): Quantity | undefined {
  const { clean, numbers } = view
  const { printed } = given
  const bracketed = isBracketed(clean, printed)
  if (bracketed)
    return quantity({ ...given, start: nameBefore(clean, printed.start), end: printed.end + 1, elliptical: true, bracketed: true })
  const copula = /^\s+(?:(?:have|has|had)\s+been|were|are|is|was|being)\s+(?:(?:all|also|only|either)\s+)?/u.exec(
    clean.slice(given.end, given.end + 30),
  )
  const said = copula ? pluralAfter(clean, given.end + copula[0].length, limit) : undefined
  if (said && said.words.length <= 3 && said.end <= limit) return quantity({ ...given, end: said.end, unit: textOf(clean, said) })
  if (AGED.test(clean.slice(Math.max(0, printed.start - 30), printed.start)) && amount.value < 120)
    return quantity({ ...given, end: printed.end, kind: "duration", unit: "years" })
  const rate = RATE.exec(clean.slice(given.end, given.end + 20))
  if (rate) return quantity({ ...given, end: given.end + rate[0].length, elliptical: true })
  const fate = fateAfter(clean, given.end, limit)
  if (fate) return quantity({ ...given, end: fate.end, population: textOf(clean, fate), elliptical: true })
  const shared = sharedNoun(view, given.end, limit)
  if (shared) return quantity({ ...given, end: shared.adjective, unit: shared.unit })
  if (amount.number.written === "words" && !mayStandAlone(clean, printed)) return undefined
  if (amount.number.written === "digits" && !digitsStandAlone(clean, printed)) return undefined
  const led = OTHER_BEFORE.exec(clean.slice(Math.max(0, given.start - 20), given.start))
  const end = led ? given.end : afterWords(clean, given.end, Math.min(limit, numbers[amount.next]?.start ?? limit))
  return quantity({ ...given, start: led ? Math.max(0, given.start - 20) + led.index : given.start, end, elliptical: true })
}

/** "from nine a week", "three per month": the unit stands elsewhere. */
const RATE = /^\s+(?:an?|per|each|every)\s+(?:day|night|week|month|year)\b/iu

/** "aged between 9 and 17", "under 18", "over the age of 60". */
const AGED = /\b(?:aged?|ages|age\s+of|(?:under|over|above|below)(?=\s+$))\s+(?:(?:of|from|between|under|over|about|around)\s+)*$/iu

/** "37 killed", "four others injured", "16,000 displaced": what happened to people stands for the people. */
function fateAfter(clean: string, at: number, limit: number): Span | undefined {
  const word = wordAfter(clean, at)
  if (!word || word.end > limit || !FATES.has(word.low)) return undefined
  const next = wordAfter(clean, word.end)
  return word.low === "internally" && next && FATES.has(next.low) ? { start: word.start, end: next.end } : word
}

/** "50 official and 22 unofficial detention facilities", "12, 9 and 4 seats": the noun stands after the last number only. */
function sharedNoun(view: PassageView, at: number, limit: number): { readonly unit: string; readonly adjective: number } | undefined {
  const { clean } = view
  let from = at
  for (const next of numbersFrom(view, at, 4)) {
    if (next.kind !== "cardinal" || next.start - from > 40 || next.end > limit) return undefined
    const joint = /^(?:\s+([A-Za-zÀ-ɏ-]+(?:\s+[A-Za-zÀ-ɏ-]+)?))?(?:,|,?\s+(?:and|or))\s+$/u.exec(clean.slice(from, next.start))
    const adjective = joint?.[1] ?? ""
    if (!joint || adjective.split(/\s+/u).some((word) => CLOSED_WORDS.has(word.toLowerCase()) || word.endsWith("ed"))) return undefined
    const noun = pluralAfter(clean, next.end, limit)
    if (noun && (adjective === "" || noun.words.length > 1)) {
      const first = adjective === "" ? noun : noun.words[1]!
      return {
        unit: clean.slice(first.start, noun.end),
        adjective: adjective === "" || from > at ? at : at + joint[0].search(/\S/u) + adjective.length,
      }
    }
    if (adjective !== "") return undefined
    from = next.end
  }
  return undefined
}

const isBracketed = (clean: string, { start, end }: Span): boolean =>
  clean[start - 1] === "(" && clean[end] === ")" && /[A-Za-zÀ-ɏ]["”’]?\s?\($/u.test(clean.slice(Math.max(0, start - 4), start))

/** From where the name before a bracketed number begins: after the last comma, bracket or joining word. */
function nameBefore(clean: string, start: number): number {
  const from = Math.max(0, start - 70)
  const before = clean.slice(from, start - 1)
  const cut = /^(?:.*(?:[,;:.()]|\s(?:and|in|to|by|at|between|from|the|as)(?=\s)))?\s*/su.exec(before)
  return from + (cut?.[0].length ?? 0)
}

/** A number in words with no noun: only before a verb, a preposition or the end of its clause, and not "the two", "these three". */
function mayStandAlone(clean: string, { start, end }: Span): boolean {
  const before = wordBefore(clean, start)?.low ?? ""
  const after = clean.slice(end, end + 24)
  if (/^(?:these|those|all|both|any|every|no|such|number|first|last)$/u.test(before)) return false
  if (
    /^(?:the|other)$/u.test(before) &&
    !/^\s+(?:who|whom|that|which|are|were|have|had|remain|verified|documented|reported|recorded)\b/u.test(after)
  )
    return /^other$/u.test(before)
  if (before === "the" && !/^\s+(?:who|whom|that|which|verified|documented|reported|recorded)\b/u.test(after)) return false
  return !/^\s*[-–][A-Za-zÀ-ɏ]/u.test(after)
}

/** A bare number in digits is taken only where words stand on at least one side of it and no sign of a label clings to it. */
const digitsStandAlone = (clean: string, { start, end }: Span): boolean =>
  !/[#/§=_<>~^-]\s?$/u.test(clean.slice(Math.max(0, start - 2), start)) &&
  !/^[#/§=_<>~^\\-]/u.test(clean.slice(end, end + 1)) &&
  /[A-Za-zÀ-ɏ]/u.test(clean.slice(Math.max(0, start - 24), start) + clean.slice(end, end + 24))

const OTHER_BEFORE = /\b(?:the\s+(?:other|remaining)|a\s+further|another|an\s+additional)\s+$/iu
const COMPLEMENT = /^\s+(?:to|for|by|under|against)\s+/u

/** The words right after a number without a noun that say whose it is: "96 to the militia". Anything else is left to the sentence. */
function afterWords(clean: string, at: number, limit: number): number {
  const match = COMPLEMENT.exec(clean.slice(at, at + 12))
  const beside = match ? complementAfter(clean, at, limit) : undefined
  if (beside && beside.end - at <= 60) return beside.end
  const to = match ? nounsTo(clean, at + match[0].length, limit) : at
  return to - at <= 60 ? to : at
}

/** Up to four words of a noun phrase. */
function nounsTo(clean: string, at: number, limit: number): number {
  let [from, end] = [at, at]
  for (let count = 0; count < 5; count++) {
    const word = wordAfter(clean, from)
    if (!word || word.end > limit || (CLOSED_WORDS.has(word.low) && !/^(?:the|its|their|a|an)$/u.test(word.low))) break
    from = word.end
    if (!/^(?:the|its|their|a|an)$/u.test(word.low)) end = word.end
  }
  return end
}

/** "15-member", "four-point plan"; null where the compound is a name ("two-State"), undefined where no hyphen follows. */
function hyphenedAt({ clean }: PassageView, { start, end, printedValue }: Amount, limit: number): Quantity | null | undefined {
  const match = /^[-‑]([A-Za-zÀ-ɏ]+)/u.exec(clean.slice(end, end + 24))
  if (!match) return undefined
  const low = match[1]!.toLowerCase()
  if (HYPHENED_NAMES.has(low) || /^[A-ZÀ-Þ]/u.test(match[1]!)) return null
  const at = end + match[0].length
  const noun = singularAfter(clean, at, limit)
  const unit = isPlural({ low, text: low, start: 0, end: 0 })
    ? low
    : low === "person"
      ? "persons"
      : low === "man" || low === "woman"
        ? low.replace("man", "men")
        : low.endsWith("y")
          ? `${low.slice(0, -1)}ies`
          : `${low}s`
  return quantity({
    start,
    end: noun?.end ?? at,
    printed: { start, end },
    kind: WHOLES.has(low) ? "denominator" : "count",
    value: printedValue,
    unit,
    population: noun && textOf(clean, noun),
  })
}

const OF_BEFORE =
  /(?:^|(\S+)\s+)(?:out\s+)?of\s+(?:all\s+)?(?:(?:the|its|their|our|his|her|some|these|those)\s+)?(?:[A-ZÀ-Þ]\S*['’]s?\s+)?$/iu
const PART =
  /(?:\d|%|cent|percent|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty|none|half|halves|thirds?|quarters?|fifths?|tenths?|many|most|several|some|few|single)$/iu

/** "the 180 seats" of "62 of the 180 seats": the whole that parts are taken of. "Of the 36 delegates" opens such a count too. */
function isDenominator(clean: string, start: number): boolean {
  const of = OF_BEFORE.exec(clean.slice(Math.max(0, start - 60), start))
  return of !== null && (of[1] === undefined || PART.test(of[1]))
}

const isNorm = (clean: string, start: number): boolean =>
  /(?:require|quota|law|act|must|should|shall|legal|charter|constitution|minimum|ensure|guarantee|reserve|remain|entitle|call|urge|lay|set)/iu.test(
    clean.slice(Math.max(0, start - 160), start),
  )

const textOf = (clean: string, { start, end }: Span): string => clean.slice(start, end)

function sticky(pattern: RegExp, clean: string, at: number): Span | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(clean)
  return match ? { start: at, end: at + match[0].length } : undefined
}
