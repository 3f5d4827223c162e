import { describe, expect, test } from "vitest"
import { UsageError } from "../../core/finding/index.ts"
import { splitPassages } from "../../core/passage/index.ts"
import { NOBODY, OWNER, summarise, type Viewer } from "../../core/publication/index.ts"
import { readRecord } from "../../core/record/index.ts"
import type { KeptPaper } from "../shelf.ts"
import { makeConcordance, search, type SearchEffects, type SearchRequest } from "../index.ts"

/** A shelf with these papers; those after the first `read` have no words yet. */
function shelf(texts: readonly string[], read = texts.length): SearchEffects {
  const kept = texts.map((text, i) => {
    const record = readRecord(splitPassages({ text, mediaType: "text/markdown" }), i.toString(16).padStart(64, "0"))
    const paper: KeptPaper = { ...summarise(record), name: `paper-${i}.md`, bytes: text.length, addedAt: new Date(i).toISOString() }
    return { paper, concordance: makeConcordance(record, paper.name) }
  })
  return {
    shelf: {
      papers: async () => kept.map(({ paper }) => paper),
      words: async () => kept.slice(0, read).map(({ paper, concordance }) => ({ sha256: paper.sha256, language: paper.language, words: concordance.words })), // prettier-ignore
      concordances: async (hashes) => new Map(kept.filter(({ paper }) => hashes.includes(paper.sha256)).map(({ paper, concordance }) => [paper.sha256, concordance])), // prettier-ignore
    },
  }
}

const VELLORIA = `# Summary of the meeting of the Informal Expert Group on Velloria

The Group met on 4 March 2024. The Mission for Velloria (UNMIVEL) reported that 44 women were abducted in Ménaka in 2023, and 12 killed.

## Questions

Members asked how many girls had returned to school in Ménaka.

## Recommendations

- Urge the Government of Velloria to release the detained women and to adopt the law on protection.
- Renew resolution 2640 (2022).
`
const OSSARA =
  "# Réunion sur l’Ossara\n\nLe Groupe d’experts a examiné les mesures nationales. Les femmes détenues ont été libérées par le Gouvernement.\n"
const WORLD = shelf([VELLORIA, OSSARA])

/** What a search finds: the ledgers with their counts, and the first hit of each as it is shown. */
async function found(request: SearchRequest, effects = WORLD, viewer: Viewer = OWNER) {
  const { ledgers } = await search(viewer, request, effects)
  return ledgers.map(({ ledger, count, hits: [hit] }) => {
    const shown = hit?.pieces.map(({ text, kind }) => (kind === "mark" ? `[${text}]` : text)).join("")
    return `${ledger} ${count}: ${hit?.name ?? "-"} ${shown}`
  })
}
const finds = (typed: string, ...expected: readonly RegExp[]) => {
  test(`${typed} is found`, async () => {
    const lines = (await found({ words: typed })).join("\n")
    for (const line of expected) expect(lines).toMatch(line)
  })
}

describe("each hit in its sentence, by ledger", () => {
  finds("menaka", /^figures \d: F\d .*44 women were abducted in \[Ménaka\] in 2023/mu, /^questions 1: Q1 .*school in \[Ménaka\]/mu)
  finds("woman release", /^asks 1: R1\.a .*\[release\] the detained \[women\]/mu)
  finds("Government law", /^asks 1: R1\.b .*adopt the \[law\]/mu) // the addressee stands before the other ask
  finds('"detained women"', /^asks 1: R1\.a .*the \[detained women\]/mu, /^passages 1:/mu)
  finds("UNMIVEL", /^actors 1: A\d+ .*UNMIVEL/mu)
  finds("S/RES/2640", /^instruments 1: I2 .*\[resolution 2640 \(2022\)\]/mu) // by its normal form; the paper prints another
  finds("paper-0.md", /^papers 1: -/mu)
  finds("femme", /^passages 1: - Les \[femmes\] détenues/mu)
  finds("mesure nationaux", /^passages 1: .*les \[mesures\] \[nationales\]/mu)
})

test("only a ledger, and the counts of all", async () => {
  const { counts, ledgers } = await search(OWNER, { words: "women", ledger: "asks" }, WORLD)
  expect(ledgers.map(({ ledger }) => ledger)).toEqual(["asks"])
  expect(counts.length).toBeGreaterThan(2)
})

test("a long list comes in parts, and the part after the last is the last", async () => {
  const effects = shelf([Array.from({ length: 60 }, (_, i) => `Women of district ${i} spoke.`).join("\n\n")])
  const part = async (number: number) => await search(OWNER, { words: "women", ledger: "passages", part: number }, effects)
  expect([(await part(1)).parts, (await part(1)).ledgers[0]?.hits.length, (await part(3)).ledgers[0]?.hits.length]).toEqual([3, 25, 10])
  expect((await part(99)).part).toBe(3)
  expect((await part(2)).ledgers[0]?.hits[0]?.pieces.map(({ text }) => text).join("")).toBe("Women of district 25 spoke.")
})

test("nothing found tells what each word alone finds, and what is written almost so", async () => {
  const { total, alone, near } = await search(OWNER, { words: "women elephants Menka" }, WORLD)
  expect(total).toBe(0)
  expect(alone.map(({ term, count }) => [term.printed, count > 0])).toEqual([["women", true], ["elephants", false], ["Menka", false]]) // prettier-ignore
  expect(near.map(({ term, words }) => [term.printed, ...words])).toContainEqual(["Menka", "Ménaka"])
})

test("papers that are still to be read again are counted", async () => {
  const { papers, unread } = await search(OWNER, { words: "women" }, shelf([VELLORIA, OSSARA], 1))
  expect([papers, unread]).toEqual([2, 1])
})

test("nobody finds anything, nor what is written almost so", async () => {
  expect(await search(NOBODY, { words: "Menka" }, WORLD)).toMatchObject({ papers: 0, total: 0, ledgers: [], near: [] })
  expect(await found({ words: "women" }, WORLD, NOBODY)).toEqual([])
})

const finding = (name: string, words: string) => {
  test(`${name}: nothing to look for is no fault`, async () => {
    expect(await search(OWNER, { words }, WORLD)).toMatchObject({ total: 0, ledgers: [] })
  })
}
finding("nothing", "")
finding("blanks", "  \n ")
finding("signs", "(((.*?)[\\ '; -- \" ")
finding("emoji", "🙂👩‍🦰")
finding("half a sign", "\uD800")
finding("a word that stands nowhere", "<script>alert(1)</script>")
finding("another writing", "‏تقرير‏ 报告")

test("words that every paper is full of are words too", async () => {
  expect((await search(OWNER, { words: "the of" }, WORLD)).total).toBeGreaterThan(0)
})

const refuses = (name: string, request: SearchRequest) => {
  test(`${name} is not understood`, async () => {
    await expect(search(OWNER, request, WORLD)).rejects.toThrow(UsageError)
  })
}
refuses("ten thousand signs", { words: "women ".repeat(1_700) })
refuses("a ledger that there is not", { words: "women", ledger: "elephants" })
