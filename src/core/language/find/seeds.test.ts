import { expect, test } from "vitest"
import { seedEnd, seedWeights } from "./seeds.ts"

/** Words as their weights; `ends` by place: where the run ends that begins there. */
function runs(weights: readonly number[], ends: readonly number[]): void {
  test(`runs of ${weights.join(" ")}`, () => {
    const words = Int32Array.from(weights, (weight, at) => (weight < 0 ? -1 : at))
    const found = weights.map((_, at) => seedEnd(words, at, words.length, Uint8Array.from(weights.map((weight) => Math.max(0, weight)))))
    expect(found).toEqual(ends)
  })
}

runs([18], [1]) // a rare word is a run of its own
runs([1, 13, 1], [2, 2, -1]) // the end of the text ends all runs
runs([5, 5, 5, 5], [3, 4, -1, -1])
runs([6, -1, 18], [-1, -1, 3]) // a word that stands nowhere
runs([1, 1, 1, 1, 1, 1, 1, 1, 18], [-1, 9, 9, 9, 9, 9, 9, 9, 9]) // too long a way to the rare word

test("a stem weighs more the fewer wordings hold it, and never nothing", () => {
  expect([...seedWeights({ start: Int32Array.from([0, 1, 11, 111]) }, 3, 110)]).toEqual([9, 5, 1])
})
