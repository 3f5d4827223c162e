import type { Amount } from "./amount.ts"
import { complementAfter } from "./complement.ts"
import { bounded, boundOf } from "./bounds.ts"
import { pluralAfter, singularAfter } from "./noun-phrase.ts"
import { numberFrom, type PassageView, sentenceAt } from "./passage-view.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { wordAfter, wordBefore } from "./words.ts"

const NOT_COUNTED =
  /^(?:way|thing|hand|side|day|place|end|development|challenge|factor|concern|element|priority|lesson|approach|goal|solution|idea|view|word|question|matter|respect|sense|example|reason|step|aspect|extent|point|count|account|estimate|measure|assessment|need|issue|week|month|year|such|another|fell|size|notch|voice)$/u

/** "one woman", "only one has been vetted", "were given one": the word as a number. Nothing where it is a pronoun. */
export function readOne(view: PassageView, amount: Amount, limit: number, found: readonly Quantity[]): Quantity | undefined {
  const { clean } = view
  const { start, end } = amount
  const before = wordBefore(clean, start)?.low ?? ""
  const touching = clean.slice(end, end + 12)
  if (/^[-–'’]/u.test(touching)) return undefined
  if (/^\s+of\b/u.test(touching)) return /^(?:only|just|but)$/u.test(before) ? oneOfSome(view, amount, limit) : undefined
  if (/^(?:no|any|every|each|this|that|which|some)$/u.test(before)) return undefined
  const bound = boundOf(clean, start, end)
  const value = bounded(bound.sign, 1)
  const printed = { start, end }
  if (bound.end > end) {
    const plural = pluralAfter(clean, bound.end, limit)
    return plural && quantity({ start, end: plural.end, printed, kind: "count", value, unit: clean.slice(plural.start, plural.end) })
  }
  const noun = singularAfter(clean, end, limit)
  if (noun && !NOT_COUNTED.test(noun.head.low) && !NOT_COUNTED.test(noun.words[0]!.low)) {
    const share = oneInSome(view, noun.end, limit)
    if (share)
      return quantity({
        start: bound.start,
        end: share.end,
        printed: { start, end: share.end },
        kind: "fraction",
        value: bounded(bound.sign, `1/${share.value}`),
        unit: clean.slice(noun.start, noun.end),
      })
    const beside = complementAfter(clean, noun.end, limit)
    return quantity({
      start: bound.start,
      end: noun.end,
      printed,
      kind: "count",
      value,
      unit: clean.slice(noun.start, noun.end),
      population: beside && clean.slice(beside.start, beside.end),
    })
  }
  if (noun) return undefined
  return standsForOne(view, amount, found, limit)
    ? quantity({ start: bound.start, end, printed, kind: "count", value, elliptical: true })
    : undefined
}

/** "one household in five", "one girl in every twelve": a share, where "one clinic in three provinces" is a count. */
function oneInSome(view: PassageView, at: number, limit: number): { readonly end: number; readonly value: number } | undefined {
  const { clean } = view
  const whole = numberFrom(view, at)
  if (whole?.kind !== "cardinal" || whole.end > limit || whole.value < 2 || whole.value > 1000) return undefined
  if (!/^\s+(?:in|out\s+of)\s+(?:every\s+)?$/u.test(clean.slice(at, whole.start))) return undefined
  return pluralAfter(clean, whole.end, limit) ? undefined : { end: whole.end, value: whole.value }
}

/** "only one of the 12 judges": a count, where "one of the judges" is none. */
function oneOfSome(view: PassageView, { start, end }: Amount, limit: number): Quantity | undefined {
  const whole = numberFrom(view, end)
  if (whole?.kind !== "cardinal" || !/^\s+of\s+(?:(?:the|its|their|some|all)\s+)*$/u.test(view.clean.slice(end, whole.start)))
    return undefined
  const noun = pluralAfter(view.clean, whole.end, limit)
  if (!noun) return undefined
  const base = { value: whole.value, span: { start: whole.start, end: whole.end } }
  return quantity({
    start,
    end: noun.end,
    printed: { start, end },
    kind: "count",
    value: 1,
    unit: view.clean.slice(noun.start, noun.end),
    base,
  })
}

/** "one" without a noun counts beside another number of its sentence: "three are open and one has been given up", "of the 212 officers, only one has been vetted". */
function standsForOne(view: PassageView, { start, end }: Amount, found: readonly Quantity[], limit: number): boolean {
  const { clean } = view
  const sentence = sentenceAt(view, start).start
  const earlier = found
    .slice(-40)
    .findLast(({ kind, start: at }) => at >= sentence && at < start && (kind === "count" || kind === "denominator"))
  if (!earlier) return false
  const before = wordBefore(clean, start)?.low ?? ""
  const after = wordAfter(clean, end)?.low
  if (/^(?:the|a|an|as|such)$/u.test(before)) return false
  if (after && /^(?:has|had|was|is|were|did|in|at|by|to|for|from|under|on|[a-z]{3,}s)$/u.test(after))
    return /^(?:and|only|whom|which|just|but)$/u.test(before) || /[,;:]\s*$/u.test(clean.slice(Math.max(0, start - 2), start))
  // the last word of a clause: numeric only where nothing of one ("a grant") stands between
  const between = clean.slice(earlier.end, start)
  return (
    (after === undefined || end >= limit - 1) &&
    !/\ban?\s/iu.test(between) &&
    earlier.value !== 1 &&
    /\b(?:given|gave|got|sent|received|kept|lost|won|named|had|has|appointed|found|resolved|convicted|only)\s*$/iu.test(between)
  )
}
