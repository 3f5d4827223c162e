import type { Block, Piece } from "./block.ts"
import type { Edit } from "./edit.ts"
import { plainMark } from "./note-lines.ts"
import type { LayoutHints } from "./source.ts"

export type NoteMarks = {
  /** The marks in each block, by the block's place in the list; blocks without one are absent. */
  readonly byBlock: ReadonlyMap<number, readonly Edit[]>
  /** Marks that are printed as such and have no note. */
  readonly withoutNote: readonly Edit[]
  /** Marks of notes that stand nowhere in the text. */
  readonly withoutMark: ReadonlySet<string>
}

/** In Markdown and HTML a mark says that it is one: raised, or [^1]. */
const RAISED =
  /<sup>\s*\[?([\w*†‡§]{1,3})\]?\s*<\/sup>|\[\^([^\]\s]{1,40})\](?!:)|([¹²³⁰⁴-⁹]{1,3})|(?<=[\p{L}\p{N}.,;:!?)”"’»*_] ?)\\?\[(\d{1,3})\\?\](?![(:[])/gu
/** In plain text a mark is glued to a word or to its stop: "woman.1 On", "violence2 (171", "periods,1/". */
const GLUED =
  /(?<=(?:\p{Ll}{3}|\p{Ll}[’']s|(?:\p{L}{2}|[)\]”"’»%])[.,;:!?]|[)\]”"’»]))(?:(\d{1,3})(?:\/(?!\d))?|(\*{1,3}))(?=$|[\s.,;:!?)\]”"’»—–])/gu
/** Abbreviations that are followed by a number of their own: "para.1". */
const NUMBERED = /(?<!\p{L})(?:no|nos|nr|para|paras|art|arts|p|pp|vol|ch|chap|fig|sect?|table|annex|tel|ext|res|op|ser|add|rev|corr)\.$/iu
/** Looser forms, tried only for notes whose mark was found nowhere: after a blank at a heading's end or after a stop, or glued to a year. */
const LOOSE =
  /(?<=\p{L}[”"’)]? )(\d{1,3})$|(?<=\p{L}[.!?][”"’)]? )(\d{1,3})(?= \p{Lu})|(?<=(?<!\d)(?:19|20)\d\d[.,;:)]?)(\d{1,2})(?=$|\s)/gu

/** Finds the marks of a paper's notes in its blocks. Digits are a mark only where a note bears it. */
export function findNoteMarks(text: string, blocks: readonly Block[], hints: LayoutHints, markdown: boolean): NoteMarks {
  const notes = new Set(blocks.filter((block) => block.kind === "footnote").map((block) => block.marker?.printed ?? ""))
  const byBlock = new Map<number, Edit[]>()
  const withoutNote: Edit[] = []
  const missing = new Set(notes)
  const take = (i: number, edit: Edit & { mark: string }) => {
    missing.delete(edit.mark)
    const edits = byBlock.get(i)
    if (edits) edits.push(edit)
    else byBlock.set(i, [edit])
  }
  for (const [i, block] of blocks.entries())
    for (const piece of block.pieces) {
      for (const edit of raisedIn(text, piece, hints, markdown)) {
        if (notes.has(edit.mark)) take(i, edit)
        else if (edit.certain) withoutNote.push(edit)
      }
      if (!markdown && notes.size > 0 && block.kind !== "footnote")
        for (const edit of gluedIn(text, piece, notes)) if (!overlaps(byBlock.get(i), edit)) take(i, edit)
    }
  if (missing.size > 0 && !markdown)
    for (const [i, block] of blocks.entries())
      if (block.kind !== "footnote") for (const piece of block.pieces) for (const edit of looseIn(text, piece, missing)) take(i, edit)
  return { byBlock, withoutNote, withoutMark: missing }
}

const overlaps = (edits: readonly Edit[] | undefined, edit: Edit): boolean =>
  edits?.some((held) => held.from < edit.to && edit.from < held.to) ?? false

/** `certain`: it can be nothing but the mark of a note. */
function* raisedIn(text: string, piece: Piece, hints: LayoutHints, markdown: boolean): Iterable<Edit & { mark: string; certain: boolean }> {
  for (let i = firstFrom(hints.superscripts, piece.start); i < hints.superscripts.length; i++) {
    const span = hints.superscripts[i]
    if (!span || span.end > piece.end) break
    const mark = plainMark(text.slice(span.start, span.end)).replace(/[()[\]/\s]/gu, "")
    if (mark)
      yield {
        from: span.start,
        to: span.end,
        put: "",
        mark,
        certain: /^\d+$/u.test(mark) && /[\p{L}.,;:)”"’]\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start)),
      }
  }
  if (!markdown && !/[⁰¹²³⁴-⁹]|\[\d/u.test(text.slice(piece.start, piece.end))) return
  for (const match of text.slice(piece.start, piece.end).matchAll(RAISED)) {
    const from = piece.start + match.index
    const mark = plainMark(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "")
    const glued = /[\p{L}.,;:)”"’»]$/u.test(text.slice(Math.max(0, from - 1), from))
    const certain =
      match[2] !== undefined ||
      (/^(?:\d+|\*+)$/u.test(mark) && glued && !/(?<!\p{L})(?:k?m|cm|CO|CH|H)$/u.test(text.slice(Math.max(0, from - 3), from)))
    yield { from, to: from + match[0].length, put: "", mark, certain }
  }
}

/** Index of the first span that begins at or after `offset`. */
function firstFrom(spans: LayoutHints["superscripts"], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function* gluedIn(text: string, piece: Piece, notes: ReadonlySet<string>): Iterable<Edit & { mark: string }> {
  const printed = text.slice(piece.start, piece.end)
  for (const match of printed.matchAll(GLUED)) {
    const mark = match[1] ?? match[2] ?? ""
    if (!notes.has(mark) || NUMBERED.test(printed.slice(Math.max(0, match.index - 8), match.index))) continue
    yield { from: piece.start + match.index, to: piece.start + match.index + match[0].length, put: "", mark }
  }
}

function* looseIn(text: string, piece: Piece, missing: ReadonlySet<string>): Iterable<Edit & { mark: string }> {
  for (const match of text.slice(piece.start, piece.end).matchAll(LOOSE)) {
    const mark = match[1] ?? match[2] ?? match[3] ?? ""
    if (missing.has(mark)) yield { from: piece.start + match.index, to: piece.start + match.index + match[0].length, put: "", mark }
  }
}
