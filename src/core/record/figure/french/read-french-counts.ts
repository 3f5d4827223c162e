import type { Figure } from "../figure.ts"
import { type Quantity, quantity } from "../quantity.ts"
import { findFrenchNumbers, type FrenchNumber } from "./find-french-numbers.ts"
import { countedBefore, type Phrase, phraseAt, populationAfter } from "./french-phrase.ts"
import { BOUNDS, CURRENCIES, PERSONS, RANKED, TIME } from "./french-words.table.ts"

const SIGNS = new Map(BOUNDS)
const BOUND = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(${[...SIGNS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(" ", "\\s+").replaceAll("’", "[’']"))
    .join("|")})\\s*(?:les?\\s+|des\\s+|la\\s+)?$`,
  "iu",
)
const PERCENT = /[\s\u00a0\u202f]*(?:%|pour[\s\u00a0\u202f]cent(?![A-Za-zÀ-ɏ])|p\.[\s\u00a0\u202f]?100)/uy
const POINTS = /[\s\u00a0\u202f]+points?(?:\s+de\s+pourcentage)?(?![A-Za-zÀ-ɏ])/uy
const TIMES = /[\s\u00a0\u202f]+(?:fois|reprises)(?![A-Za-zÀ-ɏ])/uy
const MONEY = /[\s\u00a0\u202f]+(?:d[e’'][\s\u00a0\u202f]?)?([A-Za-zÀ-ɏ]+)(?:\s+(?:des États-Unis|américains?|CFA))?/uy
const WORD = /[\s\u00a0\u202f]*([A-Za-zÀ-ɏ]+)/uy
/** What joins a part to its whole: "9 des 76 sièges", "sept sur les dix", "trois de ces femmes". */
const OF_WHOLE = /\s+(?:des|de ces|de ses|sur les|sur ces|sur)\s+/uy
/** What joins a fraction to its whole. */
const OF_THEM = /\s+(?:des?\s(?:l[’']|la\s|ces?\s|ses\s|son\s|leurs?\s)?|du\s|d[’'])/uy
const MOVES = /(?:pass|augment|baiss|recul|progress|rédui|chut|grimp|mont|tomb|diminu|ramen|port|revenu)[A-Za-zÀ-ɏ]*\s[^.;]{0,40}$/iu

const sticky = (pattern: RegExp, clean: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(clean)
}

/** What the numbers of a French passage count; `masked` is its text without dates and names that hold numbers. */
export function readFrenchCounts(clean: string, masked: string): Quantity[] {
  const found: Quantity[] = []
  const numbers = findFrenchNumbers(masked)
  let last: Quantity | undefined
  for (let i = 0; i < numbers.length; i++) {
    const [number, next] = [numbers[i]!, numbers[i + 1]]
    const range = next && rangeOf(clean, number, next)
    const read = range ? readAmount(clean, number, next, `${number.value}-${next.value}`, last) : readNumber(clean, number, last)
    if (range) i++
    if (!read) continue
    found.push(read)
    if (read.unit !== undefined && (read.kind === "count" || read.kind === "denominator")) last = read
  }
  for (const single of readSingleTimes(clean)) found.push(single)
  for (const share of readShares(clean, numbers)) found.push(share)
  return found
}

/** "entre 12 et 15", "âgées de 15 à 24 ans", "300-350"; not "passé de 12 à 15". */
function rangeOf(clean: string, first: FrenchNumber, second: FrenchNumber): boolean {
  if (first.kind !== "cardinal" || second.kind !== "cardinal" || second.value <= first.value || second.start - first.end > 5) return false
  const [joint, before] = [clean.slice(first.end, second.start), clean.slice(Math.max(0, first.start - 60), first.start)]
  if (/^\s?[-–]\s?$/u.test(joint)) return true
  if (/^\s+et\s+$/u.test(joint)) return /(?<![A-Za-zÀ-ɏ])entre\s+$/iu.test(before)
  return /^\s+à\s+$/u.test(joint) && !MOVES.test(before)
}

function readNumber(clean: string, number: FrenchNumber, last: Quantity | undefined): Quantity | undefined {
  if (number.kind === "ordinal") return readRank(clean, number)
  if (number.kind === "fraction") return readPart(clean, number, last)
  return readAmount(clean, number, number, number.value, last)
}

/** The words before a number that bound it, and its value as the contract prints it. */
function bounded(clean: string, start: number, value: number | string): { readonly start: number; readonly value: number | string } {
  const from = Math.max(0, start - 24)
  const match = BOUND.exec(clean.slice(from, start))
  if (!match) return { start, value }
  const sign = SIGNS.get(match[1]!.toLowerCase().replaceAll(/\s+/gu, " ").replaceAll("'", "’")) ?? ""
  return { start: from + match.index, value: sign === "" ? value : `${sign}${value}` }
}

function readAmount(
  clean: string,
  first: FrenchNumber,
  number: FrenchNumber,
  plain: number | string,
  last: Quantity | undefined,
): Quantity | undefined {
  const printed = { start: first.start, end: number.end }
  const { start, value } = bounded(clean, first.start, plain)
  const given = { printed, start, value }
  const before = clean.slice(Math.max(0, start - 40), start)
  const percent = sticky(PERCENT, clean, number.end)
  if (percent) {
    const end = number.end + percent[0].length
    const isNorm =
      /(?:seuils?|quotas?|minimum|taux minimal)\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:de\s+|à\s+|d[’'])?$/iu.test(before) ||
      String(value).startsWith(">=")
    return quantity({
      ...given,
      end,
      kind: isNorm ? "threshold" : "percentage",
      unit: "percent",
      population: populationAfter(clean, end) ?? subjectOf(before),
    })
  }
  const points = sticky(POINTS, clean, number.end)
  if (points) return quantity({ ...given, end: number.end + points[0].length, kind: "percentage", unit: "points" })
  const word = sticky(WORD, clean, number.end)
  const low = word?.[1]!.toLowerCase() ?? ""
  if (word && TIME.has(low)) return quantity({ ...given, end: number.end + word[0].length, kind: "duration", unit: low })
  const times = sticky(TIMES, clean, number.end)
  if (times) return quantity({ ...given, end: number.end + times[0].length, kind: "count", unit: "fois" })
  const money = sticky(MONEY, clean, number.end)
  if (money && CURRENCIES.has(money[1]!.toLowerCase()))
    return quantity({ ...given, end: number.end + money[0].length, kind: "count", unit: money[0].trim().replace(/^d(?:e\s|[’'])/u, "") })
  if (number.written === "digits" && /^(?:19|20)\d\d$/u.test(clean.slice(number.start, number.end)) && !/[sx]$/u.test(low)) return undefined
  return readCount(clean, { ...given, end: number.end }, last)
}

type Given = Pick<Quantity, "start" | "end" | "printed" | "value">

function readCount(clean: string, given: Given, last: Quantity | undefined): Quantity | undefined {
  const { end } = given
  const whole = sticky(OF_WHOLE, clean, end)
  if (whole) {
    const of = wholeAt(clean, end + whole[0].length)
    if (of) return quantity({ ...given, end: of.end, kind: "count", unit: clean.slice(of.start, of.end), population: of.population })
  }
  const of = /^(?:\s+de\s|\s+d[’'])/u.exec(clean.slice(end, end + 4))?.[0].length ?? 0
  const phrase = phraseAt(clean, end + of, true)
  if (phrase) {
    const kind: Figure["kind"] = /(?:sur\s+(?:les|ces)|des|l[’']une?\s+des|(?:comité|conseil|groupe|assemblée|commission)\s+de)\s+$/iu.test(
      clean.slice(Math.max(0, given.start - 24), given.start),
    )
      ? "denominator"
      : "count"
    return quantity({ ...given, end: phrase.end, kind, unit: clean.slice(phrase.start, phrase.end), population: phrase.population })
  }
  const unit = last?.unit ?? (/^\s+autres/u.test(clean.slice(end, end + 8)) ? undefined : countedBefore(clean, given.start))
  return quantity({ ...given, kind: "count", unit, population: populationAfter(clean, end), elliptical: true })
}

/** The whole of which a number is a part: its own number is a figure of its own. */
function wholeAt(clean: string, at: number): Phrase | undefined {
  const number = /^(?:\d[\d\s\u202f\u00a0]*|[A-Za-zÀ-ɏ]+\s)/u.exec(clean.slice(at, at + 16))?.[0]
  const after = number !== undefined && findFrenchNumbers(number).length === 1 ? at + number.trimEnd().length : at
  return phraseAt(clean, after, true)
}

/** "Parmi les maires, elles sont 4,6 %": the words of the clause before. */
const subjectOf = (before: string): string | undefined => /(?:parmi|chez)\s+([^,;.]+),[^,;.]*$/iu.exec(before)?.[1]

/** "les deux tiers des survivantes", "un quart de ceux de la police", "moins de la moitié de son budget". */
function readPart(clean: string, number: FrenchNumber, last: Quantity | undefined): Quantity | undefined {
  const of = sticky(OF_THEM, clean, number.end)
  const [over, under] = number.parts ?? [1, 1]
  const { start, value } = bounded(clean, number.start, `${over}/${under}`)
  const isPerson = !of && /^un tiers$/iu.test(clean.slice(number.start, number.end)) && start === number.start
  if (isPerson || /^\s+d[’']heure/u.test(clean.slice(number.end, number.end + 9))) return undefined
  const printed = { start: number.start, end: number.end }
  const given = { start, printed, kind: "fraction", value } as const
  if (!of) return quantity({ ...given, end: number.end, unit: last?.unit, elliptical: true })
  const at = number.end + of[0].length
  const phrase = phraseAt(clean, at, false)
  if (!phrase || /^ce(?:ux|lles)$/iu.test(clean.slice(phrase.start, phrase.end)))
    return quantity({ ...given, end: number.end, unit: last?.unit, population: populationAfter(clean, number.end) })
  return quantity({ ...given, end: phrase.end, unit: clean.slice(phrase.start, phrase.end), population: phrase.population })
}

/** "troisième plan d’action national"; "premier" only before what it ranks. */
function readRank(clean: string, number: FrenchNumber): Quantity | undefined {
  const printed = { start: number.start, end: number.end }
  const times = sticky(TIMES, clean, number.end)
  if (times && number.value > 1)
    return quantity({ start: number.start, end: number.end + times[0].length, printed, kind: "ordinal", value: number.value, unit: "fois" })
  const phrase = phraseAt(clean, number.end, false)
  const noun = phrase && /^[A-Za-zÀ-ɏ-]+/u.exec(clean.slice(phrase.start, phrase.end))![0].toLowerCase()
  if (!phrase || noun === undefined || (number.value === 1 && !RANKED.has(noun) && !PERSONS.has(noun))) return undefined
  if (number.value === 1 && /^premier\s+ministre/iu.test(clean.slice(number.start, phrase.end))) return undefined
  return quantity({
    start: number.start,
    end: phrase.end,
    printed,
    kind: "ordinal",
    value: number.value,
    unit: clean.slice(phrase.start, phrase.end),
    population: phrase.population,
  })
}

const SINGLE_TIME = /(?<![A-Za-zÀ-ɏ])une?\s+(an|année|mois|semaine|jour|trimestre|semestre|décennie|siècle|heure)(?![A-Za-zÀ-ɏ])/giu

/** "plus d’un an", "prolonger d’un an", "pendant une semaine": one unit of time, and "une décennie" that is ten years. */
function* readSingleTimes(clean: string): Generator<Quantity> {
  for (const { 0: words, 1: unit, index } of clean.matchAll(SINGLE_TIME)) {
    const [before, after] = [clean.slice(Math.max(0, index - 24), index), clean.slice(index + words.length, index + words.length + 24)]
    if (/il\s+y\s+a\s+$/iu.test(before) || /^\s+(?:plus\s+tard|après|auparavant|plus\s+tôt)/iu.test(after)) continue
    if (!/(?:d[’']|pour|pendant|durant|depuis|en|dans|sous|de|moins|plus|presque|environ|quelque|avant|tous les|encore)\s*$/iu.test(before))
      continue
    const { start, value } = bounded(clean, index, unit!.toLowerCase() === "décennie" ? 10 : 1)
    const printed = { start: index, end: index + words.length }
    yield quantity({
      start,
      end: printed.end,
      printed,
      kind: "duration",
      value,
      unit: unit!.toLowerCase() === "décennie" ? "ans" : unit!.toLowerCase(),
    })
  }
}

const SHARE =
  /(?<![A-Za-zÀ-ɏ])(une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,2})\s+(?:([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*)\s+)?sur\s+(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|cent|\d{1,3})(?![A-Za-zÀ-ɏ\d]|[.,/]\d)/giu

/** "une femme sur cinq", "sept survivantes sur dix". */
function* readShares(clean: string, numbers: readonly FrenchNumber[]): Generator<Quantity> {
  for (const match of clean.matchAll(SHARE)) {
    const end = match.index + match[0].length
    const under = numbers.find((number) => number.end === end)?.value
    const over = /^une?$/iu.test(match[1]!) ? 1 : numbers.find(({ start }) => start === match.index)?.value
    if (under === undefined || over === undefined || over >= under) continue
    const printed = { start: match.index, end }
    yield quantity({
      ...bounded(clean, match.index, `${over}/${under}`),
      end,
      printed,
      kind: "fraction",
      unit: match[2],
      population: populationAfter(clean, end),
    })
  }
}
