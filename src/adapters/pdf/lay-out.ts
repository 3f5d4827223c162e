import type { LayoutHints, Source } from "../../core/passage/index.ts"
import { blocksOf, type PageBlock } from "./blocks.ts"
import type { PageRuns } from "./glyph-run.ts"
import type { Line, Word } from "./line.ts"
import { inReadingDirection } from "./reading-direction.ts"
import { runningHeads } from "./running-heads.ts"

/** Width of a sign as a part of the type's height: how many spaces show an indent or a gap. */
const SIGN = 0.42
/** A gap of so many heights of type is more than a space: a tab, the next column. */
const WIDE = 1.2
/** So many times the usual distance between two lines is a gap between paragraphs. */
const PARTED = 1.3
/** So many times the height of the text's type is a heading's, be it bold or not. */
const LARGE = 1.15
/** The lowest level of headings that is told apart. */
const LOWEST = 6
/** No indent or gap is shown by more spaces. */
const WIDEST = 200

/** Writes pages as `pdftotext -layout` would: indents and gaps as spaces and empty lines, a form feed after each page. */
export function layOut(drawn: readonly PageRuns[]): Source {
  const pages = drawn.map(inReadingDirection)
  const spacesArePrinted = printsSpaces(pages)
  const papers = pages.map(({ runs }) => blocksOf(runs, spacesArePrinted))
  const lines = papers.flat().flatMap((block) => (block.isTurned ? [] : block.lines))
  const body = bodyType(lines)
  const heads = runningHeads(papers.map((blocks) => blocks.flatMap((block) => (block.isTurned ? [] : block.lines))))
  const writer = new Writer(body, headingLevels(lines, body), heads)
  for (const blocks of papers) writer.page(blocks)
  return { text: writer.text, mediaType: "application/pdf", hints: writer.hints }
}

/** Whether the paper prints spaces as signs, as word processors do; typesetters often only leave room. */
function printsSpaces(pages: readonly PageRuns[]): boolean {
  let blank = 0
  let all = 0
  for (const { runs } of pages)
    for (const run of runs) {
      all++
      if (run.blank) blank++
    }
  return blank > 0.2 * all
}

type Body = { readonly size: number; readonly left: number; readonly pitch: number }

/** The type that most of the paper is set in: its height, the distance of its lines in heights of it, and how far left anything stands. */
function bodyType(lines: readonly Line[]): Body {
  const sizes = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    for (const word of line.words) sizes.set(size, (sizes.get(size) ?? 0) + word.text.length)
  }
  const size = mostFrequent(sizes) ?? 10
  const pitches = new Map<number, number>()
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1] as Line, lines[i] as Line]
    const pitch = Math.round(((above.baseline - line.baseline) / size) * 20) / 20
    if (Math.abs(line.size - size) < 0.5 && pitch > 0.8 && pitch < 4) pitches.set(pitch, (pitches.get(pitch) ?? 0) + 1)
  }
  return { size, pitch: mostFrequent(pitches) ?? 1.2, left: leftOf(lines) }
}

function leftOf(lines: readonly Line[]): number {
  const left = lines.reduce((least, line) => Math.min(least, line.x), Infinity)
  return Number.isFinite(left) ? left : 0
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}

/** The 2 of "12 km²" is raised and no mark. */
const isPower = (word: Word, before: Word | undefined): boolean =>
  /^[23]$/u.test(word.text) && /(?:^|\d)(?:[cdkm]?m|ft|in)$/u.test(before?.text ?? "")

/** A running head or foot; the rule above the notes is none, though papers mark it so too. */
function isFurniture(line: Line): boolean {
  return line.words.every((word) => word.artifact) && line.words.some((word) => /[^\s_–—-]/u.test(word.text))
}

/** How a line is set, if it is set as a heading: bold, or larger than the text. The larger the number, the higher the heading. */
function headingStyle(line: Line, body: Body): number | undefined {
  const words = line.words.filter((word) => !word.raised)
  if (words.some((word) => word.artifact) || !words.some((word) => /\p{L}/u.test(word.text))) return undefined
  const size = Math.round(line.size * 2) / 2
  const bold = words.every((word) => word.bold)
  if (!bold && size < LARGE * body.size) return undefined
  return size * 2 + (bold ? 1 : 0)
}

/** Of each way in which headings are set, its level: 1 for the largest. */
function headingLevels(lines: readonly Line[], body: Body): ReadonlyMap<number, number> {
  const styles = new Set<number>()
  for (const line of lines) {
    const style = headingStyle(line, body)
    if (style !== undefined) styles.add(style)
  }
  return new Map([...styles].sort((a, b) => b - a).map((style, i) => [style, Math.min(i + 1, LOWEST)]))
}

class Writer {
  readonly hints: {
    superscripts: LayoutHints["superscripts"][number][]
    headings: LayoutHints["headings"][number][]
    furniture: LayoutHints["furniture"][number][]
  } = {
    superscripts: [],
    headings: [],
    furniture: [],
  }
  readonly #body: Body
  readonly #runningHeads: ReadonlySet<Line>
  readonly #headingLevels: ReadonlyMap<number, number>
  readonly #parts: string[] = []
  #length = 0
  /** Where the lines of the block begin that stand furthest left. */
  #left = 0

  constructor(body: Body, headingLevels: ReadonlyMap<number, number>, runningHeads: ReadonlySet<Line>) {
    this.#body = body
    this.#runningHeads = runningHeads
    this.#headingLevels = headingLevels
  }

  get text(): string {
    return this.#parts.join("")
  }

  page(blocks: readonly PageBlock[]): void {
    let above: Line | undefined
    for (const [i, { lines, isColumn, isTurned }] of blocks.entries()) {
      if (isTurned && i > 0) this.#write("\n")
      this.#left = isColumn || isTurned ? leftOf(lines) : this.#body.left
      above = this.#block(lines, isTurned ? undefined : above)
    }
    this.#write("\f")
  }

  #block(lines: readonly Line[], before: Line | undefined): Line | undefined {
    let above = before
    for (const line of lines) {
      if (above) {
        const pitch = (above.baseline - line.baseline) / Math.max(Math.min(above.size, line.size), 1)
        if (pitch > PARTED * this.#body.pitch) this.#write("\n")
      }
      this.#line(line)
      above = line
    }
    return above
  }

  #line(line: Line): void {
    const start = this.#length
    const indent = clamp(Math.round((line.x - this.#left) / (SIGN * this.#body.size)), 0, WIDEST)
    let column = 0
    const write = (text: string) => {
      column += text.length
      this.#write(text)
    }
    const sign = SIGN * this.#body.size
    let end = this.#left
    for (const [i, word] of line.words.entries()) {
      const at = Math.round((word.x - this.#left) / sign)
      if (i === 0) write(" ".repeat(indent))
      else if (word.x - end > WIDE * line.size) write(" ".repeat(clamp(at - column, 2, WIDEST)))
      else if (word.apart) write(" ")
      const from = this.#length
      write(word.text)
      if (word.raised && !isPower(word, line.words[i - 1])) this.hints.superscripts.push({ start: from, end: this.#length })
      end = word.end
    }
    if (isFurniture(line) || this.#runningHeads.has(line)) this.hints.furniture.push({ start, end: this.#length })
    const level = this.#headingLevels.get(headingStyle(line, this.#body) ?? -1)
    if (level !== undefined) this.hints.headings.push({ start: start + indent, end: this.#length, level })
    this.#write("\n")
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
