import { ABBREVIATED_TITLES, NEVER_NAMES } from "./small-words.table.ts"

/** A word or a mark of a passage's clean text. */
export type Token = {
  /** Without a possessive ending. */
  readonly word: string
  readonly low: string
  readonly start: number
  /** Before a possessive ending. */
  readonly end: number
  readonly possessive: boolean
  /** Printed with a capital, and no word that is a capital's only because it begins a sentence ("The", "Since"). */
  readonly capital: boolean
  /** All capitals, three letters or more: "UNMISS", "SPLM/A-IO". */
  readonly acronym: boolean
  /** Begins a sentence or an entry. */
  readonly first: boolean
  readonly mark: boolean
}

const TOKEN = /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{M}\d]+(?:['’‘/&-][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu
/** A capital, or an Arabic article with one: "al-Qaida", "ul-Islam". */
const NAME_WORD = /^(?:[dl]['’])?(?:(?:al|an|ar|as|ash|at|el|ul|ad)-)?\p{Lu}/u
const ENDS = new Set([".", "!", "?", ":", ";", "•", "…"])
const QUOTES = new Set(['"', "“", "”", "’", "‘", "'", "»", "«", "(", "[", "*", "_", "-", "–", "—"])

/** The words and marks of a clean text, in order. */
export function tokensOf(clean: string): readonly Token[] {
  const tokens: Token[] = []
  let first = true
  for (const { 0: printed, index } of clean.matchAll(TOKEN)) {
    const mark = /^[^\p{L}\p{M}\d]/u.test(printed)
    if (mark) {
      const before = tokens.at(-1)
      if (
        (printed === "'" || printed === "’") &&
        before?.end === index &&
        /s$/iu.test(before.word) &&
        /[\s,]/u.test(clean[index + 1] ?? " ")
      ) {
        tokens[tokens.length - 1] = { ...before, possessive: true }
        continue
      }
      tokens.push({
        word: printed,
        low: printed,
        start: index,
        end: index + printed.length,
        possessive: false,
        capital: false,
        acronym: false,
        first: false,
        mark,
      })
      if (ENDS.has(printed))
        first = !(printed === "." && before !== undefined && (ABBREVIATED_TITLES.has(before.low) || /^\p{Lu}$/u.test(before.word)))
      else if (!QUOTES.has(printed)) first = false
      continue
    }
    const possessive = /['’]s$/u.test(printed) && printed.length > 3
    const word = possessive ? printed.slice(0, -2) : printed
    const low = word.toLowerCase().replace(/[’‘]/gu, "'")
    const capital = NAME_WORD.test(word) && !NEVER_NAMES.has(low)
    const acronym = capital && /^\p{Lu}[\p{Lu}\d/&-]*\p{Lu}s?$/u.test(word) && word.replace(/[^\p{Lu}]/gu, "").length >= 3
    tokens.push({ word, low, start: index, end: index + word.length, possessive, capital, acronym, first, mark })
    first = false
  }
  return tokens
}
