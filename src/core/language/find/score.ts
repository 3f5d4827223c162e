import { alignmentScore, ownScore } from "../align-words.ts"
import { boundCandidates } from "./bound-candidates.ts"
import type { LanguageIndex } from "./language-index.ts"
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
  const { said, weight, shared } = boundCandidates(query, index, candidates)
  const whole = weight.map((of) => Math.max(of, WEIGHTY))
  const bounds = said.map((of, i) => bound(of, shared[i] ?? 0, own, whole[i] ?? 0))
  const { start, items } = index.words
  const best: number[] = []
  const weighed: Evidence[] = []
  for (const i of fromTheHighest(bounds)) {
    if (best.length >= most && (bounds[i] ?? 0) < (best[most - 1] ?? 0)) break
    const wording = candidates[i] ?? 0
    // No alignment is worth more than the words that both have: where these are too few to count, it is not made.
    const counts = (shared[i] ?? 0) > CHANCE * Math.min(own, whole[i] ?? 0)
    const words = items.subarray(start[wording], start[wording + 1])
    const score = counts ? alignmentScore(query.stems, words, query.weights) : 0
    const evidence = { wording, run: score / own, held: score / (whole[i] ?? 1), said: said[i] ?? 0 }
    weighed.push(evidence)
    best.push(nearness(evidence))
    for (let at = best.length - 1; at > 0 && (best[at] ?? 0) > (best[at - 1] ?? 0); at--)
      [best[at - 1], best[at]] = [best[at] ?? 0, best[at - 1] ?? 0]
    if (best.length > most) best.pop()
  }
  return weighed
}

/** The most that a wording can be worth that shares words of some weight with a query. */
const bound = (said: number, shared: number, own: number, whole: number): number =>
  nearness({ run: Math.min(1, shared / own), held: shared / whole, said })

/** Positions of numbers from the highest on. Few are asked for, so that they are not sorted. */
function* fromTheHighest(numbers: Float64Array): Generator<number, void> {
  const left = numbers.slice()
  let rest = left.length
  while (rest-- > 0) {
    let highest = 0
    for (let i = 1; i < left.length; i++) if ((left[i] ?? 0) > (left[highest] ?? 0)) highest = i
    left[highest] = -Infinity
    yield highest
  }
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
export const nearness = ({ run, held, said }: Omit<Evidence, "wording">): number =>
  said + RUN * Math.max(0, run - CHANCE) + HELD * Math.max(0, held - CHANCE) + (run === 1 ? WHOLE : 0)
