import { expect, test } from "vitest"
import { readResolution } from "../../language/index.ts"
import { keepsByNumber } from "./by-number.ts"
import { clausesOf } from "./clauses.ts"

/** Whether a paragraph keeps a provision of resolution 1325 (2000), which is only named here, by its number. */
const keeps = (paragraph: string, label: string, expected: boolean) =>
  test(`${paragraph}: ${label} ${expected ? "stays" : "is not kept by it"}`, () => {
    const { value } = readResolution(`The Security Council,\nRecalling its resolutions,\n1. ${paragraph};`, { symbol: "S/RES/9001 (2031)" })
    expect(clausesOf(value.provisions).some((clause) => keepsByNumber(clause, { symbol: "S/RES/1325 (2000)", label }))).toBe(expected)
  })

keeps("Reaffirms paragraphs 4 to 9 of resolution 1325 (2000)", "OP 8", true)
keeps("Decides to renew until 1 May 2032 the measures set out in paragraph 7 of resolution 1325 (2000)", "OP 7 (b)", true)
keeps(
  "Extends the mandate of UNMOSS, requesting it to focus on the areas (a) to (c) of paragraph 3 of resolution 1325 (2000)",
  "OP 3 (b)",
  true,
)
keeps(
  "Extends the mandate of UNMOSS, requesting it to focus on the areas (a) to (c) of paragraph 3 of resolution 1325 (2000)",
  "OP 3 (d)",
  false,
)
keeps("Reaffirms paragraphs 4 to 9 of resolution 1325 (2000)", "OP 12", false)
keeps("Decides to terminate the measures set out in paragraph 7 of resolution 1325 (2000)", "OP 7", false)
keeps("Reaffirms paragraphs 4 to 9 of resolution 1820 (2008)", "OP 8", false)
