import type { Span } from "../anchor.ts"
import { foldWord } from "./fold-word.ts"

/** A word of a text where it stands. */
export type Word = Span & {
  /** Without case and accents. A number without the commas between its thousands. */
  readonly folded: string
}

/** A number with its thousands set apart; one sign of a writing that sets no spaces; or a run of letters and digits. */
const WORD =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?![\d\p{L}])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu

const APOSTROPHE = /['’ʼ]/u

/** What an apostrophe leaves before it: "l’accord", "d’Ivoire", "lorsqu’elle". */
const ELIDED = /^(?:[a-z]|qu|lorsqu|jusqu|puisqu|quoiqu)$/u

/** Longer than any word of a language: such a run is kept by its beginning. */
const LONGEST = 64

/**
 * The words of a text, in order. What an apostrophe joins is two words, of which the elided or possessive one is none: "l’accord" has
 * the word "accord", "women’s" the word "women". A symbol gives its pieces: "S/RES/2640 (2022)" has "s", "res", "2640", "2022".
 */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: printed, index: start } of text.matchAll(WORD)) {
    const end = start + printed.length
    const folded = foldWord(/^\d{1,3}[,\u00A0\u202F]/u.test(printed) ? printed.replaceAll(/\D/gu, "") : printed.slice(0, LONGEST))
    if (folded === "") continue
    if (APOSTROPHE.test(text.charAt(end)) && ELIDED.test(folded) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) continue
    if (/^(?:s|t)$/u.test(folded) && start > 1 && APOSTROPHE.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) continue // prettier-ignore
    words.push({ start, end, folded })
  }
  return words
}
