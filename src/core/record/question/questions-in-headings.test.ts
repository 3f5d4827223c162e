import { expect, test } from "vitest"
import { splitPassages } from "../../passage/index.ts"
import { readQuestions } from "./read-questions.ts"

/** What a paper asks: "named: " before the question of a delegation that is named. */
const asks = (text: string, ...expected: readonly string[]) => {
  test(text, () =>
    expect(
      readQuestions(splitPassages({ text, mediaType: "text/markdown" }), []).map(
        ({ anchor, asker }) => `${asker.as === "named" ? "named: " : ""}${anchor.clean ?? anchor.exact}`,
      ),
    ).toEqual(expected),
  )
}

// a heading that is the question, with its answer below
asks("# Norland\n\n## Questions and answers\n\n### Who guards the camp?\n\nThe army.\n", "Who guards the camp?")
asks("# Norland\n\n## Questions and answers\n\n### Talvia: Who guards the camp?\n\nThe army.\n", "named: Who guards the camp?")
asks("# Norland\n\n**Q4. Is the bench free to rule?**\n\nNo reply.\n", "Is the bench free to rule?")
asks("# Norland\n\n## Why now?\n\nThe mandate ends in May.\n")
asks("# Norland\n\n## Questions and answers\n\n### The courts\n\nThe bench sits.\n")
asks("# What is to be done?\n\nNobody knows.\n")

// a label that runs into the paragraph, and papers that are records of a meeting
asks("# Note on the meeting of 3 May\n\n2. Concerns raised. They wished to know whether the bench sat.\n", "whether the bench sat")
asks("# Minutes of the coordination meeting\n\nMembers asked who guards the camp.\n", "who guards the camp")
asks("# Report on Norland\n\n2. Concerns raised the alarm. The Front wished to know whether the bench sat.\n")

// what members may wish to ask
asks("# Note\n\n## Questions for members\n\nMembers may also wish to ask whether the bench will sit.\n", "whether the bench will sit")
asks("# Note\n\nMembers may wish to ask the Mission for a list.\n")
asks(
  "# Note\n\n## Questions from members\n\nA participant from the region inquired into the fate of the nurses.\n",
  "the fate of the nurses",
)

// the part that recommends ends the part that asks
asks("# Note\n\n2. Concerns raised. Members asked who guards the camp.\n\n3. Recommendations of the Panel. The Council may:\n\n(a) open the road to the coast;\n", "who guards the camp") // prettier-ignore
