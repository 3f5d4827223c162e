import { describe, expect, test } from "vitest"
import type { CorpusText, Provision } from "../../language/index.ts"
import { chainOf, mendedChain } from "./chain.ts"
import type { Mandate } from "./mandates.table.ts"
import { MANDATES } from "./mandates.table.ts"
import { foundActs, mandatesNamed, mandatesOf } from "./mandates.ts"
import { provisionThreads, threadsOf } from "./threads.ts"

const VALLEY: Mandate = { key: "UNVAL", kind: "mission", situation: "Valley", name: "United Nations Mission in the Valley", acts: [[2100, "2013-04-25"], [2164, "2014-06-25"], [2227, "2015-06-29"]] } // prettier-ignore
const RADIO = "Requests the Mission to run a radio station in the languages of the valley;"
const WATER = "Urges the parties to reopen the wells of Tamsel and to let water convoys pass;"
const MINES = "Calls upon Member States to fund the clearing of mines along the northern road;"
const EXTENDS = "Decides to extend the mandate of UNVAL until 30 June;"

/** Texts by number, a provision a line; those of the chain that are not given are not held. */
const follows = (what: string, texts: Readonly<Record<number, readonly string[]>>, ...threads: string[]) => {
  test(what, () => {
    const sides = new Map(
      Object.entries(texts).map(([number, lines]) => {
        const symbol = symbolOf(Number(number))
        return [symbol, { symbol, provisions: lines.map((text, i): Provision => ({ symbol, label: `OP ${i + 1}`, kind: "operative", level: 0, text })) }] // prettier-ignore
      }),
    )
    const chain = chainOf(VALLEY, [], (symbol) => (sides.has(symbol) ? ADOPTED : undefined))
    const shown = threadsOf(chain, sides).map(({ id, steps, end }) => {
      const years = steps.map(({ symbol, label, relation }) => `${/\d+/u.exec(symbol)?.[0] ?? ""} ${label} ${relation ?? "?"}`)
      return `${id}: ${years.join(", ")} | ${end}`
    })
    expect(shown).toEqual(threads)
  })
}
const ADOPTED = { date: undefined, textKind: "adopted" } as const
const symbolOf = (number: number) => `S/RES/${number} (${{ 2100: 2013, 2164: 2014, 2227: 2015 }[number] ?? 0})`

describe("threads", () => {
  follows(
    "kept, edited, dropped, new",
    { 2100: [RADIO, WATER, MINES], 2164: [RADIO, WATER.replace("Urges", "Invites"), EXTENDS], 2227: [RADIO, EXTENDS, MINES] },
    "2100-op-1: 2100 OP 1 new, 2164 OP 1 same, 2227 OP 1 same | held",
    "2100-op-2: 2100 OP 2 new, 2164 OP 2 edited, 2227 OP 2 dropped | dropped",
    "2100-op-3: 2100 OP 3 new, 2164 OP 3 dropped | dropped",
    "2164-op-3: 2164 OP 3 new, 2227 OP 2 same | held",
    "2227-op-3: 2227 OP 3 new | held",
  )
  follows(
    "nothing begins or ends across a mandate that is not held",
    { 2100: [RADIO, WATER], 2227: [RADIO, MINES] },
    "2100-op-1: 2100 OP 1 new, 2227 OP 1 same | held",
    "2100-op-2: 2100 OP 2 new | unknown",
    "2227-op-2: 2227 OP 2 ? | held",
  )
  follows("nor before the first that is held", { 2164: [RADIO] }, "2164-op-1: 2164 OP 1 ? | held")
  follows(
    "a short extension drops nothing",
    { 2100: [RADIO, WATER, MINES, "Decides to remain seized of the matter."], 2164: [EXTENDS], 2227: [RADIO, WATER, MINES, EXTENDS] },
    "2100-op-1: 2100 OP 1 new, 2227 OP 1 same | held",
    "2100-op-2: 2100 OP 2 new, 2227 OP 2 same | held",
    "2100-op-3: 2100 OP 3 new, 2227 OP 3 same | held",
    "2100-op-4: 2100 OP 4 new, 2227 OP 4 dropped | dropped",
    "2164-op-1: 2164 OP 1 new, 2227 OP 4 same | held",
  )
})

test("a heading is followed and is no thread of a provision", () => {
  const side = (number: number, lines: readonly string[]) => {
    const symbol = symbolOf(number)
    const label = (text: string, i: number) => (text.startsWith("Wells") ? ({ label: `B H ${i + 1}`, kind: "heading" } as const) : ({ label: `B OP ${i + 1}`, kind: "operative" } as const)) // prettier-ignore
    return [symbol, { symbol, provisions: lines.map((text, i): Provision => ({ symbol, ...label(text, i), level: 0, text })) }] as const
  }
  const sides = new Map([side(2100, ["Wells of the valley", WATER, RADIO]), side(2164, [RADIO, MINES])])
  const threads = threadsOf(
    chainOf(VALLEY, [], (symbol) => (sides.has(symbol) ? ADOPTED : undefined)),
    sides,
  )
  const ended = (some: typeof threads) => some.filter(({ end }) => end === "dropped").map(({ id }) => id)
  expect(ended(threads)).toEqual(["2100-b-h-1", "2100-b-op-2"])
  expect(ended(provisionThreads(threads))).toEqual(["2100-b-op-2"])
})

