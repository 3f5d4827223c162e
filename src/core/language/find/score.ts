import { alignmentScore, ownScore } from "../align-words.ts"
import type { LanguageIndex } from "./language-index.ts"
import { FULL_IMPACT } from "./language-index.ts"
import type { Query } from "./query-terms.ts"

/** What speaks for a wording, each 0 to about 1. */
export type Evidence = {
  readonly wording: number
  /** How much of the query's weight stands there in one run of words with gaps. */
  readonly run: number
  /** How much of the wording's weight stands in the query in that run; of a wording of few words less, since such stand everywhere. */
  readonly held: number
  /** How much of the query's words and ideas stand there, in any order. */
  readonly said: number
}

/**
 * Looks at some wordings, which rise, in the order of the most that each could be worth. Where `most` are wanted and the rest could no longer come
 * among them, their words are not aligned: they are left out.
 */
export function weighCandidates(query: Query, index: LanguageIndex, candidates: Int32Array, most: number): readonly Evidence[] {
  const own = Math.max(1, ownScore(query.stems, query.weights))
  const bounded = boundCandidates(query, index, candidates, own).sort((a, b) => b.bound - a.bound)
  const best: number[] = []
  const weighed: Evidence[] = []
  for (const { wording, words, said, whole, shared, bound } of bounded) {
    if (best.length >= most && bound < (best[most - 1] ?? 0)) break
    // No alignment is worth more than the words that both have: where these are too few to count, it is not made.
    const score = shared > CHANCE * Math.min(own, whole) ? alignmentScore(query.stems, words, query.weights) : 0
    const evidence = { wording, run: score / own, held: score / whole, said }
    weighed.push(evidence)
    best.push(nearness(evidence))
    for (let i = best.length - 1; i > 0 && (best[i] ?? 0) > (best[i - 1] ?? 0); i--)
      [best[i - 1], best[i]] = [best[i] ?? 0, best[i - 1] ?? 0]
    if (best.length > most) best.pop()
  }
  return weighed
}

/** A candidate before its words are aligned. */
type Bounded = {
  readonly wording: number
  readonly words: Int32Array
  readonly said: number
  /** The weight of its words. */
  readonly whole: number
  /** The weight of those that the query has too. */
  readonly shared: number
  /** The most that it can be worth. */
  readonly bound: number
}

function boundCandidates(query: Query, index: LanguageIndex, candidates: Int32Array, own: number): Bounded[] {
  const { weights } = query
  const { start, items } = index.words
  const gains = gainsOf(query, index, candidates)
  const inQuery = new Set(query.stems)
  return Array.from(candidates, (wording, i) => {
    const words = items.subarray(start[wording], start[wording + 1])
    let [whole, shared] = [0, 0]
    for (const word of words) {
      const weight = weights[word] ?? 0
      whole += weight
      if (inQuery.has(word)) shared += weight
    }
    whole = Math.max(whole, WEIGHTY)
    const said = (gains[i] ?? 0) / Math.max(1, query.whole)
    const bound = nearness({ wording, run: Math.min(1, shared / own), held: shared / whole, said })
    return { wording, words, said, whole, shared, bound }
  })
}

/**
 * What the words of a query, common ones too, give each candidate: of each word the best of what it speaks of, be it the word itself or an idea. To add
 * these up instead let a word of many meanings drown the others: 0.77 of paraphrases came first, against 0.80 (npm run score:language).
 */
function gainsOf({ terms }: Query, { postings: { start, items, impacts } }: LanguageIndex, candidates: Int32Array): Float64Array {
  const gains = new Float64Array(candidates.length)
  const best = new Float64Array(candidates.length)
  let word = -1
  const close = () => {
    for (let i = 0; i < gains.length; i++) gains[i] = (gains[i] ?? 0) + (best[i] ?? 0)
    best.fill(0)
  }
  for (const { term, weight, at } of terms) {
    if (at !== word) close()
    word = at
    const end = start[term + 1] ?? 0
    let low = start[term] ?? 0
    for (let i = 0; i < candidates.length && low < end; i++) {
      const wording = candidates[i] ?? 0
      // Doubling steps, then halving: both lists rise, and the next is seldom far.
      let step = 1
      while (low + step < end && (items[low + step] ?? 0) < wording) step *= 2
      let high = Math.min(end, low + step + 1)
      while (low < high) {
        const middle = (low + high) >> 1
        if ((items[middle] ?? 0) < wording) low = middle + 1
        else high = middle
      }
      if (low >= end || items[low] !== wording) continue
      const gain = (weight * (impacts[low] ?? 0) * FULL_IMPACT) / 255
      if (gain > (best[i] ?? 0)) best[i] = gain
    }
  }
  close()
  return gains
}

/** The weight of a wording from which on it is found as a part of a longer query: some ten rare words. */
const WEIGHTY = 80
/** A run below this is what any two texts of the Council share. */
const CHANCE = 0.3
/** What a whole run in common weighs against all words and ideas in common: of the query, and of the wording. */
const RUN = 1
const HELD = 0.3

/** What it adds that a wording holds the whole query, word for word: it comes before a shorter one that says the same. */
const WHOLE = 0.5

/** How near a wording is to a query: rare words in one run count most, then what is said in other words. */
export const nearness = ({ run, held, said }: Evidence): number =>
  said + RUN * Math.max(0, run - CHANCE) + HELD * Math.max(0, held - CHANCE) + (run === 1 ? WHOLE : 0)
