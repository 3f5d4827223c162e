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

/** The same as plain text, where columns stand apart by blanks. */
const cutsText = (lines: readonly string[], ...expected: string[]) => {
  test(`text: ${lines.join(" / ")}`, () => {
    const { passages } = splitPassages({ text: lines.join("\n"), mediaType: "text/plain" })
    expect(passages.map(({ kind, text }) => `${kind}: ${text.clean}`)).toEqual(expected)
  })
}

// columns of figures under a line of headings are a table
cutsText(
  [
    "The cases by region are these.",
    "",
    "   Region      Women   Girls",
    "   -------------------------",
    "   North          14       3",
    "   South East      9      12",
    "",
    "The trend is steady in both of the regions.",
  ],
  "paragraph: The cases by region are these.",
  ...["Region", "Women", "Girls", "North", "14", "3", "South East", "9", "12"].map((cell) => `cell: ${cell}`),
  "paragraph: The trend is steady in both of the regions.",
)
// one line of figures is none, nor are columns of words, nor a letter's head
cutsText(
  ["Nurses   Doctors", "Ada  12", "They work in the camp day and night."],
  "paragraph: Nurses Doctors Ada 12 They work in the camp day and night.",
)
cutsText(
  ["United Nations            S/2031/77", "Security Council          3 May 2031"],
  "other: United Nations S/2031/77",
  "other: Security Council 3 May 2031",
)
