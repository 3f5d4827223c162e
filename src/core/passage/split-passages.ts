import { Cleaner } from "./clean-block.ts"
import { languageOf } from "./language.ts"
import { layoutBlocks } from "./layout-blocks.ts"
import { markHeadings } from "./layout-headings.ts"
import { markdownBlocks } from "./markdown-blocks.ts"
import { findNoteMarks } from "./note-marks.ts"
import { outline } from "./outline.ts"
import { findingsOf } from "./paper-findings.ts"
import type { Paper } from "./passage.ts"
import { NO_HINTS, type Source } from "./source.ts"

/** Cuts a paper into its passages. Accepts any text; doubts come back as findings. */
export function splitPassages({ text, mediaType, hints = NO_HINTS }: Source): Paper {
  const markdown = mediaType === "text/markdown"
  const blocks = markdown ? markdownBlocks(text) : layoutBlocks(text, hints)
  if (!markdown) markHeadings(text, blocks)
  const marks = findNoteMarks(text, blocks, hints, markdown)
  const cleaner = new Cleaner(text, markdown)
  const passages = outline(text, blocks, (block, i) => cleaner.clean(block.pieces, marks.byBlock.get(i)), {
    markdown,
    paged: mediaType === "application/pdf" || text.includes("\f"),
  })
  return { text, mediaType, language: languageOf(passages), passages, findings: findingsOf(text, passages, marks, cleaner.garbled) }
}
