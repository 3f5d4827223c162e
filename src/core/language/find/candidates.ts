import { type LanguageIndex, wordingsOf } from "./language-index.ts"
import type { Query, Term } from "./query-terms.ts"
import type { InScope } from "./scope.ts"
import { SEED_WORDS, seedAt } from "./seeds.ts"

/** Wordings that are looked at one by one: by the words and ideas in common, by rare runs of words in common. */
const BY_TERMS = 120
const BY_SEEDS = 100

/** So few wordings are all looked at. */
export const FEW = 400

/** What more than this share of wordings holds is left out at first: it costs most and tells least. */
const COMMON_STEM = 0.2
const COMMON_CONCEPT = 0.1

/** So many mentions of terms are added up for one query: what a longer one could tell more comes from words that are common. */
const BUDGET = 80_000

/** Wordings of which the gains are kept at one time: so many lie in the nearest memory, and more would make each step slower. */
const BLOCK = 1 << 16

/** The wordings of a scope that may be what a query looks for; they rise. */
export function candidatesOf(query: Query, index: LanguageIndex, { wordings, mask }: InScope): Int32Array {
  if (wordings.length <= FEW) return wordings
  const found = bestByTerms(query, index, mask)
  for (const wording of bestBySeeds(query, index, mask)) found.add(wording)
  return Int32Array.from(found).sort()
}

/** The wordings that gain most, by all terms but common ones, one term after another (pruning was slower for queries of forty words). */
function bestByTerms({ terms }: Query, index: LanguageIndex, mask: Uint8Array): Set<number> {
  const { start, items, impacts } = index.postings
  const all = wordingsOf(index)
  const rare = terms.filter((term) => term.held <= all * (term.isConcept ? COMMON_CONCEPT : COMMON_STEM))
  const used = withinBudget(rare.length > 0 ? rare : terms)
  const at = used.map(({ term }) => start[term] ?? 0)
  const gains = new Int32Array(Math.min(BLOCK, all))
  const best: { readonly wording: number; readonly gain: number }[] = []
  for (let from = 0; from < all; from += BLOCK) {
    const to = Math.min(all, from + BLOCK)
    if (from > 0) gains.fill(0)
    for (const [i, { term, weight }] of used.entries()) {
      const end = start[term + 1] ?? 0
      const factor = Math.round(weight * 16)
      let place = at[i] ?? 0
      for (; place < end; place++) {
        const wording = items[place] ?? 0
        if (wording >= to) break
        gains[wording - from] = (gains[wording - from] ?? 0) + factor * (impacts[place] ?? 0)
      }
      at[i] = place
    }
    const least = leastOfBest(gains, mask, from, to)
    for (let wording = from; wording < to; wording++) {
      const gain = gains[wording - from] ?? 0
      if (gain >= least) best.push({ wording, gain })
    }
  }
  best.sort((a, b) => b.gain - a.gain)
  return new Set(best.slice(0, BY_TERMS).map(({ wording }) => wording))
}

/** Terms from the rarest on, so many that their wordings together are not over the budget; the ten rarest in any case. */
function withinBudget(terms: readonly Term[]): readonly Term[] {
  let sum = 0
  return [...terms].sort((a, b) => a.held - b.held).filter(({ held }, i) => (sum += held) <= BUDGET || i < 10)
}

/** Gains are counted by their first so many bits. */
const BITS = 11

/** A gain that as many wordings of a block reach as are wanted, or all that gained anything, and not many more. What is masked gains nothing. */
function leastOfBest(gains: Int32Array, mask: Uint8Array, from: number, to: number): number {
  let most = 0
  for (let i = 0; i < to - from; i++) {
    const gain = gains[i] ?? 0
    if (gain === 0) continue
    if (mask[from + i] === 0) gains[i] = 0
    else if (gain > most) most = gain
  }
  const shift = Math.max(0, 32 - Math.clz32(most) - BITS)
  const counts = new Int32Array(1 << BITS)
  for (let i = 0; i < to - from; i++) {
    const bin = (gains[i] ?? 0) >> shift
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  let bin = counts.length - 1
  for (let sum = 0; bin > 0; bin--) {
    sum += counts[bin] ?? 0
    if (sum >= BY_TERMS) break
  }
  return Math.max(1, bin << shift)
}

/** The wordings that share most rare runs with a query. */
function bestBySeeds({ stems }: Query, index: LanguageIndex, mask: Uint8Array): readonly number[] {
  const { start, items } = index.seeds
  const hits = new Map<number, number>()
  for (let at = 0; at + SEED_WORDS <= stems.length; at++) {
    if (stems.subarray(at, at + SEED_WORDS).includes(-1)) continue
    const bucket = seedAt(stems, at, start.length - 1)
    for (const wording of items.subarray(start[bucket], start[bucket + 1]))
      if (mask[wording]) hits.set(wording, (hits.get(wording) ?? 0) + 1)
  }
  const found = [...hits]
  if (found.length > BY_SEEDS) found.sort(([, a], [, b]) => b - a)
  return found.slice(0, BY_SEEDS).map(([wording]) => wording)
}
