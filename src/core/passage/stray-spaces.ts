import { KEEPS_HYPHEN_AFTER, KEEPS_HYPHEN_BEFORE } from "./hyphen.table.ts"
import type { Vocabulary } from "./vocabulary.ts"

const NO_SPACES: readonly number[] = []
const CANDIDATE =
  /(?<=\p{L}) (?=[’'](?:s|t|re|ve|ll)\b)|(?<!\p{L})(\p{L}{1,30}) [-‑](\p{L}{1,30})|(?<!\p{L})(\p{L}{1,30})[-‑] (\p{L}{1,30})|(?<![\p{L}’'-])(\p{L}{2,30}) ([b-hj-rt-z])(?![\p{L}’'.)-])(?: (\p{Ll}{1,30}))?|(?<![\p{L}’'.(-])([b-hj-rt-z]) (\p{Ll}{2,30})/gu

/** Where a PDF's text layer has a space inside a word: "People ’s", "conflict -related", "ha d", "c ollected". Offsets of the spaces that are none. Joined only where the paper or a table knows the word. */
export function straySpaces(printed: string, vocabulary: Vocabulary): readonly number[] {
  let found: number[] | undefined
  for (const match of printed.matchAll(CANDIDATE)) {
    const at = spaceOf(match, vocabulary)
    if (at !== undefined) (found ??= []).push(match.index + at)
  }
  return found ?? NO_SPACES
}

function spaceOf(match: RegExpMatchArray, vocabulary: Vocabulary): number | undefined {
  const [whole, a, b, c, d, word, letter, after, lone, rest] = match
  if (whole === " ") return 0
  if (a && b) return isCompound(a, b, vocabulary) ? a.length : undefined
  if (c && d) return isCompound(c, d, vocabulary) && !/^(?:and|or|et|ou)$/u.test(d) ? c.length + 1 : undefined
  if (word && letter) {
    if (knows(word + letter, vocabulary) && vocabulary.count(word) <= 1) return word.length
    if (after && vocabulary.has(letter + after)) return word.length + 2
    return knows(word + letter, vocabulary) && vocabulary.count(word) < vocabulary.count(word + letter) ? word.length : undefined
  }
  return lone && rest && vocabulary.has(lone + rest) ? lone.length : undefined
}

const isCompound = (first: string, second: string, vocabulary: Vocabulary): boolean => {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()]
  return vocabulary.has(`${a}-${b}`) || KEEPS_HYPHEN_BEFORE.has(b) || KEEPS_HYPHEN_AFTER.has(a)
}

const FREQUENT = new Set([
  "and",
  "been",
  "by",
  "for",
  "had",
  "has",
  "have",
  "her",
  "in",
  "is",
  "of",
  "on",
  "that",
  "their",
  "was",
  "were",
  "with",
])
const knows = (word: string, vocabulary: Vocabulary): boolean => vocabulary.has(word.toLowerCase()) || FREQUENT.has(word.toLowerCase())
