import { expect, test } from "vitest"
import { termIn } from "./term.ts"

const prints = (words: string, term: string | undefined) => {
  test(`${words}: ${term ?? "no length"}`, () => {
    expect(termIn(words)).toBe(term)
  })
}

prints("a three-year joint Action Plan", "three-year")
prints("a 5-year plan to end the recruitment of children", "5-year")
prints("release the women within ten days", "within ten days")
prints("report to the Council in the next 90 days", "in the next 90 days")
prints("build twelve shelters over a period of two years", "over a period of two years")
prints("build twelve shelters", undefined)
prints("protect the 15-year-old girls", undefined)
prints("honour the accord signed two years ago", undefined)
prints("open the 3 centres", undefined)
