import type { Block } from "../block.ts"
import type { Edit } from "../edit.ts"
import { type Marker, markerAt } from "../marker.ts"

/** A block while it is being filled. */
export type Draft = {
  readonly kind: Block["kind"]
  readonly rank: number
  /** Lists around it. */
  readonly depth: number
  /** Of an item or a note: its number or mark. Absent for a bullet, and where one may be typed in the text. */
  readonly number: string | undefined
  readonly cell: Block["cell"]
  start: number
  end: number
  readonly edits: Edit[]
}

/** How far the items of a list stand to the right of those around it. */
const STEP = 4
/** Marks that are typed before a paragraph in a page: "12.", "(a)", "•". Letters and roman numbers with a point begin names too. */
const TYPED = new Set(["bullet", "number", "enclosed-number", "enclosed-letter", "decimal"])

/** The block of a draft, or undefined when it holds only its own mark. */
export function blockOf(text: string, draft: Draft): Block | undefined {
  const marker = markerOf(text, draft)
  const start = Math.max(draft.start, marker?.contentStart ?? draft.start)
  if (text.slice(start, draft.end).trim() === "") return undefined
  return {
    kind: draft.kind,
    marker,
    rank: draft.rank,
    ...(draft.depth > 0 ? { depth: draft.depth } : {}),
    column: draft.depth * STEP,
    page: 0,
    pieces: [{ start, end: draft.end, torn: false }],
    ...(draft.cell ? { cell: draft.cell } : {}),
  }
}

function markerOf(text: string, { kind, number, start, end, depth }: Draft): Marker | undefined {
  if (kind === "footnote") return { style: "note", printed: number ?? "", contentStart: afterMark(text, start, end, number ?? "") }
  if (kind === "item" && number !== undefined) return { style: "number", printed: number, contentStart: start }
  if (kind === "cell" || kind === "heading") return undefined
  const typed = depth === 0 || kind === "item" ? markerAt(text, start) : undefined
  if (typed && TYPED.has(typed.style) && typed.contentStart < end) return typed
  return kind === "item" ? { style: "bullet", printed: "•", contentStart: start } : undefined
}

/** Where a note's own words begin. */
function afterMark(text: string, start: number, end: number, mark: string): number {
  const lead = /^\s*[[(]?\s*/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
  if (mark === "" || !text.startsWith(mark, start + lead)) return start
  const after = start + lead + mark.length
  return after + (/^\s*[\])]?[.:)]?\s*/u.exec(text.slice(after, Math.min(end, after + 8)))?.[0].length ?? 0)
}
