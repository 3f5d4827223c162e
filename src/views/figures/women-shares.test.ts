import { expect, test } from "vitest"
import type { Figure } from "../../core/record/index.ts"
import { anchorAt } from "../../core/text/index.ts"
import { type InSentence, womenShares } from "./women-shares.ts"

type Printed = Partial<Figure> & Pick<Figure, "value">

/** A figure in its sentence; its number stands in brackets. */
const figure = (sentence: string, printed: Printed, passage = 1): InSentence => {
  const start = sentence.indexOf("[")
  const end = sentence.indexOf("]") - 1
  const plain = sentence.replaceAll(/[[\]]/gu, "")
  const anchor = anchorAt(plain, start, end)
  const full: Figure = {
    anchor,
    printed: anchor,
    kind: "percentage",
    unit: "percent",
    population: undefined,
    period: undefined,
    base: undefined,
    change: undefined,
    status: "stated",
    ...printed,
  }
  return { entry: { kind: "figure", id: "F1", anchor, figure: full }, sentence: plain, start, end, passage }
}

/** A sentence, what is read of its figure, and the body and share on the board; undefined where it stands on none. */
const shows = (sentence: string, printed: Printed, expected: readonly [body: string, share: number] | undefined) => {
  test(sentence, () => {
    const share = womenShares([figure(sentence, printed)])?.shares[0]
    expect(share && [share.body, share.share]).toEqual(expected)
  })
}

shows(
  "Women make up [28.6 percent] of the members of the Interim Assembly.",
  { value: 28.6, population: "members of the Interim Assembly" },
  ["Interim Assembly", 28.6],
)
shows("Only [20 per cent] of its members were women.", { value: 20, population: "its members" }, ["Its members", 20])
shows(
  "[38 percent] of the Monitoring Committee and its panels are women.",
  { value: 38, population: "the Monitoring Committee and its panels" },
  ["Monitoring Committee and its panels", 38],
)
shows(
  "[38] percent of the Monitoring Committee (MC) and its four panels are women.",
  { value: 38, population: "the Monitoring Committee" },
  ["Monitoring Committee (MC) and its four panels", 38],
)
shows("Women also make up [20.7] percent of ministers and delegated ministers.", { value: 20.7, population: "ministers" }, [
  "Ministers and delegated ministers",
  20.7,
])
shows("Women make up [12] percent of ministers and 30 percent of ministers of state.", { value: 12, population: "ministers" }, [
  "Ministers",
  12,
]) // the other has a share of its own
shows("Women make up [12] percent of the Senate and its chair resigned.", { value: 12, population: "the Senate" }, ["Senate", 12])
shows("Women make up [12] percent of the Senate and the army.", { value: 12, population: "the Senate" }, ["Senate", 12]) // not told
shows("Women held [12%] of ministerial posts.", { value: 12, population: "ministerial posts" }, ["Ministerial posts", 12])
shows("Women's representation in the Senate stood at [27 percent].", { value: 27, population: "the Senate" }, ["Senate", 27])
shows(
  "[4] women were appointed to the 15-member Electoral Authority.",
  { value: 4, kind: "count", unit: "women", population: "Electoral Authority", base: { value: 15, anchor: anchorAt("15", 0, 2) } },
  ["Electoral Authority", 26.7],
)
shows(
  "[4] women were appointed to the Electoral Authority.",
  { value: 4, kind: "count", unit: "women", population: "Electoral Authority" },
  undefined,
) // of how many is not stated
shows("[92 per cent] of survivors were unable to reach a shelter.", { value: 92, population: "survivors" }, undefined) // no body
shows("Women made up [70 percent] of displaced persons.", { value: 70, population: "displaced persons" }, undefined) // no body
shows("Of the cases, [55 percent] affected women police officers.", { value: 55, population: "the cases" }, undefined)
shows("[60 percent] of women candidates withdrew.", { value: 60, population: "women candidates" }, undefined) // the whole is women, not the part
shows(
  "The share of women in the police rose by [3 percent].",
  { value: 3, population: "the police", change: { direction: "increase", since: undefined } },
  undefined,
) // a change
shows(
  "The law requires that women hold at least [30 percent] of seats.",
  { value: 30, population: "seats", status: "law", kind: "threshold" },
  undefined,
) // the threshold itself
shows("The plan wants women to hold [40 percent] of seats.", { value: 40, population: "seats", status: "planned" }, undefined) // a target
shows("[65 per cent] of health facilities were damaged.", { value: 65, population: "health facilities" }, undefined)
shows("The police said that [15 percent] of officers were absent.", { value: 15, population: "officers" }, undefined) // not of women

const against = (name: string, threshold: Printed, sentence: string, expected: readonly [number, boolean] | undefined) => {
  test(`threshold: ${name}`, () => {
    const share = figure("Women make up [11 percent] of all Ambassadors.", { value: 11, population: "all Ambassadors" })
    const board = womenShares([figure(sentence, threshold), share])
    expect(board?.threshold && [board.threshold.percent, board.threshold.isLaw]).toEqual(expected)
    expect(board?.shares[0]?.gap).toEqual(expected && 11 - expected[0])
  })
}

against("a quota by law", { value: 30, status: "law", kind: "threshold" }, "The legislative gender quota of [30 percent] stands.", [
  30,
  true,
])
against("at least, in a plan", { value: ">= 35", kind: "threshold" }, "The plan sets at least [35 percent] for women.", [35, false])
against("none", { value: 3, kind: "count", unit: "years" }, "It took [three] years.", undefined)
against(
  "a threshold of votes is none of women",
  { value: 40, kind: "threshold", status: "law" },
  "A turnout of [40 percent] is needed.",
  undefined,
)

test("a threshold in another passage is named, and not held against the shares", () => {
  const law = figure("The law of Marenta sets a quota of [50 percent] for women.", { value: 50, kind: "threshold", status: "law" }, 2)
  const board = womenShares([law, figure("Women make up [11 percent] of all Ambassadors.", { value: 11, population: "all Ambassadors" })])
  expect([board?.threshold, board?.elsewhere?.percent, board?.shares[0]?.gap]).toEqual([undefined, 50, undefined])
})

test("a board shows forty shares, and says how many more there are", () => {
  const many = Array.from({ length: 43 }, (_, i) =>
    figure(`Women make up [${i + 1} percent] of council ${i}.`, { value: i + 1, population: `council ${i}` }),
  )
  const board = womenShares(many)
  expect([board?.shares.length, board?.left, board?.shares[0]?.share]).toEqual([40, 3, 40])
})

test("no board where no share of women is printed", () => {
  expect(womenShares([figure("A quota of [30 percent] for women.", { value: 30, kind: "threshold", status: "law" })])).toBeUndefined()
})
