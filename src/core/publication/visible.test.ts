import { expect, test } from "vitest"
import { splitPassages } from "../passage/index.ts"
import { readRecord } from "../record/index.ts"
import { NOBODY, OWNER, type Persons, summarise, takenAlong, type Viewer, visiblePaper, visiblePapers, visibleRecord } from "./index.ts"

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

const place = (start: number) => ({ start, end: start, exact: "" })
const actor = (name: string, sensitive: boolean, start: number) => ({ name, aliases: [], kind: "person" as const, sensitive, mentions: [], anchor: place(start) }) // prettier-ignore
const leaves = (persons: Persons, ...names: string[]) => {
  test(`${persons}: ${names.join(", ")} go along`, () => {
    const proposal = { left: { name: "", anchor: place(0) }, right: { name: "", anchor: place(9) }, rule: "spelling" as const, why: "" }
    const both = { ...record, actors: [actor("the Mission", false, 0), actor("Ms. Ama Dico", true, 9)], actorProposals: [proposal] }
    expect(takenAlong(both, persons).actors.map(({ name }) => name)).toEqual(names)
    expect(takenAlong(both, persons).actorProposals).toHaveLength(names.length - 1)
  })
}

leaves("not-at-risk", "the Mission")
leaves("all", "the Mission", "Ms. Ama Dico")
