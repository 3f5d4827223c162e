import { expect, test } from "vitest"
import { seedsOf } from "./seeds-of-wordings.ts"
import { MOST_SEEDED, seedAt, seedEnd } from "./seeds.ts"

/** Wordings of 50 words out of 997, of which every third is one of them; more than are filled at one time. */
const WORDS = Int32Array.from({ length: 150_000 }, (_, at) => (at % 150 === 7 ? 5 : ((Math.imul(at, 0x9e3779b1) ^ (at << 3)) >>> 8) % 997))
const START = Int32Array.from({ length: 3001 }, (_, wording) => wording * 50)

function expectOneByOne(weights: Uint8Array): void {
  const { start, items } = seedsOf({ start: START, items: WORDS }, weights)
  const expected = new Map<number, Set<number>>()
  for (let wording = 0; wording < 3000; wording++)
    for (let at = wording * 50; at < wording * 50 + 50; at++) {
      const to = seedEnd(WORDS, at, wording * 50 + 50, weights)
      if (to < 0) continue
      const bucket = seedAt(WORDS, at, to, start.length - 1)
      expected.set(bucket, (expected.get(bucket) ?? new Set()).add(wording))
    }
  const kept = Array.from({ length: start.length - 1 }, (_, bucket) => [...items.subarray(start[bucket], start[bucket + 1])].join(" "))
  const wanted = kept.map((_, bucket) => {
    const wordings = [...(expected.get(bucket) ?? [])]
    return wordings.length > MOST_SEEDED ? "" : wordings.join(" ")
  })
  expect(kept).toEqual(wanted)
  expect(expected.size).toBeGreaterThan(900)
}

test("runs of two words stand in every bucket that they fall into, each wording once", () => {
  expectOneByOne(new Uint8Array(997).fill(6))
})

test("a word that too many wordings hold stands in none", () => {
  expectOneByOne(Uint8Array.from({ length: 997 }, () => 12))
})
