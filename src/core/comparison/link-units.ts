import { alikePairs, type Pair } from "./likeness.ts"
import { linkParts } from "./link-parts.ts"
import type { Unit, Units } from "./unit.ts"

/** Which provisions of two texts are the same one carried on: for each side, by index, those of the other side. A row is one to one, one to several or several to one. */
export type Links = {
  readonly ofLeft: readonly (readonly number[])[]
  readonly ofRight: readonly (readonly number[])[]
}

/** Links that are made, most certain first; each round sees what the rounds before it linked around a pair. */
const ROUNDS = [0.75, 0.6, 0.52, 0.46, 0.42, 0.38, 0.35, 0.32]
/** Less in common than this is nothing, whatever stands around. */
const LEAST = 0.17
/** What speaks for a pair besides its words, in likeness: neighbours, the paragraph or heading above, each of the first words, what hangs below, the label, and what hangs above where it was carried on elsewhere; and against it. */
const WORTH = { neighbour: 0.06, parent: 0.07, opening: 0.02, children: 0.3, elsewhere: -0.05, label: 0.03, kind: -0.1, level: -0.06 }

/** Finds which provisions of two texts are the same one carried on. */
export function linkUnits(units: Units): Links {
  const ofLeft = units.left.map((): number[] => [])
  const ofRight = units.right.map((): number[] => [])
  const link = (i: number, j: number) => {
    ofLeft[i]?.push(j)
    ofRight[j]?.push(i)
  }
  linkEqual(units, link)
  const isFree = ({ i, j }: Pair) => !ofLeft[i]?.length && !ofRight[j]?.length
  const pairs = alikePairs(units)
  let open = pairs.filter((pair) => pair.likeness >= LEAST && isFree(pair))
  for (const least of ROUNDS) {
    const context = contextOf(units, { ofLeft, ofRight })
    const scored = open.map((pair) => ({ pair, score: pair.likeness + context(pair) })).filter(({ score }) => score >= least)
    scored.sort((a, b) => b.score - a.score || Math.abs(a.pair.i - a.pair.j) - Math.abs(b.pair.i - b.pair.j))
    for (const { pair } of scored) if (isFree(pair)) link(pair.i, pair.j)
    open = open.filter(isFree)
  }
  linkParts(units, pairs, ofLeft, ofRight, link)
  return { ofLeft, ofRight }
}

/** Provisions without a word that differs, where the wording stands as often on both sides: in their order. */
function linkEqual({ left, right }: Units, link: (i: number, j: number) => void): void {
  const byKey = new Map<string, { readonly left: number[]; readonly right: number[] }>()
  const gather = (side: "left" | "right", units: readonly Unit[]) => {
    for (const [i, { key }] of units.entries()) {
      const places = byKey.get(key) ?? { left: [], right: [] }
      places[side].push(i)
      byKey.set(key, places)
    }
  }
  gather("left", left)
  gather("right", right)
  for (const places of byKey.values())
    if (places.left.length === places.right.length) for (const [n, i] of places.left.entries()) link(i, places.right[n] ?? 0)
}

/** What stands around a pair and speaks for it. */
function contextOf({ left, right }: Units, { ofLeft, ofRight }: Links): (pair: Pair) => number {
  const leftUnder = under(left)
  const rightUnder = under(right).map((below) => new Set(below))
  const linked = (i: number | undefined, j: number | undefined) => i !== undefined && j !== undefined && !!ofLeft[i]?.includes(j)
  return ({ i, j }) => {
    const [a, b] = [left[i], right[j]] as [Unit, Unit]
    let worth = 0
    if (linked(i - 1, j - 1)) worth += WORTH.neighbour
    if (linked(i + 1, j + 1)) worth += WORTH.neighbour
    if (linked(a.above, b.above)) worth += WORTH.parent
    else if (isLinked(a.above, ofLeft) || isLinked(b.above, ofRight)) worth += WORTH.elsewhere
    worth += WORTH.opening * sameOpening(a, b)
    if (a.provision.label === b.provision.label) worth += WORTH.label
    if (a.provision.kind !== b.provision.kind) worth += WORTH.kind
    else if (a.provision.level !== b.provision.level) worth += WORTH.level
    const [over, below] = [leftUnder[i], rightUnder[j]]
    if (over?.length && below?.size) {
      const carried = over.filter((child) => ofLeft[child]?.some((to) => below.has(to))).length
      worth += (WORTH.children * 2 * carried) / (over.length + below.size)
    }
    return worth
  }
}

const isLinked = (at: number | undefined, links: Links["ofLeft"]): boolean => at !== undefined && !!links[at]?.length

/** By index, all that hangs under a paragraph or stands under a heading, at any depth. */
function under(units: readonly Unit[]): readonly (readonly number[])[] {
  const below = units.map((): number[] => [])
  for (const i of units.keys()) for (let at = units[i]?.above; at !== undefined; at = units[at]?.above) below[at]?.push(i)
  return below
}

/** How many of the first words are the same, up to four. */
function sameOpening(a: Unit, b: Unit): number {
  let at = 0
  while (at < 4 && at < a.numbers.length && a.numbers[at] === b.numbers[at]) at++
  return at
}
