import type { Passage } from "./passage.ts"
import { PLAIN_HEADING, TITLES } from "./title.table.ts"

/** Passages at the beginning of a paper among which its title stands. */
const WITHIN = 40

/** A kind of paper alone: what it is about stands in the heading above it. */
const KIND_ALONE =
  /^(?:(?:special |final |interim )?report|note|letter|statement|rapport|note) (?:of|by|from|du|de la) (?:the )?[\p{L}-]+(?: of the [\p{L} ]+)?$/iu

/**
 * The title that a paper bears: of its first headings the one that says most of being a title, a summary before the letter that carries it.
 * Undefined where it has no heading. A first short line without a stop is one too.
 */
export function titleOf(passages: readonly Passage[]): string | undefined {
  let title: string | undefined
  let best = 0
  let running = 0
  let above: string | undefined
  for (const { kind, number, text } of passages.slice(0, WITHIN)) {
    if (kind === "paragraph" || kind === "item") running += text.clean.length
    if (kind !== "heading") {
      above = undefined
      continue
    }
    const subject = above
    above = number === undefined ? text.clean : undefined
    const weight = number !== undefined ? 0 : (TITLES.find(({ pattern }) => pattern.test(text.clean))?.weight ?? PLAIN_HEADING)
    // a plain heading below running text is a section
    if (weight <= best || (running > 600 && weight <= PLAIN_HEADING)) continue
    best = weight
    title = subject !== undefined && KIND_ALONE.test(text.clean) ? `${subject}: ${text.clean}` : text.clean
  }
  return title ?? passages.find(({ kind, number }) => kind === "heading" && number === undefined)?.text.clean
}
