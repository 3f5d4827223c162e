import type { Anchor } from "../../text/index.ts"
import { findDates, type FoundDate } from "../date/index.ts"
import { contentWords, sharedWords } from "./content-words.ts"
import { HAPPENINGS_ONCE } from "./happenings-once.table.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Words by which a paper itself says that a date was moved, or that there are two. */
const MOVED =
  /\b(?:postpon\w+|resched\w+|delay\w*|moved|brought forward|initial\w*|original\w*|previous\w*|instead|again|second round|first round|run-?off|re-?run|re-?elected|by-election|extend\w*|renew\w*|anniversary|respectively|amend\w*|revis\w*|new|last)\b/iu
/** What is adopted and signed by the dozen. */
const MANY =
  /\b(?:resolutions?|presidential statements?|statements?|reports?|letters?|notes?|meetings?|briefings?|contracts?|amendments?)\b/iu
/** A person, by title and name. */
const PERSON = /\b(?:Mr|Ms|Mrs|Dr|Judge|General|Colonel|President|Minister|Ambassador|Professor)\.?\s+((?:\p{Lu}[\p{L}’'-]+\s?){1,4})/gu
/** Words before a date that belong to it. */
const WINDOW = 170

type Dated = {
  readonly kind: string
  /** The words of the happening itself: "presidential election". */
  readonly called: string
  readonly about: ReadonlySet<string>
  /** Words of the persons' names beside it. */
  readonly persons: ReadonlySet<string>
  readonly edtf: string
  readonly anchor: Anchor
  readonly words: string
}

/** What happens once happens on one day: an election, an arrest, the signing of one text. */
export function datesAgree(places: readonly Place[]): readonly Tension[] {
  const dated = places.flatMap((place) => (place.passage.kind === "heading" || place.passage.cell ? [] : datedIn(place)))
  const byKind = new Map<string, Dated[]>()
  const tensions: Tension[] = []
  const told = new Set<string>()
  for (const later of dated) {
    const before = byKind.get(later.kind) ?? []
    const other = before.find((earlier) => isOneThing(earlier, later) && clash(earlier.edtf, later.edtf))
    const key = `${later.kind} ${later.edtf}`
    if (other && !told.has(key)) {
      told.add(key)
      const message = `One thing is dated "${later.words}" here, "${other.words}" there`
      tensions.push({ rule: "dates-agree", severity: "doubt", message, anchors: [later.anchor, other.anchor] })
    }
    byKind.set(later.kind, [...before.slice(-30), later])
  }
  return tensions
}

function datedIn({ clean, sentences, anchor }: Place): readonly Dated[] {
  if (!/\d/u.test(clean)) return []
  const dates = findDates(clean).filter(isOfUse)
  return dates.flatMap((date, i) => {
    const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end)
    if (!sentence || MOVED.test(sentence.text)) return []
    const from = Math.max(sentence.start, date.start - WINDOW, dates[i - 1]?.end ?? 0)
    const clause = clean.slice(from, date.start).split(/[;:()]|,? (?:which|who|but|whereas|while|and) /u)
    const before = clause.at(-1)!
    const found = HAPPENINGS_ONCE.flatMap(({ kind, words }) => {
      const match = [...before.matchAll(new RegExp(words, "giu"))].at(-1)
      return match ? [{ kind, match }] : []
    }).sort((a, b) => b.match.index - a.match.index)[0]
    if (!found || MANY.test(before)) return []
    const { kind, match } = found
    // the date is that of the happening nearest before it, with few words between
    const between = before.slice(match.index + match[0].length)
    if (between.split(/\s+/u).length > 12) return []
    const start = date.start - before.length + match.index
    return [
      {
        kind,
        called: match[0].toLowerCase(),
        about: contentWords(`${before.slice(0, match.index)} ${between}`.replace(/\d/gu, "")),
        persons: contentWords([...before.matchAll(PERSON)].map(([, name]) => name).join(" ")),
        edtf: date.edtf!,
        anchor: anchor(start, date.end),
        words: clean.slice(date.start, date.end),
      },
    ]
  })
}

const isOfUse = ({ edtf, kind }: FoundDate): boolean => kind === "day" && edtf !== undefined && /^(?:\d{4}|-)-\d\d-\d\d$/u.test(edtf)

/** Two happenings of one kind are one where their words say so: the vote by its name, everything else by what it is done to. */
function isOneThing(a: Dated, b: Dated): boolean {
  if (a.kind === "vote") return a.called === b.called && /\s|referendum/u.test(a.called) && near(a.edtf, b.edtf)
  if (a.persons.size > 0 && b.persons.size > 0 && sharedWords(a.persons, b.persons) === 0) return false
  const shared = sharedWords(a.about, b.about)
  return shared >= 2 && shared >= 0.6 * Math.min(a.about.size, b.about.size) && isNamed(a, b)
}

/** Votes of one name come again after years. */
const near = (a: string, b: string): boolean => !/^\d/u.test(a) || !/^\d/u.test(b) || Math.abs(monthsOf(a) - monthsOf(b)) <= 6
const monthsOf = (edtf: string): number => Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7))

/** Common words alone name nothing: a word that both bear stands for something of which there is one. */
const COMMON: ReadonlySet<string> = new Set(
  "government council security parliament president minister party partie member woman women person people national united nation mission authoriti".split(
    " ",
  ),
)
const isNamed = (a: Dated, b: Dated): boolean => [...a.about].some((word) => !COMMON.has(word) && b.about.has(word))

/** Two days are not one; of days without a year, day and month. */
const clash = (a: string, b: string): boolean => (a.startsWith("-") || b.startsWith("-") ? a.slice(-5) !== b.slice(-5) : a !== b)
