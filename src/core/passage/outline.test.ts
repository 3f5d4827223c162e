import { expect, test } from "vitest"
import { splitPassages } from "./index.ts"

/** Ids, each with the id of what it hangs under. */
const hangs = (what: string, lines: readonly string[], expected: readonly string[]) => {
  test(what, () => {
    const { passages } = splitPassages({ text: lines.join("\n"), mediaType: "text/plain" })
    expect(passages.map(({ id, parent }) => (parent === undefined ? id : `${id} < ${parent}`))).toEqual(expected)
  })
}

hangs(
  "items under the paragraph that opens them, letters that run on over roman parts",
  [
    "II.  Recommendations",
    "",
    "12.  The Council could:",
    "",
    "     (a)  Request the Mission:",
    "",
    "          (i)  To stay;",
    "          (ii) To report;",
    "",
    "     (b)  Renew it.",
    "",
    "13.  Members left.",
  ],
  [
    "sec_II",
    "para_12 < sec_II",
    "para_12__item_a < para_12",
    "para_12__item_a__item_i < para_12__item_a",
    "para_12__item_a__item_ii < para_12__item_a",
    "para_12__item_b < para_12",
    "para_13 < sec_II",
  ],
)
hangs(
  "the ninth letter is no roman one",
  ["1.   They asked:", "", ...["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((letter) => `     (${letter})  What became of it;`)],
  ["para_1", ...["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((letter) => `para_1__item_${letter} < para_1`)],
)
hangs(
  "bullets under a heading, nested by their indent, and two lists in a section",
  [
    "Main points",
    "",
    "• One;",
    "  – nested;",
    "  – more;",
    "• Two.",
    "",
    "The Council could, in addition, consider the following:",
    "",
    "• Three.",
  ],
  [
    "sec_1",
    "sec_1__list_1__item_1 < sec_1",
    "sec_1__list_1__item_1__item_1 < sec_1__list_1__item_1",
    "sec_1__list_1__item_1__item_2 < sec_1__list_1__item_1",
    "sec_1__list_1__item_2 < sec_1",
    "sec_1__p_1 < sec_1",
    "sec_1__list_2__item_1 < sec_1__p_1",
  ],
)
hangs(
  "numbers that are printed twice stay apart",
  ["1.   The first of the two paragraphs.", "", "1.   The second of the two paragraphs."],
  ["para_1", "para_1_2"],
)
