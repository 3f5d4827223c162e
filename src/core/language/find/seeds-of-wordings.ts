import type { Lists } from "./language-index.ts"
import { MOST_SEEDED, seedAt, seedEnd } from "./seeds.ts"

/** Buckets that are filled at one time: what is kept of so many lies in the processor's nearer memory, and filling all at once waited for the farther one. */
const PART_BITS = 16

/** By bucket: the wordings that hold a run of words which falls into it, each once; none where they are too many. */
export function seedsOf({ start, items }: Lists<Int32Array>, weights: Uint8Array): Lists<Int32Array> {
  const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(items.length + 1)))
  const { partStart, bucketOf, wordingOf } = inParts(start, items, weights, buckets)
  const starts = new Int32Array(buckets + 1)
  const seeded = new Int32Array(bucketOf.length)
  const width = Math.min(buckets, 1 << PART_BITS)
  const sizes = new Int32Array(width)
  const last = new Int32Array(width)
  const next = new Int32Array(width)
  let filled = 0
  for (let part = 0; part + 1 < partStart.length; part++) {
    const [from, to] = [partStart[part] ?? 0, partStart[part + 1] ?? 0]
    const first = part * width
    sizes.fill(0)
    last.fill(-1)
    for (let at = from; at < to; at++) {
      const bucket = (bucketOf[at] ?? 0) - first
      if (last[bucket] === wordingOf[at]) continue
      last[bucket] = wordingOf[at] ?? 0
      sizes[bucket] = (sizes[bucket] ?? 0) + 1
    }
    for (let bucket = 0; bucket < width; bucket++) {
      next[bucket] = filled
      filled += (sizes[bucket] ?? 0) > MOST_SEEDED ? 0 : (sizes[bucket] ?? 0)
      starts[first + bucket + 1] = filled
    }
    last.fill(-1)
    for (let at = from; at < to; at++) {
      const bucket = (bucketOf[at] ?? 0) - first
      const wording = wordingOf[at] ?? 0
      if (last[bucket] === wording || (sizes[bucket] ?? 0) > MOST_SEEDED) continue
      last[bucket] = wording
      seeded[next[bucket] ?? 0] = wording
      next[bucket] = (next[bucket] ?? 0) + 1
    }
  }
  return { start: starts, items: seeded.slice(0, filled) }
}

/** Every run with its bucket and its wording, those of neighbouring buckets together, and within them the wordings rising. */
function inParts(start: Int32Array, items: Int32Array, weights: Uint8Array, buckets: number) {
  const partStart = new Int32Array(Math.max(1, buckets >> PART_BITS) + 1)
  const bucketFrom = new Int32Array(items.length).fill(-1)
  for (let wording = 0; wording + 1 < start.length; wording++) {
    const end = start[wording + 1] ?? 0
    for (let at = start[wording] ?? 0; at < end; at++) {
      const to = seedEnd(items, at, end, weights)
      if (to < 0) continue
      const bucket = seedAt(items, at, to, buckets)
      bucketFrom[at] = bucket
      partStart[(bucket >> PART_BITS) + 1] = (partStart[(bucket >> PART_BITS) + 1] ?? 0) + 1
    }
  }
  for (let part = 1; part < partStart.length; part++) partStart[part] = (partStart[part] ?? 0) + (partStart[part - 1] ?? 0)
  const next = partStart.slice()
  const bucketOf = new Int32Array(partStart.at(-1) ?? 0)
  const wordingOf = new Int32Array(bucketOf.length)
  for (let wording = 0; wording + 1 < start.length; wording++) {
    const end = start[wording + 1] ?? 0
    for (let at = start[wording] ?? 0; at < end; at++) {
      const bucket = bucketFrom[at] ?? -1
      if (bucket < 0) continue
      const place = next[bucket >> PART_BITS] ?? 0
      bucketOf[place] = bucket
      wordingOf[place] = wording
      next[bucket >> PART_BITS] = place + 1
    }
  }
  return { partStart, bucketOf, wordingOf }
}
