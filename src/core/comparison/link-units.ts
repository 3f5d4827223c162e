import { candidates, type Overlap, overlapOf } from "./overlap.ts"
import type { Unit, Units } from "./unit.ts"

/** Which provisions of two texts are the same one carried on: for each side, by index, those of the other side. A row is one to one, one to several or several to one. */
export type Links = {
  readonly ofLeft: readonly (readonly number[])[]
  readonly ofRight: readonly (readonly number[])[]
}

/** What is alike without looking at what stands around: most of the words, or a whole provision and more. */
const ALIKE = 0.5
/** What is alike where it stands: its paragraph, its neighbours or what hangs under it speak for it too. */
const ALIKE_HERE = 0.36
/** Less than this in common is nothing, whatever stands around. */
const LEAST = 0.14
/** Neighbours, the paragraph above, the beginning and what hangs below, where they speak for a pair, are worth so much of likeness. */
const WORTH = { neighbour: 0.07, parent: 0.08, opening: 0.1, children: 0.3, label: 0.03, kind: -0.08 }
/** A part that goes to a second provision: so much of it, or of what it came from with the beginning of a clause. */
const PART = 0.5
const PART_FROM_START = 0.22
/** So much of the part must be words that no other provision carries on. */
const OWN_PART = 0.6

/** Finds which provisions of two texts are the same one carried on. */
export function linkUnits<P extends Unit["provision"]>(units: Units<P>): Links {
  const { left, right, weights } = units
  const ofLeft = left.map((): number[] => [])
  const ofRight = right.map((): number[] => [])
  const link = (i: number, j: number) => {
    ofLeft[i]?.push(j)
    ofRight[j]?.push(i)
  }
  linkEqual(units, ofLeft, ofRight, link)
  const pairs = candidates(units)
    .filter(([i, j]) => !(ofLeft[i]?.length && ofRight[j]?.length))
    .map(([i, j]) => ({ i, j, overlap: overlapOf(left[i] as Unit, right[j] as Unit, weights) }))
  const free = ({ i, j }: Pair) => !ofLeft[i]?.length && !ofRight[j]?.length
  greedy(pairs.filter(free), ({ overlap }) => likeness(overlap), ALIKE, free, link)
  for (let round = 0; round < 3; round++) {
    const context = contextOf(units, ofLeft, ofRight)
    const open = pairs.filter((pair) => free(pair) && pair.overlap.similarity >= LEAST)
    greedy(open, (pair) => likeness(pair.overlap) + context(pair), ALIKE_HERE, free, link)
  }
  linkParts(units, pairs, ofLeft, ofRight, link)
  return { ofLeft, ofRight }
}

type Pair = { readonly i: number; readonly j: number; readonly overlap: Overlap }
type Link = (i: number, j: number) => void

/** How alike two provisions are by their words: a short one that stands whole in a long one counts for more than its share of it. */
const likeness = ({ similarity, ofLeft, ofRight }: Overlap): number =>
  Math.max(similarity, 0.6 * Math.max(ofLeft, ofRight) + 0.4 * Math.min(ofLeft, ofRight) - 0.12)

/** Provisions without a word that differs. Where one wording stands several times, in their order if it stands as often on both sides. */
function linkEqual({ left, right }: Units, ofLeft: readonly number[][], ofRight: readonly number[][], link: Link): void {
  const byKey = new Map<string, { left: number[]; right: number[] }>()
  const gather = (side: "left" | "right", units: readonly Unit[]) => {
    for (const [i, { key, provision }] of units.entries()) {
      const name = `${provision.kind === "frontmatter" ? "frontmatter" : ""}${key}`
      const places = byKey.get(name) ?? { left: [], right: [] }
      places[side].push(i)
      byKey.set(name, places)
    }
  }
  gather("left", left)
  gather("right", right)
  for (const places of byKey.values())
    if (places.left.length === places.right.length) for (const [n, i] of places.left.entries()) link(i, places.right[n] ?? 0)
  void ofLeft
  void ofRight
}

function greedy(pairs: readonly Pair[], score: (pair: Pair) => number, least: number, free: (pair: Pair) => boolean, link: Link): void {
  const scored = pairs.map((pair) => ({ pair, score: score(pair) })).filter((one) => one.score >= least)
  scored.sort((a, b) => b.score - a.score || Math.abs(a.pair.i - a.pair.j) - Math.abs(b.pair.i - b.pair.j))
  for (const { pair } of scored) if (free(pair)) link(pair.i, pair.j)
}

