import { expect, test } from "vitest"
import { type MediaType, splitPassages } from "./index.ts"

/** The first paragraph's words, and after ^ the marks that were taken out of it. */
const marks = (printed: string, expected: string, notes: readonly string[] = ["1", "2"], mediaType: MediaType = "text/plain") => {
  test(`${printed} (notes ${notes.join(", ")}) → ${expected}`, () => {
    const rule = mediaType === "text/plain" ? "\n\n_______________\n" : "\n\n"
    const note = (mark: string) => (mediaType === "text/plain" ? `${mark} A note to it.\n` : `[^${mark}]: A note to it.\n\n`)
    const { passages } = splitPassages({ text: `${printed}${rule}${notes.map(note).join("")}`, mediaType })
    const { text, noteRefs } = passages[0] ?? { text: { clean: "" }, noteRefs: [] }
    expect(`${text.clean}${noteRefs.map(({ mark, at }) => ` ^${mark}@${at}`).join("")}`).toBe(expected)
  })
}

marks("No governor was a woman.1 On councils, few.", "No governor was a woman. On councils, few. ^1@24")
marks("They verified cases of violence2 (171 women).", "They verified cases of violence (171 women). ^2@31")
marks("It was so in earlier periods,1/ they said.", "It was so in earlier periods, they said. ^1@29")
marks("Under resolution 2720 (2023).1 They met.", "Under resolution 2720 (2023). They met. ^1@29")
marks("They were told of it.[1] They met.", "They were told of it. They met. ^1@21", ["1"])
marks("They were told of it.¹ They met.", "They were told of it. They met. ^1@21", ["1"])
marks("Under resolution 1325 and in Q1 of 2020, COVID-19 spread.", "Under resolution 1325 and in Q1 of 2020, COVID-19 spread.", ["1", "19"])
marks("See A/78/1, S/2024/12 and para.1 of it, or 4.1 per cent.", "See A/78/1, S/2024/12 and para.1 of it, or 4.1 per cent.", ["1", "12"])
marks("No governor was a woman.3 On councils, few.", "No governor was a woman.3 On councils, few.") // no note bears a 3
marks("Nine were counted.[^1] Ten left.", "Nine were counted. Ten left. ^1@18", ["1"], "text/markdown")
marks("Nine were counted [^1].", "Nine were counted. ^1@17", ["1"], "text/markdown")
marks(
  "Nine were counted.<sup>1</sup> On the 3<sup>rd</sup>, 10 m<sup>2</sup>.",
  "Nine were counted. On the 3rd, 10 m2. ^1@18",
  ["1"],
  "text/markdown",
)
