import { ENGLISH_MONTHS as MONTHS } from "../text/index.ts"
import { MATTERS, NO_MATTER, THEMES } from "./subject.table.ts"

/** Signs from the beginning in which a text says what it is about, and those of its first recitals. */
const HEAD = 6000
const FIRST_RECITALS = 700

const CAPITAL = String.raw`(?!(?:${MONTHS.join("|")})\b)(?:d’)?\p{Lu}[\p{L}’-]+|\([A-Z][A-Z-]+\)`
const LINK = "and(?: the)?|of(?: the)?|for(?: the)?|in(?: the)?|to(?: the)?|on(?: the)?|de(?: la)?|du|between"
const NAME = String.raw`(?:the )?(?!(?:${NO_MATTER.join("|")})\b)(?:${CAPITAL})(?: (?:(?:${LINK}) )?(?:${CAPITAL}))*`
const MATTER = `(?:the )?(?:${MATTERS.join("|")}) (?:in|of|between|concerning|relating to|regarding)(?: and around)? ${NAME}`
/** In small letters as in capitals. */
const anyCase = (pattern: string): string => pattern.replaceAll(/[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
const THEME = `(?:the )?(?:${THEMES.map(anyCase).join("|")})`
const ON = "(?:on|concerning|regarding|relating to|in relation to|related to|pertaining to|with regard to|in connection with)"
const DAY = String.raw`(?:(?:of|dated) \d+ \p{L}+ \d{4} |\(S/[^)]*\) )*`

/** In which words a recital says what the resolution is about. */
const SAID = [
  String.raw`\b(${MATTER})`,
  String.raw`\b(application of ${NAME} for (?:admission|membership))`,
  String.raw`\breports? (?:of|by) the Secretary-? ?General ${DAY}${ON} (${MATTER}|${NAME})`,
  String.raw`\b(vacanc(?:y|ies) in the International Court of Justice)`,
].map((pattern) => new RegExp(pattern, "u"))

/** What resolutions or statements are on; whether it is they that are, the words before tell. */
const SAID_ON = new RegExp(String.raw`\b${ON} (${MATTER}|${THEME}|${NAME})`, "gu")
const PAPERS = /^(?:resolutions?|statements?|decisions?)$/iu
/** What may stand between "resolutions" and what they are on: numbers, days, and other papers of the Council. */
const BETWEEN = new RegExp(
  String.raw`^(?:\d+|\(\d{4}\)|\(?S/\S+|${MONTHS.join("|")}|and|also|all|the|its|his|of|by|in|as|well|other|adopted|made|including|particular|previous|prior|relevant|subsequent|earlier|recent|most|letters?|president(?:ial)?|security|council(?:’s)?)$`,
  "iu",
)

/** Less certain: whose mandate it speaks of, and of which theme its first recitals do. */
const MANDATE = new RegExp(
  String.raw`\bmandates? of ((?:the )?(?:${CAPITAL})(?: (?:(?:${LINK}) )?(?:${CAPITAL})){2,}|[A-Z]{4,}(?: I{1,3})?)`,
  "u",
)
const THEME_NAMED = new RegExp(String.raw`\b(${THEME})\b`, "u")

/** What may follow a name that is whole: a sign, or a word that goes on with the sentence; any other word belongs to it ("the Lirania peace process"). */
const WHOLE =
  /^(?:$|[,;.:)([]| (?:and|or|of|is|are|was|were|remains?|continues?|constitutes?|which|that|who|as|by|in|to|for|with|on|since|has|have|dated|adopted|from|at|including|over|through|under|can|could|would|will|should|after|during|towards?|without|upon|into|until|contained|not)(?![\p{L}])| [(\d[])/u

/**
 * What a resolution is about, in the words in which its recitals say it: "the situation in Mali", "women, peace and security". Absent where they do not say it
 * in a way that is known: a wrong subject is worse than none.
 */
export function subjectOf(text: string): string | undefined {
  const recitals = recitalsOf(text)
  const said = [...SAID.flatMap((pattern) => placeOf(pattern, recitals) ?? []), ofPapers(recitals) ?? []].flat().toSorted((a, b) => a.at - b.at)[0] // prettier-ignore
  return (said ?? placeOf(MANDATE, recitals) ?? placeOf(THEME_NAMED, recitals.slice(0, FIRST_RECITALS)))?.words
}

/** The beginning of a text on one line, without marks of notes, from "The Security Council" on. */
function recitalsOf(text: string): string {
  const head = text
    .slice(0, HEAD)
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/(?<=[,;.)\p{L}]) \d{1,3}[/*]?(?=[,;]| (?!\p{Lu}\p{Ll}+ \d{4}))/gu, "")
    .replaceAll(/['‘]/gu, "’")
  return head.slice(Math.max(0, head.search(/The Security Council\b/u)))
}

type Place = { readonly at: number; readonly words: string }

/** What the resolutions and statements are on that the recitals name first. */
function ofPapers(recitals: string): Place | undefined {
  for (const found of recitals.matchAll(SAID_ON)) {
    const place = placeIn(found, recitals)
    if (place && isOfPapers(recitals.slice(Math.max(0, found.index - MOST_BETWEEN), found.index))) return place
  }
  return undefined
}

/** Signs of a list of resolutions. */
const MOST_BETWEEN = 1200

/** Whether the words before lead back to "resolutions" or the like, with nothing between but numbers and days. */
function isOfPapers(before: string): boolean {
  for (const word of before.split(/[ ,]+/u).toReversed()) {
    if (PAPERS.test(word)) return true
    if (word !== "" && !BETWEEN.test(word)) return false
  }
  return false
}

function placeOf(pattern: RegExp, recitals: string): Place | undefined {
  const found = pattern.exec(recitals)
  return found ? placeIn(found, recitals) : undefined
}

function placeIn(found: RegExpExecArray, recitals: string): Place | undefined {
  const words = found[1]
  if (words === undefined || !WHOLE.test(recitals.slice(found.index + found[0].length))) return undefined
  return { at: found.index + found[0].lastIndexOf(words), words }
}
