import { expect, test } from "vitest"
import { splitPassages } from "../core/passage/index.ts"
import { readRecord, type Record } from "../core/record/index.ts"
import { anchorAt } from "../core/text/index.ts"
import { actorsPage } from "./actors/actors-page.tsx"
import { checkPage } from "./check/check-page.tsx"
import { commitmentsPage } from "./commitments/commitments-page.tsx"
import { csv } from "./export/csv.ts"
import { ledgerJson, ledgerTable, type TableName } from "./export/ledger-tables.ts"
import { instrumentsPage } from "./instruments/instruments-page.tsx"
import { paperPage } from "./paper/paper-page.tsx"

const TEXT = `# On Velloria

In 2024 the Mission (UNMIV) verified 14 cases. Ms. Ama Dico was threatened. The Front pledged a three-year plan under resolution 2801 (2025).

The Government will open the road by 1 May 2024. UNMIV knows it, as Law 8 says, for a decade or for over a decade.
`
const words = (exact: string, from = 0) => anchorAt(TEXT, TEXT.indexOf(exact, from), TEXT.indexOf(exact, from) + exact.length)
const blank = readRecord(splitPassages({ text: TEXT, mediaType: "text/markdown" }), "ab".repeat(32))

/** The paper with rows by hand, so that the pages are tried and not the reader. */
const record: Record = {
  ...blank,
  actors: [
    { name: "Mission", aliases: ["UNMIV"], kind: "un", sensitive: false, mentions: [words("Mission"), words("UNMIV", 120)], anchor: words("Mission") },
    { name: "Ms. Ama Dico", aliases: ["Ama"], kind: "person", sensitive: true, mentions: [words("Ms. Ama Dico")], anchor: words("Ms. Ama Dico") },
    { name: "Force", aliases: [], kind: "armed", sensitive: false, mentions: [words("Front")], anchor: words("Front") },
  ],
  actorProposals: [{ left: { name: "Mission", anchor: words("Mission") }, right: { name: "Force", anchor: words("Front") }, rule: "described", why: "Both keep the peace" }],
  instruments: [
    { kind: "resolution", name: "resolution 2801 (2025)", symbol: { printed: "resolution 2801 (2025)", normal: "S/RES/2801 (2025)" }, date: "2025", aliases: ["the text"], mentions: [words("resolution 2801 (2025)")], anchor: words("resolution 2801 (2025)") },
    { kind: "law", name: "Law 8", symbol: { printed: "Law 8", normal: undefined }, date: undefined, aliases: [], mentions: [words("Law 8")], anchor: words("Law 8") },
  ],
  commitments: [
    { by: "Front", what: "a three-year plan", due: undefined, term: "three-year", anchor: words("pledged a three-year plan under resolution 2801 (2025)") },
    { by: undefined, what: "open the road by 1 May 2024", due: "../2024-05-01", term: undefined, anchor: words("open the road by 1 May 2024") },
  ],
  tensions: [{ rule: "durations-agree", severity: "doubt", message: "Two durations", anchors: [words("a decade"), words("over a decade")] }],
  sums: [{ expression: "10 + 4", value: 14, unit: "cases", parts: [words("2024"), words("14")], agreesWith: words("14") }],
  findings: [{ rule: "paper-has-words", severity: "note", message: "It is short", anchor: undefined }],
} // prettier-ignore
const held = { id: "abababab", record }
const nothing: Record = { ...blank, actors: [], instruments: [], commitments: [], tensions: [], sums: [], findings: [] }
const assets = { style: "", script: "", icon: "" }
const PAGES = { actors: actorsPage, instruments: instrumentsPage, commitments: commitmentsPage, check: checkPage } as const
type Name = keyof typeof PAGES

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll(/&nbsp;|\s+/gu, " ")
    .replaceAll("&amp;", "&")

