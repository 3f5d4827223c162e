import fc from "fast-check"
import { expect, test } from "vitest"
import { NO_HINTS, splitPassages } from "../../passage/index.ts"
import { anchorHolds } from "../../text/index.ts"
import { readFigures } from "./index.ts"

const PIECES =
  `4 12 1,204 2.5 300-350 1/3 2023 half none no not one a single several many most some another both twice doubled third first two thirds dozen hundred million in of the to out
  women women's cases member 15-member percent per cent % points years decade a year over at least more than fewer than ( ) , . ; : - – “ ” $ US$ € ’s resolution paragraph No. S/2024/1
  verified reported alleged in 2022 since May 2019 compared with was were held documented attributed ½ <sup>1</sup> \n \n\n # - *`.split(
    /\s+/u,
  )
const noise = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }), {
    maxLength: 60,
  })
  .map((words) => words.join(" "))

test("figures of any text stand in their passage, hold their number, and are read the same twice", () => {
  fc.assert(
    fc.property(noise, (text) => {
      const paper = splitPassages({ text, mediaType: "text/plain", hints: NO_HINTS })
      const figures = readFigures(paper)
      for (const { anchor, printed, base, unit } of figures) {
        expect(anchorHolds(paper.text, anchor) && anchorHolds(paper.text, printed)).toBe(true)
        expect(printed.start >= anchor.start && printed.end <= anchor.end).toBe(true)
        expect(paper.passages.some((passage) => passage.anchor.start <= anchor.start && anchor.end <= passage.anchor.end)).toBe(true)
        expect(base === undefined || anchorHolds(paper.text, base.anchor)).toBe(true)
        expect(unit).not.toBe("")
      }
      expect(readFigures(paper)).toEqual(figures)
    }),
    { numRuns: 300 },
  )
})
