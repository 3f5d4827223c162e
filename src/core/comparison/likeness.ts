import type { Unit, Units } from "./unit.ts"

/** What two provisions have in common: stems, whatever their order. */
export type Pair = {
  readonly i: number
  readonly j: number
  /** The weight of the stems in common. */
  readonly common: number
  /** Twice that by the weight of both: 1 where all stems are in common. */
  readonly likeness: number
}

/** Less is chance: function words, and what every paragraph of the text says. */
const LEAST = 0.1

/** All pairs of provisions that have more in common than chance; through a list of who holds a stem, so that the rest costs nothing. */
export function alikePairs({ left, right, stemWeights }: Units): readonly Pair[] {
  const holders = new Map<number, number[]>()
  for (const [i, { stems }] of left.entries())
    for (const stem of stems) {
      const held = holders.get(stem)
      if (held) held.push(i)
      else holders.set(stem, [i])
    }
  const pairs: Pair[] = []
  const common = new Float64Array(left.length)
  for (const [j, { stems, own }] of right.entries()) {
    common.fill(0)
    for (const stem of stems) {
      const weight = stemWeights[stem] ?? 0
      for (const i of holders.get(stem) ?? []) common[i] = (common[i] ?? 0) + weight
    }
    for (let i = 0; i < left.length; i++) {
      const shared = common[i] ?? 0
      const unit = left[i] as Unit
      if (shared === 0 || !areComparable(unit, right[j] as Unit)) continue
      const likeness = (2 * shared) / Math.max(1e-9, unit.own + own)
      if (likeness >= LEAST || shared >= 0.3 * Math.min(unit.own, own)) pairs.push({ i, j, common: shared, likeness })
    }
  }
  return pairs
}

/** A title is never what a provision became, and what stands before the text is only itself. */
const areComparable = (a: Unit, b: Unit): boolean =>
  a.isTitle === b.isTitle && (a.provision.kind === "frontmatter") === (b.provision.kind === "frontmatter")

/** The weight of the stems that a provision has in common with another and with none of some others of that side. */
export function ownPart(stems: Int32Array, other: Int32Array, besides: readonly Int32Array[], weights: Float64Array): number {
  const [wanted, taken] = [new Set(other), new Set<number>()]
  for (const side of besides) for (const stem of side) taken.add(stem)
  let sum = 0
  for (const stem of stems) if (wanted.has(stem) && !taken.has(stem)) sum += weights[stem] ?? 0
  return sum
}