/** What a person reads on the page of a ledger. */
const reads = (name: Name, ...shown: string[]) => {
  test(`${name}: ${shown.join("; ").slice(0, 90)}`, () => {
    const text = textOf(PAGES[name](held, {}, assets))
    expect(shown.filter((said) => !text.includes(said))).toEqual([])
  })
}
reads("actors", "3 actors", "One person may be at risk", "also UNMIV", "paragraph 1", "paragraph 2", "may be at risk")
reads("actors", "One pair may be one party", "possibly A3", "Possibly one 1", "Mission and Force", "Both keep the peace")
reads("actors", "The person who may be at risk stays behind")
reads("instruments", "S/RES/2801 (2025)", "Law 8 as printed", "[undated]", "also the text", "left as printed1", "read as a symbol1")
reads("commitments", "[cannot be computed]three-year, and no beginning is printed", "by 1 May 2024", "[party not printed]")
reads("commitments", "I1 resolution 2801 (2025)", "[no instrument named]")
reads("check", "1 doubt and 1 note in this paper", "doubt Two durations", "durations-agree", "5:85 paragraph 2", "the paper as a whole")
reads("check", "What holds 1", "10 + 4 14 cases, printed 14")

test("a person who may be at risk stands as printed, without other names", () => {
  expect(textOf(actorsPage(held, {}, assets))).not.toContain("also Ama")
})

test("every row of the new ledgers leads to its words on the page of the paper", () => {
  const links = (name: Name) => [...PAGES[name](held, {}, assets).matchAll(/class="id" href="([^"]+)"/gu)].map(([, href]) => href)
  expect(links("actors")[0]).toMatch(/^\/papers\/abababab#\S+:~:text=.*Mission/u)
  expect(links("instruments")[1]).toMatch(/#\S+:~:text=.*Law%208/u)
  expect(links("commitments")).toEqual(["/papers/abababab#C1", "/papers/abababab#C2"])
  const paper = paperPage(held, { part: 1, kinds: [] }, assets)
  expect(paper).toContain('<span class="m commitment')
  expect(paper).toContain('id="C1"')
  expect(textOf(paper)).toContain("[due date cannot be computed]")
})

/** What a page says where its ledger is empty: none found, or not looked for. */
const saysOfNone = (name: Name, notAttempted: readonly string[], ...shown: string[]) => {
  test(`${name} with nothing in it, ${notAttempted.length > 0 ? "not attempted" : "attempted"}`, () => {
    const text = textOf(PAGES[name]({ id: "abababab", record: { ...nothing, notAttempted } }, {}, assets))
    expect(shown.filter((said) => !text.includes(said))).toEqual([])
  })
}
saysOfNone("actors", [], "No actors", "No actor was found in this paper")
saysOfNone("instruments", [], "No instruments", "No instrument was found")
saysOfNone("commitments", [], "No commitments", "No commitment was found")
saysOfNone("check", [], "No doubts in this paper")
saysOfNone("actors", ["actors"], "Actors: not attempted", "Not attempted: Penholder has no rules for actors", "Actors –")
saysOfNone("instruments", ["instruments"], "Instruments: not attempted")
saysOfNone("commitments", ["commitments"], "Commitments: not attempted")
saysOfNone("check", ["tensions"], "Check: not attempted", "Penholder has no rules for tensions", "Not read yet 1")

test("a kind that was not looked for has no count in the key, and no empty table to take along", () => {
  const notAttempted = ["questions", "recommendations", "commitments"]
  const held = { id: "abababab", record: { ...nothing, notAttempted } }
  expect(textOf(paperPage(held, { part: 1, kinds: [] }, assets))).toMatch(
    /Questions –\s*Asks –\s*Figures \d+\s*Events \d+\s*Commitments –/u,
  )
  const page = commitmentsPage(held, {}, assets)
  expect([page.includes("commitments.csv"), page.includes("record.json")]).toEqual([false, true])
})

/** A table as it is taken along: the columns and what the rows hold. */
const takes = (name: TableName, persons: "all" | "not-at-risk", has: readonly string[], hasNot: readonly string[] = []) => {
  test(`${name} taken along, ${persons}`, () => {
    const table = csv(ledgerTable(held, name, persons))
    const json = JSON.stringify(ledgerJson(held, name, persons))
    for (const out of [table, json]) {
      expect(has.filter((said) => !out.includes(said))).toEqual([])
      expect(hasNot.filter((said) => out.includes(said))).toEqual([])
    }
  })
}
takes("actors", "not-at-risk", ["A1", "UNMIV"], ["A2", "Dico"])
takes("actors", "all", ["A1", "A2", "Dico"])
takes("instruments", "not-at-risk", ["I1", "S/RES/2801 (2025)", "Law 8"])
takes("commitments", "not-at-risk", ["C2", "three-year", "../2024-05-01", "(C1) [due date cannot be computed]"])
takes("check", "not-at-risk", ["T1", "durations-agree", "over a decade", "D1"])
