import type { Span } from "../../text/index.ts"

/** A word or a mark of a passage's clean text. */
export type Token = Span & { readonly text: string; readonly lower: string; readonly word: boolean; readonly capital: boolean }

const PIECE = /[\p{L}\p{N}]+(?:['’.\-‑–/&](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*['’]?|\S/gu

/** Cuts clean text into words and marks; offsets count in it. */
export function tokensOf(clean: string): readonly Token[] {
  return [...clean.matchAll(PIECE)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    lower: text.toLowerCase().replaceAll("‑", "-"),
    word: /[\p{L}\p{N}]/u.test(text),
    capital: /^\p{Lu}/u.test(text),
  }))
}

/** "women’s", "Experts’": a word that owns what follows. */
export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /(?:['’]s|s['’])$/u.test(token.lower)

/** The singular of a noun, and the stem by which two names are compared: "witnesses" and "witness", "women’s" and "women". */
export function singular(lower: string): string {
  const bare = lower.replace(/['’]s?$/u, "")
  if (/(?:ies)$/u.test(bare) && bare.length > 4) return `${bare.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/u.test(bare)) return bare.slice(0, -2)
  return /(?:[^su]s)$/u.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare
}
