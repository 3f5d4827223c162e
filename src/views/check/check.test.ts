import { expect, test } from "vitest"
import type { Record as PaperRecord } from "../../core/record/index.ts"
import { anchorAt } from "../../core/text/index.ts"
import { NO_INK } from "../terminal/index.ts"
import { type Checked, checkLines, githubLines, messagesOf, sarifLog } from "./index.ts"
import { resultOf } from "./what-holds.tsx"

const text = "# On Velloria\n\nOf 40 cases,\n30 and 12 were told.\u001b[2J"
const place = (words: string) => anchorAt(text, text.indexOf(words), text.indexOf(words) + words.length)
const paper: Checked = {
  name: "drafts/one, two.md",
  text,
  hasLinesOfFile: true,
  messages: [
    { rule: "parts-make-the-whole", severity: "error", message: "30 and 12 make 42,\n100% more", anchors: [place("30"), place("40")] },
    { rule: "paper-has-words", severity: "note", message: "It is short", anchors: [] },
  ],
}

test("a message says where, how grave, which rule and what; below it the words, and the other place", () => {
  expect(checkLines(paper, NO_INK, 80)).toEqual([
    "drafts/one, two.md:4:1 error parts-make-the-whole 30 and 12 make 42, 100% more",
    '    "30"',
    '    drafts/one, two.md:3:4 "40"',
    "drafts/one, two.md note paper-has-words It is short",
  ])
})

test("of a text with pages, the page is told too", () => {
  const pages = "One.\f\nOf 40 cases.\n\f"
  const at = pages.indexOf("40")
  const paged: Checked = {
    name: "a.pdf",
    text: pages,
    hasLinesOfFile: false,
    messages: [{ ...paper.messages[0]!, anchors: [anchorAt(pages, at, at + 2)] }],
  }
  expect(checkLines(paged, NO_INK, 80)[0]).toMatch(/^a\.pdf:2:4 \(page 2\) error/u)
  expect(githubLines(paged)[0]).toMatch(/^::error file=a\.pdf,title=[^]*2:4 \(page 2\) "40"$/u)
  expect(JSON.stringify(sarifLog([paged]))).toContain('"logicalLocations":[{"name":"page 2","kind":"page"}]')
})

test("a file whose lines are not those of its text is given no line, and the message tells the place", () => {
  const page: Checked = { ...paper, name: "a.html", hasLinesOfFile: false }
  expect(githubLines(page)[0]).toBe(
    '::error file=a.html,title=parts-make-the-whole::30 and 12 make 42,%0A100%25 more%0A4:1 "30"%0A3:4 "40"',
  )
  expect(JSON.stringify(sarifLog([page]))).not.toContain("startLine")
  expect(JSON.stringify(sarifLog([page]))).toContain(String.raw`4:1 \"30\"\n3:4 \"40\"`)
})

test("no control sign of a paper reaches the terminal", () => {
  const shown = checkLines({ ...paper, messages: [{ ...paper.messages[0]!, anchors: [place("told.\u001b[2J")] }] }, NO_INK, 80)
  expect(shown.join("\n")).not.toContain("\u001b")
})

test("a workflow's log takes one line a message, with its signs escaped", () => {
  expect(githubLines(paper)).toEqual([
    '::error file=drafts/one%2C two.md,line=4,col=1,title=parts-make-the-whole::30 and 12 make 42,%0A100%25 more%0A3:4 "40"',
    "::notice file=drafts/one%2C two.md,title=paper-has-words::It is short",
  ])
})

test("SARIF holds every message with its place, and the others as related", () => {
  const [run] = (sarifLog([paper]) as { runs: { tool: { driver: { rules: unknown[] } }; results: Record<string, unknown>[] }[] }).runs
  expect(run?.tool.driver.rules).toEqual([{ id: "paper-has-words" }, { id: "parts-make-the-whole" }])
  expect(run?.results[0]).toMatchObject({
    ruleId: "parts-make-the-whole",
    level: "error",
    locations: [
      { physicalLocation: { artifactLocation: { uri: "drafts/one%2C%20two.md" }, region: { startLine: 4, startColumn: 1, endColumn: 3 } } },
    ],
    relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 3, startColumn: 4, snippet: { text: "40" } } } }],
  })
})

test("messages are told in reading order, what is about the whole paper first", () => {
  const clash = (start: number) => ({
    rule: "durations-agree",
    severity: "note" as const,
    message: "",
    anchors: [anchorAt(text, start, start + 1)],
  })
  const doubt = (anchor: ReturnType<typeof place> | undefined) => ({
    rule: "paper-has-words",
    severity: "doubt" as const,
    message: "",
    anchor,
  })
  const record = { findings: [doubt(place("30")), doubt(undefined)], tensions: [clash(2), clash(0)] } as unknown as PaperRecord
  expect(messagesOf(record).map(({ id }) => id)).toEqual(["D2", "T2", "T1", "D1"])
})

const gives = (expression: string, value: number, unit: string | undefined, words: string) => {
  test(`${expression} gives ${words}`, () => {
    expect(resultOf({ expression, value, unit })).toBe(words)
  })
}
gives("85 + 13", 98, "cases", "98 cases")
gives("1200 + 34", 1234, undefined, "1,234")
gives("4 / 15", 0.27, undefined, "26.7 percent")
gives("1,000 / 4,000", 0.25, "percent", "25 percent")
