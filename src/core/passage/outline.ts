import { anchorOfClean } from "../text/index.ts"
import { type Block, blockStart } from "./block.ts"
import type { CleanBlock } from "./clean-block.ts"
import { ListNest } from "./list-nest.ts"
import { numberedItems } from "./numbered-items.ts"
import type { Passage } from "./passage.ts"

/** Gives each block its place: id, parent, level, number; `clean` makes its words. Blocks without words are left out. */
export function outline(text: string, blocks: readonly Block[], clean: Clean, format: Format): readonly Passage[] {
  return new Outline(text, blocks, clean, format).passages()
}

type Clean = (block: Block, i: number) => CleanBlock
/** `paged`: the text has pages. */
type Format = { readonly markdown: boolean; readonly paged: boolean }

class Outline {
  readonly #paged: boolean
  readonly #text: string
  readonly #blocks: readonly Block[]
  readonly #clean: Clean
  readonly #ids = new Ids()
  readonly #nest: ListNest
  /** Open headings, outermost first. */
  readonly #headings: { readonly rank: number; readonly id: string; sections: number }[] = []
  #sections = 0
  /** Id of the last paragraph of the section: what a list hangs under. */
  #opener: string | undefined
  #list = ""
  #tables = new Map<number, Table>()

  constructor(text: string, blocks: readonly Block[], clean: (block: Block, i: number) => CleanBlock, { markdown, paged }: Format) {
    this.#paged = paged
    this.#nest = new ListNest(markdown)
    this.#text = text
    this.#blocks = blocks
    this.#clean = clean
  }

