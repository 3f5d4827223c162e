import { weightOfRarity } from "../weigh-words.ts"
import { placesOfConcepts } from "./concepts.ts"
import { keptBy } from "./kept.ts"
import { heldInCorpus, type LanguageIndex } from "./language-index.ts"
import { rarityOfConcept, rarityOfStem } from "./rarity.ts"
import { type Stemmed, stemmed } from "./stems.ts"

/** A stem or an idea that is looked for. */
export type Term = {
  /** Its number in the index. */
  readonly term: number
  /** What a wording gains that says it once. */
  readonly weight: number
  /** Wordings that hold it. */
  readonly held: number
  readonly isConcept: boolean
  /** The word of the query that speaks of it. */
  readonly at: number
}

/** A text that is looked for, in the numbers of an index. */
export type Query = {
  readonly words: Stemmed
  /** By word: the number of its stem, -1 where no wording holds it. */
  readonly stems: Int32Array
  /** By stem number of the index: what the stem weighs in an alignment. */
  readonly weights: Int32Array
  /** In the order of the words that speak of them. */
  readonly terms: readonly Term[]
  /** What a wording would gain that says each word once, whether any wording holds it or not. */
  readonly whole: number
}

/** How much faster than their rarity the weight of rare words grows, and what an idea in common weighs against a word in common. Set on paraphrases. */
const STEEPNESS = 1.6
const CONCEPT = 1.6

const numbersOfStems = keptBy(({ stems }): ReadonlyMap<string, number> => new Map(stems.map((stem, number) => [stem, number])))

/** By stem number of an index: what the stem weighs in an alignment, 1 to 24. */
export const alignmentWeights = keptBy((index) =>
  Int32Array.from(index.stems, (stem, number) => weightOfRarity(rarityOfStem(stem, heldInCorpus(index, number), index))),
)

/** Reads a text as a query of an index; without ideas by its words alone. */
export function readQuery(text: string, index: LanguageIndex, ideas = true): Query {
  const words = stemmed(text)
  const numbers = numbersOfStems(index)
  const weights = alignmentWeights(index)
  const terms: Term[] = []
  const wholes = new Map<number, number>()
  const add = (term: number | undefined, isConcept: boolean, at: number, rarity: (held: number) => number) => {
    const held = term === undefined ? 0 : heldInCorpus(index, term)
    const weight = rarity(held) ** STEEPNESS * (isConcept ? CONCEPT : 1)
    wholes.set(at, Math.max(wholes.get(at) ?? 0, weight))
    if (term !== undefined && held > 0) terms.push({ term, weight, held, isConcept, at })
  }
  for (const [at, stem] of words.stems.entries())
    if (words.stems.indexOf(stem) === at) add(numbers.get(stem), false, at, (held) => rarityOfStem(stem, held, index))
  for (const { concept, at } of ideas ? placesOfConcepts(words.stems) : [])
    add(index.stems.length + concept, true, words.stems.indexOf(words.stems[at] ?? ""), (held) => rarityOfConcept(concept, held, index))
  const whole = [...wholes.values()].reduce((sum, weight) => sum + weight, 0)
  terms.sort((a, b) => a.at - b.at)
  return { words, stems: Int32Array.from(words.stems, (stem) => numbers.get(stem) ?? -1), weights, terms, whole }
}
