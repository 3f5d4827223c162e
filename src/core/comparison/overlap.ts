import { alignAll } from "../language/index.ts"
import type { Unit, Units } from "./unit.ts"

/** What two provisions have in common. */
export type Overlap = {
  /** The weight of the words in common. */
  readonly common: number
  /** Shares of the weight of either that is in common, 0 to 1. */
  readonly ofLeft: number
  readonly ofRight: number
  /** Twice the weight in common by the weight of both: 1 where no word differs. */
  readonly similarity: number
  /** By word of either: 1 where it is in common. */
  readonly leftMask: Uint8Array
  readonly rightMask: Uint8Array
}

/** A shorter run in common is chance: two rare words, or one with its neighbours. */
const LEAST_RUN = 10
/** Clauses that changed places, beside the longest run in common. */
const MOST_RUNS = 3

/** What two provisions have in common, word by word, clauses that changed places too. */
export function overlapOf(left: Unit, right: Unit, weights: Int32Array): Overlap {
  const leftMask = new Uint8Array(left.numbers.length)
  const rightMask = new Uint8Array(right.numbers.length)
  let common = 0
  for (const { pairs } of alignAll(left.numbers, right.numbers, weights, LEAST_RUN, MOST_RUNS))
    for (let at = 0; at < pairs.length; at += 2) {
      const word = pairs[at] ?? 0
      leftMask[word] = 1
      rightMask[pairs[at + 1] ?? 0] = 1
      common += weights[left.numbers[word] ?? 0] ?? 0
    }
  return {
    common,
    ofLeft: common / Math.max(1, left.own),
    ofRight: common / Math.max(1, right.own),
    similarity: (2 * common) / Math.max(1, left.own + right.own),
    leftMask,
    rightMask,
  }
}

/** So many of the other side are looked at word by word, for each of three ways of being alike. */
const CANDIDATES = 4

/** Pairs that may have something in common, by the words that both hold in whatever order: for each right one the likeliest left ones. */
export function candidates({ left, right, weights }: Units): readonly (readonly [left: number, right: number])[] {
  const holders = new Map<number, number[]>()
  for (const [i, { distinct }] of left.entries()) for (const word of distinct) if (!holders.get(word)?.push(i)) holders.set(word, [i])
  const found = new Set<number>()
  const ofLeft = left.map((): [number, number][] => [])
  const shared = new Float64Array(left.length)
  for (const [j, unit] of right.entries()) {
    shared.fill(0)
    for (const word of unit.distinct) for (const i of holders.get(word) ?? []) shared[i] = (shared[i] ?? 0) + (weights[word] ?? 0)
    const ranked: [number, number][] = []
    for (const [i, { own }] of left.entries()) {
      const score = (2 * (shared[i] ?? 0)) / Math.max(1, own + unit.own)
      const part = (shared[i] ?? 0) / Math.max(1, Math.min(own, unit.own))
      if (score < 0.08 && part < 0.3) continue
      const rank = Math.max(score, part * 0.8)
      ranked.push([rank, i])
      ofLeft[i]?.push([rank, j])
    }
    for (const [, i] of best(ranked)) found.add(i * right.length + j)
  }
  for (const [i, ranked] of ofLeft.entries()) for (const [, j] of best(ranked)) found.add(i * right.length + j)
  return Array.from(found, (pair) => [Math.floor(pair / right.length), pair % right.length] as const)
}

const best = (ranked: [number, number][]): [number, number][] => ranked.sort((a, b) => b[0] - a[0]).slice(0, CANDIDATES)
