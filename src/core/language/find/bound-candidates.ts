import { CONCEPTS } from "./concepts.ts"
import { ideasOfWordings } from "./ideas-of-wordings.ts"
import { FULL_IMPACT, impactOf } from "./impact.ts"
import { keptBy } from "./kept.ts"
import type { LanguageIndex } from "./language-index.ts"
import { alignmentWeights, type Query } from "./query-terms.ts"

/** What is known of candidates before their words are aligned; all by position among them. */
export type Bounded = {
  /** How much of the query's words and ideas stand there, in any order: 0 to about 1. */
  readonly said: Float64Array
  /** The weight of its words in an alignment, and of those that the query has as well, each as often as both have it. */
  readonly weight: Float64Array
  readonly shared: Float64Array
}

/** A mark tells of a stem what it weighs in an alignment, in its last bits, and the number that it has among the terms of the query, from 1, in those before. */
const WEIGHT_BITS = 5
const WEIGHT = (1 << WEIGHT_BITS) - 1

/** By stem its mark, and by idea of the lexicon its number among the terms of the query, from 1; 0 for those that the query has not. */
const marksOf = keptBy((index) => ({ ofStem: alignmentWeights(index).slice(), ofIdea: new Int32Array(CONCEPTS) }))

/**
 * Reads the words of each candidate once. What is said is, of each word of the query, the best of what it speaks of, be it the word itself or an idea. To
 * add these up instead let a word of many meanings drown the others: 0.77 of paraphrases came first, against 0.80 (npm run score:language).
 */
export function boundCandidates(query: Query, index: LanguageIndex, candidates: Int32Array): Bounded {
  const { weights, terms } = query
  const { start, items } = index.words
  const { start: ideasStart, items: ideas, impacts: ideaImpacts } = ideasOfWordings(index)
  const { ofStem, ofIdea } = marksOf(index)
  const asked = askedOf(query)
  const weighs = new Float64Array(terms.length + 1)
  const at = new Int32Array(terms.length + 1)
  const counts = new Int32Array(terms.length + 1)
  for (const [i, { term, weight, at: place, isConcept }] of terms.entries()) {
    if (isConcept) ofIdea[term - index.stems.length] = i + 1
    else ofStem[term] = (weights[term] ?? 0) | ((i + 1) << WEIGHT_BITS)
    weighs[i + 1] = (weight * FULL_IMPACT) / 255
    at[i + 1] = place
  }
  const { said: allSaid, weight: allWeight, shared: allShared } = roomFor(candidates.length)
  const best = new Float64Array(query.stems.length)
  touch(candidates, index)
  for (let i = 0; i < candidates.length; i++) {
    const wording = candidates[i] ?? 0
    const from = start[wording] ?? 0
    const to = start[wording + 1] ?? 0
    let weight = 0
    let shared = 0
    for (let place = from; place < to; place++) {
      const mark = ofStem[items[place] ?? 0] ?? 0
      const slot = mark >> WEIGHT_BITS
      const count = (counts[slot] ?? 0) + 1
      counts[slot] = count
      weight += mark & WEIGHT
      // All bits where the query has it as often, none else: half of the words are the query's, and a branch would be guessed wrongly as often.
      shared += mark & WEIGHT & ((count - 1 - (asked[slot] ?? 0)) >> 31)
    }
    counts[0] = 0
    for (let slot = 1; slot < counts.length; slot++) {
      const count = counts[slot] ?? 0
      if (count === 0) continue
      counts[slot] = 0
      best[at[slot] ?? 0] = (weighs[slot] ?? 0) * impactOf(count, to - from)
    }
    for (let idea = ideasStart[wording] ?? 0; idea < (ideasStart[wording + 1] ?? 0); idea++) {
      const slot = ofIdea[ideas[idea] ?? 0] ?? 0
      if (slot === 0) continue
      const gain = (weighs[slot] ?? 0) * (ideaImpacts[idea] ?? 0)
      const place = at[slot] ?? 0
      if (gain > (best[place] ?? 0)) best[place] = gain
    }
    let said = 0
    for (let place = 0; place < best.length; place++) {
      said += best[place] ?? 0
      best[place] = 0
    }
    allSaid[i] = said / Math.max(1, query.whole)
    allWeight[i] = weight
    allShared[i] = shared
  }
  for (const { term, isConcept } of terms)
    if (isConcept) ofIdea[term - index.stems.length] = 0
    else ofStem[term] = weights[term] ?? 0
  return { said: allSaid, weight: allWeight, shared: allShared }
}

/** Numbers that lie on one line of the processor's memory. */
const LINE = 16

/**
 * Reads one number of each line that the candidates lie on, so that the processor fetches many of them at one time. Read one after another as they are
 * needed, they are waited for one by one: that took half of the time.
 */
function touch(candidates: Int32Array, index: LanguageIndex): number {
  const { words } = index
  const ideas = ideasOfWordings(index)
  let sum = 0
  for (const wording of candidates) {
    const to = words.start[wording + 1] ?? 0
    for (let place = words.start[wording] ?? 0; place < to; place += LINE) sum += words.items[place] ?? 0
    const idea = ideas.start[wording] ?? 0
    sum += (ideas.items[idea] ?? 0) + (ideas.impacts[idea] ?? 0)
  }
  return sum
}

/** How often the query has each of its stems, by the number of the stem among its terms. */
function askedOf({ stems, terms }: Query): Int32Array {
  const numbers = new Map(terms.map(({ term }, i) => [term, i + 1]))
  const asked = new Int32Array(terms.length + 1)
  for (const stem of stems) {
    const slot = numbers.get(stem) ?? 0
    asked[slot] = (asked[slot] ?? 0) + 1
  }
  asked[0] = 0 // words that no wording holds
  return asked
}

const roomFor = (candidates: number): Bounded => ({
  said: new Float64Array(candidates),
  weight: new Float64Array(candidates),
  shared: new Float64Array(candidates),
})
