import { expect, test } from "vitest"
import { splitPassages } from "../passage/index.ts"
import { readRecord } from "../record/index.ts"
import { NOBODY, OWNER, summarise, type Viewer, visiblePaper, visiblePapers, visibleRecord } from "./index.ts"

const record = readRecord(
  splitPassages({ text: "# On Velloria\n\nUrge the parties to talk.", mediaType: "text/markdown" }),
  "ab".repeat(32),
)
const row = summarise(record)

const sees = (viewer: Viewer, everything: boolean) => {
  test(`${viewer.name} sees ${everything ? "everything" : "nothing"}`, () => {
    expect(visiblePaper(viewer, row)).toBe(everything ? row : undefined)
    expect(visiblePapers(viewer, [row, row])).toEqual(everything ? [row, row] : [])
    expect(visibleRecord(viewer, record)).toBe(everything ? record : undefined)
  })
}

sees(OWNER, true)
sees(NOBODY, false)
