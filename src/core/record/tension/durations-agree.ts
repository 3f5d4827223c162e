import { findDates, type FoundDate } from "../date/index.ts"
import { contentWords, sharedWords } from "./content-words.ts"
import type { Place, PlacedFigure, Sentence } from "./place-figures.ts"
import { shown } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Words before a duration that say how long something has lasted: a time still to come is no such thing. */
const LASTED =
  /\b(?:pending|wait\w+|vacant|held|detain\w+|imprisoned|closed|suspended|blocked|without|under way|ongoing|unresolved|missing|displaced|delayed|last\w*|for)\b[^.;]{0,40}$/iu

/** A length that is set, not one that has passed: "for an initial period of", "no longer than". */
const SET = /\b(?:periods? of|longer than|up to|another|additional|further)\s*(?:an? )?$/iu

type Lasting = {
  readonly figure: PlacedFigure
  readonly about: ReadonlySet<string>
  readonly sentence: Sentence
  readonly words: string
  readonly from: number
}

/** One state of things has lasted for one time, however often it is told. */
export function durationsAgree(places: readonly Place[]): readonly Tension[] {
  const lasting = places.flatMap(({ sentences }) => sentences.flatMap(lastingIn))
  const byWord = new Map<string, Lasting[]>()
  const tensions: Tension[] = []
  for (const later of lasting) {
    const candidates = new Set([...later.about].flatMap((word) => byWord.get(word) ?? []))
    const other = [...candidates].find(
      (earlier) => earlier.sentence !== later.sentence && isOneThing(earlier, later) && !isOneTime(earlier.figure, later.figure),
    )
    if (other)
      tensions.push({
        rule: "durations-agree",
        severity: "doubt",
        message: `One thing has lasted "${later.words}" here, "${other.words}" there`,
        anchors: [placeOf(later), placeOf(other)],
      })
    for (const word of later.about) byWord.set(word, [...(byWord.get(word) ?? []).slice(-20), later])
  }
  return [...tensions, ...places.flatMap(daysBetween)]
}

function lastingIn(sentence: Sentence): readonly Lasting[] {
  return sentence.figures.flatMap((figure) => {
    if (
      figure.figure.kind !== "duration" ||
      figure.size === undefined ||
      !/^(?:years?|months?|weeks?|days?|decades?)$/iu.test(figure.figure.unit ?? "")
    )
      return []
    const before = sentence.text.slice(Math.max(0, figure.start - sentence.start - 160), figure.start - sentence.start)
    const cue = LASTED.exec(before)
    if (!cue || SET.test(before)) return []
    const words = before.split(/\s+/u).slice(-16).join(" ")
    return [
      { figure, about: contentWords(words), sentence, words: figure.figure.anchor.clean ?? figure.figure.anchor.exact, from: figure.start },
    ]
  })
}

const placeOf = ({ figure }: Lasting) => figure.figure.anchor

function isOneThing(a: Lasting, b: Lasting): boolean {
  const shared = sharedWords(a.about, b.about)
  return shared >= 3 && shared >= 0.6 * Math.min(a.about.size, b.about.size)
}

const isOneTime = (a: PlacedFigure, b: PlacedFigure): boolean => a.size === b.size && a.bound === b.bound && a.figure.unit === b.figure.unit

const AFTER_DAYS = /^,?\s*(?:after|that is,?|or)\s+$/u

/** "was arrested on 19 April. She was let go on 30 April, after 16 days": the days between two dates are as many as it says. */
function daysBetween({ sentences, clean, anchor }: Place): readonly Tension[] {
  if (!/\bdays\b/u.test(clean) || !/\bafter\b/u.test(clean)) return []
  const dates = findDates(clean)
  return sentences.flatMap(({ figures, start }) =>
    figures.flatMap((figure) => {
      if (figure.figure.kind !== "duration" || figure.figure.unit !== "days" || figure.size === undefined || figure.bound) return []
      const at = dates.findIndex(({ end }) => end <= figure.start && AFTER_DAYS.test(clean.slice(end, figure.start)))
      const [first, last] = [dates[at - 1], dates[at]]
      if (!first || !last || last.start < start) return []
      const days = daysFrom(first, last)
      if (days === undefined || Math.abs(days - figure.size) <= 1) return []
      const words = clean.slice(first.start, last.end)
      const message = `From ${clean.slice(first.start, first.end)} to ${clean.slice(last.start, last.end)} are ${shown(days)} days, ${shown(figure.size)} are printed`
      const places = words.length < 120 ? [anchor(first.start, last.end)] : [anchor(first.start, first.end), anchor(last.start, last.end)]
      return [{ rule: "durations-agree", severity: "error" as const, message, anchors: [figure.figure.anchor, ...places] }]
    }),
  )
}

/** Days from one date to another, where both are days; a date without a year has that of the other. */
function daysFrom(first: FoundDate, last: FoundDate): number | undefined {
  const [from, to] = [dayOf(first.edtf), dayOf(last.edtf)]
  if (!from || !to) return undefined
  const year = from.year ?? to.year ?? 2001
  const days = serial(to.year ?? year, to.month, to.day) - serial(from.year ?? year, from.month, from.day)
  return days > 0 && days < 400 ? days : undefined
}

function dayOf(edtf: string | undefined): { year: number | undefined; month: number; day: number } | undefined {
  const [, year, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)$/u.exec(edtf ?? "") ?? []
  if (!month || !day) return undefined
  return { year: year && year !== "-" ? Number(year) : undefined, month: Number(month), day: Number(day) }
}

/** The days of the Gregorian calendar up to a date. */
function serial(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day
}
