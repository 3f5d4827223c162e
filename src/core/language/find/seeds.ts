import type { Lists } from "./language-index.ts"

/** What the words of a run weigh together that seeds an alignment: one rare word, or several common ones. Set on the ten best alignments of 100 queries (npm run bench). */
const SEED_WEIGHT = 12

/** Words after which a run that weighs too little seeds nothing. */
const LONGEST_SEED = 8

/** Wordings beyond which a run tells nothing of where it is from: "of the Security Council". */
export const MOST_SEEDED = 1000

/**
 * By stem number: what it weighs in a run. It depends on nothing but how many of these wordings hold it, so that a query is cut into the runs that the
 * index was built of.
 */
export const seedWeights = ({ start }: Pick<Lists<unknown>, "start">, stems: number, wordings: number): Uint8Array =>
  Uint8Array.from({ length: stems }, (_, stem) =>
    Math.max(1, Math.round(2 * Math.log((wordings + 1) / ((start[stem + 1] ?? 0) - (start[stem] ?? 0) + 0.5)))),
  )

/** Where the run ends that begins at a place: the first word with which it is heavy enough. -1 where it does not become so, or a word stands in no wording. */
export function seedEnd(words: Int32Array, at: number, end: number, weights: Uint8Array): number {
  const last = Math.min(end, at + LONGEST_SEED)
  let weight = 0
  for (let i = at; i < last; i++) {
    const word = words[i] ?? -1
    if (word < 0) return -1
    weight += weights[word] ?? 0
    if (weight >= SEED_WEIGHT) return i + 1
  }
  return -1
}

/** The bucket, of a power of two, that the stems from one place to another fall into. */
export function seedAt(words: Int32Array, at: number, end: number, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ ((words[i] ?? 0) + 0x9e3779b9), 0x01000193) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
  return (hash ^ (hash >>> 16)) & (buckets - 1)
}
