import type { Span } from "../../text/index.ts"
import { CLOSED_WORDS, IRREGULAR_PAST, NEVER_BEFORE_NOUN, PRESENT_VERBS } from "./closed-words.table.ts"
import { ATTRIBUTIVE, PLURALS } from "./nouns.table.ts"
import { isPlural, type Word, wordAfter } from "./words.ts"

/** The words that say what is counted: "capacity-building activities", "formed police unit". */
export type NounPhrase = Span & { readonly head: Word; readonly words: readonly Word[] }

const LONGEST = 10
const ABBREVIATION = /\s*\([A-Z][\w/&-]{1,14}\)(?=\s+[a-zß-ÿ])/uy
const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|dozens?)$/u

/** Where a noun phrase has to end: a closed word, a number, or the verb that follows the subject. */
function ends(word: Word, words: readonly Word[], plural: boolean): boolean {
  if (CLOSED_WORDS.has(word.low) || NUMBER_WORD.test(word.low)) return true
  if (words.length === 0) return isVerb(word) && !word.low.endsWith("ed")
  return plural && (isVerb(word) || /(?:ed|ing)$/u.test(word.low) || isAdverb(word))
}

const isVerb = ({ low }: Word): boolean => IRREGULAR_PAST.has(low) || PRESENT_VERBS.has(low) || NEVER_BEFORE_NOUN.has(low)

/** The plural noun phrase that begins right after `at`; nothing where the words there are no such phrase. */
export function pluralAfter(clean: string, at: number, limit: number): NounPhrase | undefined {
  const words: Word[] = []
  let head = -1
  let from = at
  while (words.length < LONGEST) {
    const word = next(clean, from, words.length > 0 && head < 0)
    if (!word || word.end > limit) break
    if (head < 0 && words.length > 0 && /^(?:and|or)$/u.test(word.low)) {
      words.push(word)
      from = word.end
      continue
    }
    if (ends(word, words, head >= 0)) break
    if (words.length === 0 && NEVER_BEFORE_NOUN.has(word.low)) break
    words.push(word)
    from = word.end
    if (!isPlural(word)) {
      if (head >= 0 && words.length - head > 4) break
      continue
    }
    head = words.length - 1
    if (!ATTRIBUTIVE.has(word.low) && !isProper(word)) {
      const after = next(clean, from, false)
      if (!after || after.end > limit || !isPlural(after) || ends(after, words, true)) break
    }
  }
  if (head < 0) return undefined
  return joined(clean, phrase(words.slice(0, head + 1)), limit)
}

/** "Nations" of "United Nations staff" stands before the thing counted. */
const isProper = (word: Word): boolean => /^[A-ZÀ-Þ]/u.test(word.text) && !PLURALS.has(word.low)

const JOIN = /\s+(?:and|or)\s+/uy

/** "violations and abuses", "women and girls": a plural joined to the first without a word of its own before it. */
function joined(clean: string, first: NounPhrase, limit: number): NounPhrase {
  JOIN.lastIndex = first.end
  const join = JOIN.exec(clean)
  const second = join ? wordAfter(clean, first.end + join[0].length) : undefined
  if (
    !second ||
    second.end > limit ||
    !isPlural(second) ||
    CLOSED_WORDS.has(second.low) ||
    NUMBER_WORD.test(second.low) ||
    isVerb(second) ||
    /^[A-ZÀ-Þ]/u.test(second.text)
  )
    return first
  return { ...first, end: second.end, words: [...first.words, second] }
}

/** The singular noun phrase right after `at`: "woman", "formed police unit", "Council member". */
export function singularAfter(clean: string, at: number, limit: number): NounPhrase | undefined {
  const words: Word[] = []
  let from = at
  while (words.length < LONGEST) {
    const word = next(clean, from, false)
    if (!word || word.end > limit || CLOSED_WORDS.has(word.low) || NUMBER_WORD.test(word.low) || isVerb(word)) break
    if (words.length === 0 && word.low.endsWith("s") && isThirdPerson(word)) break
    if (words.length > 0 && (/(?:ed|ing)$/u.test(word.low) || isAdverb(word))) {
      const after = next(clean, word.end, false)
      if (!after || CLOSED_WORDS.has(after.low) || isVerb(after) || isAdverb(word)) break
      if (word.low.endsWith("ed") && !/[-]/u.test(word.low)) break
    }
    if (words.length > 0 && word.low.endsWith("s") && isThirdPerson(word) && !ATTRIBUTIVE.has(word.low)) break
    words.push(word)
    from = word.end
    if (word.low.endsWith("s") && isPlural(word) && !ATTRIBUTIVE.has(word.low) && !isProper(word)) break
  }
  return words.length > 0 ? phrase(words) : undefined
}

/** "currently", but not "assembly". */
const isAdverb = ({ low }: Word): boolean =>
  low.endsWith("ly") &&
  !/(?:assembly|family|supply|ally|rally|anomaly|monopoly|elderly|weekly|monthly|quarterly|daily|yearly|early|friendly|only)$/u.test(low)

/** "member asks", "woman holds": what is left when -s is taken away is a verb of the list. */
const isThirdPerson = ({ low }: Word): boolean => PRESENT_VERBS.has(low.replace(/s$/u, "")) || PRESENT_VERBS.has(low.replace(/es$/u, ""))

/** The next word; a bracketed abbreviation before a noun is passed over, and so is a comma between adjectives. */
function next(clean: string, from: number, comma: boolean): Word | undefined {
  ABBREVIATION.lastIndex = from
  const bracket = ABBREVIATION.exec(clean)
  if (bracket) return wordAfter(clean, from + bracket[0].length)
  return wordAfter(clean, from) ?? (comma && clean.startsWith(", ", from) ? wordAfter(clean, from + 2) : undefined)
}

function phrase(words: readonly Word[]): NounPhrase {
  const last = words.at(-1) as Word
  return { start: words[0]!.start, end: last.end, head: last, words }
}
