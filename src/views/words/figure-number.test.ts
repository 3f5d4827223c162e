import { expect, test } from "vitest"
import type { Figure } from "../../core/record/index.ts"
import { anchorAt } from "../../core/text/index.ts"
import { figureNumber } from "./figure-number.ts"

const shows = (value: Figure["value"], printed: string, kind: Figure["kind"], expected: string) => {
  test(`${value}, printed ${printed}, is shown ${expected}`, () => {
    expect(figureNumber({ value, kind, printed: anchorAt(printed, 0, printed.length) } as Figure)).toBe(expected)
  })
}

shows(2_300_000, "$2.3 million", "count", "2,300,000")
shows(28.6, "28.6", "percentage", "28.6")
shows("> 1/4", "a quarter", "fraction", "over a quarter")
shows("> 1/4", "over a quarter", "fraction", "over a quarter")
shows("1/3", "one third", "fraction", "one third")
shows(">= 35", "35", "threshold", "at least 35")
shows("<= 1500", "1,500", "count", "at most 1,500")
shows("300-350", "300 to 350", "count", "300–350")
shows("several", "several", "vague", "several")
shows(0, "no", "absence", "no") // "no explicit references", not "none explicit references"
shows(0, "Aucune", "absence", "Aucune")
shows(4, "fourth", "ordinal", "fourth")
