import type { PassageView } from "./passage-view.ts"
import { sentenceAt } from "./passage-view.ts"
import type { Quantity } from "./quantity.ts"
import { FATES } from "./nouns.table.ts"
import { wordAfter, wordBefore } from "./words.ts"
import { pluralAfter } from "./noun-phrase.ts"

/**
 * Gives each figure without a noun ("96 to the militia", "none of them", "Unity (6)") the unit that its sentence, or the sentence before, prints:
 * that of the figure of the same number, of the same verb, or the nearest. Drops those for which no unit is printed and nothing else says that they count.
 */
export function resolveUnits(view: PassageView, quantities: readonly Quantity[], topic: string | undefined): Quantity[] {
  const done: Quantity[] = []
  let things: Quantity[] = []
  for (const quantity of quantities) {
    const read = quantity.elliptical ? resolved(view, quantity, done.slice(-LOOKS_BACK), things, topic) : quantity
    if (!read) continue
    done.push(read)
    if (isThing(read)) things = [...things.slice(1 - LOOKS_BACK), read]
  }
  return done
}

/** How many figures back an antecedent may stand. */
const LOOKS_BACK = 40

function resolved(
  view: PassageView,
  of: Quantity,
  done: readonly Quantity[],
  things: readonly Quantity[],
  topic: string | undefined,
): Quantity | undefined {
  if (of.population !== undefined && FATES.has(of.population.toLowerCase().split(" ").at(-1)!))
    return { ...of, unit: peopleBefore(view, of, things) ?? of.population }
  const unit = (of.bracketed ? bracketUnit(view, of, done) : undefined) ?? antecedent(view, of, things)
  if (unit !== undefined) return { ...of, unit }
  if (keepsAlone(view, of)) return { ...of, unit: subjectOf(view, of) ?? (of.kind === "count" ? topic : undefined) }
  return topic !== undefined && !of.bracketed && goesOn(view, of) ? { ...of, unit: topic } : undefined
}

/** The first thing that a passage counts outside brackets: what the next passage may go on about. */
export function topicOf(view: PassageView, quantities: readonly Quantity[]): string | undefined {
  const asked = /\bhow\s+many(?=\s)/iu.exec(view.clean)
  const about = asked ? pluralAfter(view.clean, asked.index + asked[0].length, view.clean.length) : undefined
  if (about) return view.clean.slice(about.start, about.end)
  return quantities.find((quantity) => isThing(quantity) && !inBrackets(view.clean, Math.max(0, quantity.start - 200), quantity.start))
    ?.unit
}

/** Words that continue a count from the passage before: "a further 25", "in the other 3", "The other six", "of which it confirmed none". */
const goesOn = ({ clean }: PassageView, { printed, kind }: Quantity): boolean =>
  kind === "absence" ||
  /^(?:A:\s*)?$/u.test(clean.slice(0, printed.start)) ||
  /\b(?:a\s+further|another|an\s+additional|the\s+other|the\s+remaining|only)\s+$/iu.test(
    clean.slice(Math.max(0, printed.start - 24), printed.start),
  )

const isThing = ({ kind, unit, value }: Quantity): boolean =>
  unit !== undefined &&
  (kind === "count" ||
    kind === "denominator" ||
    (kind === "vague" && typeof value === "string") ||
    kind === "absence" ||
    kind === "threshold") &&
  !/^(?:times|percent|(?:US )?dollars|euros)$/u.test(unit)

function antecedent(view: PassageView, of: Quantity, things: readonly Quantity[]): string | undefined {
  if (things.length === 0) return undefined
  const same = typeof of.value === "number" && of.value > 1 ? things.findLast(({ value }) => value === of.value) : undefined
  if (same) return same.unit
  const verb = wordAfter(view.clean, of.printed.end)?.low
  const sister = verb && /(?:ed|wn)$/u.test(verb) ? things.find(({ start }) => wordBefore(view.clean, start)?.low === verb) : undefined
  if (sister) return sister.unit
  const sentence = sentenceAt(view, of.start)
  const near = things.findLast((thing) => thing.start >= sentence.start && !inBrackets(view.clean, sentence.start, thing.start))
  if (near) return near.unit
  const last = things.at(-1)!
  const earlier = sentenceAt(view, last.start)
  const main = things.find((thing) => thing.start >= earlier.start && !inBrackets(view.clean, earlier.start, thing.start))
  return main?.unit
}

