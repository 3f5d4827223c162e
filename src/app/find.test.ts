import { expect, test } from "vitest"
import { type CorpusEffects, find, type FindEffects, type KeptBytes, openCorpus } from "./index.ts"

const row = (number: number, words: string) =>
  JSON.stringify({
    symbol: `S/RES/${number}`,
    text: `Resolution ${number}\nThe Security Council,\n1. ${words};\n2. Decides to remain seized of the matter.`,
  })

const corpusOf = async (sha256: string, ...rows: string[]) => {
  const effects: CorpusEffects = {
    readCorpus: async () => ({ lines: rows.join("\n"), sha256 }),
    readHoldings: async () => undefined,
    readSource: async () => ({ text: "", mediaType: "text/plain" }),
  }
  return await openCorpus("corpus.jsonl", effects)
}

/** A shelf in memory that counts what is kept. */
function world() {
  const kept = new Map<string, Uint8Array>()
  const opened = (bytes: Uint8Array | undefined): KeptBytes | undefined => {
    let at = 0
    return (
      bytes && {
        size: bytes.length,
        fill: async (room) => {
          room.set(bytes.subarray(at, (at += room.length)))
          return true
        },
        close: async () => undefined,
      }
    )
  }
  const effects: FindEffects = {
    indexes: {
      read: async (key) => opened(kept.get(key)),
      holds: async (key) => kept.has(key),
      readLast: async (beginning) => opened([...kept].filter(([key]) => key.startsWith(beginning)).at(-1)?.[1]),
      keep: async (key, parts) => void kept.set(key, Buffer.concat(parts)),
    },
    readerVersion: "v1",
    openEncoder: async () => undefined,
    vectors: { read: async () => undefined, keep: async () => undefined },
    elapsed: () => 0,
  }
  return { kept, effects }
}

const first = async (query: string, corpus: Awaited<ReturnType<typeof corpusOf>>, effects: FindEffects) =>
  (await find(query, corpus, { most: 1 }, effects)).wordings[0]?.passage

test("an index is built once for a corpus, and again where it is damaged", async () => {
  const { kept, effects } = world()
  const corpus = await corpusOf("aa", row(41, "Urges the parties to demine the roads"))
  expect(await first("demine the roads", corpus, effects)).toMatchObject({ label: "OP 1" })
  expect([...kept.keys()]).toEqual(["v1-aa"])
  const before = kept.get("v1-aa")
  await first("demine the roads", corpus, effects)
  expect(kept.get("v1-aa")).toBe(before)
  kept.set("v1-aa", before!.slice(0, 100))
  expect(await first("demine the roads", corpus, effects)).toMatchObject({ label: "OP 1" })
  expect(kept.get("v1-aa")).toEqual(before)
})

test("a corpus that grew is found whole; what did not change is taken from the index before", async () => {
  const { effects } = world()
  const old = row(41, "Urges the parties to demine the roads")
  await first("demine", await corpusOf("aa", old), effects)
  const grown = await corpusOf("bb", old, row(42, "Calls for the release of hostages"), row(43, "Deplores the burning of crops"))
  expect(await first("release of hostages", grown, effects)).toMatchObject({ symbol: "S/RES/42 (1948)", label: "OP 1" })
  expect(await first("demine the roads", grown, effects)).toMatchObject({ symbol: "S/RES/41 (1948)", label: "OP 1" })
  const changed = await corpusOf("cc", row(41, "Urges the parties to repair the wells"))
  expect(await first("repair the wells", changed, effects)).toMatchObject({ symbol: "S/RES/41 (1948)" })
  expect((await find("demine the roads", changed, { most: 9 }, effects)).wordings.map(({ passage }) => passage.text).join()).not.toContain("demine") // prettier-ignore
})

test("says how many of the adopted resolutions are held", async () => {
  const { coverage } = await find("demine", await corpusOf("aa", row(41, "Demine")), { most: 1 }, world().effects)
  expect(coverage).toMatchObject({ held: 1, missing: [[1, 40], [42, coverage.adopted]] }) // prettier-ignore
})
