import { Best } from "./best.ts"
import { keptBy } from "./kept.ts"
import { type LanguageIndex, wordingsOf } from "./language-index.ts"
import type { Query } from "./query-terms.ts"
import { seedAt, seedEnd, seedWeights } from "./seeds.ts"

/** Wordings that are looked at one by one by the runs of words that they have in common with a query. */
const BY_SEEDS = 400

/** What a word of the query between two runs costs, as in an alignment. */
const BETWEEN = 3

/**
 * Runs that wordings have in common with a query, four numbers for each wording: what its run up to now is worth, the most that one was worth, where in the
 * query it ends, and nothing, so that they lie together. Scratch: all is 0 between calls.
 */
const runsOf = keptBy((index) => new Int32Array(wordingsOf(index) * 4))
const weightsOf = keptBy((index) => seedWeights(index.postings, index.stems.length, wordingsOf(index)))

/** The wordings whose runs in common with a query, one after another, are worth most: about what an alignment would tell, without reading their words. */
export function bestBySeeds({ stems, weights }: Query, index: LanguageIndex, mask: Uint8Array): Int32Array {
  const { start, items } = index.seeds
  const seeding = weightsOf(index)
  const runs = runsOf(index)
  const until = sums(stems, weights)
  const touched: number[] = []
  for (let at = 0; at < stems.length; at++) {
    const to = seedEnd(stems, at, stems.length, seeding)
    if (to < 0) continue
    const bucket = seedAt(stems, at, to, start.length - 1)
    const whole = (until[to] ?? 0) - (until[at] ?? 0)
    for (let place = start[bucket] ?? 0; place < (start[bucket + 1] ?? 0); place++) {
      const wording = items[place] ?? 0
      if (mask[wording] === 0) continue
      const run = wording * 4
      const before = runs[run + 1] ?? 0
      const ended = runs[run + 2] ?? 0
      let worth = whole
      if (before === 0) touched.push(wording)
      else if (ended > at) worth = (runs[run] ?? 0) + Math.max(0, (until[to] ?? 0) - (until[ended] ?? 0))
      else worth += Math.max(0, (runs[run] ?? 0) - BETWEEN * (at - ended))
      runs[run] = worth
      if (worth > before) runs[run + 1] = worth
      if (to > ended) runs[run + 2] = to
    }
  }
  const best = new Best(BY_SEEDS)
  for (const wording of touched) {
    const run = wording * 4
    best.offer(wording, runs[run + 1] ?? 0)
    runs[run] = runs[run + 1] = runs[run + 2] = 0
  }
  return best.wordings()
}

/** What the words before each place weigh together. */
function sums(stems: Int32Array, weights: Int32Array): Int32Array {
  const until = new Int32Array(stems.length + 1)
  for (let at = 0; at < stems.length; at++) until[at + 1] = (until[at] ?? 0) + (weights[stems[at] ?? -1] ?? 0)
  return until
}
