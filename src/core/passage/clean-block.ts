import { type CleanText, CleanTextBuilder } from "../text/index.ts"
import type { Piece } from "./block.ts"
import type { Edit } from "./edit.ts"
import { endsWithinCompound, keepsHyphen } from "./hyphenation.ts"
import { InlineMarkdown } from "./inline-markdown.ts"
import { MOJIBAKE, repairMojibake } from "./mojibake.ts"
import type { NoteRef } from "./passage.ts"
import { straySpaces } from "./stray-spaces.ts"
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts"

export type CleanBlock = { readonly text: CleanText; readonly noteRefs: readonly NoteRef[] }

/** Blanks that are more than one space, signs that are not seen, letters tied together. */
const SIGNS = /[^\S ]\s*| \s+|[\u00ad\u200b\u2060\ufeff]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\ufb00-\ufb04]/gu
const LIGATURES = ["ff", "fi", "fl", "ffi", "ffl"]
const NO_REFS: readonly NoteRef[] = []
const HYPHEN = /[\p{L}\p{N}] ?[-‐\u00ad]$/u
const NO_EDITS: readonly Edit[] = []

/** Makes the clean text of the blocks of one paper. */
export class Cleaner {
  readonly #source: string
  readonly #markdown: boolean
  readonly #vocabulary: Vocabulary
  /** The paper holds UTF-8 that was read as Windows-1252. */
  readonly garbled: boolean

  constructor(source: string, markdown: boolean) {
    this.#source = source
    this.#markdown = markdown
    this.#vocabulary = vocabularyOf(source)
    this.garbled = /â€|Ã[\u0080-\u00bf]/u.test(source)
  }

  /** The clean text of the pieces, without the note marks that `cuts` names. */
  clean(pieces: readonly Piece[], cuts: readonly Edit[] = NO_EDITS): CleanBlock {
    const edits: Edit[] = [...cuts]
    const markdown = this.#markdown ? new InlineMarkdown(this.#source, edits) : undefined
    for (const [i, piece] of pieces.entries()) {
      const printed = this.#source.slice(piece.start, piece.end)
      for (const match of printed.matchAll(SIGNS)) {
        const from = piece.start + match.index
        edits.push({ from, to: from + match[0].length, put: signFor(match[0]) })
      }
      if (this.garbled) this.#repair(printed, piece.start, edits)
      if (markdown) markdown.read(piece.start, piece.end)
      else
        for (const at of straySpaces(printed, this.#vocabulary)) edits.push({ from: piece.start + at, to: piece.start + at + 1, put: "" })
      const next = pieces[i + 1]
      if (next) edits.push(this.#joint(piece, next))
    }
    edits.sort((a, b) => a.from - b.from || b.to - a.to)
    return apply(this.#source, pieces, edits)
  }

  #repair(printed: string, start: number, edits: Edit[]): void {
    for (const match of printed.matchAll(MOJIBAKE)) {
      const put = repairMojibake(match[0])
      if (put !== undefined) edits.push({ from: start + match.index, to: start + match.index + match[0].length, put })
    }
  }

  /** What stands between two lines: a space, or nothing where a word runs over the line's end, with or without its hyphen. */
  #joint(before: Piece, after: Piece): Edit {
    const tail = this.#source.slice(Math.max(before.start, before.end - 40), before.end)
    const head = this.#source.slice(after.start, Math.min(after.end, after.start + 40))
    const space = { from: before.end, to: before.end + 1, put: " " }
    if (HYPHEN.test(tail) && /^[\p{L}\p{N}]/u.test(head)) {
      const stray = / .$/u.test(tail)
      const soft = tail.endsWith("\u00ad")
      const first = /[\p{L}\p{N}]+(?= ?[-‐\u00ad]$)/u.exec(tail)?.[0] ?? ""
      const second = /^[\p{L}\p{N}]+/u.exec(head)?.[0] ?? ""
      const keeps = !soft && (endsWithinCompound(tail) || keepsHyphen(first, second, this.#vocabulary))
      if (stray && !(keeps && this.#vocabulary.has(`${first}-${second}`.toLowerCase()))) return space
      if (stray) return { from: before.end - 2, to: before.end, put: "-" }
      return { from: keeps ? before.end : before.end - 1, to: before.end, put: "" }
    }
    if (/[\p{L}]\/$/u.test(tail) && /^\p{L}/u.test(head)) return { from: before.end, to: before.end, put: "" }
    if (/[\p{sc=Han}、。，；：]$/u.test(tail) && /^\p{sc=Han}/u.test(head)) return { from: before.end, to: before.end, put: "" }
    return space
  }
}

function signFor(printed: string): string {
  const code = printed.charCodeAt(0)
  if (code >= 0xfb00 && code <= 0xfb04) return LIGATURES[code - 0xfb00] ?? ""
  if (code === 0x91 || code === 0x92) return code === 0x91 ? "‘" : "’" // a quotation mark of Windows-1252
  if (code === 0x93 || code === 0x94) return code === 0x93 ? "“" : "”"
  if (code === 0x96 || code === 0x97) return code === 0x96 ? "–" : "—"
  return /\s/u.test(printed[0] ?? "") && code !== 0xfeff ? " " : ""
}

/** Walks the pieces and their edits from left to right. Blanks at either end, and a second blank beside a first, are left out. */
function apply(source: string, pieces: readonly Piece[], edits: readonly Edit[]): CleanBlock {
  const builder = new CleanTextBuilder(source)
  let noteRefs: NoteRef[] | undefined
  let blank: Edit | undefined
  let torn = false
  let next = 0
  /** Before a sign that is kept: the blank that waits, and the tear. Neither stands where nothing follows. */
  const flush = () => {
    if (blank && builder.length > 0) builder.put(" ", blank.from, blank.to)
    if (torn) builder.tear()
    blank = undefined
    torn = false
  }
  const keep = (from: number, to: number) => {
    let start = from
    if ((builder.length === 0 || blank) && source[start] === " ") start++
    const end = source[to - 1] === " " ? to - 1 : to
    if (end > start) {
      flush()
      builder.keep(start, end)
    }
    if (end < to && end >= start) blank ??= { from: end, to, put: " " }
  }
  for (const piece of pieces) {
    torn ||= piece.torn
    let at = piece.start
    for (; next < edits.length && (edits[next] as Edit).from <= piece.end; next++) {
      const edit = edits[next] as Edit
      if (edit.from < at) continue
      keep(at, edit.from)
      at = edit.to
      if (edit.mark !== undefined) {
        noteRefs ??= []
        noteRefs.push({
          mark: edit.mark,
          at: builder.length,
          anchor: { start: edit.from, end: edit.to, exact: source.slice(edit.from, edit.to) },
        })
        if (/[.,;:)]/u.test(source[edit.to] ?? "")) blank = undefined
      } else if (edit.put === " ") blank ??= edit
      else if (edit.put !== "") {
        flush()
        builder.put(edit.put, edit.from, edit.to)
      }
    }
    if (at < piece.end) keep(at, piece.end)
  }
  return { text: builder.done(), noteRefs: noteRefs ?? NO_REFS }
}
