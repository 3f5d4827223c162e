import type { Passage } from "../../passage/index.ts"

/** Longer words are a paragraph of the text. */
const LONGEST = 200

/** The words that name the table that follows: a line that begins so, a heading, or a short line without a full stop. */
export function captionOf({ kind, text: { clean } }: Passage): string | undefined {
  if (kind === "cell" || kind === "footnote" || clean.length > LONGEST) return undefined
  return kind === "heading" || /^(?:table|tableau|annex|annexe)\b/iu.test(clean) || !/[.:;?!]$/u.test(clean) ? clean : undefined
}
