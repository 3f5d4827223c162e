import { alignmentScore, ownScore } from "../align-words.ts"
import { boundCandidates } from "./bound-candidates.ts"
import { FEW } from "./candidates.ts"
import { type LanguageIndex, wordingsOfCorpus } from "./language-index.ts"
import type { Query } from "./query-terms.ts"
import type { SameSubject } from "./subjects.ts"

/** What speaks for a wording, each 0 to about 1. */
export type Evidence = {
  readonly wording: number
  /** How much of the query's weight stands there in one run of words with gaps. */
  readonly run: number
  /** How much of the wording's weight stands in the query in that run; of a wording of few words less, since such stand everywhere. */
  readonly held: number
  /** How much of the query's words and ideas stand there, in any order. */
  readonly said: number
  /** How much the text where it stands is about what the query names. */
  readonly subject: number
}

/**
 * Looks at some wordings, which rise, in the order of the most that each could be worth. Where `most` are wanted and the rest could no longer come
 * among them, their words are not aligned: they are left out. Without `subjects`, what their texts are about does not count.
 */
export function weighCandidates(
  query: Query,
  index: LanguageIndex,
  candidates: Int32Array,
  most: number,
  subjects?: SameSubject,
): readonly Evidence[] {
  const chance = chanceIn(index)
  const own = Math.max(1, ownScore(query.stems, query.weights))
  const { said, weight, shared } = boundCandidates(query, index, candidates)
  const whole = weight.map((of) => Math.max(of, WEIGHTY))
  // Where the words that both have are too few, no alignment is made.
  const isAligned = (i: number) => (shared[i] ?? 0) > WORTH_ALIGNING * Math.min(own, whole[i] ?? 0)
  const bounds = said.map((of, i) => bound(of, isAligned(i) ? (shared[i] ?? 0) : 0, own, whole[i] ?? 0, chance))
  const { start, items } = index.words
  const best: number[] = []
  const weighed: Evidence[] = []
  const isBelow = (worth: number) => best.length >= most && worth < (best[most - 1] ?? 0)
  for (const i of fromTheHighest(bounds)) {
    if (isBelow((bounds[i] ?? 0) + SUBJECT * (subjects?.most ?? 0))) break
    const wording = candidates[i] ?? 0
    const subject = subjects?.of(wording) ?? 0
    if (isBelow((bounds[i] ?? 0) + SUBJECT * subject)) continue
    const words = items.subarray(start[wording], start[wording + 1])
    const score = isAligned(i) ? alignmentScore(query.stems, words, query.weights) : 0
    const evidence = { wording, run: score / own, held: score / (whole[i] ?? 1), said: said[i] ?? 0, subject }
    weighed.push(evidence)
    best.push(nearness(evidence, chance))
    for (let at = best.length - 1; at > 0 && (best[at] ?? 0) > (best[at - 1] ?? 0); at--)
      [best[at - 1], best[at]] = [best[at] ?? 0, best[at - 1] ?? 0]
    if (best.length > most) best.pop()
  }
  return weighed
}

/** The most that a wording can be worth that shares words of some weight with a query, but for the subject of its texts. */
const bound = (said: number, shared: number, own: number, whole: number, chance: number): number =>
  nearness({ run: Math.min(1, shared / own), held: shared / whole, said, subject: 0 }, chance)

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
/** A run below this is what any two texts of the Council share. The paragraphs of one resolution, which all speak of one thing, share more by chance. */
const CHANCE = 0.2
const CHANCE_IN_ONE = 0.3

/** The share of their words, by weight, that a query and a wording must have in common for their words to be aligned. */
const WORTH_ALIGNING = 0.3

/** The run that wordings of an index share by chance, as a share of the query or of the wording. */
export const chanceIn = (index: LanguageIndex): number => (wordingsOfCorpus(index) > FEW ? CHANCE : CHANCE_IN_ONE)

/** What a whole run in common weighs against all words and ideas in common: of the query, and of the wording. */
const RUN = 1
const HELD = 0.3
/** What it weighs that a wording stands in a text of the same subject. */
const SUBJECT = 0.7

/** What it adds that a wording holds the whole query, word for word: it comes before a shorter one that says the same. */
const WHOLE = 0.5

/** How near a wording is to a query: rare words in one run count most, then what is said in other words. */
export const nearness = ({ run, held, said, subject }: Omit<Evidence, "wording">, chance: number): number =>
  said + RUN * Math.max(0, run - chance) + HELD * Math.max(0, held - chance) + SUBJECT * subject + (run === 1 ? WHOLE : 0)
