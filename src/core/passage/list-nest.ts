import type { Block } from "./block.ts"
import { letterValue, type Marker, romanValue } from "./marker.ts"

/** An item of a list that is still open. */
type Open = {
  id: string
  readonly column: number
  readonly page: number
  family: Family
  /** Of a counted item its place in the row: a 1, ii 2. */
  value: number
  /** Items of its row so far. */
  ordinal: number
}
type Family = string
/** Where an item's row stands, 0 the outermost, and the item of the row that came before. */
type Row = { readonly depth: number; readonly family: Family; readonly value: number; readonly before: Open | undefined }

/** Deeper lists are read as if they stood at this depth. */
const DEEPEST = 8

/**
 * Finds how deep an item stands. A counted item goes on with the row that it continues, so that "(d)" after "(c) (i) (ii)" is a letter and "(i)" after "(h)" too;
 * a bullet with the row of its sign and column; anything else opens a row below the item before it when it is indented further.
 */
export class ListNest {
  readonly #open: Open[] = []

  get isEmpty(): boolean {
    return this.#open.length === 0
  }

  clear(): void {
    this.#open.length = 0
  }

  /** Gives the item that was placed last its id. */
  name(id: string): void {
    const last = this.#open.at(-1)
    if (last) last.id = id
  }

  /** The open item that an unmarked, indented paragraph stands in. Only where columns can be trusted: in Markdown, whose blocks are not in lines. */
  around(block: Block): { readonly id: string; readonly level: number } | undefined {
    if (block.depth !== undefined) {
      const level = Math.min(block.depth, this.#open.length)
      const item = this.#open[level - 1]
      return item && block.kind === "paragraph" ? { id: item.id, level } : undefined
    }
    if (block.kind !== "paragraph" || block.rank !== 0 || block.column < 2 || !this.#markdown) return undefined
    for (let level = this.#open.length; level > 0; level--) {
      const item = this.#open[level - 1] as Open
      if (block.column > item.column + 1) return { id: item.id, level }
    }
    return undefined
  }

  readonly #markdown: boolean

  constructor(markdown = false) {
    this.#markdown = markdown
  }

  /** `opened`: the passage before it ends with a colon. */
  place(
    block: Block,
    opened: boolean,
  ): { readonly parent: { readonly id: string } | undefined; readonly level: number; readonly ordinal: number } {
    const marker = block.marker ?? { style: "bullet", printed: "", contentStart: 0 }
    const row =
      block.depth !== undefined
        ? this.#knownRow(marker, block.depth)
        : marker.style === "bullet"
          ? this.#bulletRow(marker, block, opened)
          : this.#countedRow(marker, block, opened)
    this.#open.length = Math.min(row.depth, DEEPEST - 1)
    this.#open.push({
      id: "",
      column: block.column,
      page: block.page,
      family: row.family,
      value: row.value,
      ordinal: (row.before?.ordinal ?? 0) + 1,
    })
    const parent = this.#open.at(-2)
    return { parent, level: this.#open.length, ordinal: this.#open.at(-1)?.ordinal ?? 1 }
  }

  #row(depth: number, family: Family, value: number): Row {
    const there = this.#open[depth]
    return { depth, family, value, before: there && rowOf(there.family) === rowOf(family) ? there : undefined }
  }

  /** A format that says how deep its lists are is believed. */
  #knownRow(marker: Marker, depth: number): Row {
    return this.#row(Math.min(depth - 1, this.#open.length), marker.style, 0)
  }

  #bulletRow(marker: Marker, block: Block, opened: boolean): Row {
    const family = `bullet${marker.printed}`
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const open = this.#open[depth] as Open
      if (open.family === family && (open.page !== block.page || Math.abs(open.column - block.column) <= 1))
        return this.#row(depth, family, 0)
    }
    return this.#row(opened ? this.#open.length : this.#depthByColumn(block), family, 0)
  }

  #countedRow(marker: Marker, block: Block, opened: boolean): Row {
    const readings = readingsOf(marker)
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const open = this.#open[depth] as Open
      const reading = readings.find(({ family, value }) => open.family === family && value === open.value + 1)
      if (!reading) continue
      const deeper = readings.find(({ family, value }) => value === 1 && family !== open.family)
      const indented = open.page === block.page && block.column > open.column + 1
      if (deeper && depth === this.#open.length - 1 && (indented || opened)) return this.#row(depth + 1, deeper.family, 1)
      return this.#row(depth, reading.family, reading.value)
    }
    const first = readings.find(({ value }) => value === 1) ?? readings[0] ?? { family: marker.style, value: 0 }
    if (first.value === 1 && opened && !this.isEmpty) return this.#row(this.#open.length, first.family, 1)
    if (first.value !== 1) {
      const depth = this.#open.findLastIndex((open) => readings.some(({ family, value }) => open.family === family && value > open.value))
      const reading = readings.find(({ family }) => family === this.#open[depth]?.family)
      if (depth >= 0 && reading) return this.#row(depth, reading.family, reading.value)
    }
    return this.#row(this.#depthByColumn(block), first.family, first.value)
  }

  /** Below the last open item that begins further left; on another page, where columns cannot be compared, below the outermost that is not of its kind. */
  #depthByColumn(block: Block): number {
    let depth = this.#open.length
    while (depth > 0) {
      const open = this.#open[depth - 1] as Open
      if (open.page !== block.page ? depth === this.#open.length : block.column > open.column + 1) break
      depth--
    }
    return depth
  }
}

/** Bullets of whatever sign at one place are one row. */
const rowOf = (family: Family): string => (family.startsWith("bullet") ? "bullet" : family)

function readingsOf({ style, printed }: Marker): readonly { readonly family: Family; readonly value: number }[] {
  const readings: { family: Family; value: number }[] = []
  if (/^\d/u.test(printed)) return [{ family: style, value: Number.parseInt(printed) }]
  const letter = letterValue(printed)
  const roman = romanValue(printed)
  if (letter !== undefined) readings.push({ family: `${style} letter`, value: letter })
  if (roman !== undefined) readings.push({ family: `${style === "roman" ? "letter" : style} roman`, value: roman })
  return readings
}
