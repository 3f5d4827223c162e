import { describe, expect, test } from "vitest"
import {
  buildIndex,
  type FindOptions,
  findWordings,
  indexedTexts,
  type IndexedText,
  partsOfIndex,
  printFound,
  readIndex,
} from "../index.ts"

const text = (symbol: string, year: number, ...paragraphs: string[]): IndexedText => ({
  symbol,
  date: `${year}-06-01`,
  year,
  textKind: "adopted",
  fingerprint: year,
  provisions: paragraphs.map((words, i) => ({
    symbol,
    label: words.endsWith(",") ? `PP ${i + 1}` : `OP ${i + 1}`,
    kind: words.endsWith(",") ? "preambular" : "operative",
    level: 0,
    text: words,
  })),
})

const SEIZED = "Decides to remain actively seized of the matter."
const TEXTS = [
  text(
    "S/RES/3003 (2003)",
    2003,
    "Condemns the recruitment of children by the armed groups of Talvia;",
    "Decides to remain actively seized of the matter;",
  ),
  text(
    "S/RES/3001 (2001)",
    2001,
    "Recalling its concern at the drought,",
    "Urges all parties to disarm the militias of the Ona valley without delay;",
    SEIZED,
  ),
  text("S/RES/3002 (2002)", 2002, "Urges all parties to disarm the militias of the Ona valley by 30 June 2002;", SEIZED.toUpperCase()),
  text(
    "S/RES/3004 (2004)",
    2004,
    "Encourages the Government of Talvia to increase the number of women in its police;",
    "Calls for accountability for sexual violence;",
  ),
]

const index = buildIndex(TEXTS)
const USUAL: FindOptions = { most: 10 }
const found = (query: string, options: Partial<FindOptions> = {}) => findWordings(query, index, { ...USUAL, ...options })

/** What a query finds first, as symbol and label. */
const finds = (query: string, first: string | undefined, options: Partial<FindOptions> = {}) => {
  test(`${query} ${JSON.stringify(options)}`, () => {
    const [best] = found(query, options)
    expect(best && `${best.passage.symbol} ${best.passage.label}`).toBe(first)
  })
}

describe("finds", () => {
  finds("disarm the militias of the Ona valley by 30 June", "S/RES/3002 (2002) OP 1")
  finds("disarm the militias of the Ona valley without delay", "S/RES/3001 (2001) OP 2")
  finds("more female officers in the police", "S/RES/3004 (2004) OP 1")
  finds("rapists must not go unpunished", "S/RES/3004 (2004) OP 2")
  finds("rebels who enlist boys", "S/RES/3003 (2003) OP 1")
  finds("disarm the militias", "S/RES/3001 (2001) OP 2", { before: "S/RES/3002 (2002)" })
  finds("disarm the militias", "S/RES/3002 (2002) OP 1", { from: 2002 })
  finds("disarm the militias", "S/RES/3001 (2001) OP 2", { to: 2001 })
  finds("drought", undefined, { kinds: ["operative"] })
  finds("drought", "S/RES/3001 (2001) PP 1")
  finds("zzz", undefined)
})

test("a wording in several resolutions is one result, whatever its case and signs, with its first and last use in scope", () => {
  const [all] = found(SEIZED)
  expect(all).toMatchObject({ uses: 3, firstUse: "S/RES/3001 (2001)", lastUse: "S/RES/3003 (2003)", verbatim: true })
  const [before] = found(SEIZED, { before: "S/RES/3003 (2003)" })
  expect(before).toMatchObject({ uses: 2, firstUse: "S/RES/3001 (2001)", lastUse: "S/RES/3002 (2002)" })
  expect(found(SEIZED, { before: "S/RES/3001 (2001)" })).toEqual([])
})

test("shared words stand where the result says, in both texts", () => {
  const query = "12. Urges the parties to “disarm” the militias."
  const [best] = found(query)
  expect(best?.shared.map(({ query: [start, end] }) => query.slice(start, end))).toEqual(["Urges", "parties to “disarm” the militias"])
  expect(best?.shared.map(({ passage: [start, end] }) => best.passage.text.slice(start, end))).toEqual([
    "Urges",
    "parties to disarm the militias",
  ])
  expect(best?.verbatim).toBe(false)
})

const shares = (query: string, ...words: string[]) => {
  test(`${query}: ${words.join(" | ")}`, () => {
    const [best] = found(query)
    expect(best?.shared.map(({ query: [start, end] }) => query.slice(start, end))).toEqual(words)
  })
}
shares("urging the parties to disarm the militias", "parties to disarm the militias")
shares("Urges the parties to have disarmed the militias", "Urges", "parties to", "the militias")
shares("Urges the parties to disarm the militia of the Ona valley", "Urges", "parties to disarm the", "of the Ona valley")

const bytesOf = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

function read(bytes: Uint8Array) {
  const reading = readIndex(bytes.length)
  for (let at = 0; ;) {
    const { done, value } = reading.next()
    if (done) return value
    value.set(bytes.subarray(at, (at += value.length)))
  }
}

test("an index that was kept answers as before, and gives its texts back", () => {
  const kept = read(bytesOf(partsOfIndex(index, "key")))
  expect(kept?.key).toBe("key")
  expect(findWordings("disarm the militias", kept!.index, USUAL)).toEqual(found("disarm the militias"))
  const texts = indexedTexts(kept!.index)
  for (const one of TEXTS) expect(new Set(texts.get(one.symbol)?.provisions)).toEqual(new Set(one.provisions))
  expect(findWordings("militias", buildIndex([...texts.values()]), USUAL)).toEqual(found("militias"))
})

test("bytes that are cut short, damaged or something else are no index", () => {
  const bytes = bytesOf(partsOfIndex(index, "key"))
  for (const length of [0, 3, 16, 100, bytes.length - 4]) expect(read(bytes.slice(0, length))).toBeUndefined()
  for (const at of [0, 5, 9, 40, 999, bytes.length - 1]) {
    const damaged = bytes.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 0x10
    expect(read(damaged)).toBeUndefined()
  }
})

test("what is printed has the fields of the contract", () => {
  const coverage = { held: 4, adopted: 5, missing: [[5, 5]] as const }
  const printed = printFound({
    query: "disarm",
    took: 1.23456,
    coverage,
    encoder: "not needed",
    wordings: found("disarm", { from: 2002 }).slice(0, 1),
  })
  expect(printed).toEqual({
    query: "disarm",
    took_ms: 1.23,
    coverage,
    encoder: "not needed",
    results: [
      {
        passage: { symbol: "S/RES/3002 (2002)", label: "OP 1", kind: "operative", text: expect.stringContaining("Urges") as string },
        score: expect.any(Number) as number,
        shared: [{ query: [0, 6], passage: [21, 27] }],
        verbatim: true,
        firstUse: "S/RES/3002 (2002)",
        lastUse: "S/RES/3002 (2002)",
        uses: 1,
      },
    ],
  })
})
