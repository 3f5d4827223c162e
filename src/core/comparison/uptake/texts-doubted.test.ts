import { expect, test } from "vitest"
import { readResolution } from "../../language/index.ts"
import { splitPassages } from "../../passage/index.ts"
import { readRecord } from "../../record/index.ts"
import { resolutionSymbol } from "../../symbol/index.ts"
import { textsDoubted } from "./texts-doubted.ts"
import { uptakeOf } from "./uptake.ts"

const paper = (situation: string, ask: string) =>
  readRecord(
    splitPassages({
      text: `# Summary of the meeting on the situation in ${situation}, held on 28 March 2023\n\n## Recommendations\n\nThe Security Council should:\n\n- ${ask}\n`,
      mediaType: "text/markdown",
    }),
    "x",
  )
const resolution = (symbol: string, text = "1. Decides to terminate MINUSMA's mandate as of 30 June 2023;") =>
  readResolution(`The Security Council,\nRecalling its resolutions,\n${text}`, { symbol: resolutionSymbol(symbol) ?? symbol }).value
const WOMEN = "Call upon the mission to support the participation of women in the talks."

const doubts = (what: string, record: ReturnType<typeof paper>, [against, baseline]: readonly [string, string?], ...expected: string[]) => {
  test(`${what}: ${expected.join("; ") || "no doubt"}`, () => {
    const texts = [resolution(against), baseline === undefined ? undefined : resolution(baseline)] as const
    expect(textsDoubted(record, ...texts).map(({ message }) => message)).toEqual(expected)
    const isElsewhere = expected.some((message) => message.includes("situation of the paper"))
    expect(uptakeOf(record, ...texts).asks.map(({ suggested, confidence, vehicle }) => suggested === "cannot-tell" && confidence < 0.5 && !vehicle)).toEqual([isElsewhere]) // prettier-ignore
  })
}
const HAITI = "Expected a resolution on the situation of the paper, which is about Haiti; S/RES/2690 (2023) is about Mali"
doubts("a resolution on another country", paper("Haiti", WOMEN), ["2690"], HAITI)
doubts("the next of the mandate", paper("Mali", WOMEN), ["2690", "2640"])
doubts("part of a country", paper("Sudan", WOMEN), ["2559"])
doubts("a situation that no table knows", paper("Velloria", WOMEN), ["2690"])
doubts("a resolution on the agenda item", paper("Haiti", WOMEN), ["2242"])
doubts("a neighbour's mission that the ask names", paper("Sudan", "Request UNISFA to protect women in the markets of Abyei."), ["2609"])
doubts("a baseline that came later", paper("Mali", WOMEN), ["2640", "2690"], "Expected a baseline before S/RES/2640 (2022), got S/RES/2690 (2023), which was adopted later") // prettier-ignore
doubts("the same twice", paper("Mali", WOMEN), ["2690", "2690"], "Expected a baseline before S/RES/2690 (2023), got the same: nothing can have changed") // prettier-ignore
doubts(
  "a baseline on another country",
  paper("Mali", WOMEN),
  ["2690", "2645"],
  "Expected a baseline on Mali, got S/RES/2645 (2022) on Haiti",
)

test("a paper in French is not called one that asks for nothing", () => {
  const text =
    "# Résumé de la réunion sur la situation au Mali, le 28 mars 2023\n\n## Recommandations\n\n- Garantir la participation pleine, égale et véritable des femmes aux négociations de paix.\n"
  const record = readRecord(splitPassages({ text, mediaType: "text/markdown" }), "x")
  expect(textsDoubted(record, resolution("2690"), undefined).map(({ rule }) => rule)).toEqual(["asks-can-be-read"])
})
