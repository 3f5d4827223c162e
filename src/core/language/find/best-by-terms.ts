import { Best } from "./best.ts"
import { keptBy } from "./kept.ts"
import { type LanguageIndex, wordingsOf } from "./language-index.ts"
import type { Query, Term } from "./query-terms.ts"

/** Wordings that are looked at one by one by the words and ideas that they have in common with a query. */
const BY_TERMS = 200

/** What more than this share of wordings holds is left out at first: it costs most and tells least. */
const COMMON_STEM = 0.2
const COMMON_CONCEPT = 0.1

/** So many mentions of terms are added up for one query: what a longer one could tell more comes from words that are common. */
const BUDGET = 40_000

/** Wordings of which the gains are kept at one time: so many lie in the nearest memory, and more would make each step slower. */
const BLOCK = 1 << 16

/** Room for the gains of one block: scratch, of which nothing is read across calls. */
const gainsOf = keptBy((index) => new Int32Array(Math.min(BLOCK, wordingsOf(index))))

/** The wordings that gain most, by all terms but common ones, one term after another (pruning was slower for queries of forty words). */
export function bestByTerms({ terms }: Query, index: LanguageIndex, mask: Uint8Array): Int32Array {
  const { start, items, impacts } = index.postings
  const all = wordingsOf(index)
  const rare = terms.filter((term) => term.held <= all * (term.isConcept ? COMMON_CONCEPT : COMMON_STEM))
  const used = withinBudget(rare.length > 0 ? rare : terms)
  const at = used.map(({ term }) => start[term] ?? 0)
  const gains = gainsOf(index)
  const best = new Best(BY_TERMS)
  for (let from = 0; from < all; from += BLOCK) {
    const to = Math.min(all, from + BLOCK)
    gains.fill(0)
    for (const [i, { term, weight }] of used.entries())
      at[i] = addGains(gains, items, impacts, at[i] ?? 0, start[term + 1] ?? 0, from, to, Math.round(weight * 16))
    offerAll(best, gains, mask, from, to)
  }
  return best.wordings()
}

/** Adds what a term gives the wordings of a block, and tells where its postings beyond the block begin. */
function addGains(
  gains: Int32Array,
  items: Int32Array,
  impacts: Uint8Array,
  begin: number,
  end: number,
  from: number,
  to: number,
  factor: number,
): number {
  let place = begin
  for (; place < end; place++) {
    const wording = items[place] ?? 0
    if (wording >= to) break
    gains[wording - from] = (gains[wording - from] ?? 0) + factor * (impacts[place] ?? 0)
  }
  return place
}

function offerAll(best: Best, gains: Int32Array, mask: Uint8Array, from: number, to: number): void {
  let { least } = best
  for (let i = 0; i < to - from; i++) {
    const gain = gains[i] ?? 0
    if (gain <= least || mask[from + i] === 0) continue
    best.offer(from + i, gain)
    least = best.least
  }
}

/** Terms from the rarest on, so many that their wordings together are not over the budget; the ten rarest in any case. */
function withinBudget(terms: readonly Term[]): readonly Term[] {
  let sum = 0
  return [...terms].sort((a, b) => a.held - b.held).filter(({ held }, i) => (sum += held) <= BUDGET || i < 10)
}
