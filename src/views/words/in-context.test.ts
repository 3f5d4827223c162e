import { expect, test } from "vitest"
import { anchorAt } from "../../core/text/index.ts"
import { inContext } from "./in-context.ts"

const shows = (passage: string, words: string, expected: string) => {
  test(`${words}, in ${passage.slice(0, 40)}`, () => {
    const start = passage.indexOf(words)
    const end = start + words.length
    const { before, words: own, after } = inContext(anchorAt(passage, start, end), { clean: passage, start, end })
    expect(`${before}|${own}|${after}`).toBe(expected)
  })
}

const long = "word ".repeat(40).trim()
shows("The Mission verified 14 cases.", "14", "The Mission verified |14| cases.")
shows(`${long} 14 cases`, "14", `… ${"word ".repeat(17)}|14| cases`)
shows(`14 cases ${long}`, "14", `|14| cases ${"word ".repeat(16)}…`)
shows(`${long} ${long}`, `${long} ${long}`, `|${long} … ${"word ".repeat(16).trim()}|`)

test("where no passage holds it, the words stand alone", () => {
  expect(inContext(anchorAt("14 cases", 0, 2), undefined)).toEqual({ before: "", words: "14", after: "" })
})
