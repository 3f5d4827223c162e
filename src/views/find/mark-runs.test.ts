import { expect, test } from "vitest"
import { markRuns } from "./mark-runs.ts"

/** A text with its runs in square brackets. */
const marks = (text: string, runs: [number, number][], expected: string) => {
  test(`${text} ${JSON.stringify(runs)}`, () => {
    const pieces = markRuns(text, runs)
    expect(pieces.map(({ words, shared }) => (shared ? `[${words}]` : words)).join("")).toBe(expected)
  })
}

marks("urges all parties", [[6, 9]], "urges [all] parties")
marks("urges all parties", [[6, 9], [0, 5]], "[urges] [all] parties") // prettier-ignore
marks("urges all parties", [[0, 9], [6, 17]], "[urges all] parties") // prettier-ignore
marks("urges all parties", [[0, 17]], "[urges all parties]")
marks("urges", [], "urges")
marks("", [], "")
