import { expect, test } from "vitest"
import { splitPassages } from "./index.ts"

/** A line of furniture between two pages tears a sentence and is no part of it. */
const furniture = (...lines: readonly string[]) => {
  test(lines.join(" / "), () => {
    const text = [
      "The Council was told that the Mission had counted, in the north of the country and",
      "",
      ...lines,
      "",
      "elsewhere, nine women.",
    ].join("\n")
    for (const mediaType of ["text/plain", "text/markdown"] as const)
      expect(splitPassages({ text, mediaType }).passages.map(({ text }) => text.clean)).toEqual([
        "The Council was told that the Mission had counted, in the north of the country and elsewhere, nine women.",
      ])
  })
}

furniture("25-12397 (E)     130825")
furniture("*2512397*")
furniture("2/7                                  25-12397", "\fS/2025/492")
furniture("25-12397                                  3/7", "S/2025/492")
furniture("2/6")
furniture("- 3 -")
furniture("Page 3 of 12")
furniture("Please recycle")

/** A line that only looks like it stays. */
const stays = (line: string) => {
  test(`${line} stays`, () => {
    const text = `The figures of the Ministry for the year were given as follows.\n\n${line}\n\nThe Council took note of them at its meeting.`
    expect(splitPassages({ text, mediaType: "text/plain" }).passages.map(({ text }) => text.clean)).toContain(line)
  })
}

stays("S/2024/12")
stays("In 2024, 3 of 12 were women.")
stays("25-12397 women were counted.")
