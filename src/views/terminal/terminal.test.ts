import { expect, test } from "vitest"
import { splitPassages } from "../../core/passage/index.ts"
import { readRecord, type Record } from "../../core/record/index.ts"
import { anchorAt } from "../../core/text/index.ts"
import { columnsOf, harmless, INK, KINDS, NO_INK, recordLines, wrap } from "./index.ts"

const wraps = (text: string, width: number, first: string, rest: string, ...lines: string[]) => {
  test(`${text} in ${width} columns`, () => {
    expect(wrap(text, width, first, rest)).toEqual(lines)
  })
}
wraps("one two three", 7, "", "", "one two", "three")
wraps("one two three", 9, "a) ", "   ", "a) one", "   two", "   three")
wraps("extraordinarily long", 5, "", "", "extraordinarily", "long")
wraps("", 5, "> ", "", "> ")
wraps("\u001b[1mone\u001b[22m two", 7, "", "", "\u001b[1mone\u001b[22m two") // colours take no room
wraps("报告 报告", 8, "", "", "报告", "报告") // two columns each

const isHarmless = (text: string, shown: string) => {
  test(`${JSON.stringify(text)} is shown as ${shown}`, () => {
    expect(harmless(text)).toBe(shown)
  })
}
isHarmless("torn\n  line ", "torn line")
isHarmless("clear \u001b[2J the screen", "clear \u{FFFD}[2J the screen")
isHarmless("title \u009b0m", "title \u{FFFD}0m")
isHarmless("pay \u202e000,1 now", "pay \u{FFFD}000,1 now") // the rest of the line would stand backwards
isHarmless("\u2067قرار\u2069 2640", "\u2067قرار\u2069 2640")

const text = "# On Velloria\n\nMembers asked when 40 women will vote.\u001b[2J"
const paper = splitPassages({ text, mediaType: "text/markdown" })
const quote = (words: string) => anchorAt(text, text.indexOf(words), text.indexOf(words) + words.length)
const record: Record = {
  ...readRecord(paper, "ab".repeat(32)),
  questions: [
    {
      anchor: quote("when 40 women will vote"),
      kind: "question",
      asker: { as: "members", anchor: undefined },
      reply: { state: "silent", evidence: [] },
    },
  ],
  figures: [
    {
      anchor: quote("40 women"),
      printed: quote("40"),
      kind: "count",
      value: 40,
      unit: "women",
      population: undefined,
      period: undefined,
      base: undefined,
      change: undefined,
      status: "stated",
    },
  ],
  events: [],
  recommendations: [],
}

test("what the paper does not say is shown as not said, and every item with its place", () => {
  const lines = recordLines(record)
  expect(lines).toContain("  Situation   [not stated]")
  expect(lines).toContain("  Q1   when 40 women will vote 3:15")
  expect(lines).toContain("         question, by members; suggested: no reply in this paper")
  expect(lines).toContain("  F1   40 women 3:20")
  expect(lines.map((line) => line.trim()).join(" ")).toContain("of [not stated]; period [not stated]; base [not stated]; stated")
  expect(lines).toContain("Recommendations (0, 0 asks)")
})

test("one kind alone", () => {
  const lines = recordLines(record, { ink: NO_INK, width: 80, kinds: ["figures"] })
  expect(lines.filter((line) => /^[A-Z][a-z]+(?: \(|$)/u.test(line))).toEqual(["Figures (1)"])
})

const staysWithin = (width: number) => {
  test(`lines stay within ${width} columns, and no escape of the paper comes through`, () => {
    const lines = recordLines({ ...record, paper: { ...record.paper, title: "word ".repeat(100) } }, { ink: INK, width, kinds: KINDS })
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width)
    expect(lines.join("\n")).not.toContain("\u001b[2J")
  })
}
for (const width of [40, 80, 200]) staysWithin(width)

test("without colours there is no escape at all", () => {
  expect(recordLines(record).join("\n")).not.toContain("\u001b")
})
