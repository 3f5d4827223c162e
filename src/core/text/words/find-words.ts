import type { Span } from "../anchor.ts"
import { foldWord } from "./fold-word.ts"

/** A word of a text where it stands. */
export type Word = Span & {
  /** Without case and accents. A number without the commas between its thousands. */
  readonly folded: string
}

/** A run of letters and digits, or a number with its thousands set apart. */
const WORD = /\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?![\d\p{L}\p{M}])|[\p{L}\p{N}\p{M}]+/gu

/** Writings that set no spaces between words: each sign is one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What an apostrophe leaves before it: "l’accord", "d’Ivoire", "lorsqu’elle". */
const ELIDED: ReadonlySet<string> = new Set([..."abcdefghijklmnopqrstuvwxyz", "qu", "lorsqu", "jusqu", "puisqu", "quoiqu"])

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
    if (printed.length === 1 && leansOn(text, start, end, printed)) continue
    if (printed.length > 1 && isApostrophe(text.charCodeAt(end)) && isElided(text, end, printed)) continue
    if (printed.charCodeAt(0) > 0x2e7f && UNSPACED.test(printed)) {
      let at = start
      for (const sign of printed) {
        words.push({ start: at, end: at + sign.length, folded: foldWord(sign) })
        at += sign.length
      }
      continue
    }
    const folded = foldWord(/^\d{1,3}[,\u00A0\u202F]/u.test(printed) ? printed.replaceAll(/\D/gu, "") : printed.slice(0, LONGEST))
    if (folded !== "") words.push({ start, end, folded })
  }
  return words
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc

/** Whether a single letter is only what an apostrophe took from a word: the "l" of "l’accord", the "s" of "women’s". */
function leansOn(text: string, start: number, end: number, letter: string): boolean {
  if (isApostrophe(text.charCodeAt(end))) return isElided(text, end, letter)
  return /[st]/iu.test(letter) && isApostrophe(text.charCodeAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))
}

const isElided = (text: string, end: number, printed: string): boolean =>
  ELIDED.has(printed.toLowerCase()) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))
