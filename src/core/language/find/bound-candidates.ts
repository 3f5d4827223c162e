import { CONCEPTS } from "./concepts.ts"
import { FULL_IMPACT, impactOf } from "./impact.ts"
import { keptBy } from "./kept.ts"
import type { LanguageIndex } from "./language-index.ts"
import type { Query } from "./query-terms.ts"

/** What is known of candidates before their words are aligned; all by position among them. */
export type Bounded = {
  /** How much of the query's words and ideas stand there, in any order: 0 to about 1. */
  readonly said: Float64Array
  /** The weight of its words in an alignment, and of those that the query has as well, each as often as both have it. */
  readonly weight: Float64Array
  readonly shared: Float64Array
  /** The first and the last of its words that the query has too. No alignment reaches beyond them. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** By stem, and by idea of the lexicon: the number that it has among those of the query, from 1. Scratch: all is 0 between calls. */
const slotsOf = keptBy(({ stems }) => ({ ofStem: new Int32Array(stems.length), ofIdea: new Int32Array(CONCEPTS) }))

/**
 * Reads the words of each candidate once. What is said is, of each word of the query, the best of what it speaks of, be it the word itself or an idea. To
 * add these up instead let a word of many meanings drown the others: 0.77 of paraphrases came first, against 0.80 (npm run score:language).
 */
export function boundCandidates(query: Query, index: LanguageIndex, candidates: Int32Array): Bounded {
  const { weights, terms } = query
  const { words, ideas } = index
  const { ofStem, ofIdea } = slotsOf(index)
  const asked = askedOf(query)
  const weighs = new Float64Array(terms.length + 1)
  const at = new Int32Array(terms.length + 1)
  const counts = new Int32Array(terms.length + 1)
  for (const [i, { term, weight, at: place, isConcept }] of terms.entries()) {
    if (isConcept) ofIdea[term - index.stems.length] = i + 1
    else ofStem[term] = i + 1
    weighs[i + 1] = (weight * FULL_IMPACT) / 255
    at[i + 1] = place
  }
  const bounded = roomFor(candidates.length)
  const best = new Float64Array(query.stems.length)
  for (let i = 0; i < candidates.length; i++) {
    const wording = candidates[i] ?? 0
    const from = words.start[wording] ?? 0
    const to = words.start[wording + 1] ?? 0
    let [weight, shared, first, last] = [0, 0, -1, -1]
    for (let place = from; place < to; place++) {
      const stem = words.items[place] ?? 0
      const weighsHere = weights[stem] ?? 0
      weight += weighsHere
      const slot = ofStem[stem] ?? 0
      if (slot === 0) continue
      last = place
      if (first < 0) first = place
      const count = (counts[slot] ?? 0) + 1
      counts[slot] = count
      if (count <= (asked[slot] ?? 0)) shared += weighsHere
    }
    for (let slot = 1; slot < counts.length; slot++) {
      const count = counts[slot] ?? 0
      if (count === 0) continue
      counts[slot] = 0
      best[at[slot] ?? 0] = (weighs[slot] ?? 0) * impactOf(count, to - from)
    }
    for (let idea = ideas.start[wording] ?? 0; idea < (ideas.start[wording + 1] ?? 0); idea++) {
      const slot = ofIdea[ideas.items[idea] ?? 0] ?? 0
      if (slot === 0) continue
      const gain = (weighs[slot] ?? 0) * (ideas.impacts[idea] ?? 0)
      const place = at[slot] ?? 0
      if (gain > (best[place] ?? 0)) best[place] = gain
    }
    let said = 0
    for (let place = 0; place < best.length; place++) {
      said += best[place] ?? 0
      best[place] = 0
    }
    bounded.said[i] = said / Math.max(1, query.whole)
    bounded.weight[i] = weight
    bounded.shared[i] = shared
    bounded.first[i] = Math.max(0, first - from)
    bounded.last[i] = last < 0 ? -1 : last - from
  }
  for (const { term, isConcept } of terms)
    if (isConcept) ofIdea[term - index.stems.length] = 0
    else ofStem[term] = 0
  return bounded
}

/** How often the query has each of its stems, by the number of the stem among its terms. */
function askedOf({ stems, terms }: Query): Int32Array {
  const numbers = new Map(terms.map(({ term }, i) => [term, i + 1]))
  const asked = new Int32Array(terms.length + 1)
  for (const stem of stems) {
    const slot = numbers.get(stem) ?? 0
    asked[slot] = (asked[slot] ?? 0) + 1
  }
  return asked
}

const roomFor = (candidates: number): Bounded => ({
  said: new Float64Array(candidates),
  weight: new Float64Array(candidates),
  shared: new Float64Array(candidates),
  first: new Int32Array(candidates),
  last: new Int32Array(candidates),
})
