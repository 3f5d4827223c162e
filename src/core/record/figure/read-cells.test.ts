import { expect, test } from "vitest"
import { readCell, withHeadings } from "./read-cells.ts"

/** A cell under a column heading, in a row that begins with "Senate". */
const reads = (column: string | undefined, cell: string, expected: string | undefined) => {
  test(`${column ?? "no heading"}: ${cell}`, () => {
    const found = readCell({ table: "t", row: 2, column: 2, rowHeading: "Senate", columnHeading: column, heading: false }, cell)
    expect(found && `${found.value} ${found.unit ?? "-"} of ${found.population ?? "-"}`).toBe(expected)
  })
}

reads("Women", "27", "27 Women of Senate")
reads("Members", "1,204", "1204 Members of Senate")
reads("Share (%)", "30.0", "30 percent of Senate, Share (%)")
reads("Percent", "31.0", "31 percent of Senate")
reads("Women", "18.4 %", "18.4 percent of Senate, Women")
reads("Women", "—", undefined)
reads("Women", "see note", undefined)
reads("Year", "2019", undefined)
reads("No.", "12", undefined)
reads("Page", "4", undefined)
reads(undefined, "4", undefined)

test("a table whose headings are not told apart is read by its first row and column", () => {
  const cell = { table: "t", row: 1, column: 2, rowHeading: undefined, columnHeading: undefined, heading: true }
  const heads = new Map([
    ["t 1 0", "Senate"],
    ["t 0 2", "Women"],
  ])
  expect(readCell(withHeadings(cell, heads), "27")).toMatchObject({ value: 27, unit: "Women", population: "Senate" })
})
