import type { Span } from "../text/index.ts"
import type { Marker } from "./marker.ts"
import type { Passage } from "./passage.ts"

/** A stretch of the source that is a passage's own: most often one line. `torn`: something that is not its own stands before it. */
export type Piece = Span & { readonly torn: boolean }

/** A passage before it is cleaned and has its place in the outline. */
export type Block = {
  kind: Passage["kind"]
  /** What stands before its first word: a number, a letter, a bullet; of a footnote its mark. */
  marker: Marker | undefined
  /** Of a heading its rank, 1 the highest; otherwise 0. */
  rank: number
  /** The column at which it begins, marker included. */
  column: number
  /** Lists around it, where the format says so: its column says nothing then. Of an item at least 1. */
  readonly depth?: number
  readonly page: number
  readonly pieces: Piece[]
  /** Of a cell: see Passage. The heading texts are filled in when the cells have been cleaned. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly heading: boolean }
}

export const blockStart = (block: Block): number => block.pieces[0]?.start ?? 0
export const blockEnd = (block: Block): number => block.pieces.at(-1)?.end ?? 0

/** How many signs its lines hold. */
export const blockLength = (block: Block): number => block.pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0)
