import { expect, test } from "vitest"
import { alignAll, alignmentScore, alignWords, ownScore, sharedSpans, weighWords, wordsOf } from "./index.ts"

/** What else a corpus says, so that words of one text weigh more than those of many. */
const OTHERS = Array.from({ length: 60 }, (_, i) => `the situation in region ${i} and of the parties to it`)

const prepare = (left: string, right: string) => {
  const texts = [left, right, ...OTHERS].map(wordsOf)
  const { numbers, weights } = weighWords(texts)
  const [a, b] = numbers as [Int32Array, Int32Array]
  return { a, b, weights, left: wordsOf(left), right: wordsOf(right) }
}

/** What is shared, run by run, of all alignments that are worth ten. */
const shares = (left: string, right: string, ...runs: string[]) => {
  test(`${left} | ${right}`, () => {
    const { a, b, weights, ...words } = prepare(left, right)
    const spans = sharedSpans(alignAll(a, b, weights, 4, 5), words.left, words.right)
    expect(spans.map(({ left: [start, end] }) => left.slice(start, end))).toEqual(runs)
    for (const span of spans) expect(wordsOf(left.slice(...span.left)).forms).toEqual(wordsOf(right.slice(...span.right)).forms)
  })
}

shares(
  "to extend the mandate of MINUSMA until 30 June 2013",
  "to extend the mandate of MINUSMA until 30 June 2014",
  "to extend the mandate of MINUSMA until 30 June",
)
shares("protect civilians, including women", "including women, protect civilians", "protect civilians", "including women")
shares(
  "full, equal and meaningful participation of women",
  "full and equal participation of women",
  "full",
  "equal",
  "participation of women",
)
shares("deploys observers", "withdraws troops")
shares("", "withdraws troops")

test("the score alone is the score with the way back, and no more than a text has with itself", () => {
  const { a, b, weights } = prepare("requests all parties to protect women and girls", "demands that all parties protect girls and women")
  expect(alignmentScore(a, b, weights)).toBe(alignWords(a, b, weights).score)
  expect(alignmentScore(a, a, weights)).toBe(ownScore(a, weights))
  expect(alignmentScore(a, b, weights)).toBeLessThan(ownScore(a, weights))
})

/** The score by the plain rule, cell by cell: 4 for a word that differs, 3 for one too many. */
function plainScore(left: Int32Array, right: Int32Array, weights: Int32Array): number {
  let best = 0
  let above = new Int32Array(right.length + 1)
  for (const word of left) {
    const row = new Int32Array(right.length + 1)
    for (const [j, other] of right.entries()) {
      const both = (above[j] ?? 0) + (word === other && word >= 0 ? (weights[word] ?? 0) : -4)
      row[j + 1] = Math.max(0, both, (above[j + 1] ?? 0) - 3, (row[j] ?? 0) - 3)
      best = Math.max(best, row[j + 1] ?? 0)
    }
    above = row
  }
  return best
}

test("cells that are left out would have changed no score", () => {
  let state = 1
  const roll = (to: number) => ((state = (Math.imul(state, 1103515245) + 12345) >>> 1) >>> 8) % to
  for (let round = 0; round < 400; round++) {
    const words = 2 + roll(30)
    const weights = Int32Array.from({ length: words }, () => 1 + roll(24))
    const text = () => Int32Array.from({ length: roll(40) }, () => roll(words + 1) - 1)
    const [left, right] = [text(), text().map((word) => (word < 0 ? -2 : word))]
    const expected = plainScore(left, right, weights)
    expect(alignmentScore(left, right, weights)).toBe(expected)
    expect(alignWords(left, right, weights).score).toBe(expected)
  }
})

test("a text too long for one table is aligned in windows", () => {
  const long = Int32Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 500)
  const part = long.slice(39_000, 39_500)
  const weights = new Int32Array(500).fill(10)
  const { score, pairs } = alignWords(part, long, weights)
  expect(score).toBe(5000)
  expect(pairs.length).toBe(1000)
})
