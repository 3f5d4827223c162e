import { expect, test } from "vitest"
import { readCsv } from "./read-csv.ts"

const reads = (what: string, table: string, expected: readonly object[]) => {
  test(what, async () => {
    const rows = []
    for await (const row of readCsv([Buffer.from(table.slice(0, 7)), Buffer.from(table.slice(7))], new Set(["a", "text"]))) rows.push(row)
    expect(rows).toEqual(expected)
  })
}
reads("the columns that are asked for, and no other", "a,b,text\n1,2,3\n", [{ row: 1, cells: { a: "1", text: "3" } }])
reads("quotes with commas, line ends and quotes in them", 'text,a\n"a, ""b""\nc",NA\n', [{ row: 1, cells: { text: 'a, "b"\nc', a: "NA" } }])
reads("a mark before the head, carriage returns, empty lines", "\uFEFFa,text\r\n\r\n1,2\r\n", [{ row: 1, cells: { a: "1", text: "2" } }])
reads("rows that are too short or too long", "a,text\n1\n2,3,4\n", [{ row: 1, cells: { a: "1" } }, { row: 2, cells: { a: "2", text: "3" } }]) // prettier-ignore
reads("a head alone", "a,text\n", [])
reads("nothing", "", [])
reads("a quote that nobody closed", 'a,text\n1,2\n3,"4\n5', [{ row: 1, cells: { a: "1", text: "2" } }, { row: 2, problem: expect.stringContaining("breaks off") as string }]) // prettier-ignore
