import { expect, test } from "vitest"
import { anchorHolds, anchorOfClean, CleanTextBuilder } from "./index.ts"

test("a word broken by a hyphen and a page head is whole in clean text, and torn in its anchor", () => {
  const source = "the provin-\n\nS/2024/1\n\ncial governors"
  const text = new CleanTextBuilder(source).keep(0, 10).tear().keep(23, source.length).done()
  expect(text.clean).toBe("the provincial governors")
  const anchor = anchorOfClean(source, text, 4, 14)
  expect(anchorHolds(source, anchor)).toBe(true)
  expect(anchor.clean).toBe("provincial")
  expect(anchor.parts?.map((part) => part.exact)).toEqual(["provin", "cial"])
})

test("an entity maps as a whole", () => {
  const source = "a&nbsp;b"
  const text = new CleanTextBuilder(source).keep(0, 1).put(" ", 1, 7).keep(7, 8).done()
  expect(anchorOfClean(source, text, 1, 2).exact).toBe("&nbsp;")
  expect(anchorOfClean(source, text, 2, 3).exact).toBe("b")
})
