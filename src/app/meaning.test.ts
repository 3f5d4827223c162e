import { expect, test } from "vitest"
import { buildIndex, findWordings } from "../core/language/index.ts"
import { judgeMeaning, keyOf, type MeaningEffects } from "./meaning.ts"
import { readVectors, vectorBytes, type Vectors } from "./vectors.ts"

const WELLS = "Urges repair of the wells"
const ROADS = "Urges repair of the roads"
const index = buildIndex([
  {
    ...{ symbol: "S/RES/1", date: undefined, year: 1946, textKind: "adopted", fingerprint: 1 },
    provisions: [WELLS, ROADS].map((text, i) => ({ symbol: "S/RES/1", label: `OP ${i + 1}`, kind: "operative", level: 0, text })),
  },
])

/** An encoder that knows water from land, and counts what it reads. */
function world(installed = true) {
  let file: Uint8Array | undefined
  const read: string[] = []
  const effects: MeaningEffects = {
    openEncoder: async () =>
      installed
        ? {
            name: "water 1",
            encode: async (texts) => {
              read.push(...texts)
              return texts.map((text) => (/wells|thirst/u.test(text) ? [1, 0.1] : [0.1, 1]))
            },
          }
        : undefined,
    vectors: { read: async () => file, keep: async (bytes) => void (file = bytes) },
  }
  return { effects, read }
}

test("meaning decides between wordings that share the same words, and each is encoded once", async () => {
  const { effects, read } = world()
  const { likeness, encoder } = await judgeMeaning("repair for the thirsty", index, { most: 2 }, effects)
  expect(encoder).toBe("used")
  expect(findWordings("repair for the thirsty", index, { most: 2, likeness })[0]?.passage.text).toBe(WELLS)
  await judgeMeaning("repair for walkers", index, { most: 2 }, effects)
  expect(read).toEqual([WELLS, ROADS, "repair for the thirsty", "repair for walkers"])
})

test("without an encoder nothing is judged, and that is said", async () => {
  expect(await judgeMeaning("repair", index, { most: 2 }, world(false).effects)).toEqual({ likeness: undefined, encoder: "not installed" })
})

test("vectors that were kept are read back; damaged ones, and those of another encoder, are not", () => {
  const vectors: Vectors = new Map([
    [keyOf(WELLS), Int8Array.of(1, -2, 127)],
    [keyOf(ROADS), Int8Array.of(0, 5, -127)],
  ])
  const bytes = vectorBytes(vectors, "water 1")
  expect(readVectors(bytes, "water 1")).toEqual(vectors)
  expect(readVectors(bytes, "water 2").size).toBe(0)
  expect(readVectors(bytes.slice(0, -1), "water 1").size).toBe(0)
  const damaged = bytes.slice()
  damaged[25] = 99
  expect(readVectors(damaged, "water 1").size).toBe(0)
  expect(readVectors(undefined, "water 1").size).toBe(0)
})
