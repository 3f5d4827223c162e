import type { Block, Piece } from "./block.ts"
import { findFurniture } from "./furniture.ts"
import { type Lines, readLines } from "./line.ts"
import { type Marker, markerAt } from "./marker.ts"
import { plainMark, tailNotes } from "./note-lines.ts"
import { NO_HINTS } from "./source.ts"

/** Cuts a Markdown text into blocks, in reading order: CommonMark with tables and notes, and the numbers and letters that United Nations papers use. */
export function markdownBlocks(text: string): Block[] {
  return new MarkdownReader(text).read()
}

const HEADING = /(#{1,6})(?:[ \t\u00a0]+(?=\S)|(?=\s|$))/uy
const CLOSING_HASHES = /[ \t]+#+$/u
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u
const FENCE = /^(?:`{3,}|~{3,})/u
const NOTE =
  /\[\^([^\]\s]{1,40})\]:[ \t]*|<sup>\s*\[?([\w*†‡§]{1,3})\]?\s*<\/sup>[ \t]*|([¹²³⁰⁴-⁹]{1,3})[ \t]*(?=\S)|(\d{1,3})\/[ \t]+(?=\S)|\\?\[(\d{1,3})\\?\][ \t]+(?=\S)|(\\\*{1,2}|\*{1,2}(?=[ \t]))[ \t]*(?=(?:The|Re-?issued|Available|See)\b)/uy
const TAIL_NOTE = /(\d{1,2})[ \t]+(?=["“«]?\p{Lu})/uy
const RAISED_ONE = /<sup>\s*1\s*<\/sup>|¹|(?:\p{Ll}{3}|\p{L}{2}[.,;:])1(?![\d\p{L}])/u
const REFERENCE = /^\[[^\]^][^\]]{0,200}\]:\s*\S+(?:\s+["'(].*)?$/u
const TABLE_RULE = /^\|?[ \t]*:?-{1,}:?[ \t]*(?:\|[ \t]*:?-{1,}:?[ \t]*)*\|?$/u
/** A whole line in bold, with at most the mark of a note behind it. */
const BOLD_LINE = /^(\*\*|__)(?=\S)((?:(?!\1).)+)\1(?:<sup>[^<]{1,9}<\/sup>|\[\^\w{1,9}\]|[¹²³⁰⁴-⁹]{1,2})?$/u
const STOPS = /[.!?:;…]["”’»)\]*_]{0,5}(?:\[\^\w{1,9}\]|<sup>[^<]{1,9}<\/sup>)?["”’»)\]*_]{0,5}$/u
const STARTS_LOWER = /^\p{Ll}/u
const OPENS_LIST = /:["”’»)\]*_]{0,5}(?:\[\^\w{1,9}\]|<sup>[^<]{1,9}<\/sup>)?["”’»)\]*_]{0,5}$/u

class MarkdownReader {
  readonly #text: string
  readonly #lines: Lines
  readonly #furniture: Uint8Array
  readonly #blocks: Block[] = []
  #open: Block | undefined
  /** Line of the open block that came last. */
  #line = -1
  /** The last block that is no note, and its last line: what a torn sentence goes on with. */
  #flow: { readonly block: Block; readonly line: number } | undefined
  /** Columns at which the words of the open items begin, outermost first. */
  #items: number[] = []
  #torn = false
  /** The number of the last numbered paragraph or item. */
  #number = 0
  #fence: string | undefined
  #comment = false
  #tables = 0
  /** The line at which notes at the very end begin; -1 for none. */
  readonly #tail: number

  constructor(text: string) {
    this.#text = text
    this.#lines = readLines(text)
    this.#furniture = findFurniture(text, this.#lines, NO_HINTS)
    this.#tail = tailNotes(text, this.#lines, RAISED_ONE)
  }

  read(): Block[] {
    const { count, page } = this.#lines
    for (let i = this.#frontMatter(); i < count; i++) {
      if (i > 0 && page[i] !== page[i - 1]) this.#torn = true
      if (this.#furniture[i] && this.#fence === undefined) {
        this.#torn = true
        continue
      }
      i = this.#readLine(i)
    }
    return this.#blocks
  }

  #at = (i: number, start = this.#lines.start[i] as number): string => this.#text.slice(start, this.#lines.end[i])
  #gap = (i: number): number => this.#lines.gap[i] as number

  /** The line after a block of settings between two "---" at the top; 0 where there is none. */
  #frontMatter(): number {
    if (this.#lines.count === 0 || this.#at(0) !== "---" || this.#gap(0) > 0) return 0
    for (let i = 1; i < Math.min(60, this.#lines.count); i++)
      if (this.#at(i) === "---" || this.#at(i) === "...") return this.#isSettings(1, i) ? i + 1 : 0
    return 0
  }

  #isSettings(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!/^(?:[\w-]+:|- |#)/u.test(this.#at(i))) return false
    return to > from
  }

  /** Reads the line, and further ones where it opens a table; gives back the last line read. */
  #readLine(i: number): number {
    let start = this.#lines.start[i] as number
    let indent = this.#lines.indent[i] as number
    if (this.#readFence(i, start)) return i
    if (this.#comment || this.#text.startsWith("<!--", start)) {
      this.#comment = !this.#at(i).includes("-->")
      return i
    }
    const quoted = /^(?:>[ \t]?)+[ \t]*/u.exec(this.#text.slice(start, start + 40))
    if (quoted) {
      start += quoted[0].length
      indent += quoted[0].length
      if (start >= (this.#lines.end[i] as number)) {
        this.#open = undefined
        return i
      }
    }
    const printed = this.#at(i, start)
    const short = printed.length < 300
    if (short && this.#readRule(i, printed)) return i
    if (this.#readHeading(i, start, indent)) return i
    if (short && REFERENCE.test(printed)) {
      this.#open = undefined
      return i
    }
    if (printed.includes("|") && i + 1 < this.#lines.count && this.#gap(i + 1) === 0 && this.#isTableRule(i + 1)) return this.#readTable(i)
    if (this.#readNote(i, start, indent)) return i
    const marker = this.#marker(i, start, indent)
    if (marker)
      return this.#begin(
        marker.style === "number" || marker.style === "decimal" ? "paragraph" : "item",
        marker,
        indent,
        i,
        marker.contentStart,
      )
    const open = this.#continued(i, printed, this.#lines.indent[i] as number)
    if (open) {
      open.pieces.push(this.#piece(i, start, this.#torn || this.#gap(i) > 0 || open !== this.#open))
      this.#open = open
      this.#line = i
      if (open.kind !== "footnote") this.#flow = { block: open, line: i }
      this.#torn = false
      return i
    }
    const alone = i + 1 >= this.#lines.count || this.#gap(i + 1) > 0
    const bold =
      short && alone && (this.#gap(i) > 0 || i === 0) && /[^.;:,]$/u.test(BOLD_LINE.exec(printed)?.[2] ?? "") && printed.length < 124
    return this.#begin(bold ? "heading" : "paragraph", undefined, indent, i, start)
  }

  #begin(kind: Block["kind"], marker: Marker | undefined, column: number, i: number, start: number): number {
    while (this.#items.length > 0 && column < (this.#items.at(-1) as number)) this.#items.pop()
    if (marker && marker.style !== "note") this.#items.push(column + Math.min(5, start - (this.#lines.start[i] as number)))
    else if (kind === "paragraph" && column === 0) this.#items.length = 0
    if (marker?.style === "number") this.#number = Number.parseInt(marker.printed)
    const rank = kind === "heading" ? 7 : 0
    this.#open = { kind, marker, rank, column, page: this.#lines.page[i] as number, pieces: [this.#piece(i, start, false)] }
    this.#blocks.push(this.#open)
    if (kind !== "footnote") this.#flow = { block: this.#open, line: i }
    this.#line = i
    this.#torn = false
    return i
  }

  #piece(i: number, start: number, torn: boolean): Piece {
    const end = this.#lines.end[i] as number
    const broken = this.#text.charCodeAt(end - 1) === 92 ? 1 : 0 // a backslash that ends a line is a hard break
    return { start, end: Math.max(start, end - broken), torn }
  }

  #readFence(i: number, start: number): boolean {
    const fence = FENCE.exec(this.#text.slice(start, start + 8))?.[0].slice(0, 3)
    if (this.#fence === undefined) {
      if (!fence) return false
      this.#fence = fence
      this.#open = undefined
    } else if (fence === this.#fence) {
      this.#fence = undefined
      this.#open = undefined
    } else if (this.#open) this.#open.pieces.push({ start, end: this.#lines.end[i] as number, torn: false })
    else this.#begin("paragraph", undefined, 0, i, start)
    return true
  }

  /** A line of dashes and the like: the underline of a heading below a paragraph, else a break between two thoughts. */
  #readRule(i: number, printed: string): boolean {
    const under = /^=+$/u.test(printed) ? 1 : /^-+$/u.test(printed) ? 2 : 0
    if (under && this.#open && this.#gap(i) === 0 && !this.#torn && this.#open.kind === "paragraph" && !this.#open.marker) {
      this.#open.kind = "heading"
      this.#open.rank = under
      this.#open = undefined
      return true
    }
    if (!RULE.test(printed)) return false
    this.#torn = true
    return true
  }

  #readHeading(i: number, start: number, indent: number): boolean {
    HEADING.lastIndex = start
    const match = HEADING.exec(this.#text)
    if (!match || indent > 3) return false
    const end = this.#lines.end[i] as number
    const hashes = end - start < 2000 ? (CLOSING_HASHES.exec(this.#text.slice(HEADING.lastIndex, end))?.[0].length ?? 0) : 0
    this.#items.length = 0
    if (HEADING.lastIndex < end - hashes) {
      const words = HEADING.lastIndex
      const number = markerAt(this.#text, words)
      const numbered =
        number !== undefined && /^(?:roman|capital|number|decimal)$/u.test(number.style) && number.contentStart < end - hashes
      this.#begin("heading", undefined, 0, i, words)
      const block = this.#blocks.at(-1) as Block
      block.rank = (match[1] ?? "").length
      if (numbered) block.marker = number
      block.pieces[0] = { start: numbered ? number.contentStart : words, end: end - hashes, torn: false }
    }
    this.#open = undefined
    return true
  }

  #readNote(i: number, start: number, indent: number): boolean {
    const form = this.#tail >= 0 && i >= this.#tail ? TAIL_NOTE : NOTE
    form.lastIndex = start
    const match = form.exec(this.#text)
    if (!match) return false
    const free = this.#gap(i) > 0 || this.#open?.kind !== "paragraph" || i === 0
    if (!match[1] && !free) return false
    const mark = plainMark(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? "").replaceAll("\\", "")
    const contentStart = Math.min(form.lastIndex, this.#lines.end[i] as number)
    this.#begin("footnote", { style: "note", printed: mark, contentStart }, indent, i, contentStart)
    return true
  }

  #isTableRule(i: number): boolean {
    const printed = this.#at(i)
    return printed.length < 2000 && printed.includes("-") && TABLE_RULE.test(printed)
  }

  #readTable(i: number): number {
    const table = ++this.#tables
    let row = 0
    let last = i
    for (let j = i; j < this.#lines.count && (j === i || this.#gap(j) === 0); j++) {
      if (j === i + 1) {
        last = j
        continue
      }
      if (!this.#at(j).includes("|")) break
      for (const [column, cell] of this.#cells(j).entries()) {
        if (cell.start >= cell.end) continue
        this.#blocks.push({
          kind: "cell",
          marker: undefined,
          rank: 0,
          column: 0,
          page: this.#lines.page[j] as number,
          pieces: [{ ...cell, torn: false }],
          cell: { table, row, column, heading: row === 0 },
        })
      }
      row++
      last = j
    }
    this.#open = undefined
    return last
  }

  #cells(i: number): { start: number; end: number }[] {
    const cells: { start: number; end: number }[] = []
    const end = this.#lines.end[i] as number
    let start = (this.#lines.start[i] as number) + (this.#text[this.#lines.start[i] as number] === "|" ? 1 : 0)
    for (let at = start; at <= end; at++) {
      if (at < end && (this.#text[at] !== "|" || this.#text[at - 1] === "\\")) continue
      if (at === end && start >= end) break
      const cell = this.#text.slice(start, at)
      const from = start + cell.length - cell.trimStart().length
      cells.push({ start: Math.min(from, at), end: Math.max(from, start + cell.trimEnd().length) })
      start = at + 1
    }
    return cells
  }

  #marker(i: number, start: number, indent: number): Marker | undefined {
    const marker = markerAt(this.#text, start)
    if (!marker || marker.contentStart >= (this.#lines.end[i] as number)) return undefined
    if (indent >= 4 && this.#items.length === 0 && this.#open === undefined && marker.style !== "bullet") return undefined
    const free = this.#open === undefined || this.#gap(i) > 0 || this.#torn
    const open = this.#open?.marker
    const content = this.#text.slice(marker.contentStart, marker.contentStart + 2)
    switch (marker.style) {
      case "bullet":
        return marker.printed !== "o" || open?.printed === "o" || indent > 1 || this.#text[marker.contentStart - 2] !== "o"
          ? marker
          : undefined
      case "number":
      case "enclosed-number":
        return free ||
          marker.printed === "1" ||
          Number.parseInt(marker.printed) === this.#number + 1 ||
          open?.style === marker.style ||
          this.#opensList()
          ? marker
          : undefined
      case "enclosed-letter":
        return free || open !== undefined || this.#opensList() ? marker : undefined
      case "decimal":
        return free && this.#gap(i) > 0 ? marker : undefined
      case "letter":
        return (free && (marker.printed === "a" || this.#items.length > 0)) || open?.style === "letter" || this.#opensList()
          ? marker
          : undefined
      case "roman":
        return free && /\p{Lu}/u.test(content) ? marker : undefined
      case "capital":
      case "note":
        return undefined
    }
  }

  #opensList = (): boolean => this.#line >= 0 && OPENS_LIST.test(this.#at(this.#line).slice(-40))

  /** The block that the line goes on with: directly above it, or torn from it within a sentence by a blank line, a rule, a page break or a note. */
  #continued(i: number, printed: string, indent: number): Block | undefined {
    const open = this.#open
    if (open && open.kind !== "heading" && this.#gap(i) === 0 && !this.#torn) return open
    if (open?.kind === "footnote" && indent >= 2 && !this.#torn) return open
    const flow = this.#flow
    if (!flow || flow.block.kind === "heading" || !STARTS_LOWER.test(printed)) return undefined
    const before = this.#at(flow.line)
    return !STOPS.test(before.slice(-48)) && (before.length > 50 || flow.block.pieces.length > 1) ? flow.block : undefined
  }
}
