import { CONCEPTS, conceptsIn } from "./concepts.ts"
import { gatherWordings, inOrderOfAdoption } from "./gather-wordings.ts"
import { impactOf } from "./impact.ts"
import type { LanguageIndex, Lists } from "./language-index.ts"
import { MOST_SEEDED, seedAt, seedEnd, seedWeights } from "./seeds.ts"
import { utf8Of } from "./utf8.ts"
import type { IndexedText, Wording } from "./wording.ts"

/** Builds the index of some texts. Costs time and memory in proportion to their words. `known` are stems that it shall know too, whether a text holds them or not. */
export function buildIndex(texts: readonly IndexedText[], known: readonly string[] = []): LanguageIndex {
  const ordered = inOrderOfAdoption(texts)
  const wordings = gatherWordings(ordered)
  const stems = new Numbers()
  for (const stem of known) stems.of(stem)
  const words = listsOf(wordings.map(({ stems: of }) => Int32Array.from(of, (stem) => stems.of(stem))))
  const labels = new Numbers()
  const printed = new Numbers()
  const uses = wordings.flatMap(({ uses: of }) => of)
  const postings = postingsOf(wordings, words, stems.names.length)
  return {
    texts: ordered.map(({ provisions: _, ...facts }) => facts),
    labels: labels.names,
    stems: stems.names,
    words,
    uses: {
      start: startsOf(wordings.map(({ uses: of }) => of.length)),
      text: Int32Array.from(uses, ({ text }) => text),
      label: Int32Array.from(uses, ({ label }) => labels.of(label)),
      kind: Uint8Array.from(uses, ({ kind }) => kind),
      level: Uint8Array.from(uses, ({ level }) => level),
      printed: Int32Array.from(uses, (use) => printed.of(use.printed)),
    },
    printed: bytesOf(printed.names),
    postings,
    seeds: seedsOf(words, seedWeights(postings, stems.names.length, wordings.length)),
  }
}

/** Names numbered in the order in which they are first asked for. */
class Numbers {
  readonly names: string[] = []
  readonly #known = new Map<string, number>()

  of(name: string): number {
    let number = this.#known.get(name)
    if (number === undefined) {
      this.#known.set(name, (number = this.names.length))
      this.names.push(name)
    }
    return number
  }
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] ?? 0) + length
  return starts
}

function listsOf(lists: readonly Int32Array[]): Lists<Int32Array> {
  const start = startsOf(lists.map(({ length }) => length))
  const items = new Int32Array(start.at(-1) ?? 0)
  for (const [i, list] of lists.entries()) items.set(list, start[i])
  return { start, items }
}

function bytesOf(names: readonly string[]): Lists<Uint8Array> {
  const bytes = names.map(utf8Of)
  const start = startsOf(bytes.map(({ length }) => length))
  const items = new Uint8Array(start.at(-1) ?? 0)
  for (const [i, list] of bytes.entries()) items.set(list, start[i])
  return { start, items }
}

function postingsOf(wordings: readonly Wording[], words: Lists<Int32Array>, stems: number): LanguageIndex["postings"] {
  const rows: { readonly terms: Int32Array; readonly impacts: Uint8Array }[] = []
  const sizes = new Int32Array(stems + CONCEPTS)
  for (const [wording, { stems: names }] of wordings.entries()) {
    const counts = new Map<number, number>()
    for (const stem of words.items.subarray(words.start[wording], words.start[wording + 1])) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    for (const [concept, count] of conceptsIn(names)) counts.set(stems + concept, count)
    const terms = Int32Array.from(counts.keys())
    rows.push({ terms, impacts: Uint8Array.from(counts.values(), (count) => impactOf(count, names.length)) })
    for (const term of terms) sizes[term] = (sizes[term] ?? 0) + 1
  }
  const start = new Int32Array(sizes.length + 1)
  for (const [term, size] of sizes.entries()) start[term + 1] = (start[term] ?? 0) + size
  const next = start.slice()
  const items = new Int32Array(start.at(-1) ?? 0)
  const impacts = new Uint8Array(items.length)
  for (const [wording, row] of rows.entries())
    for (const [i, term] of row.terms.entries()) {
      const at = next[term] ?? 0
      items[at] = wording
      impacts[at] = row.impacts[i] ?? 1
      next[term] = at + 1
    }
  return { start, items, impacts }
}

function seedsOf({ start, items }: Lists<Int32Array>, weights: Uint8Array): Lists<Int32Array> {
  const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(items.length + 1)))
  const sizes = new Int32Array(buckets)
  const last = new Int32Array(buckets).fill(-1)
  eachSeed(start, items, weights, buckets, (bucket, wording) => {
    if (last[bucket] === wording) return
    last[bucket] = wording
    sizes[bucket] = (sizes[bucket] ?? 0) + 1
  })
  const starts = new Int32Array(buckets + 1)
  for (const [bucket, size] of sizes.entries()) starts[bucket + 1] = (starts[bucket] ?? 0) + (size > MOST_SEEDED ? 0 : size)
  const seeded = new Int32Array(starts.at(-1) ?? 0)
  const next = starts.slice()
  last.fill(-1)
  eachSeed(start, items, weights, buckets, (bucket, wording) => {
    if (last[bucket] === wording || (sizes[bucket] ?? 0) > MOST_SEEDED) return
    last[bucket] = wording
    const at = next[bucket] ?? 0
    seeded[at] = wording
    next[bucket] = at + 1
  })
  return { start: starts, items: seeded }
}

function eachSeed(
  start: Int32Array,
  items: Int32Array,
  weights: Uint8Array,
  buckets: number,
  then: (bucket: number, wording: number) => void,
): void {
  for (let wording = 0; wording + 1 < start.length; wording++) {
    const end = start[wording + 1] ?? 0
    for (let at = start[wording] ?? 0; at < end; at++) {
      const to = seedEnd(items, at, end, weights)
      if (to > 0) then(seedAt(items, at, to, buckets), wording)
    }
  }
}