  passages(): Passage[] {
    const items = numberedItems(this.#text, this.#blocks)
    const passages: Passage[] = []
    for (const [i, block] of this.#blocks.entries()) {
      const clean = this.#clean(block, i)
      if (clean.text.clean === "") continue
      const { text, noteRefs } = clean
      const { id, kind, number, parent, level } = this.#place(block, items.has(i))
      const anchor = anchorOfClean(this.#text, text, 0, text.clean.length)
      passages.push({
        id,
        kind,
        number,
        parent,
        level,
        anchor,
        text,
        noteRefs,
        page: this.#paged ? block.page : undefined,
        cell: this.#cell(block, clean),
      })
    }
    return passages
  }

  get #heading(): string | undefined {
    return this.#headings.at(-1)?.id
  }

  #place(block: Block, item: boolean): Pick<Passage, "id" | "kind" | "number" | "parent" | "level"> {
    const number = block.marker && block.marker.style !== "bullet" ? block.marker.printed : undefined
    switch (block.kind) {
      case "heading":
        return this.#placeHeading(block, number)
      case "footnote":
        return { id: this.#ids.of(`fn_${segment(number ?? "")}`), kind: "footnote", number, parent: undefined, level: 0 }
      case "other":
        return { id: this.#ids.next("other"), kind: "other", number, parent: undefined, level: 0 }
      case "cell": {
        this.#nest.clear()
        const { table, row, column } = block.cell ?? { table: 0, row: 0, column: 0 }
        return {
          id: this.#ids.of(`tbl_${table}__cell_${row + 1}_${column + 1}`),
          kind: "cell",
          number: undefined,
          parent: this.#heading,
          level: 0,
        }
      }
      case "item":
      case "operative":
      case "paragraph":
      case "preambular":
        return item || this.#isItem(block) ? this.#placeItem(block, number) : this.#placeParagraph(block, number)
    }
  }

  #isItem = ({ kind, marker }: Block): boolean =>
    kind === "item" || (marker !== undefined && ["bullet", "enclosed-number", "enclosed-letter", "letter"].includes(marker.style))

  #placeHeading(block: Block, number: string | undefined): Pick<Passage, "id" | "kind" | "number" | "parent" | "level"> {
    const lowest = this.#headings.at(-1)?.rank ?? 0
    const rank =
      block.rank === 7
        ? Math.max(1, this.#headings.findLast((heading) => Number.isInteger(heading.rank))?.rank ?? 0) + 0.5
        : block.rank || lowest || 1
    while (this.#headings.length > 0 && (this.#headings.at(-1)?.rank ?? 0) >= rank) this.#headings.pop()
    const above = this.#headings.at(-1)
    const place = above ? ++above.sections : ++this.#sections
    const id = this.#ids.of(`${above ? `${above.id}__subsec` : "sec"}_${number ? segment(number) : place}`)
    this.#headings.push({ rank, id, sections: 0 })
    this.#nest.clear()
    this.#opener = undefined
    return { id, kind: "heading", number, parent: above?.id, level: Math.ceil(rank) }
  }

  #placeParagraph(block: Block, number: string | undefined): Pick<Passage, "id" | "kind" | "number" | "parent" | "level"> {
    const inside = number === undefined ? this.#nest.around(block) : undefined
    if (inside) return { id: this.#ids.next(`${inside.id}__p`), kind: "paragraph", number, parent: inside.id, level: inside.level }
    this.#nest.clear()
    const id = number ? this.#ids.of(`para_${segment(number)}`) : this.#ids.next(this.#heading === undefined ? "p" : `${this.#heading}__p`)
    this.#opener = id
    return { id, kind: "paragraph", number, parent: this.#heading, level: 0 }
  }

  #placeItem(block: Block, number: string | undefined): Pick<Passage, "id" | "kind" | "number" | "parent" | "level"> {
    if (this.#nest.isEmpty) {
      const base = this.#opener?.startsWith("para_")
        ? this.#opener
        : this.#ids.next(this.#heading === undefined ? "list" : `${this.#heading}__list`)
      this.#list = base
    }
    const place = this.#nest.place(block, followsColon(this.#text, block))
    const above = place.parent?.id ?? this.#list
    const id = this.#ids.of(`${above}__item_${number ? segment(number) : place.ordinal}`)
    this.#nest.name(id)
    return { id, kind: "item", number, parent: place.parent?.id ?? this.#opener ?? this.#heading, level: place.level }
  }

  #cell(block: Block, { text: { clean } }: CleanBlock): Passage["cell"] {
    if (!block.cell) return undefined
    const { table, row, column, heading } = block.cell
    const held = this.#tables.get(table) ?? { columns: new Map<number, string>(), row: -1, rowHeading: undefined }
    this.#tables.set(table, held)
    if (heading) held.columns.set(column, clean)
    const isFirst = row !== held.row
    if (isFirst) [held.row, held.rowHeading] = [row, /\p{L}/u.test(clean) || column === 0 ? clean : undefined]
    return {
      table: `tbl_${table}`,
      row,
      column,
      rowHeading: heading || isFirst ? undefined : held.rowHeading,
      columnHeading: heading ? undefined : held.columns.get(column),
      heading,
    }
  }
}

type Table = { readonly columns: Map<number, string>; row: number; rowHeading: string | undefined }

/** What stands before the block and its marker is a colon. */
const followsColon = (text: string, block: Block): boolean =>
  /:\s*\S{0,6}\s*$/u.test(text.slice(Math.max(0, blockStart(block) - 40), blockStart(block)))

/** A number as it may stand in an id. */
const segment = (number: string): string => number.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "") || "note"

/** Ids of one paper, each given once. */
class Ids {
  readonly #given = new Map<string, number>()

  /** The name itself, or with the count of its namesakes behind it. */
  of(name: string): string {
    const before = this.#given.get(name)
    if (before === undefined) {
      this.#given.set(name, 1)
      return name
    }
    this.#given.set(name, before + 1)
    return this.of(`${name}_${before + 1}`)
  }

  /** The name with the next number of its row. */
  next(name: string): string {
    const row = `${name}_#`
    const count = (this.#given.get(row) ?? 0) + 1
    this.#given.set(row, count)
    return this.of(`${name}_${count}`)
  }
}
