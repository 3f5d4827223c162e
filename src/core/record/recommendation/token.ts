import type { Span } from "../../text/index.ts"

/** A word or a mark of a passage's clean text. */
export type Token = Span & {
  readonly text: string
  readonly lower: string
  readonly word: boolean
  /** Inside brackets or quotation marks: nothing is split there. */
  readonly deep: boolean
}

const PIECE = /[\p{L}\p{N}]+(?:['’.\-‑–/&,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*['’]?|\S/gu
const OPEN = "([{“«"
const CLOSE = ")]}”»"

/** Cuts the stretch `start..end` of `clean` into words and marks; offsets count in `clean`. */
export function tokensOf(clean: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = []
  const opened: number[] = []
  for (const match of clean.slice(start, end).matchAll(PIECE)) {
    const text = match[0]
    const at = start + match.index
    if (CLOSE.includes(text)) opened.pop()
    tokens.push({
      start: at,
      end: at + text.length,
      text,
      lower: text.toLowerCase(),
      word: /[\p{L}\p{N}]/u.test(text),
      deep: opened.length > 0,
    })
    if (OPEN.includes(text)) opened.push(tokens.length)
  }
  // A bracket that is never closed hides nothing.
  const first = opened[0]
  return first === undefined ? tokens : tokens.map((token, i) => (i >= first ? { ...token, deep: false } : token))
}

/** Whether a word is printed with a capital where no sentence begins. */
export const capitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
