import { expect, test } from "vitest"
import { openCorpusRows } from "./corpus-rows.ts"

const row = (symbol: string, more: object = {}) => JSON.stringify({ symbol, text: `Text of ${symbol}`, ...more })

const holds = (what: string, lines: string, symbols: readonly string[], findings: readonly string[] = []) => {
  test(`${what}: ${symbols.length} held, ${findings.length} doubts`, () => {
    const rows = openCorpusRows(lines)
    expect(rows.symbols).toEqual(symbols)
    for (const symbol of rows.symbols) rows.text(symbol)
    expect(rows.findings().map(({ message }) => message)).toEqual(findings)
  })
}
holds("nothing", "", [])
holds("blank lines", "\n  \n\n", [])
holds("one row without a line end", row("S/RES/2640(2022)"), ["S/RES/2640 (2022)"])
holds("rows with carriage returns and a mark", `\uFEFF${row("S/RES/2")}\r\n${row("S/RES/1")}\r\n`, ["S/RES/1 (1946)", "S/RES/2 (1946)"])
holds("resolutions before statements and names", [row("Note"), row("S/PRST/2004/36"), row("2640"), row("S/RES/54")].join("\n"), ["S/RES/54 (1948)", "S/RES/2640 (2022)", "Note", "S/PRST/2004/36"]) // prettier-ignore
holds("fields in another order, escapes in the symbol", '{"text": "a", "symbol": "S\\/RES\\/54"}', ["S/RES/54 (1948)"])
holds("a row that is no JSON", `${row("S/RES/1")}\nnonsense\n${row("S/RES/2")}`, ["S/RES/1 (1946)", "S/RES/2 (1946)"], ["Expected an object in JSON, got something else, on line 2 of the corpus"]) // prettier-ignore
holds(
  "a row that is cut short",
  row("S/RES/1").slice(0, -3),
  [],
  ["Expected an object in JSON, got something else, on line 1 of the corpus"],
)
holds("a row that is a list", "[1, 2]", [], ["Expected an object in JSON, got a list, on line 1 of the corpus"])
holds("a row without a symbol", '{"record": "1", "text": "a"}', [], ["Expected a symbol, got none, on line 1 of the corpus"])
holds("a symbol that is a number", '{"symbol": 2640, "text": "a"}', [], ["Expected a symbol, got a number, on line 1 of the corpus"])
holds("an empty symbol", '{"symbol": " ", "text": "a"}', [], ["Expected a symbol, got an empty one, on line 1 of the corpus"])
holds("a row without a text, seen when it is asked for", row("S/RES/1", { text: "" }), ["S/RES/1 (1946)"], ["Expected the text of S/RES/1, got an empty one, on line 1 of the corpus"]) // prettier-ignore
holds("a symbol twice", `${row("1")}\n${row("S/RES/1")}`, ["S/RES/1 (1946)"], ["Expected S/RES/1 (1946) once, found it on the lines 1, 2: an adopted text counts before a draft, and the first before others"]) // prettier-ignore

const keeps = (what: string, rows: readonly object[], text: string, textKind: "adopted" | "draft") => {
  test(`of ${what}, ${text} counts`, () => {
    const lines = rows.map((fields) => row("S/RES/1", fields)).join("\n")
    expect(openCorpusRows(lines).text("S/RES/1 (1946)")).toMatchObject({ text, textKind })
  })
}
keeps("a draft and an adopted text", [{ text: "A", text_kind: "draft text (adopted)" }, { text: "B" }], "B", "adopted")
keeps("two adopted texts", [{ text: "A", text_kind: "adopted" }, { text: "B" }], "A", "adopted")
keeps(
  "two drafts",
  [
    { text: "A", text_kind: "Draft" },
    { text: "B", text_kind: "draft" },
  ],
  "A",
  "draft",
)
keeps("a draft and a broken row", [{ text: "A", text_kind: "draft" }, { text: 7 }], "A", "draft")

test("a row says what it knows, and what it does not know is absent", () => {
  const known = { number: 2640, year: 1999, date: "2022-06-29T00:00", text_kind: "adopted", source: "a collection", other: [1] }
  expect(openCorpusRows(row("S/RES/2640", known)).text("S/RES/2640 (2022)")).toEqual({
    symbol: "S/RES/2640 (2022)",
    printed: "S/RES/2640",
    date: "2022-06-29",
    year: 2022,
    textKind: "adopted",
    source: "a collection",
    text: "Text of S/RES/2640",
    kept: undefined,
  })
  const unknown = { date: undefined, year: undefined, source: undefined, textKind: "adopted" }
  expect(openCorpusRows(row("Note", { date: 7, year: "soon" })).text("Note")).toMatchObject(unknown)
  expect(openCorpusRows(row("S/PRST/2004/36")).text("S/PRST/2004/36")).toMatchObject({ year: 2004 })
})

test("a row without a date is of the day that its text prints", () => {
  const text = "Adopted by the Security Council at its 9082nd meeting, on 29 June 2022\nThe Security Council,"
  const of = (fields: object) => openCorpusRows(row("S/RES/2640", { text, ...fields })).text("S/RES/2640 (2022)")?.date
  expect([of({}), of({ date: "2022-06-30" }), of({ text: text.replace("2022", "2012") })]).toEqual(["2022-06-29", "2022-06-30", undefined])
})

test("a symbol that is not held has no text", () => {
  expect(openCorpusRows(row("S/RES/1")).text("S/RES/2 (1946)")).toBeUndefined()
})