test("a chain shows what is not held, in order, with its date", () => {
  const chain = chainOf(VALLEY, [[2150, undefined]], (symbol) => (symbol.includes("2150") ? { ...ADOPTED, date: "2014-05-01" } : undefined))
  expect(chain.links.map(({ symbol, date, held }) => `${symbol} ${date ?? "?"} ${held ? "held" : "not held"}`)).toEqual([
    "S/RES/2100 (2013) 2013-04-25 not held",
    "S/RES/2150 (2014) 2014-05-01 held",
    "S/RES/2164 (2014) 2014-06-25 not held",
    "S/RES/2227 (2015) 2015-06-29 not held",
  ])
})

test("a mended chain is as the person says", () => {
  const { links } = mendedChain(["S/RES/2227 (2015)", "S/RES/2100 (2013)", "S/RES/2100 (2013)"], VALLEY, () => ADOPTED)
  expect(links.map(({ symbol, date }) => [symbol, date])).toEqual([["S/RES/2100 (2013)", "2013-04-25"], ["S/RES/2227 (2015)", "2015-06-29"]]) // prettier-ignore
})

describe("a text carries a mandate on", () => {
  const carries = (text: string, expected: boolean) => {
    test(`${expected ? "yes" : "no"}: ${text}`, () => {
      const row = { symbol: "S/RES/2900 (2028)", text: `The Security Council,\n${text}\n` } as CorpusText
      expect(foundActs(VALLEY, [row]).length).toBe(expected ? 1 : 0)
    })
  }
  carries("1. Decides to extend the mandate of UNVAL until 30 June 2029;", true)
  carries("1. Decides to extend until 30 June 2029 the mandate of the United Nations Mission in the Valley (UNVAL);", true)
  carries("4. Further decides to extend UNVAL's mandate until 30 June 2029;", true)
  carries("2. Decides to terminate UNVAL's mandate as of 30 June 2029;", true)
  carries("2. Decides to terminate the mandate of UNVAL;", true)
  carries("7. Decides to extend the mandate of the Panel of Experts, and requests UNVAL to assist it;", false)
  carries("7. Requests UNVAL to continue to extend its mandate to the border;", false)
  carries("Recalling its decision to extend the mandate of UNVAL,", false)
})

describe("which mandate is meant", () => {
  const means = (name: string, ...keys: string[]) => {
    test(`${name}: ${keys.join(", ") || "none"}`, () => {
      expect(mandatesNamed(name).map(({ key }) => key)).toEqual(keys)
    })
  }
  means("MINUSMA", "MINUSMA")
  means("Stabilization Mission in Mali", "MINUSMA")
  means("Mali", "MINUSMA", "2374")
  means("cote d'ivoire", "MINUCI", "UNOCI", "1572")
  means("Atlantis")
  means("")
  const says = (text: string, ...keys: string[]) => {
    test(`${text} ${keys.join(", ")}`, () => {
      expect(mandatesOf("S/RES/9001 (2050)", text).map(({ key }) => key)).toEqual(keys)
    })
  }
  const BORDER = "the United Nations Mission in the Central African Republic and Chad"
  says(`Decides to extend the mandate of ${BORDER} until 15 March;`, "MINURCAT")
  says(`Decides to terminate the mandate of ${BORDER};`, "MINURCAT")
  says(`Decides to establish ${BORDER} for a year;`, "MINURCAT")
  says("Decides to extend the mandate of the United Nations Mission in the Central African Republic until 15 March;", "MINURCA")
  says("Decides to establish the United Nations Mission in the Central African Republic, and a police force in Chad;", "MINURCA")
  says(`Decides to extend the mandate of MINURCA, which ${BORDER} succeeds;`, "MINURCA")
  test("of a resolution's own mandates the mission's is first", () => {
    expect(mandatesOf("S/RES/2040 (2012)", undefined).map(({ key }) => key)).toEqual(["UNSMIL", "1970"])
  })
})

test("every row of the table is in order and dated", () => {
  for (const { key, acts } of MANDATES) {
    expect(acts.length, key).toBeGreaterThan(0)
    expect(
      acts.map(([number]) => number).toSorted((a, b) => a - b),
      key,
    ).toEqual(acts.map(([number]) => number))
    expect(acts.map(([, date]) => date).toSorted(), key).toEqual(acts.map(([, date]) => date))
    for (const [, date] of acts) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  }
})
