import { describe, expect, test } from "vitest"
import { buildIndex, type FindOptions, findAmong, findWordings, type IndexedText, rareTerms, termsOf, wordingOf } from "../index.ts"

const TEXTS: readonly IndexedText[] = Array.from({ length: 60 }, (_, i) => {
  const symbol = `S/RES/${3000 + i} (20${String(10 + Math.floor(i / 4))})`
  const words = [
    `Urges Talvia to disarm the militias of valley ${i};`,
    i % 3 ? "Asks for women in its police;" : "Calls for an end to sexual violence in its camps;",
    "Decides to remain seized of the matter.",
  ]
  return {
    symbol,
    date: undefined,
    year: 2010 + Math.floor(i / 4),
    textKind: "adopted",
    fingerprint: i,
    provisions: words.map((text, n) => ({ symbol, label: `OP ${n + 1}`, kind: "operative", level: 0, text })),
  }
})

/** What a database would know of the corpus. */
function counts(): { wordings: number; held: Map<string, number> } {
  const wordings = new Map(TEXTS.flatMap(({ provisions }) => provisions.map(({ text }) => [wordingOf(text), text])))
  const held = new Map<string, number>()
  for (const text of wordings.values()) for (const term of termsOf(text)) held.set(term, (held.get(term) ?? 0) + 1)
  return { wordings: wordings.size, held }
}

/** Among the candidates that a row of words holds, the nearest are found as in the index of all. */
const same = (query: string, word: string, options: FindOptions) =>
  test(`${query} ${JSON.stringify(options)}`, () => {
    const texts = TEXTS.map((text) => ({ ...text, provisions: text.provisions.filter(({ text: words }) => words.includes(word)) }))
    const held = texts.filter(({ provisions }) => provisions.length > 0)
    const here = findWordings(query, buildIndex(TEXTS), options)
    expect(findAmong(query, { texts: held, ...counts() }, options)).toEqual(here)
    expect(here.length).toBeGreaterThan(0)
  })

describe("candidates weigh what they weigh in the whole corpus", () => {
  same("disarm the militias of valley 12 without any zebra", "militias", { most: 1 })
  same("an end to sexual violence", "sexual", { most: 1 })
  same("Decides to remain seized of the matter", "seized", { most: 1 })
  same("Decides to remain seized of the matter", "seized", { most: 1, to: 2015, kinds: ["operative"] })
})

describe("rare terms are asked for", () => {
  const asks = (text: string, held: Readonly<Record<string, number>>, any: readonly (readonly string[])[]) =>
    test(text, () => {
      expect(rareTerms(text, new Map(Object.entries(held)), 100_000).any).toEqual(any)
    })
  asks("zebra", {}, []) // nobody holds it
  asks("zebra giraffe", { zebra: 3, giraff: 2 }, [["giraff"], ["zebra"]])
  asks("zebra report", { zebra: 3, report: 30_000 }, [["zebra"]]) // too common to choose by
  asks("zebra camp soldier", { zebra: 10, camp: 9000, soldier: 8000 }, [["zebra"], ["soldier", "camp"]]) // together they are rare
  asks("report council", { report: 30_000, council: 40_000 }, [["report", "council"]]) // nothing rarer
})
