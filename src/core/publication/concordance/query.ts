import { findWords, stemWord } from "../../text/index.ts"

/** One word that is looked for, or several that stand together in this order. */
export type Term = {
  /** As typed, without its quotation marks. */
  readonly printed: string
  /** Folded. */
  readonly words: readonly string[]
}

/** What somebody looks for: every term, in whatever order. No terms where nothing was typed that is a word. */
export type Query = { readonly printed: string; readonly terms: readonly Term[] }

const QUOTED_OR_WORD = /["“”„«]\s*([^"“”„«»]*)(?:["“”»]|$)|([^\s"“”„«»]+)/gu

/**
 * Reads what somebody typed. Words in quotation marks stand together, and so do the pieces of what is typed without spaces: a symbol
 * ("S/RES/2640"), a compound ("gender-based"). There are no operators: signs that are no words mean nothing.
 */
export function parseQuery(typed: string): Query {
  const terms = new Map<string, Term>()
  for (const [, quoted, word] of typed.matchAll(QUOTED_OR_WORD)) {
    const printed = (quoted ?? word ?? "").trim()
    const words = findWords(printed).map(({ folded }) => folded)
    if (words.length > 0 && !terms.has(words.join(" "))) terms.set(words.join(" "), { printed, words })
  }
  return { printed: typed.trim(), terms: [...terms.values()] }
}

/** The stems of each term, as a text in the language has them. */
export const stemsOfQuery = ({ terms }: Query, language: string): readonly (readonly string[])[] =>
  terms.map(({ words }) => words.map((word) => stemWord(word, language)))
