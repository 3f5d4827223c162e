import { findDates } from "../date/index.ts"
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
  `(?<![\\p{L}\\d’'-])(?:(?:(?:19|20)\\d\\d\\s+)?(?:(?:\\p{Lu}[\\p{L}’'-]*|peace)\\s+){1,5}${NOUN}|\\p{Lu}\\p{L}+(?<=${NOUN})(?:\\s+of\\s+(?!\\d)(?:\\p{Lu}[\\p{L}’'-]*\\s?){1,3})?|(?:19|20)\\d\\d\\s+(?:peace\\s+)?${NOUN})(?![\\p{L}])`,
  "gu",
)
/** The family of a noun: two families in two names are two texts. */
const PEACE = /\b(?:accord|agreement|truce|armistice|protocol|understanding|pact|ceasefire|settlement|treaty|cessation)\b/iu
const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

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
  return [...tensions, ...laidOut(places)]
}

function namedIn({ clean, anchor }: Place): readonly Named[] {
  if (!PEACE.test(clean)) return []
  const dates = findDates(clean)
  return [...clean.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const end = index + name.length
    if (/^(?:the )?peace \w+$/iu.test(name)) return []
    const after = dates.find(
      (date) =>
        date.start >= end &&
        /^(?:\s+(?:\([^)]{2,12}\)\s+)?(?:of|on|dated|signed (?:on|in)|concluded (?:on|in)|reached (?:on|in))|\s*,)?\s*(?:the\s+)?$/u.test(
          clean.slice(end, date.start),
        ),
    )
    const month = MONTHS.findIndex((one) => name.includes(`${one} `))
    const year = /^(?:19|20)\d\d/u.exec(name)?.[0]
    const date =
      after?.edtf && /^\d{4}/u.test(after.edtf) ? after.edtf : month >= 0 && !year ? `--${String(month + 1).padStart(2, "0")}` : year
    if (!date) return []
    const words = contentWords(name.replace(NOUN_ALONE, " ").replace(/\b(?:peace|\d{4})\b/giu, " "))
    return [{ name, anchor: anchor(index, after ? after.end : end), date, words }]
  })
}

const NOUN_ALONE = new RegExp(`\\b${NOUN}\\b`, "gu")

/** Names that share a word of their own are one name, longer and shorter. */
const sameName = (a: Named, b: Named): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() || sharedWords(a.words, b.words) > 0 || (a.words.size === 0 && b.words.size === 0)

/** Whether two dates may be one: as far as both are printed. Two years alone say too little. */
function isOneDate(a: string, b: string): boolean {
  if (a.startsWith("--") || b.startsWith("--")) return a.slice(-2) === b.slice(5, 7) || b.slice(-2) === a.slice(5, 7)
  return a.startsWith(b) || b.startsWith(a)
}

/** "the scenarios laid out in the strategic review", "each of the options laid out in the strategic review". */
const LAID_OUT =
  /\b(\p{L}+s)\s+(?:that (?:are|were)\s+)?(?:(?:laid|set) out|outlined|presented|contained|listed|described)\s+(?:in|by)\s+the\s+((?:[\p{L}’'-]+\s?){1,4})/giu

function laidOut(places: readonly Place[]): readonly Tension[] {
  const found: { noun: string; words: ReadonlySet<string>; text: string; anchor: Anchor }[] = []
  for (const { clean, anchor } of places)
    for (const { 0: text, 1: noun, 2: where, index } of clean.matchAll(LAID_OUT)) {
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
