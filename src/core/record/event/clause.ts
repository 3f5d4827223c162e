import type { Span } from "../../text/index.ts"
import { FINITE_VERB, LEAD_WORDS } from "./clause-words.table.ts"

/** How far a clause is followed from its date or verb, in signs. Beyond that an anchor would be a paragraph. */
const FAR_LEFT = 110
const FAR_RIGHT = 130

/** What parts clauses: strong signs, brackets but those of an abbreviation, and a comma that is not inside a name ("Women, Peace and Security"). */
const BREAK = /[;:—?!“”"]|\((?!\p{Lu}[\p{L}\d/-]*\))|(?<!\(\p{Lu}[\p{L}\d/-]*)\)|\s–\s|(?<!\b\p{Lu}[\p{L}’-]*),\s+|,\s+(?![\p{Lu}])/gu

/** Words that open a clause or a coordinated verb inside a long stretch. */
const OPENER =
  /\s(?:that|which|who|whom|whose|where|when|while|whereas|but|because|although|though|since|until|and(?=\s(?:was|were|is|are|has|have|had|will|would|in|on|by|to|the|an?|its?|their|his|her|they|he|she|it)\b))(?=\s)/giu

type Break = { readonly start: number; readonly end: number; readonly strong: boolean }

function breaksIn(clean: string, start: number, end: number): readonly Break[] {
  return [...clean.slice(start, end).matchAll(BREAK)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
    strong: !m[0].startsWith(","),
  }))
}

/**
 * The clause core that a date belongs to: from the subject or noun phrase to the date, or, where the date comes first, on to the verb and
 * what it governs. `room` is the stretch that is free: the sentence, less what other dates of it took.
 */
export function clauseOfDate(clean: string, room: Span, date: Span): Span {
  const open = openBracket(clean, room, date)
  const inside = open === undefined ? room : { start: open.start + 1, end: Math.min(room.end, open.end) }
  const left = clean.slice(inside.start, date.start)
  const right = clean.slice(date.end, inside.end)
  if (open && isLead(left) && !/\p{L}/u.test(right)) return trimmed(clean, nameBefore(clean, room, open.start), open.end + 1)
  const start = leftOf(clean, inside, date.start)
  const head = clean.slice(start, date.start)
  if (/^\d{4}$/u.test(clean.slice(date.start, date.end)) && isDetermined(head))
    return trimmed(clean, determinerBefore(clean, start, date.start), nounsAfter(clean, date.end, inside.end))
  const leads = /^,\s/u.test(right) && !FINITE_VERB.test(head) && startsSentence(clean, inside, start)
  if (isLead(head) || leads) return trimmed(clean, start, clauseAfter(clean, date.end, inside.end))
  if (/^\s+(?:of|for|between|among|in|at|that)\s/u.test(right) && !FINITE_VERB.test(head))
    return trimmed(clean, start, nounsAfter(clean, date.end, inside.end))
  return trimmed(clean, start, date.end)
}

/** Whether nothing but the head stands between the beginning of the room and the date: "At the plenary meeting on 20 February, the Chair said". */
const startsSentence = (clean: string, room: Span, start: number): boolean =>
  !/[\p{L}\d]/u.test(clean.slice(Math.max(room.start, start - 8), start))

const RESOLUTION = /(?:(?:Security |Human Rights )?Council |General Assembly )?resolutions? \d+\s*$/u
const DETERMINER =
  /(?:^|\s)(?:the|an?|its|his|her|their|this|third|second|first|new)\s(?!.*\s(?:the|an?|its|his|her|their|this|third|second|first|new)\s)/iu

/** Where the name before brackets begins: at the words "resolution …", else at the last determiner, else where the clause does. */
function nameBefore(clean: string, room: Span, end: number): number {
  const start = leftOf(clean, room, end)
  const words = clean.slice(start, end)
  const resolution = RESOLUTION.exec(words)
  if (resolution) return start + resolution.index
  const number = /\d+\s*$/u.exec(words)
  if (number && /^\d+\s*$/u.test(words)) return start
  const determiner = DETERMINER.exec(words)
  return determiner && end - start - determiner.index >= 12 ? start + determiner.index : start
}

/** The noun phrase that tells a happening: "the recent postponement of the referendum". */
export function phraseOfNoun(clean: string, room: Span, noun: Span): Span {
  return trimmed(clean, noun.start, nounsAfter(clean, noun.end, room.end))
}

/** A noun phrase with its participle: "the joint plan adopted by the parties". */
export function phraseOfParticiple(clean: string, room: Span, participle: Span): Span {
  const start = Math.max(leftOf(clean, room, participle.start), participle.start - 60)
  const determiner = DETERMINER.exec(clean.slice(start, participle.start))
  return trimmed(clean, determiner ? start + determiner.index : start, nounsAfter(clean, participle.end, room.end))
}

