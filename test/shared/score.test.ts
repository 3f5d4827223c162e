import { describe, expect, test } from "vitest"
import { scoreAll, targets } from "../../scripts/score.mjs"
import { sharedIsHere } from "../needs.ts"

/** The reader, scored against the golds: the mean of a row may not fall below what was reached, nor one paper by more than 0.03. */
const isHere = sharedIsHere("tools/score-record.mjs")

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
