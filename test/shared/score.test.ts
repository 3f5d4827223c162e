import { existsSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { shared } from "../../scripts/golds.mjs"
import { scoreAll, targets } from "../../scripts/score.mjs"

/** The reader, scored against the golds: the mean of a row may not fall below what was reached, nor one paper by more than 0.03. */
const isHere = existsSync(`${shared}/tools/score-record.mjs`)

test.skipIf(isHere)("the shared papers are where PENHOLDER_SHARED says", ({ skip }) => {
  if (!process.env.CI) skip()
  expect(isHere, `the shared papers are not at ${shared}`).toBe(true)
})

describe.skipIf(!isHere)("the score over the golds", () => {
  const { values, means, failures } = isHere ? scoreAll() : { values: {}, means: {}, failures: [] }
  const { reading } = targets()
  for (const [name, { reached }] of Object.entries(reading)) {
    const { mean, ...papers } = reached
    if (mean === undefined) continue
    test(`${name}: the mean is at least ${mean}`, () => {
      expect(means[name]).toBeGreaterThanOrEqual(mean)
    })
    test.each(Object.entries(papers))(`${name} on %s is no more than 0.03 below %f`, (paper, value) => {
      expect(values[name]?.[paper] ?? 0).toBeGreaterThanOrEqual(value - 0.03 - 1e-9)
    })
  }
  test("every anchor of every paper holds", () => {
    expect(failures.filter(({ failed }) => failed.includes("anchors"))).toEqual([])
  })
})
