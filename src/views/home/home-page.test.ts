import { expect, test } from "vitest"
import { splitPassages } from "../../core/passage/index.ts"
import { summarise } from "../../core/publication/index.ts"
import { readRecord } from "../../core/record/index.ts"
import { homePage } from "./home-page.tsx"

const shown = (text: string, name: string): string => {
  const record = readRecord(splitPassages({ text, mediaType: "text/markdown" }), "ab".repeat(32))
  return homePage([{ id: "ab", name, summary: summarise(record) }], { style: "", script: "", icon: "" })
}
const times = (html: string, words: string): number => html.split(words).length - 1

test("the name of a file stands once, and not in the type of the paper's words", () => {
  const html = shown("In 2024 the Mission verified 14 cases.", "field-notes.md")
  expect(times(html, "field-notes.md")).toBe(1)
  expect(html).toContain('<a class="of-file" href="/papers/ab">field-notes.md</a>')
})

test("a title stands in its language, the file beside it", () => {
  const html = shown("# On Velloria\n\nIn 2024 the Mission verified 14 cases of the war in the north.", "velloria.md")
  expect(html).toMatch(/<a class="words"[^>]*lang="en"[^>]*>On Velloria<\/a>/u)
  expect(html).toContain("velloria.md")
})

test("one question has no reply, two have none", () => {
  const html = shown(
    "# On Velloria\n\n## Questions\n\nCouncil members asked how many women vote in Velloria.\n\n## Main points\n\nThe road is open.",
    "v.md",
  )
  expect(html).toContain("1 of 1 question has no reply")
})
