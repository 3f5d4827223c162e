import type { Paper } from "../../passage/index.ts"
import type { Item } from "./read-items.ts"
import type { AskSpan } from "./split-asks.ts"
import type { Anchor } from "../../text/index.ts"

export type Row = {
  readonly anchor: Anchor
  readonly position: "item"
  readonly councilVerbs: readonly string[]
  readonly asks: readonly (AskSpan & { readonly anchor: Anchor })[]
  readonly item: Item
}

/** Recommendations that stand in the rows of a table. */
export function readTables(_paper: Paper): readonly Row[] {
  return []
}
