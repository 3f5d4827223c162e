import { anchorOfClean, type CleanText, CleanTextBuilder } from "../text/index.ts"
import type { NoteRef, Paper, Passage } from "./passage.ts"
import type { Source } from "./source.ts"

/** Cuts a text into its passages. Accepts any text; doubts come back as findings. */
export function splitPassages({ text, mediaType }: Source): Paper {
  const passages: Passage[] = []
  let heading: string | undefined
  let opener: string | undefined
  for (const block of blocksOf(text)) {
    const raw = text.slice(block.start, block.end)
    const head = /^(#{1,6})\s+/u.exec(raw)
    const note = /^\s*(?:<sup>(\d+|\*)<\/sup>|\[\^(\w+)\]:)\s*/u.exec(raw)
    const bullet = /^(\s*)(?:[-*•]|\d{1,3}\.|\(?[a-z]\)|\([ivx]+\))\s+/u.exec(raw)
    const kind = head ? "heading" : note ? "footnote" : bullet ? "item" : "paragraph"
    const start = block.start + ((head ?? note ?? bullet)?.[0].length ?? 0)
    const { clean, noteRefs } = cleanBlock(text, start, block.end)
    if (!clean.clean.trim()) continue
    const id = `p_${passages.length + 1}`
    passages.push({
      id,
      kind,
      number: note?.[1] ?? note?.[2],
      parent: kind === "heading" ? undefined : kind === "item" ? (opener ?? heading) : heading,
      level: head ? (head[1] as string).length : bullet ? 1 + Math.floor((bullet[1] as string).length / 4) : 0,
      anchor: anchorOfClean(text, clean, 0, clean.clean.length),
      text: clean,
      noteRefs,
      page: undefined,
      cell: undefined,
    })
    if (kind === "heading") [heading, opener] = [id, undefined]
    if (kind === "paragraph") opener = id
  }
  return { text, mediaType, language: "en", passages, findings: [] }
}

function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = []
  for (const match of text.matchAll(/\S[^\n]*(?:\n(?!\s*(?:[-*•]|#|\d{1,3}\.|\([a-z]+\))\s)[^\S\n]*\S[^\n]*)*/gu)) {
    if (/^(?:-{3,}|_{3,})$/u.test(match[0].trim())) continue
    blocks.push({ start: match.index, end: match.index + match[0].trimEnd().length })
  }
  return blocks
}

function cleanBlock(source: string, start: number, end: number): { clean: CleanText; noteRefs: NoteRef[] } {
  const builder = new CleanTextBuilder(source)
  const noteRefs: NoteRef[] = []
  let at = start
  for (const match of source.slice(start, end).matchAll(/<sup>(\d+|\*)<\/sup>|\[\^(\w+)\]|\*{1,3}|<\/?\w+>|\s*\n\s*/gu)) {
    const from = start + match.index
    const to = from + match[0].length
    builder.keep(at, from)
    at = to
    const mark = match[1] ?? match[2]
    if (mark) noteRefs.push({ mark, at: builder.length, anchor: { start: from, end: to, exact: match[0] } })
    else if (match[0].includes("\n")) builder.put(" ", from, to)
  }
  return { clean: builder.keep(at, end).done(), noteRefs }
}
