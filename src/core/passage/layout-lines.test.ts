import { expect, test } from "vitest"
import { splitPassages } from "./index.ts"

const cuts = (lines: readonly string[], ...expected: string[]) => {
  test(lines.join(" / "), () => {
    const { passages } = splitPassages({ text: lines.join("\n"), mediaType: "application/pdf" })
    expect(passages.map(({ kind, text }) => `${kind}: ${text.clean}`)).toEqual(expected)
  })
}

// a last line of capitals ends its sentence; a line of capitals alone is a heading
cuts(["They left after the withdrawal of", "VPLM/A-NO."], "paragraph: They left after the withdrawal of VPLM/A-NO.")
cuts(["The commission told of it (see", "A/HRC/99/CRP.3)."], "paragraph: The commission told of it (see A/HRC/99/CRP.3).")
cuts(
  ["WOMEN IN OFFICE", "Nine women hold an office in the north of the country."],
  "heading: WOMEN IN OFFICE",
  "paragraph: Nine women hold an office in the north of the country.",
)
