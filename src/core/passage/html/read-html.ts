import type { Block } from "../block.ts"
import { Cleaner } from "../clean-block.ts"
import type { Edit } from "../edit.ts"
import { languageOf } from "../language.ts"
import { outline } from "../outline.ts"
import { findingsOf } from "../paper-findings.ts"
import type { Paper } from "../passage.ts"
import { findNotes } from "./find-notes.ts"
import { findTables } from "./find-tables.ts"
import { attribute, isElement, parseHtml } from "./parse-html.ts"
import { readBlocks } from "./read-blocks.ts"

/**
 * Cuts a page of HTML into its passages. Accepts any string; doubts come back as findings.
 * Anchors count in the page's text: tags taken out (inline ones leave nothing, block ones a line break), entities decoded, blanks as a browser shows them.
 */
export function readHtml(html: string): Paper {
  const document = parseHtml(html)
  const { text, blocks, edits, withoutNote } = readBlocks(document, findNotes(document), findTables(document))
  const cleaner = new Cleaner(text, false)
  const passages = outline(text, blocks, (block, i) => cleaner.clean(block.pieces, edits.get(i)), { markdown: false, paged: false })
  const marks = { byBlock: edits, withoutNote, withoutMark: unmarked(blocks, edits) }
  const root = document.childNodes.find(isElement)
  const printed = root && attribute(root, "lang")?.trim()
  const language = printed && /^[a-z]{2,3}(?:-[\w-]{1,30})?$/iu.test(printed) ? printed : languageOf(passages)
  return { text, mediaType: "text/html", language, passages, findings: findingsOf(text, passages, marks, cleaner.garbled) }
}

/** The marks of notes that stand nowhere in the text. */
function unmarked(blocks: readonly Block[], edits: ReadonlyMap<number, readonly Edit[]>): ReadonlySet<string> {
  const missing = new Set(blocks.filter(({ kind }) => kind === "footnote").map(({ marker }) => marker?.printed ?? ""))
  for (const cuts of edits.values()) for (const { mark } of cuts) if (mark !== undefined) missing.delete(mark)
  return missing
}
