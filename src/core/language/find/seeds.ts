/** Words of a run that seeds an alignment. */
export const SEED_WORDS = 4

/** Wordings beyond which a run tells nothing of where it is from: "of the Security Council". */
export const MOST_SEEDED = 200

/** The bucket, of a power of two, that the four stems from a place on fall into. */
export function seedAt(words: Int32Array, at: number, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = at; i < at + SEED_WORDS; i++) hash = Math.imul(hash ^ ((words[i] ?? 0) + 0x9e3779b9), 0x01000193) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
  return (hash ^ (hash >>> 16)) & (buckets - 1)
}
