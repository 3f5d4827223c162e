import { type Block, blockEnd, blockLength, blockStart } from "./block.ts"
import { letterValue, type Marker, romanValue } from "./marker.ts"
import { OPENS, SECTION, TITLE } from "./heading.table.ts"

const STOPS = /[.!?;…,]["”’»)\]]{0,3}$/u
const SENTENCE_END = /[.:;][”"»)]?$/u
const COLON = /:["”’»)\]]{0,3}$/u
const STARTS_UPPER = /^["“‘«(]{0,2}[\p{Lu}\p{Lo}\d]/u
/** The mark of a note at the end of a line, glued to its last word or stop. */
const NOTE_MARK = /(?<=[\p{L}.!?;,:”"’»)])\s?(?:\d{1,2}|\[\d{1,2}\])$/u
const LONGEST = 220
/** Blocks at the top of a paper, where one heading may stand over another. */
const TOP = 6

/** Says which blocks of a text in lines are headings, and of what rank: numbered ones by their numbers, others by standing alone, short and without a stop. */
export function markHeadings(text: string, blocks: Block[]): void {
  let numbered = false
  /** Values of the last capital and the last roman number: they tell the letter C from the hundred. */
  const last = { capital: 0, roman: 0 }
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== "paragraph" && block.kind !== "heading") continue
    if (block.marker) block.marker = settled(block.marker, last)
    const rank = rankOf(text, blocks, i, numbered)
    const hinted = block.kind === "heading" && rank === 0
    if (hinted && block.marker === undefined && !COLON.test(text.slice(Math.max(0, blockEnd(block) - 4), blockEnd(block)))) continue
    if (hinted) [block.kind, block.rank] = ["paragraph", 0]
    if (rank > 0) {
      block.kind = "heading"
      block.rank = rank
      if (block.marker?.style === "roman") numbered = true
    } else if (block.marker?.style === "capital" || (block.marker?.style === "roman" && block.marker.printed.length === 1)) {
      // "J. Smith spoke": an initial
      const first = block.pieces[0]
      if (first) block.pieces[0] = { ...first, start: first.start - (first.start - markerStart(text, block)) }
      block.marker = undefined
    }
  }
}

/** A single letter that is a roman number too, read as the row before it goes on. */
function settled(marker: Marker, last: { capital: number; roman: number }): Marker {
  if (marker.style !== "roman" && marker.style !== "capital") return marker
  const [letter, roman] = [letterValue(marker.printed), romanValue(marker.printed)]
  const capital = marker.style === "capital" || (letter === last.capital + 1 && letter > 1 && roman !== last.roman + 1)
  if (capital) last.capital = letter ?? 0
  else [last.roman, last.capital] = [roman ?? 0, 0]
  return capital ? { ...marker, style: "capital" } : marker
}

function markerStart(text: string, block: Block): number {
  const printed = block.marker?.printed ?? ""
  return text.lastIndexOf(printed, blockStart(block) - 1)
}

/** 0: no heading. */
function rankOf(text: string, blocks: readonly Block[], i: number, numbered: boolean): number {
  const block = blocks[i] as Block
  const length = blockLength(block)
  if (length > LONGEST || block.pieces.length > 5 || length < 2) return 0
  const [before, next] = [near(blocks, i, -1), near(blocks, i, 1)]
  const tail = text.slice(Math.max(blockStart(block), blockEnd(block) - 48), blockEnd(block)).replace(NOTE_MARK, "")
  const head = text.slice(blockStart(block), Math.min(blockEnd(block), blockStart(block) + 80))
  if (!STARTS_UPPER.test(head) || STOPS.test(tail)) return 0
  const words = block.pieces.reduce((sum, piece) => sum + text.slice(piece.start, piece.end).split(/\s+/u).length, 0)
  if (COLON.test(tail) && (words > 8 || OPENS.test(head) || !SECTION.test(head))) return 0
  switch (block.marker?.style) {
    case "roman":
      return 2
    case "capital":
      return 3
    case "decimal":
      return 2 + (block.marker.printed.match(/\./gu)?.length ?? 0)
    case "number":
      return words <= 12 &&
        next !== undefined &&
        next.marker?.style !== "number" &&
        before?.marker?.style !== "number" &&
        !opens(text, before)
        ? 2
        : 0
    case "enclosed-letter":
    case "enclosed-number":
      return words <= 16 && next?.marker?.style === "number" && !opens(text, before) && !goesOn(text, before) ? 4 : 0
    case undefined:
      return unnumbered(text, {
        block,
        head,
        words,
        length,
        numbered,
        next: i < TOP ? asHeading(text, blocks, next, numbered) : next,
        top: i < TOP,
      })
    case "bullet":
    case "letter":
    case "note":
      return 0
  }
}

/** What is known of a block that may be a heading without a number. */
type Candidate = {
  readonly block: Block
  readonly head: string
  readonly words: number
  readonly length: number
  readonly numbered: boolean
  readonly next: Block | undefined
  /** It stands at the top of the paper. */
  readonly top: boolean
}

/** The block, as a heading where it is going to be one. */
const asHeading = (text: string, blocks: readonly Block[], block: Block | undefined, numbered: boolean): Block | undefined =>
  block && rankOf(text, blocks, blocks.indexOf(block), numbered) > 0 ? { ...block, kind: "heading" } : block

function unnumbered(text: string, { block, head, words, length, numbered, next, top }: Candidate): number {
  if (next === undefined && block.kind !== "heading") return 0
  if (TITLE.test(head)) return 1
  if (!/\p{L}{2}/u.test(head)) return 0
  const capitals = block.pieces.every((piece) => !/\p{Ll}/u.test(text.slice(piece.start, piece.end)))
  if (capitals) return numbered ? 3 : 2
  if (length > 130 || words > 18 || block.pieces.length > 3) return 0
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(head)) return 0
  // what a heading stands over: an item, a numbered paragraph, or running text
  return next &&
    (next.marker !== undefined ||
      next.kind === "heading" ||
      blockLength(next) > 80 ||
      (words <= (top ? 16 : 8) &&
        blockLength(next) > 25 &&
        SENTENCE_END.test(text.slice(Math.max(0, blockEnd(next) - 6), blockEnd(next)).replace(NOTE_MARK, ""))) ||
      TITLE.test(text.slice(blockStart(next), blockStart(next) + 40)))
    ? numbered
      ? 3
      : 2
    : 0
}

/** The next block in that direction that is no note. */
function near(blocks: readonly Block[], i: number, step: 1 | -1): Block | undefined {
  let at = i + step
  while (blocks[at]?.kind === "footnote") at += step
  return blocks[at]
}

const opens = (text: string, block: Block | undefined): boolean =>
  block !== undefined && COLON.test(text.slice(Math.max(0, blockEnd(block) - 4), blockEnd(block)))

/** The block before ends like an item of a row: "…; and". */
const goesOn = (text: string, block: Block | undefined): boolean =>
  block !== undefined && /(?:[;,]|[;,] (?:and|or|et|ou))$/u.test(text.slice(Math.max(0, blockEnd(block) - 6), blockEnd(block)))