/** The clause core around a verb that tells a happening. */
export function clauseOfVerb(clean: string, room: Span, verb: Span): Span {
  const start = leftOf(clean, room, verb.start)
  const end = clauseAfter(clean, verb.end, room.end, false, 70)
  const turn = /\s(?:since|after|before|when|while|until|because|following|which|that (?:was|were|is|are|has|had))\s/u.exec(
    clean.slice(verb.end + 8, end),
  )
  return trimmed(clean, start, turn ? verb.end + 8 + turn.index : end)
}

/** The brackets that the date stands in, when they open inside the room. */
function openBracket(clean: string, room: Span, date: Span): Span | undefined {
  const from = Math.max(room.start, date.start - 2 * FAR_LEFT)
  const before = clean.slice(from, date.start)
  const open = before.lastIndexOf("(")
  const close = clean.slice(date.end, Math.min(room.end + 1, date.end + 2 * FAR_LEFT)).indexOf(")")
  return open < 0 || close < 0 || before.includes(")", open) ? undefined : { start: from + open, end: date.end + close }
}

const isLead = (words: string): boolean => words.split(/[\s,]+/u).every((word) => word === "" || LEAD_WORDS.has(word.toLowerCase()))

/** "the 2019 …", "its 2023 …", or a year that opens its clause as the subject. */
const isDetermined = (head: string): boolean => /(?:^|\s)(?:the|a|an|its|their|this|his|her|our|l[ae]|du|des)\s+$/iu.test(head)

function determinerBefore(clean: string, start: number, end: number): number {
  const at = /\S+\s+$/u.exec(clean.slice(start, end))
  return at ? start + at.index : start
}

/** Where the clause before `end` begins. A comma that leaves fewer than ten letters is passed over. */
function leftOf(clean: string, room: Span, end: number): number {
  const from = Math.max(room.start, end - 2 * FAR_LEFT)
  const breaks = breaksIn(clean, from, end)
  let start = from
  for (let i = breaks.length - 1; i >= 0; i--) {
    const { end: after, strong } = breaks[i] as Break
    if (strong || letters(clean.slice(after, end)) >= 10) {
      start = after
      break
    }
  }
  if (end - start > 45) start = openerIn(clean, start, end)
  if (end - start > FAR_LEFT) start = farLeft(clean, start, end)
  return start
}

const letters = (words: string): number =>
  words
    .split(/[\s,]+/u)
    .filter((word) => !LEAD_WORDS.has(word.toLowerCase()))
    .join("").length

/** The last word that opens a clause and leaves at least twenty signs. */
function openerIn(clean: string, start: number, end: number): number {
  let at = start
  for (const { 0: word, index } of clean.slice(start, end).matchAll(OPENER))
    if (end - start - index - word.length >= 20) at = start + index + 1
  return at
}

/** A long stretch is cut at the last determiner before the limit, so that no name is cut in two. */
function farLeft(clean: string, start: number, end: number): number {
  const limit = end - FAR_LEFT
  const from = Math.max(start, limit - 60)
  const determiners = [...clean.slice(from, limit + 5).matchAll(/\s(?=(?:the|an?|its|his|her|their|[A-Z])\s?)/gu)]
  const last = determiners.at(-1)
  return last ? from + last.index + 1 : wordAfter(clean, limit)
}

const wordAfter = (clean: string, at: number): number => {
  const space = clean.indexOf(" ", at)
  return space < 0 ? at : space + 1
}

/** The end of the clause that follows: past its verb, up to the next break, no further than `far` signs, never inside a word. */
function clauseAfter(clean: string, start: number, end: number, wantsVerb = true, far = FAR_RIGHT): number {
  const last = Math.min(end, start + far)
  const breaks = breaksIn(clean, start, last)
  for (const { start: at, strong } of breaks) {
    if (at - start < 3) continue // the comma right after the date
    if (strong || !wantsVerb || FINITE_VERB.test(clean.slice(start, at))) return at
  }
  return last < end ? clean.lastIndexOf(" ", last) : last
}

/** The end of the noun phrase that a year stands in: before its verb, at a break, within sixty signs. */
function nounsAfter(clean: string, start: number, end: number): number {
  const last = Math.min(end, start + 60)
  const stop = breaksIn(clean, start, last)[0]?.start ?? last
  const verb = FINITE_VERB.exec(clean.slice(start, stop))
  const isVerb = verb && verb.index > 4 && clean[start + verb.index - 1] !== "-" // "conflict-related" holds none
  const at = isVerb ? start + verb.index : stop
  return at === last && last < end ? clean.lastIndexOf(" ", last) : at
}

/** Signs and small words that a cut leaves hanging: "the release of seven boys by". */
const LOOSE_END =
  /(?:[\s,;:.–—-]|(?<=\s)(?:of|for|to|in|on|by|with|the|an?|and|or|that|which|who|at|from|as|its|their|his|her|into|over|under|between)(?=[\s,;:.–—-]*$))+$/u

function trimmed(clean: string, start: number, end: number): Span {
  const words = clean.slice(start, end)
  const from = start + (/^[\s,;:.)–—-]*(?:(?:and|but|or|that)\s+(?=\S))?/u.exec(words)?.[0].length ?? 0)
  const to = start + words.replace(LOOSE_END, "").length
  return to > from ? { start: from, end: to } : { start, end }
}
