import { expect, test } from "vitest"
import { followChain, type Mandate } from "../../core/comparison/index.ts"
import type { Provision } from "../../core/language/index.ts"
import { NO_INK } from "../terminal/index.ts"
import { lineageLines } from "./lineage-lines.ts"
import { lineagePage } from "./lineage-page.tsx"
import { threadPage } from "./thread-page.tsx"

const ASSETS = { style: "a.css", script: "a.js", icon: "a.svg" }
const VALLEY: Mandate = { key: "UNVAL", kind: "mission", situation: "Valley", name: "United Nations Mission in the Valley", acts: [] }

/** Two mandates: a heading and a provision below it are dropped, another provision stays. */
function lineage(mandate: Mandate | undefined) {
  const side = (symbol: string, texts: readonly (readonly [string, Provision["kind"], string])[]) =>
    [symbol, { symbol, provisions: texts.map(([label, kind, text]): Provision => ({ symbol, label, kind, level: 0, text })) }] as const
  const radio = "Requests the Mission to run a radio station in the languages of the valley;"
  const texts = new Map([
    side("S/RES/41 (1948)", [["H 1", "heading", "Water"], ["OP 1", "operative", "Urges the parties to reopen the wells of Tamsel;"], ["OP 2", "operative", radio]]), // prettier-ignore
    side("S/RES/42 (1948)", [["OP 1", "operative", radio]]),
  ])
  const links = [...texts.keys()].map((symbol) => ({ symbol, date: undefined, held: true, isDraft: false }))
  return followChain({ mandate, links }, texts)
}
const shown = (mandate: Mandate | undefined) => ({ symbol: "S/RES/42 (1948)", lineage: lineage(mandate), decision: undefined, query: "" })

test("the command counts as dropped what its page does: provisions, no headings", () => {
  const lines = lineageLines(lineage(VALLEY), undefined, NO_INK, 100).join("\n")
  expect(lines).toContain("Dropped (1)")
  expect(lineagePage(shown(VALLEY), ASSETS)).toMatch(/What did the Council drop\? <span class="soft">1</u)
})

const cites = (what: string, page: string, line: string) => {
  test(`to cite ${what}: ${line}`, () => {
    expect(/class="cite">([^<]*)</u.exec(page)?.[1]).toBe(line)
  })
}
const thread = (id: string, mandate: Mandate | undefined) =>
  threadPage({ ...shown(mandate), thread: lineage(mandate).threads.find((one) => one.id === id)! }, ASSETS)
const MANDATES = "through the mandates of the United Nations Mission in the Valley, S/RES/41 (1948) to S/RES/42 (1948)"
cites("a provision", thread("41-op-2", VALLEY), `S/RES/41 (1948), OP 2, ${MANDATES}`)
cites("a heading", thread("41-h-1", VALLEY), `S/RES/41 (1948), Heading, ${MANDATES}`)
cites("a lineage", lineagePage(shown(VALLEY), ASSETS), `S/RES/42 (1948), ${MANDATES}`)
cites("one of resolutions without a mandate", thread("41-op-2", undefined), "S/RES/41 (1948), OP 2, through the resolutions S/RES/41 (1948) to S/RES/42 (1948)") // prettier-ignore
cites("one on an item of the agenda", thread("41-op-2", { ...VALLEY, kind: "agenda", name: "Women and peace and security" }), "S/RES/41 (1948), OP 2, through the resolutions on Women and peace and security, S/RES/41 (1948) to S/RES/42 (1948)") // prettier-ignore
