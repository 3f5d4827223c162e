import type { Row } from "../../core/comparison/index.ts"
import type { Provision } from "../../core/language/index.ts"

/** The rows in which a provision moved, was split or merged. A heading is none: where it stands says nothing, and what stands under it is told by itself. */
export const movedProvisions = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(
    ({ relation, left, right }) =>
      (relation === "moved" || relation === "split" || relation === "merged") && [...left, ...right].some(({ kind }) => kind !== "heading"),
  )

/**
 * Where each provision that moved went, in words, as the map draws it: past how many of those that kept their order. `earlier`: the earlier text in
 * its own order; rows are in that of the later one. Only rows that moved have any.
 */
export function moveWords(rows: readonly Row[], earlier: readonly Provision[]): ReadonlyMap<Row, string> {
  const places = new Map(earlier.map((provision, i) => [provision, i]))
  const left = (row: Row) => (row.left[0] ? (places.get(row.left[0]) ?? 0) : 0)
  const kept = rows.map(({ relation }) => relation === "same" || relation === "edited")
  const words = new Map<Row, string>()
  for (const [at, row] of rows.entries()) {
    if (row.relation !== "moved") continue
    const behind = rows.filter((other, i) => kept[i] && i < at && left(row) < left(other)).length
    const before = rows.filter((other, i) => kept[i] && i > at && left(row) > left(other)).length
    const n = Math.max(behind, before)
    const those = `${n} that kept ${n === 1 ? "its" : "their"} order`
    words.set(row, behind === before ? "among others that moved" : behind > before ? `further down, behind ${those}` : `further up, before ${those}`) // prettier-ignore
  }
  return words
}
