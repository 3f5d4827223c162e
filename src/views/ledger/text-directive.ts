import type { Span } from "../../core/text/index.ts"

/** More words than these are found by the first and the last ENDS of them. */
const WHOLE = 8
const ENDS = 4
/** How far to look for neighbours, in signs. */
const REACH = 100
const WORDS = /\S+/gu

/**
 * What leads a browser from the address of a passage to words in it (https://wicg.github.io/scroll-to-text-fragment/): the words with a few of
 * their neighbours, so that the same words elsewhere are not taken for them. Browsers that do not find them stay at the passage.
 */
export function textDirective(place: (Span & { readonly clean: string }) | undefined): string {
  if (!place) return ""
  const { clean, start, end } = place
  const words = clean.slice(start, end).trim()
  const before = firstOrLast(clean.slice(Math.max(0, start - REACH), start), -3)
  const after = firstOrLast(clean.slice(end, end + REACH), 3)
  if (words === "" || joins(clean, start) || joins(clean, end)) return ""
  const found = words.split(/\s+/u).length <= WHOLE ? [words] : [firstOrLast(words, ENDS), firstOrLast(words, -ENDS)]
  const parts = [...(before === "" ? [] : [`${encoded(before)}-`]), ...found.map(encoded), ...(after === "" ? [] : [`-${encoded(after)}`])]
  return `:~:text=${parts.join(",")}`
}

/** Whether a word runs through an offset: words that begin or end within one are not found. */
const joins = (clean: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(clean.slice(Math.max(0, at - 1), at + 1))

/** The first `n` words, or the last `-n`. */
function firstOrLast(text: string, n: number): string {
  const words = [...text.matchAll(WORDS)]
  const chosen = n > 0 ? words.slice(0, n) : words.slice(n)
  const [first, last] = [chosen[0], chosen.at(-1)]
  return first && last ? text.slice(first.index, last.index + last[0].length) : ""
}

const encoded = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D")
