import type { Block, Piece } from "./block.ts"
import { findFurniture } from "./furniture.ts"
import { findLayoutTables } from "./layout-tables.ts"
import { type Lines, readLines, rightEdge } from "./line.ts"
import { type Marker, markerAt } from "./marker.ts"
import { type Measure, measurePages } from "./page-measure.ts"
import { mastheadLines } from "./masthead.ts"
import { findNoteLines, NOT_A_NOTE, NOTE_GOES_ON, NOTE_RULE, NOTE_STARTS, type NoteLines } from "./note-lines.ts"
import type { LayoutHints } from "./source.ts"

/** Cuts a text that is laid out in lines (plain text, the text layer of a PDF) into blocks, in reading order. */
export function layoutBlocks(text: string, hints: LayoutHints): Block[] {
  return new LayoutReader(text, hints).read()
}

/** A line of capitals, figures and marks, three letters at least. */
const isCapitals = (printed: string): boolean =>
  printed.length < 200 && !/\p{Ll}/u.test(printed) && (printed.match(/\p{Lu}/gu)?.length ?? 0) >= 3
const isUnderscored = (printed: string): boolean => printed.length < 200 && /^_[^_].*[^_]_$/u.test(printed)
const SIGNED = /^\(?(?:Signed|Signé|Firmado)\)/u
/** The words that open a resolution: its paragraphs follow. */
const ENACTING = /^(?:The|Le|La|El) [\p{L} ]{5,50},$/u
const STOPS = /[.!?:;…]["”’»)\]]{0,3}(?:\d{1,3}|\*{1,3})?["”’»)\]]{0,2}$/u
const FULL_STOP = /[.!?…]["”’»)\]]{0,3}(?:\d{1,3}|\*{1,3})?["”’»)\]]{0,2}$/u
const STARTS_LOWER = /^[\p{Ll}]/u
const STARTS_UPPER = /^["“‘«([]*[\p{Lu}\p{Lo}\d]/u
const RULE = /^(?:[_=*~─—-][ ]?){4,}$/u

/** Lines that a heading has at most. */
const LONGEST_HEADING = 5

class LayoutReader {
  readonly #text: string
  readonly #lines: Lines
  readonly #furniture: Uint8Array
  readonly #notes: NoteLines
  readonly #masthead: Uint8Array
  readonly #hints: LayoutHints
  readonly #measures: readonly Measure[]
  /** Lines are whole paragraphs. */
  readonly #unwrapped: boolean
  readonly #blocks: Block[] = []
  #open: Block | undefined
  /** Indent of the second line of the open block; undefined while it has one line. */
  #body: number | undefined
  /** The last line of the open block. */
  #line = -1
  /** Something that is no text of the open block came after its last line: page break, running head, note. */
  #torn = false
  #note: Block | undefined
  #number = 0

  constructor(text: string, hints: LayoutHints) {
    this.#text = text
    this.#hints = hints
    this.#lines = readLines(text)
    this.#furniture = findFurniture(text, this.#lines, hints)
    this.#notes = findNoteLines(text, this.#lines, this.#furniture, hints)
    this.#masthead = mastheadLines(text, this.#lines)
    this.#measures = measurePages(this.#lines)
    this.#unwrapped = (this.#measures[0]?.width ?? 0) > 160
  }

  read(): Block[] {
    const { count, page } = this.#lines
    const tables = findLayoutTables(this.#text, this.#lines)
    for (let i = 0; i < count; i++) {
      const table = tables.get(i)
      if (table && !this.#masthead[i]) {
        this.#blocks.push(...table.blocks)
        this.#open = undefined
        i = table.end - 1
        continue
      }
      if (i > 0 && page[i] !== page[i - 1]) this.#torn = true
      if (this.#furniture[i]) {
        if (this.#furniture[i] === 2) this.#torn = true
      } else if (this.#notes.role[i] !== NOT_A_NOTE) this.#readNote(i)
      else if (this.#masthead[i]) this.#readMasthead(i)
      else this.#readLine(i)
    }
    return this.#blocks
  }

  #at = (i: number): string => this.#text.slice(this.#lines.start[i], this.#lines.end[i])
  #page = (i: number): number => this.#lines.page[i] as number
  #measure = (i: number): Measure => this.#measures[this.#page(i)] ?? (this.#measures[0] as Measure)
  /** How far the line reaches to the right edge of its page's text: 1 at the edge. */
  #reach = (i: number): number => (rightEdge(this.#lines, i) - this.#measure(i).left) / this.#measure(i).width
  #indent = (i: number): number => this.#lines.indent[i] as number

  #readMasthead(i: number): void {
    if (!RULE.test(this.#at(i)))
      this.#begin(
        { kind: "other", marker: undefined, rank: 0, column: this.#indent(i), page: this.#page(i), pieces: [this.#piece(i, false)] },
        i,
      )
    this.#open = undefined
  }

  #piece(i: number, torn: boolean, start = this.#lines.start[i] as number): Piece {
    return { start, end: this.#lines.end[i] as number, torn }
  }

  #readNote(i: number): void {
    const role = this.#notes.role[i]
    this.#torn = true
    if (role === NOTE_RULE) return
    const begins = this.#notes.starts.get(i)
    if (role === NOTE_STARTS && begins) {
      const marker: Marker = { style: "note", printed: begins.mark, contentStart: begins.contentStart }
      this.#note = { kind: "footnote", marker, rank: 0, column: this.#indent(i), page: this.#page(i), pieces: [] }
      this.#blocks.push(this.#note)
      const start = this.#text.slice(begins.contentStart, this.#lines.end[i]).search(/\S/u)
      if (start >= 0) this.#note.pieces.push(this.#piece(i, false, begins.contentStart + start))
    } else if (role === NOTE_GOES_ON && this.#note) {
      const before = this.#note.pieces.at(-1)
      this.#note.pieces.push(
        this.#piece(i, before !== undefined && this.#page(i) !== this.#note.page && before.end < (this.#lines.end[i - 1] ?? 0)),
      )
    }
  }

  #readLine(i: number): void {
    const printed = this.#at(i)
    if (printed.length >= 4 && printed.length < 200 && RULE.test(printed)) {
      this.#open = undefined
      return
    }
    const heading = this.#headingHint(i)
    const marker = this.#marker(i, printed, heading)
    const open = this.#open
    if (open && !marker && (heading === 0 ? open.rank === 0 : open.rank === heading) && this.#goesOn(open, i, printed)) {
      open.pieces.push(this.#piece(i, this.#torn || this.#isTornByGap(i)))
      if (open.pieces.length === 2) this.#body = this.#indent(i)
      if (this.#torn) this.#body = this.#indent(i)
      this.#line = i
      this.#torn = false
      return
    }
    const underscored = !marker && isUnderscored(printed)
    const start = marker?.contentStart ?? (this.#lines.start[i] as number) + (underscored ? 1 : 0)
    const piece = { start, end: (this.#lines.end[i] as number) - (underscored ? 1 : 0), torn: false }
    this.#begin(
      {
        kind: underscored || heading > 0 ? "heading" : SIGNED.test(printed) ? "other" : "paragraph",
        marker,
        rank: heading > 0 ? heading : underscored ? 4 : 0,
        column: this.#indent(i),
        page: this.#page(i),
        pieces: [piece],
      },
      i,
    )
    if (marker?.style === "number") this.#number = Number.parseInt(marker.printed)
    if (underscored) this.#open = undefined
  }

  #begin(block: Block, i: number): void {
    this.#blocks.push(block)
    this.#open = block
    this.#body = undefined
    this.#line = i
    this.#torn = false
  }

  /** The rank that the format gave the line as a heading; 0 for none. Whole paragraphs in bold are none: a heading is short and has no stop. */
  #headingHint(i: number): number {
    const level = this.#hinted(i)
    if (level === 0) return 0
    let [first, last] = [i, i]
    while (last - first < LONGEST_HEADING && last + 1 < this.#lines.count && this.#joined(last + 1, level)) last++
    while (last - first < LONGEST_HEADING && first > 0 && this.#joined(first, level)) first--
    const below = last + 1
    const running = below < this.#lines.count && (this.#lines.gap[below] as number) === 0 && STARTS_LOWER.test(this.#at(below).slice(0, 2))
    return running ||
      STARTS_LOWER.test(this.#at(first).slice(0, 2)) ||
      last - first >= LONGEST_HEADING ||
      /[.;,]["”’»)\]]{0,2}$/u.test(this.#at(last).slice(-6))
      ? 0
      : level
  }

  /** The line goes on with the hinted line above it. */
  #joined = (i: number, level: number): boolean =>
    (this.#lines.gap[i] as number) === 0 &&
    this.#hinted(i) === level &&
    this.#hinted(i - 1) === level &&
    markerAt(this.#text, this.#lines.start[i] as number) === undefined

  #hinted(i: number): number {
    const { headings } = this.#hints
    const start = this.#lines.start[i] as number
    let [low, high] = [0, headings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((headings[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const span = headings[low]
    return span && span.start <= start && span.end >= (this.#lines.end[i] as number) ? span.level : 0
  }

  /** The marker that the line begins with, when it stands where one may stand. */
  #marker(i: number, printed: string, heading: number): Marker | undefined {
    const marker = markerAt(this.#text, this.#lines.start[i] as number)
    if (!marker || marker.contentStart >= (this.#lines.end[i] as number)) return undefined
    const free = this.#open === undefined || (this.#lines.gap[i] as number) > 0 || heading > 0 || this.#unwrapped
    const content = this.#text.slice(marker.contentStart, marker.contentStart + 2)
    const wide = marker.contentStart - (this.#lines.start[i] as number) - marker.printed.length
    switch (marker.style) {
      case "bullet":
        if (
          marker.printed === "o" &&
          wide < 2 &&
          !this.#sameBullet(marker) &&
          this.#indent(i) <= (this.#open?.column ?? this.#indent(i)) + 1
        )
          return undefined
        return /[-–—*+]/u.test(marker.printed) && STARTS_LOWER.test(content) && !free && !this.#sameBullet(marker) && !this.#openStops()
          ? undefined
          : marker
      case "number":
        if (Number.parseInt(marker.printed) === this.#number + 1 && STARTS_UPPER.test(content)) return marker
        return STARTS_UPPER.test(content) && (free || this.#openStops()) ? marker : undefined
      case "decimal":
        return free ? marker : undefined
      case "enclosed-number":
      case "enclosed-letter":
        return free ||
          this.#openStops() ||
          this.#open?.marker?.style === marker.style ||
          this.#indent(i) > (this.#body ?? this.#indent(this.#line)) + 2
          ? marker
          : undefined
      case "letter":
        return (free || this.#openStops()) && (wide > 2 || this.#open?.marker?.style === "letter" || marker.printed === "a")
          ? marker
          : undefined
      case "roman":
      case "capital":
        return free && STARTS_UPPER.test(content) && (wide > 2 || !FULL_STOP.test(printed)) && printed.length < 200 ? marker : undefined
      case "note":
        return undefined
    }
  }

  #sameBullet = (marker: Marker): boolean => this.#open?.marker?.printed === marker.printed

  /** The open block ends with a stop, a comma before "and" or "or", or is short of the right edge. */
  #openStops(): boolean {
    const last = this.#at(this.#line)
    return STOPS.test(last) || /[;,]\s*(?:and|or|et|ou)$/u.test(last) || this.#reach(this.#line) < 0.6
  }

  /** A sentence that a blank line tears: it has not stopped, and the next line goes on in lower case. */
  #isTornByGap = (i: number): boolean => (this.#lines.gap[i] as number) > 0

  #goesOn(open: Block, i: number, printed: string): boolean {
    const before = this.#at(this.#line)
    if (open.kind === "other") return (this.#lines.gap[i] as number) === 0 && !this.#torn && !SIGNED.test(printed)
    if (open.kind === "heading" && open.rank === 0) return false
    if (SIGNED.test(printed) || (before.length < 60 && ENACTING.test(before))) return false
    if (isCapitals(printed) !== isCapitals(before) && (this.#isCapitalHeading(before) || this.#isCapitalHeading(printed))) return false
    if (this.#torn) return this.#goesOnTorn(open, i, printed, before)
    if ((this.#lines.gap[i] as number) > 0) return this.#unfinished(open, before) && STARTS_LOWER.test(printed) && open.rank === 0
    if (this.#unwrapped || this.#reach(this.#line) > 1.5) return STARTS_LOWER.test(printed) && !STOPS.test(before) && before.length > 60
    return this.#goesOnInBlock(open, i, printed, before)
  }

  #isCapitalHeading = (printed: string): boolean => printed.length > 3 && isCapitals(printed) && !/^\(|\d{3}|\.$/u.test(printed)

  /** Long enough to be a sentence, and without its stop. */
  #unfinished = (open: Block, before: string): boolean =>
    !STOPS.test(before) && (open.marker !== undefined || open.pieces.length > 1 || this.#reach(this.#line) >= 0.5 || before.length > 50)

  #goesOnTorn(open: Block, i: number, printed: string, before: string): boolean {
    if (this.#isCapitalHeading(printed) || isUnderscored(printed)) return false
    if (open.rank > 0) return false
    if (STARTS_LOWER.test(printed)) return !FULL_STOP.test(before) && (open.marker !== undefined || this.#unfinished(open, before))
    if (!FULL_STOP.test(before)) return !STOPS.test(before) && this.#unfinished(open, before) && this.#reach(this.#line) > 0.75
    // a paragraph whose sentence ends with the page: it goes on where paragraphs are marked and this line is not, nor indented like a first line
    const next = i + 1
    const flush =
      next < this.#lines.count &&
      this.#page(next) === this.#page(i) &&
      (this.#lines.gap[next] as number) === 0 &&
      Math.abs(this.#indent(i) - this.#indent(next)) <= 1
    return open.marker !== undefined && flush && !this.#forced(printed) && this.#reach(i) > 0.75
  }

  /** The line before ends far from the edge, more than ragged lines and letters of unequal width explain. */
  #isShort = (printed: string): boolean => this.#reach(this.#line) + firstWord(printed) / this.#measure(this.#line).width < 0.8

  /** The line before was ended on purpose: the first word of this one would have had room on it. */
  #forced(printed: string): boolean {
    const { left, width } = this.#measure(this.#line)
    return rightEdge(this.#lines, this.#line) - left + 1 + firstWord(printed) <= width - Math.max(4, width * 0.07)
  }

  #goesOnInBlock(open: Block, i: number, printed: string, before: string): boolean {
    const forced = this.#forced(printed)
    const indent = this.#indent(i)
    if (this.#isShort(printed) && STOPS.test(before) && STARTS_UPPER.test(printed)) return false
    const body = this.#body ?? (open.marker ? open.column + 4 : this.#indent(this.#line))
    if (this.#body === undefined && open.marker) return !(indent > open.column + 12 && forced)
    if (indent >= body + 2) return !(forced || (/[.,:;!?]$/u.test(before) && STARTS_UPPER.test(printed) && this.#body !== undefined))
    if (indent <= body - 3) return this.#body === undefined || !forced
    return true
  }
}

/** Signs of the first word of a line. */
function firstWord(printed: string): number {
  const end = printed.search(/\s/u)
  return end < 0 ? printed.length : end
}
