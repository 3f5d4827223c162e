import type { Provision } from "../language/index.ts"
import { linkUnits } from "./link-units.ts"
import { stayed } from "./order.ts"
import type { Comparison, Relation, Row } from "./relation.ts"
import { type Unit, type Units, unitsOf } from "./unit.ts"
import { joinUnits, similarityOf, wordChanges } from "./word-changes.ts"

/** A text to compare: a resolution, or whatever was cut like one. */
export type Side<P extends Provision = Provision> = { readonly symbol: string; readonly provisions: readonly P[] }

/** What became of each provision of one text in another. Numbers of paragraphs are no part of the words, and so no change. */
export function compare<P extends Provision>(left: Side<P>, right: Side<P>): Comparison<P> {
  const units = unitsOf(left.provisions, right.provisions)
  const { ofLeft, ofRight } = linkUnits(units)
  const rows: Linked[] = []
  const placed = new Set<number>()
  for (const [j, froms] of ofRight.entries()) {
    const [first] = froms
    if (first === undefined) rows.push({ left: [], right: [j] })
    else if (froms.length > 1) rows.push({ left: sorted(froms), right: [j] })
    else if (!placed.has(first)) {
      placed.add(first)
      rows.push({ left: [first], right: sorted(ofLeft[first] ?? []) })
    }
  }
  const linked = rows.filter((row) => row.left.length > 0)
  const kept = stayed(
    linked.map((row) => row.left[0] ?? 0),
    linked.map((row) => weightOf(row, units)),
  )
  const anchors = new Set(linked.filter((_, i) => kept[i]))
  return {
    left: left.symbol,
    right: right.symbol,
    rows: withDropped(rows, anchors, ofLeft).map((row) => rowOf(row, anchors.has(row), units)),
  }
}

/** A row by the indices of its provisions. */
type Linked = { readonly left: readonly number[]; readonly right: readonly number[] }

/** How much speaks for a row being where it was, among runs of one length: its words, and that it hangs as deep as it did. */
function weightOf({ left: [i = 0], right: [j = 0] }: Linked, { left, right }: Units): number {
  const [a, b] = [left[i], right[j]] as [Unit, Unit]
  return b.own * (a.provision.level === b.provision.level ? 2 : 1)
}

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b)

/** Puts what was dropped where it stood: behind the last provision before it that stayed in its place. */
function withDropped(rows: readonly Linked[], anchors: ReadonlySet<Linked>, ofLeft: readonly (readonly number[])[]): readonly Linked[] {
  const rowAt = new Map<number, Linked>()
  for (const row of anchors) for (const i of row.left) rowAt.set(i, row)
  const behind = new Map<Linked | undefined, Linked[]>()
  let anchor: Linked | undefined
  for (const [i, tos] of ofLeft.entries()) {
    anchor = rowAt.get(i) ?? anchor
    if (tos.length > 0) continue
    const dropped: Linked = { left: [i], right: [] }
    if (!behind.get(anchor)?.push(dropped)) behind.set(anchor, [dropped])
  }
  return [...(behind.get(undefined) ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])])]
}

function rowOf<P extends Provision>(row: Linked, inPlace: boolean, units: Units<P>): Row<P> {
  const left = row.left.map((i) => units.left[i] as Unit<P>)
  const right = row.right.map((j) => units.right[j] as Unit<P>)
  const relation = relationOf(left, right, inPlace)
  const provisions = { left: left.map(({ provision }) => provision), right: right.map(({ provision }) => provision) }
  if (left.length === 0 || right.length === 0) return { relation, ...provisions, similarity: 0, words: [] }
  const joined = joinUnits(left, right)
  const words = wordChanges(joined, units.weights)
  return { relation, ...provisions, similarity: similarityOf(joined, words, units.weights), words }
}

function relationOf(left: readonly Unit[], right: readonly Unit[], inPlace: boolean): Relation {
  if (left.length === 0) return "new"
  if (right.length === 0) return "dropped"
  if (left.length > 1) return "merged"
  if (right.length > 1) return "split"
  if (!inPlace) return "moved"
  return left[0]?.key === right[0]?.key && lettersOf(left[0]) === lettersOf(right[0]) ? "same" : "edited"
}

/** Its letters and digits, without accents, with possessive endings: "MINUSMA mandate" is not "MINUSMA's mandate", "communique" is "communiqué". */
const lettersOf = (unit: Unit | undefined): string =>
  unit?.provision.text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "") ?? ""
