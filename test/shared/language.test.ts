import { describe, expect, test } from "vitest"
import { scoreLanguage } from "../../scripts/score-language.mjs"
import { targets } from "../../scripts/score.mjs"
import { sharedIsHere } from "../needs.ts"

/** What find, compare, lineage and uptake reach on the sets that are here: no row may fall below what was reached. */
const isHere = sharedIsHere("resolutions/resolutions.en.jsonl.gz")

describe.skipIf(!isHere)("the score of the language", async () => {
  const rows = isHere ? (await scoreLanguage()).flatMap((kind) => kind.rows) : []
  const { language } = targets() as { language?: Record<string, { reached?: number }> }
  for (const [name, { reached }] of Object.entries(language ?? {}))
    if (reached !== undefined)
      test(`${name} is at least ${reached}`, () => {
        expect(rows.find((row) => row.name === name)?.value ?? 0).toBeGreaterThanOrEqual(reached - 0.005)
      })
})
