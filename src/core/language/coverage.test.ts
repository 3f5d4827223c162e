import { expect, test } from "vitest"
import { LAST_ADOPTED } from "../symbol/index.ts"
import { type Coverage, coverageOf } from "./coverage.ts"

const covers = (what: string, symbols: readonly string[], coverage: Omit<Coverage, "adopted">, adopted = LAST_ADOPTED) => {
  test(`${what}: ${coverage.held} held`, () => {
    expect(coverageOf(symbols)).toEqual({ ...coverage, adopted })
  })
}
const named = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `S/RES/${from + i}`)

covers("nothing", [], { held: 0, missing: [[1, LAST_ADOPTED]] })
covers("everything", named(1, LAST_ADOPTED), { held: LAST_ADOPTED, missing: [] })
covers("all but some", [...named(1, 9), ...named(11, 20), ...named(24, LAST_ADOPTED)], { held: LAST_ADOPTED - 4, missing: [[10, 10], [21, 23]] }) // prettier-ignore
covers("all but the first and the last", named(2, LAST_ADOPTED - 1), { held: LAST_ADOPTED - 2, missing: [[1, 1], [LAST_ADOPTED, LAST_ADOPTED]] }) // prettier-ignore
covers("one twice, in no order", ["S/RES/3 (1946)", "S/RES/1 (1946)", "S/RES/3 (1946)"], { held: 2, missing: [[2, 2], [4, LAST_ADOPTED]] }) // prettier-ignore
covers("statements and papers do not count", ["S/PRST/2004/36", "mandate.pdf"], { held: 0, missing: [[1, LAST_ADOPTED]] })
covers("one that is later than the table", named(1, LAST_ADOPTED + 2), { held: LAST_ADOPTED + 2, missing: [] }, LAST_ADOPTED + 2)
