import type { Span } from "../../text/index.ts"

/** A word or a mark of clean text, with its place; `lower` is what it is compared by. */
export type Token = Span & { readonly text: string; readonly lower: string }

/** The words and marks of `clean.slice(start, end)`, with places in `clean`. "women's", "follow-up" and "2024/25" are one word each. */
export function tokensOf(clean: string, start = 0, end = clean.length): readonly Token[] {
  const tokens: Token[] = []
  for (const match of clean
    .slice(start, end)
    .matchAll(/[\p{L}\p{N}]+(?:[-'’‑./,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:(?<=s)['’](?=\s))?|[^\s\p{L}\p{N}]/gu)) {
    const at = start + match.index
    tokens.push({ start: at, end: at + match[0].length, text: match[0], lower: match[0].toLowerCase().replaceAll("’", "'") })
  }
  return tokens
}
