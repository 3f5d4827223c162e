import type { Block } from "../block.ts"
import type { Edit } from "../edit.ts"
import { blockOf, type Draft } from "./draft.ts"
import type { Notes } from "./find-notes.ts"
import { type Element, isElement, type Node, walk } from "./parse-html.ts"
import { AT_TOP, type Place, Places } from "./place.ts"
import { BLOCK } from "./tags.table.ts"
import { isUnseen } from "./unseen.ts"

/** A page's text, and its blocks with what is cut out of them. */
export type HtmlBlocks = {
  readonly text: string
  readonly blocks: readonly Block[]
  /** By the block's place in the list. */
  readonly edits: ReadonlyMap<number, readonly Edit[]>
  readonly withoutNote: readonly Edit[]
}

/** A term that ends so, or is longer, is no label: what defines it is a passage of its own. */
const SENTENCE = /[.?!]["”’»)]?\s*$/u
const LONGEST_TERM = 60

export function readBlocks(document: Node, notes: Notes, tables: ReadonlyMap<Element, number>): HtmlBlocks {
  const reader = new BlockReader(notes, tables)
  walk(
    document,
    (node) => reader.enter(node),
    (node) => reader.leave(node),
  )
  return reader.done()
}

class BlockReader {
  readonly #notes: Notes
  readonly #places: Places
  readonly #around: Place[] = [AT_TOP]
  readonly #parts: string[] = []
  #length = 0
  /** What stands before the next word. */
  #gap: "" | " " | "\n" = ""
  readonly #drafts: Draft[] = []
  /** The block that the next word goes on with. */
  #draft: Draft | undefined
  /** The mark of a note that is being read, and where it began. */
  #cut: { readonly element: Element; from: number | undefined } | undefined
  readonly #withoutNote: Edit[] = []

  constructor(notes: Notes, tables: ReadonlyMap<Element, number>) {
    this.#notes = notes
    this.#places = new Places(notes, tables)
  }

  enter(node: Node): boolean {
    if (node.nodeName === "#text") this.#write((node as { value: string }).value)
    if (!isElement(node)) return "childNodes" in node
    if (isUnseen(node)) return false
    if (node.tagName === "br") this.#endLine()
    if (BLOCK.has(node.tagName)) {
      this.#around.push(this.#places.in(node, this.#place))
      this.#endBlock()
    }
    const { marks, ways, withoutNote } = this.#notes
    if (!this.#cut && (marks.has(node) || ways.has(node) || withoutNote.has(node))) this.#cut = { element: node, from: undefined }
    return true
  }

  leave(node: Node): void {
    if (node === this.#cut?.element) this.#endCut(this.#cut)
    if (!isElement(node) || !BLOCK.has(node.tagName)) return
    const left = this.#around.pop()
    if (node.tagName === "dt" && this.#place.term) this.#place.term.draft = left === undefined ? undefined : this.#draft
    this.#endBlock()
  }

  done(): HtmlBlocks {
    const text = this.#parts.join("") + (this.#length > 0 ? "\n" : "")
    const blocks: Block[] = []
    const edits = new Map<number, readonly Edit[]>()
    for (const draft of this.#drafts) {
      const block = blockOf(text, draft)
      if (!block) continue
      if (draft.edits.length > 0) edits.set(blocks.length, draft.edits)
      blocks.push(block)
    }
    return { text, blocks, edits, withoutNote: this.#withoutNote }
  }

  get #place(): Place {
    return this.#around.at(-1) ?? AT_TOP
  }

  #endLine(): void {
    if (this.#length > 0) this.#gap = "\n"
  }

  #endBlock(): void {
    this.#endLine()
    this.#draft = undefined
  }

  #write(value: string): void {
    if (this.#place.pre) return this.#append(value.replaceAll("\r", ""))
    for (const { 0: printed } of value.matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/gu))
      if (/^[\t\n\f\r ]/u.test(printed)) {
        if (this.#gap === "" && this.#length > 0) this.#gap = " "
      } else this.#append(printed)
  }

  #append(printed: string): void {
    if (printed === "") return
    this.#put(this.#gap)
    this.#gap = ""
    const start = this.#length
    this.#put(printed)
    if (this.#cut) this.#cut.from ??= start
    if (this.#place.silent || (this.#place.pre && printed.trim() === "")) return
    this.#draft ??= this.#begin(start)
    this.#draft.end = this.#length
  }

  #put(printed: string): void {
    this.#parts.push(printed)
    this.#length += printed.length
  }

  /** The block of a word before which another ended: that of the note or cell around it, of its term, or a new one. */
  #begin(start: number): Draft {
    const { whole, term, item, heading, depth } = this.#place
    if (whole?.draft) return whole.draft
    const named = term?.draft && this.#defines(term.draft, start)
    if (term) term.draft = undefined
    if (named) return named
    const isItem = heading === 0 && item?.used === false
    if (item) item.used = true
    const draft: Draft = {
      kind: whole ? (whole.cell ? "cell" : "footnote") : heading > 0 ? "heading" : isItem ? "item" : "paragraph",
      rank: whole ? 0 : heading,
      depth,
      number: whole ? whole.mark : isItem ? item.number : undefined,
      cell: whole?.cell,
      start,
      end: start,
      edits: [],
    }
    this.#drafts.push(draft)
    if (whole) whole.draft = draft
    return draft
  }

  /** A term and the words from `start` on as one block, "term: definition", unless the term says something by itself. */
  #defines(term: Draft, start: number): Draft | undefined {
    if (term !== this.#drafts.at(-1) || term.kind === "footnote" || term.end - term.start > LONGEST_TERM) return undefined
    const printed = this.#parts.slice(-LONGEST_TERM * 2).join("")
    const label = printed.slice(0, printed.length - (this.#length - term.end))
    if (SENTENCE.test(label)) return undefined
    if (!/[:–—]\s*$/u.test(label)) term.edits.push({ from: term.end, to: start, put: ": " })
    return term
  }

  #endCut({ element, from }: { readonly element: Element; readonly from: number | undefined }): void {
    this.#cut = undefined
    if (from === undefined) return
    const mark = this.#notes.marks.get(element)
    const edit = { from, to: this.#length, put: "", ...(mark === undefined ? {} : { mark }) }
    const alone = this.#notes.withoutNote.get(element)
    if (alone !== undefined) this.#withoutNote.push({ ...edit, mark: alone })
    else this.#draft?.edits.push(edit)
  }
}
