import { expect, test } from "vitest"
import { splitSentences } from "./index.ts"

const splits = (...sentences: string[]) => {
  test(sentences.join(" | "), () => {
    const clean = sentences.join(" ")
    expect(splitSentences(clean).map(({ start, end }) => clean.slice(start, end))).toEqual(sentences)
  })
}

splits("Ms. Voss met the Chair.", "He agreed.")
splits("See para. 4 of resolution 2640 (2022).", "It lapsed.")
splits("Law No. 8 was adopted on 3 May.", "Article 2 is silent.")
splits("The U.N. Mission left.", "Nobody followed.")
splits("What became of it?", "No reply was given.")
splits("It said so (see S/2024/1, p. 4).", "Then it stopped.")
splits("J. Smith spoke.", "“It is late.”", "They left.")
