import { expect, test } from "vitest"
import type { CorpusText } from "./corpus-row.ts"
import { textOfPaper } from "./paper-text.ts"

const is = (name: string, text: string, symbol: string, textKind: CorpusText["textKind"] = "adopted") => {
  test(`${name} holding "${text.slice(0, 40)}" is ${symbol}, ${textKind}`, () => {
    const found = textOfPaper(name, { text, mediaType: "text/plain" })
    expect([found.symbol, found.textKind]).toEqual([symbol, textKind])
  })
}
const body = "\nThe Security Council,\nRecalling resolution 1325 (2000),\n1. Decides to remain seized of the matter."

is("a.txt", `United Nations          S/RES/2776 (2025)*\nSecurity Council        Distr.: General\n${body}`, "S/RES/2776 (2025)")
is("a.txt", `Resolution 2640 (2022)\nAdopted by the Security Council at its 9082nd meeting, on\n29 June 2022${body}`, "S/RES/2640 (2022)")
is("a.txt", `Resolution 2640 (2022) Adopted by the Security Council at its 9082nd meeting, on${body}`, "S/RES/2640 (2022)")
is("a.txt", `RESOLUTION 242 (1967)${body}`, "S/RES/242 (1967)")
is("a.md", `# **Resolution 242 (1967)**${body}`, "S/RES/242 (1967)")
is("a.txt", `MILITARY STAFF COMMITTEE\n1 (1946) Resolution of 25 January 1946${body}`, "S/RES/1 (1946)")
is("a.txt", `2 (1946). Resolution of 30 January 1946${body}`, "S/RES/2 (1946)")
is("a.txt", `United Nations          S/PRST/2004/36\n${body}`, "S/PRST/2004/36")
is("folder/S_RES_2242(2015).pdf", body, "S/RES/2242 (2015)") // the text does not say; what it recalls is not what it is
is("S_RES_2242-EN.txt", body, "S/RES/2242 (2015)")
is("S_PRST_2004_36-EN.docx", body, "S/PRST/2004/36")
is("2242.txt", body, "S/RES/2242 (2015)")
is("2242 (2015).en.txt", body, "S/RES/2242 (2015)")
is("2242 notes.txt", body, "2242 notes.txt") // a number before words may be anything
is("2025-06-12 summary.txt", body, "2025-06-12 summary.txt")
is("mandate.txt", body, "mandate.txt")
is("S_RES_2640.draft.en.txt", body, "S/RES/2640 (2022)", "draft")
is(
  "S_RES_2640.draft.en.txt",
  `United Nations      S/2022/500\nSecurity Council\nProvisional\n\nFrance: draft resolution\n${body}`,
  "S/RES/2640 (2022)",
  "draft",
)
is("a.txt", `United Nations      S/2022/500\nSecurity Council\n\nAlbania and France: draft resolution\n${body}`, "S/2022/500", "draft")
is("a.txt", `Resolution 2640 (2022)${body}\n2. Takes note of the draft resolution before it.`, "S/RES/2640 (2022)") // speaks of a draft
is("drafting.txt", `Resolution 2640 (2022)${body}`, "S/RES/2640 (2022)")

const isOf = (date: string | undefined, name: string, text: string) => {
  test(`${name} holding "${text.slice(0, 40)}" is of ${date ?? "no known day"}`, () => {
    expect(textOfPaper(name, { text, mediaType: "text/plain" }).date).toBe(date)
  })
}
isOf("2022-06-29", "a.txt", `Resolution 2640 (2022)\nAdopted by the Security Council at its 9082nd meeting, on\n29 June 2022${body}`)
isOf(undefined, "a.txt", `Resolution 2640 (2022)\nAdopted by the Security Council at its 9082nd meeting, on\n29 June 2012${body}`) // another year than its own
isOf(undefined, "S_RES_2640.txt", body)

test("of HTML and Markdown the paragraphs stand a line each, with their numbers and without markup and notes", () => {
  const html =
    '<h1>Resolution 54 (1948)</h1><p>The Security Council,</p><p><i>Noting</i> a truce,</p><ol><li>Orders a truce;<ol type="a"><li>at once</li></ol></li></ol>'
  expect(textOfPaper("a.html", { text: html, mediaType: "text/html" })).toMatchObject({
    symbol: "S/RES/54 (1948)",
    text: "Resolution 54 (1948)\nThe Security Council,\nNoting a truce,\n1. Orders a truce;\n(a) at once",
  })
  const markdown = "# Resolution 54 (1948)\n\n*Noting* a truce,\n\n1. **Orders** a truce;\n"
  expect(textOfPaper("a.md", { text: markdown, mediaType: "text/markdown" }).text).toBe(
    "Resolution 54 (1948)\nNoting a truce,\n1. Orders a truce;",
  )
})