/** What stands around a pair and speaks for it. */
function contextOf(
  { left, right }: Units,
  ofLeft: readonly (readonly number[])[],
  ofRight: readonly (readonly number[])[],
): (pair: Pair) => number {
  const children = left.map((): number[] => [])
  for (const [i, { parent, section }] of left.entries()) {
    const above = parent ?? section
    if (above !== undefined) children[above]?.push(i)
  }
  const rightChildren = right.map(() => 0)
  for (const { parent, section } of right) {
    const above = parent ?? section
    if (above !== undefined) rightChildren[above] = (rightChildren[above] ?? 0) + 1
  }
  const linked = (i: number | undefined, j: number | undefined) => i !== undefined && j !== undefined && !!ofLeft[i]?.includes(j)
  return ({ i, j }) => {
    const [a, b] = [left[i] as Unit, right[j] as Unit]
    let worth = 0
    if (linked(i - 1, j - 1)) worth += WORTH.neighbour
    if (linked(i + 1, j + 1)) worth += WORTH.neighbour
    if (linked(a.parent, b.parent) || (a.parent === undefined && b.parent === undefined && linked(a.section, b.section)))
      worth += WORTH.parent
    if (sameOpening(a, b)) worth += WORTH.opening
    if (a.provision.label === b.provision.label) worth += WORTH.label
    if (a.provision.kind !== b.provision.kind) worth += WORTH.kind
    const under = children[i] ?? []
    if (under.length > 0 && rightChildren[j]) {
      const carried = under.filter((child) => ofLeft[child]?.some((to) => right[to]?.parent === j || right[to]?.section === j)).length
      worth += (WORTH.children * carried) / Math.max(under.length, rightChildren[j] ?? 0)
    }
    void ofRight
    return worth
  }
}

/** Four words, or all of a shorter one. */
function sameOpening(a: Unit, b: Unit): boolean {
  const count = Math.min(4, a.numbers.length, b.numbers.length)
  if (count < 2) return false
  for (let at = 0; at < count; at++) if (a.numbers[at] !== b.numbers[at]) return false
  return true
}

/** Parts that went to, or came from, a second provision: their words are carried on by no other. */
function linkParts(
  { left, right, weights }: Units,
  pairs: readonly Pair[],
  ofLeft: readonly number[][],
  ofRight: readonly number[][],
  link: Link,
): void {
  const byPair = new Map(pairs.map((pair) => [pair.i * right.length + pair.j, pair.overlap]))
  const overlap = (i: number, j: number): Overlap => {
    const known = byPair.get(i * right.length + j)
    if (known) return known
    const made = overlapOf(left[i] as Unit, right[j] as Unit, weights)
    byPair.set(i * right.length + j, made)
    return made
  }
  const open = pairs.filter(({ i, j }) => !(ofLeft[i]?.length && ofRight[j]?.length)).sort((a, b) => partOf(b) - partOf(a))
  for (const { i, j, overlap: found } of open) {
    const [tos, froms] = [ofLeft[i] ?? [], ofRight[j] ?? []]
    if (tos.length && froms.length) continue
    if (tos.length === 0 && froms.length === 0) continue
    if (froms.length === 0) {
      // j is new so far: a part of i that others do not carry on
      if (tos.some((to) => (ofRight[to]?.length ?? 0) > 1)) continue
      const own = ownPart(
        left[i] as Unit,
        found.leftMask,
        tos.map((to) => overlap(i, to).leftMask),
        weights,
      )
      if (own < OWN_PART * found.common) continue
      const starts = startsWhole(found.rightMask)
      if (found.ofRight >= PART || (starts && own / (left[i] as Unit).own >= PART_FROM_START)) link(i, j)
    } else {
      if (froms.some((from) => (ofLeft[from]?.length ?? 0) > 1)) continue
      const own = ownPart(
        right[j] as Unit,
        found.rightMask,
        froms.map((from) => overlap(from, j).rightMask),
        weights,
      )
      if (own < OWN_PART * found.common) continue
      const starts = startsWhole(found.leftMask)
      if (found.ofLeft >= PART || (starts && own / (right[j] as Unit).own >= PART_FROM_START)) link(i, j)
    }
  }
}

const partOf = ({ overlap }: Pair): number => Math.max(overlap.ofLeft, overlap.ofRight)

/** The weight of the words in common that no other provision carries on. */
function ownPart(unit: Unit, mask: Uint8Array, others: readonly Uint8Array[], weights: Int32Array): number {
  let sum = 0
  for (let at = 0; at < mask.length; at++) if (mask[at] && !others.some((other) => other[at])) sum += weights[unit.numbers[at] ?? 0] ?? 0
  return sum
}

/** Whether a provision is carried on from its first words. */
function startsWhole(mask: Uint8Array): boolean {
  let count = 0
  for (let at = 0; at < Math.min(5, mask.length); at++) count += mask[at] ?? 0
  return count >= Math.min(4, mask.length)
}