/** The people of the same sentence to whom "39 killed" may refer. */
function peopleBefore(view: PassageView, of: Quantity, things: readonly Quantity[]): string | undefined {
  const sentence = sentenceAt(view, of.printed.start)
  return things.findLast(
    ({ start, unit }) => start >= sentence.start && PEOPLE.test(unit ?? "") && !inBrackets(view.clean, sentence.start, start),
  )?.unit
}

const PEOPLE =
  /(?:people|persons|civilians?|casualties|victims|survivors|women|men|girls|boys|children|individuals|members|workers|soldiers|officers|personnel|refugees|protesters|demonstrators|journalists|defenders)$/iu

function inBrackets(clean: string, from: number, at: number): boolean {
  const before = clean.slice(from, at + 1)
  return before.lastIndexOf("(") > before.lastIndexOf(")")
}

/** "Violations occurred in Upper Nile (11), Unity (6)": the subject of the sentence, unless the list goes on from the sentence before. */
function bracketUnit(view: PassageView, of: Quantity, done: readonly Quantity[]): string | undefined {
  const sentence = sentenceAt(view, of.start)
  const sister = done.findLast(({ bracketed, start }) => bracketed && start >= sentence.start)
  if (sister) return sister.unit
  const subject = pluralAfter(view.clean, sentence.start, of.printed.start)
  return subject && subject.words.length <= 4 && subject.start === sentence.start
    ? view.clean.slice(subject.start, subject.end).toLowerCase()
    : undefined
}

/** Without any thing counted before it: only after words that measure ("stood at 2,657", "a force of 18,400"), or a number of more than two digits. */
function keepsAlone({ clean }: PassageView, { printed, kind, bracketed, value, base }: Quantity): boolean {
  if (bracketed) return false
  if (kind === "fraction") return true
  if (kind !== "absence" && /^\s+of\s+(?:them|whom|which|these|those)\b/iu.test(clean.slice(printed.end, printed.end + 12))) return true
  if (kind === "vague" || kind === "denominator" || base !== undefined) return true
  if (kind !== "absence" && /^\s+whom?(?![A-Za-zÀ-ɏ])/iu.test(clean.slice(printed.end, printed.end + 6))) return true
  if (kind === "count" && typeof value === "number" && value >= 1000 && clean.slice(printed.start, printed.end).includes(",")) return true
  if (kind !== "count" && kind !== "threshold") return false
  if (/\bnumbers?\s+of\s[^.;]*$/iu.test(clean.slice(Math.max(0, printed.start - 200), printed.start))) return true
  const before = clean.slice(Math.max(0, printed.start - 40), printed.start)
  if (
    /\b(?:(?:stood|stands|standing|remained|remains)\s+at|reached|number(?:ed|s|ing)|totall?(?:ed|ing|s)|amount(?:ed|s|ing)\s+to|(?:force|staff|strength|total|population|caseload|membership)\s+of|held|rose\s+to|fell\s+to|(?:in|de)creased\s+to|up\s+to)\s+(?:(?:only|about|some|around|over|just|more\s+than|nearly|an?\s+[A-Za-zÀ-ɏ]+)\s+){0,2}$/iu.test(
      before,
    )
  )
    return true
  return false
}

/** "the number of civilian personnel stood at 2,657": what the sentence is about. */
function subjectOf(view: PassageView, { printed, unit }: Quantity): string | undefined {
  if (unit !== undefined) return unit
  const sentence = sentenceAt(view, printed.start)
  const before = view.clean.slice(sentence.start, printed.start)
  const people =
    /^[“"]?(Women|Girls|Men|Boys|Children)\s+(?:\w+\s+){0,2}(?:make|made|hold|held|are|were|account|accounted|represent|represented|constitute|constituted|occupy|occupied|comprise|comprised|form|formed)\b/u.exec(
      before,
    )
  if (people) return people[1]!.toLowerCase()
  const number = /\b(?:number|total)\s+of\s+/iu.exec(before)
  const at = number ? sentence.start + number.index + number[0].length : undefined
  const phrase = at === undefined ? undefined : pluralAfter(view.clean, at, printed.start)
  if (phrase) return view.clean.slice(phrase.start, phrase.end)
  return /(?<![A-Za-zÀ-ɏ])(?:(?!the\s)[A-Za-zÀ-ɏ-]+\s+)?(?:strength|personnel|force|staff)\b/iu.exec(before)?.[0].replace(/^the\s+/iu, "")
}
