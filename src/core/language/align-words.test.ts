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

test("a text too long for one table is aligned in windows", () => {
  const long = Int32Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 500)
  const part = long.slice(39_000, 39_500)
  const weights = new Int32Array(500).fill(10)
  const { score, pairs } = alignWords(part, long, weights)
  expect(score).toBe(5000)
  expect(pairs.length).toBe(1000)
})
