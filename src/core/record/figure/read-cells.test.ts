import { expect, test } from "vitest"
import { NO_HINTS, splitPassages } from "../../passage/index.ts"
import { readFigures } from "./index.ts"
import { readCell } from "./read-cells.ts"

/** A cell under a column heading, in a row that begins with "Senate". */
const reads = (column: string | undefined, cell: string, ...expected: string[]) => {
  test(`${column ?? "no heading"}: ${cell}`, () => {
    const found = readCell({ table: "t", row: 2, column: 2, rowHeading: "Senate", columnHeading: column, heading: false }, cell, undefined)
    expect(found.map(({ quantity: { value, unit, population } }) => `${value} ${unit ?? "-"} of ${population ?? "-"}`)).toEqual(expected)
  })
}

reads("Women", "27", "27 Women of Senate")
reads("Members", "1,204", "1204 Members of Senate")
reads("Members", "1 204", "1204 Members of Senate")
reads("Share (%)", "30.0", "30 percent of Senate, Share (%)")
reads("Pourcentage", "30,5", "30.5 percent of Senate")
reads("Percent", "31.0", "31 percent of Senate")
reads("Women", "18.4 %", "18.4 percent of Senate, Women")
reads("Women", "42 (31.0%)", "42 Women of Senate", "31 percent of Senate, Women")
reads("Women", "13/42", "13 Women of Senate", "42 Women of Senate")
reads("Women", "13 of 42", "13 Women of Senate", "42 Women of Senate")
reads("Women", "12–15", "12-15 Women of Senate")
reads("Women", "<5", "< 5 Women of Senate")
reads("Budget", "$2.3 million", "2300000 US dollars of Senate")
reads("Women (2023)", "8", "8 Women of Senate")
reads("Women", "—")
reads("Women", "see note")
reads("Year", "2019")
reads("No.", "12")
reads("No. of women", "12", "12 No. of women of Senate")
reads("Page", "4")
reads(undefined, "4")

/** A table in Markdown, with what stands before it: every figure as value, unit, population, period and status. */
const table = (name: string, lines: readonly string[], ...expected: string[]) => {
  test(name, () => {
    const paper = splitPassages({ text: lines.join("\n"), mediaType: "text/markdown", hints: NO_HINTS })
    const figures = readFigures(paper)
    expect(figures.map((f) => `${f.value} | ${f.unit ?? "-"} | ${f.population ?? "-"} | ${f.period ?? "-"} | ${f.status}`)).toEqual(
      expected,
    )
  })
}

table(
  "the caption's date is the period",
  ["Table 1. Women in public bodies, 30 April 2025", "", "| Body | Women |", "| --- | --- |", "| Senate | 4 |", "| Total | 11 |"],
  "4 | Women | Senate | 2025-04-30 | stated",
  "11 | Women | Total | 2025-04-30 | stated",
)
table(
  "columns of years, and a caption that says what is counted",
  ["### Cases verified by district", "", "| District | 2022 | 2023 |", "|---|---|---|", "| Nasar | 12 | 2 104 |"],
  "12 | Cases verified | Nasar | 2022 | verified",
  "2104 | Cases verified | Nasar | 2023 | verified",
)
table(
  "rows of years",
  ["| Year | Women | Reported cases |", "|---|---|---|", "| 2022 | 12 | 40 |", "| 2023 | 15 | 61 |"],
  "12 | Women | - | 2022 | stated",
  "40 | Reported cases | - | 2022 | reported",
  "15 | Women | - | 2023 | stated",
  "61 | Reported cases | - | 2023 | reported",
)
table(
  "cells with words are read as words",
  ["| Addressee | By when |", "|---|---|", "| Mission | Within 60 days |"],
  "60 | days | - | - | stated",
)
