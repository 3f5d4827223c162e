import { expect, test } from "vitest"
import { readTableRow } from "./table-row.ts"

const reads = (what: string, row: Readonly<Record<string, string>>, expected: object | string) => {
  test(`${what}`, () => {
    const read = readTableRow(row)
    if (typeof expected === "string") expect(read).toBe(expected)
    else expect(read).toMatchObject(expected)
  })
}
const row = { symbol: "S/RES/54 (1948)", res_no: "54", date: "1948-07-15", year: "1948", text: "The Security Council,", text_draft: "NA", doi_version: "10.5281/zenodo.7319781" } // prettier-ignore
reads("a row of the data set", row, {
  symbol: "S/RES/54 (1948)",
  date: "1948-07-15",
  year: 1948,
  text: "The Security Council,",
  textKind: "adopted",
  source: "https://doi.org/10.5281/zenodo.7319781",
})
reads("without a symbol, its number counts", { ...row, symbol: "NA" }, { symbol: "S/RES/54 (1948)" })
reads(
  "without an adopted text, its draft is held as such",
  { ...row, text: "NA", text_draft: "Draft" },
  { text: "Draft", textKind: "draft" },
)
reads("with both, the adopted text counts", { ...row, text_draft: "Draft" }, { text: "The Security Council,", textKind: "adopted" })
reads("a table of another publisher", { number: "54", text: "A", text_kind: "draft text", source: "theirs" }, { symbol: "S/RES/54 (1948)", textKind: "draft", source: "theirs" }) // prettier-ignore
reads("without any text", { ...row, text: "NA" }, "Expected the text of S/RES/54 (1948), got none")
reads("without symbol and number", { text: "A" }, "Expected a symbol, got none")
