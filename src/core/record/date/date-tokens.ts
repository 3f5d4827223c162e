import type { Span } from "../../text/index.ts"

/** A word, a number with its groups and decimals, or a single sign. */
export type Token = Span & { readonly word: string; readonly low: string }

/** French elisions stand apart, so that "d’octobre" holds the month. A possessive stays with its word. */
const TOKEN = /(?:[dlnDLN]|jusqu|Jusqu|qu)['’](?=\p{L})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*|[^\s]/gu

/** The tokens of a stretch of clean text; offsets count in the whole. */
export function tokensOf(clean: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of clean.slice(start, end).matchAll(TOKEN))
    tokens.push({ word, low: word.toLowerCase(), start: start + index, end: start + index + word.length })
  return tokens
}

/** Whether two tokens touch. */
export const touch = (a: Token | undefined, b: Token | undefined): boolean => a?.end !== undefined && a.end === b?.start

const LONGEST = 4000

/** Cuts long clean text into stretches between sentences, so that the tokens of a whole paper are never held at once. */
export function* stretches(clean: string): Generator<Span> {
  let start = 0
  while (clean.length - start > LONGEST) {
    const stop = clean.lastIndexOf(". ", start + LONGEST)
    const space = stop > start ? stop + 1 : clean.lastIndexOf(" ", start + LONGEST)
    const end = space > start ? space : start + LONGEST
    yield { start, end }
    start = end
  }
  yield { start, end: clean.length }
}
