import { expect, test } from "vitest"
import { headRows } from "./head-rows.ts"

/** Rows of cells apart by "|"; "th:" before a row says that its cells are marked as headings, "head:" that it stands in the table's head, "*" before a cell that it is bold. */
const heads = (rows: readonly string[], expected: number) => {
  test(rows.join(" / "), () => {
    const parsed = rows.map((row) => ({
      inHead: row.startsWith("head:"),
      cells: row
        .replace(/^(?:th|head):/u, "")
        .split("|")
        .map((cell) => ({ isHead: row.startsWith("th:"), isBold: cell.trim().startsWith("*"), text: cell.replace("*", "").trim() })),
    }))
    expect(headRows(parsed)).toBe(expected)
  })
}

// markup is believed
heads(["th:Body|Women", "Senate|4"], 1)
heads(["head:Body|Women", "head:|2023", "Senate|4"], 2)
// every row is marked, as Word does
heads(["head:Court|Judges|Women", "head:Appeal|12|4", "head:Supreme|9|1"], 1)
heads(["head:Court|2022|2023", "head:Appeal|12|4"], 1)
heads(["head:Addressee|Recommendation", "head:Council|Renew the mandate"], 1)
// nothing is marked
heads(["Ministry|Posts|Percent", "Health|42|31.0", "All|42|31.0"], 1)
heads(["Region|2022|2023", "North|1 204|12 (3.5 %)"], 1)
heads(["*Addressee|*Recommendation", "Council|Renew the mandate"], 1)
heads(["Council|Renew the mandate.", "Mission|Report on it."], 0)
heads(["Senate|4", "House|7"], 0)
heads(["Name|Ada", "Place|Room 4"], 0)
heads(["*A|*B", "*C|*D"], 0)
heads(["Women|4"], 0)
heads([], 0)
