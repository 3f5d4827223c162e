import { findDates, MONTHS } from "../date/index.ts"
import type { Anchor } from "../../text/index.ts"
import { contentWords, sharedWords } from "./content-words.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

const RULE = "instruments-have-one-name"
/** What an agreement between parties may be called. One word of them in two names may mean one text. */
const NOUN =
  "(?:[Aa]ccords?|[Aa]greement|[Tt]ruce|[Aa]rmistice|[Pp]rotocol|[Uu]nderstanding|[Pp]act|[Cc]easefire|[Cc]harter|[Ss]ettlement|[Cc]ompact|[Tt]reaty|[Cc]essation of [Hh]ostilities)"
/** "the Port Merrane Agreement", "Protocol of Ilvane", "peace agreement". */
const NAME = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:(?:(?:19|20)\\d\\d\\s+)?Cessation of Hostilities(?: Agreement)?|(?:(?:19|20)\\d\\d\\s+)?(?:(?:\\p{Lu}[\\p{L}’'-]*|peace)\\s+){1,5}${NOUN}|\\p{Lu}\\p{L}+(?<=${NOUN})(?:\\s+of\\s+(?!\\d)(?:\\p{Lu}[\\p{L}’'-]*\\s?){1,3})?|(?:19|20)\\d\\d\\s+(?:peace\\s+)?${NOUN})(?![\\p{L}])`,
  "gu",
)
/** The family of a noun: two families in two names are two texts. */
const PEACE = /\b(?:accord|agreement|truce|armistice|protocol|understanding|pact|ceasefire|settlement|treaty|cessation)\b/iu
type Named = { readonly name: string; readonly anchor: Anchor; readonly date: string; readonly words: ReadonlySet<string> }

/** One text has one name: two names of agreements with one date are proposed as one text, for a person to settle. */
export function instrumentsHaveOneName(places: readonly Place[]): readonly Tension[] {
  const named: Named[] = []
  for (const place of places) if (place.passage.kind !== "heading") for (const one of namedIn(place)) named.push(one)
  const tensions: Tension[] = []
  const told = new Set<string>()
  for (const [i, later] of named.slice(0, 300).entries()) {
    const other = named.slice(0, i).find((earlier) => isOneDate(earlier.date, later.date) && !sameName(earlier, later))
    if (!other || told.has(later.name) || told.has(other.name)) continue
    told.add(later.name)
    told.add(other.name)
    const message = `"${later.name}" and "${other.name}" bear one date: one text under two names, or two texts`
    tensions.push({ rule: RULE, severity: "doubt", message, anchors: [later.anchor, other.anchor] })
  }
  return [...tensions, ...twoDays(named), ...laidOut(places)]
}

/** One name with two days of one year: one of them is wrong. Two years are two texts, as likely as not. */
function twoDays(named: readonly Named[]): readonly Tension[] {
  const first = new Map<string, Named>()
  const told = new Set<string>()
  return named.flatMap((one) => {
    const key = `${one.name.toLowerCase().replace(/^the /u, "")} ${one.date.slice(0, 4)}`
    const before = first.get(key)
    if (!before) first.set(key, one)
    if (!before || one.words.size === 0 || !DAY.test(one.date) || !DAY.test(before.date) || one.date === before.date || told.has(key))
      return []
    told.add(key)
    const message = `"${one.name}" bears two dates`
    return [{ rule: "dates-agree", severity: "doubt" as const, message, anchors: [one.anchor, before.anchor] }]
  })
}
const DAY = /^\d{4}-\d\d-\d\d$/u

function namedIn({ clean, anchor }: Place): readonly Named[] {
  if (!PEACE.test(clean)) return []
  const dates = findDates(clean)
  return [...clean.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const end = index + name.length
    const after = dates.find(({ start }) => start >= end && BEFORE_DATE.test(clean.slice(end, start)))
    // "the 9 November 2004 Abuja Protocol", "the March Truce": the date stands in the name, or before it and in it
    const within = dates.find(({ start, end: to }) => start < end && to > index)?.edtf ?? monthOf(name)
    const date = [after?.edtf, within].find((edtf) => edtf !== undefined && /^(?:\d{4}|--\d\d$)/u.test(edtf))
    if (date === undefined) return []
    const words = contentWords(
      name
        .replace(NOUN_ALONE, " ")
        .replace(/\d{4}/gu, " ")
        .replace(/\p{L}+/gu, (word) => (MONTHS.has(word.toLowerCase()) || word.toLowerCase() === "peace" ? " " : word)),
    )
    // "peace agreement", "2011 Agreement": what it is and when, no name
    if (words.size === 0 && !/^(?:19|20)\d\d peace\b/iu.test(name) && !(within && /^\p{L}+ \p{Lu}/u.test(name) && !after)) return []
    return [{ name, anchor: anchor(index, after ? after.end : end), date, words }]
  })
}

/** "March Truce": the month that a name begins with, without a year. */
function monthOf(name: string): string | undefined {
  const month = MONTHS.get(name.split(" ")[0]!.toLowerCase())
  return month === undefined ? undefined : `--${String(month).padStart(2, "0")}`
}

/** Between a name and its date. */
const BEFORE_DATE =
  /^(?:\s+(?:\([^)]{2,12}\)\s+)?(?:of|on|dated|signed (?:on|in)|concluded (?:on|in)|reached (?:on|in))|\s*,)?\s*(?:the\s+)?$/u
const NOUN_ALONE = new RegExp(`\\b${NOUN}\\b`, "gu")

/** Names that share a word of their own are one name, longer and shorter. */
const sameName = (a: Named, b: Named): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() || sharedWords(a.words, b.words) > 0 || (a.words.size === 0 && b.words.size === 0)

/** Whether two dates may be one: as far as both are printed. Two years alone say too little. */
function isOneDate(a: string, b: string): boolean {
  if (a.startsWith("--") || b.startsWith("--")) return a.slice(-2) === b.slice(5, 7) || b.slice(-2) === a.slice(5, 7)
  return a.startsWith(b) || b.startsWith(a)
}

/** What a document that leaves a choice calls its choices. Individuals and entities, or priorities and reforms, are two things in one document. */
const CHOICES: ReadonlySet<string> = new Set([
  "alternatives",
  "approaches",
  "choices",
  "configurations",
  "models",
  "options",
  "paths",
  "pathways",
  "possibilities",
  "proposals",
  "scenarios",
  "variants",
])
/** "the scenarios laid out in the strategic review", "each of the options laid out in the strategic review". */
const LAID_OUT =
  /\b(\p{L}+s)\s+(?:that (?:are|were)\s+)?(?:(?:laid|set) out|outlined|presented|contained|listed|described)\s+(?:in|by)\s+the\s+((?:[\p{L}’'-]+\s?){1,4})/giu

function laidOut(places: readonly Place[]): readonly Tension[] {
  const found: { noun: string; words: ReadonlySet<string>; text: string; anchor: Anchor }[] = []
  for (const { clean, anchor } of places)
    for (const { 0: text, 1: noun, 2: where, index } of clean.matchAll(LAID_OUT)) {
      if (!CHOICES.has(noun!.toLowerCase())) continue
      const words = contentWords(where!.replace(/\b(?:recent|latest|last|present)\b/giu, ""))
      const other = found.find((one) => one.noun !== noun!.toLowerCase() && sharedWords(one.words, words) >= 2)
      const one = { noun: noun!.toLowerCase(), words, text, anchor: anchor(index, index + text.trimEnd().length) }
      if (other)
        return [
          {
            rule: "things-have-one-name",
            severity: "note",
            message: `What one document lays out is called "${other.noun}" and "${one.noun}"`,
            anchors: [one.anchor, other.anchor],
          },
        ]
      found.push(one)
    }
  return []
}
