import { expect, test } from "vitest"
import { UsageError } from "../core/finding/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { catchUpImports, type ImportEffects, importSource, type Taken } from "./import-source.ts"
import type { Import, ImportedText, Library } from "./library.ts"
import { settleLibrary } from "./settle-library.ts"
import type { Origin } from "./shelf.ts"

type Held = Import & { id: number; rows: ImportedText[]; source: Uint8Array }

/** A library in memory, that can be killed after so many texts. */
function memory(): Library & {
  killAfter: number
  written: { version: string; lines: string[] } | undefined
  held: Map<string, Held>
  lost: Origin[]
} {
  const held = new Map<string, Held>()
  const byId = (id: number) => [...held.values()].find((one) => one.id === id)!
  const asImport = ({ id: _, rows, source: _source, ...made }: Held): Import => ({ ...made, texts: rows.length })
  const all = () => [...held.values()].flatMap(({ id, name, rows }) => rows.map((row) => ({ ...row, importId: id, importName: name })))
  const library = {
    killAfter: Infinity,
    written: undefined as { version: string; lines: string[] } | undefined,
    held,
    lost: [] as Origin[],
    imports: async () => [...held.values()].map(asImport),
    importOf: async (sha256: string) => held.get(sha256) && asImport(held.get(sha256)!),
    unlisted: async () => library.lost,
    source: async (sha256: string) => held.get(sha256)?.source ?? new TextEncoder().encode("2640"),
    begin: async (origin: Origin, source: Uint8Array, importerVersion: string) => {
      const before = held.get(origin.sha256)
      const rows = before?.importerVersion === importerVersion ? before.rows : []
      held.set(origin.sha256, {
        ...origin,
        id: before?.id ?? held.size + 1,
        isWhole: false,
        texts: 0,
        findings: [],
        importerVersion,
        rows,
        source,
      })
      return { importId: held.get(origin.sha256)!.id, last: rows.at(-1)?.place ?? 0 }
    },
    put: async (id: number, texts: readonly ImportedText[]) => {
      if (byId(id).rows.length + texts.length > library.killAfter) throw new Error("killed")
      byId(id).rows.push(...texts)
    },
    end: async (id: number, findings: Import["findings"]) => void Object.assign(byId(id), { isWhole: true, findings }),
    candidates: async () =>
      all().map(({ importId, importName, place, symbol, textKind, form, text, source }) => ({ importId, place, symbol, textKind, form, length: text.length, name: source ?? importName, sha256: text })), // prettier-ignore
    texts: async (of: readonly { importId: number; place: number }[]) =>
      all().filter(({ importId, place }) => of.some((one) => one.importId === importId && one.place === place)),
    settledVersion: async () => library.written?.version,
    settle: async (version: string, rows: AsyncIterable<string>) => {
      const lines: string[] = []
      for await (const row of rows) lines.push(row)
      library.written = { version, lines }
    },
  }
  return library
}

const text = (symbol: string, more: Partial<ImportedText> = {}): Taken => ({
  text: { symbol, printed: symbol, date: undefined, year: undefined, textKind: "adopted", source: undefined, text: `The Security Council, on ${symbol}`, kept: undefined, ...more }, // prettier-ignore
  form: "row",
  where: "on line 1",
  findings: [],
})

/** Each word of a source is a symbol, "?" what is broken, and "*" before one a draft. */
const effectsOn = (library: Library, readerVersion = "1"): ImportEffects => ({
  sha256: (bytes) => new TextDecoder().decode(bytes),
  take: async function* ({ bytes }) {
    for (const word of new TextDecoder().decode(bytes).split(" ")) {
      if (word === "?") yield { problem: "Expected a symbol, got none", where: "on line 1" }
      else if (word.startsWith("*")) yield text(resolutionSymbol(word.slice(1))!, { textKind: "draft" })
      else yield text(resolutionSymbol(word) ?? word)
    }
  },
  library,
  readerVersion,
  now: () => new Date("2026-01-01T00:00:00Z"),
})
const source = (words: string) => ({ name: `${words.slice(0, 8)}.jsonl`, bytes: new TextEncoder().encode(words) })
const symbolsOf = (library: ReturnType<typeof memory>) => [...library.held.values()].flatMap(({ rows }) => rows.map(({ symbol }) => symbol))

test("a source is imported once, and says again what was doubted", async () => {
  const library = memory()
  const first = await importSource(source("2640 ? S/2025/389 2641"), effectsOn(library))
  expect(first.isNew).toBe(true)
  expect(first.import).toMatchObject({ isWhole: true, texts: 2 })
  expect(first.import.findings.map(({ rule }) => rule)).toEqual(["rows-are-whole", "sources-hold-resolutions"])
  const again = await importSource(source("2640 ? S/2025/389 2641"), effectsOn(library))
  expect(again).toEqual({ ...first, isNew: false })
  expect(symbolsOf(library)).toEqual(["S/RES/2640 (2022)", "S/RES/2641 (2022)"])
})

test("a text in another language is left out, so that the English one counts, wherever it stands", async () => {
  const library = memory()
  const both = async function* () {
    yield text("S/RES/2640 (2022)", { text: "Le Conseil de sécurité," })
    yield text("S/RES/2640 (2022)")
  }
  const { import: made } = await importSource(source("2640"), { ...effectsOn(library), take: both })
  expect([made.texts, made.findings.map(({ message }) => message)]).toEqual([
    1,
    ["Expected the English text of S/RES/2640 (2022), got the French one on line 1: it is left out"],
  ])
})

const many = Array.from({ length: 130 }, (_, i) => String(2600 + i)).join(" ")

test("an import that was killed goes on where it was: nothing doubled, nothing lost", async () => {
  const library = memory()
  library.killAfter = 60
  await expect(importSource(source(many), effectsOn(library))).rejects.toThrow("killed")
  expect(symbolsOf(library)).toHaveLength(50)
  library.killAfter = Infinity
  const told: number[] = []
  const { import: made, isNew } = await importSource(source(many), effectsOn(library), (texts) => told.push(texts))
  expect([made.isWhole, made.texts, isNew, told.at(-1)]).toEqual([true, 130, true, 130])
  expect(new Set(symbolsOf(library)).size).toBe(130)
})

test("what was killed, lost its row or was made by another version is caught up with", async () => {
  const library = memory()
  library.killAfter = 60
  await importSource(source(many), effectsOn(library)).catch(() => undefined)
  library.killAfter = Infinity
  await importSource(source("2640"), effectsOn(library))
  library.lost.push({ sha256: "lost", name: "lost.txt", bytes: 4, addedAt: "2026-01-01T00:00:00.000Z" })
  expect(await catchUpImports(effectsOn(library))).toBe(2)
  library.lost.length = 0
  expect(await catchUpImports(effectsOn(library))).toBe(0)
  expect(await catchUpImports(effectsOn(library, "2"))).toBe(3)
  expect(symbolsOf(library)).toHaveLength(132)
})

test("who stops catching up in the middle of a source finds it unfinished, and goes on there", async () => {
  const library = memory()
  const many = Array.from({ length: 130 }, (_, i) => String(2000 + i)).join(" ")
  library.killAfter = 50
  await expect(importSource(source(many), effectsOn(library))).rejects.toThrow("killed")
  library.killAfter = Infinity
  let asked = 0
  expect(await catchUpImports(effectsOn(library), () => ++asked < 110)).toBe(0)
  expect(symbolsOf(library)).toHaveLength(100)
  expect(await catchUpImports(effectsOn(library))).toBe(1)
  expect(symbolsOf(library)).toHaveLength(130)
})

const refuses = (what: string, words: string, sentence: string) => {
  test(`${what} is refused, and nothing of it stays`, async () => {
    const library = memory()
    const importing = importSource(source(words), effectsOn(library))
    await expect(importing).rejects.toThrow(UsageError)
    await expect(importing).rejects.toThrow(sentence)
    expect(library.held.size).toBe(0)
  })
}
refuses("a paper of a meeting", "S/2025/389", "got S/2025/389 on line 1: it is left out; penholder add keeps other papers")
refuses("broken rows alone", "? ?", "Expected a symbol, got none, on line 1")

test("an adopted text counts before a draft, whichever came first, and what counts is written once", async () => {
  const library = memory()
  for (const words of ["*2640 *2641", "2640", "2640 2642"]) await importSource(source(words), effectsOn(library))
  const held = await settleLibrary(effectsOn(library))
  expect(held).toMatchObject({ coverage: { held: 3 }, statements: 0, drafts: ["S/RES/2641 (2022)"] })
  expect(held.kept).toEqual([
    {
      symbol: "S/RES/2640 (2022)",
      why: [
        "2640.jsonl counts before *2640 *2.jsonl: it is the adopted text, the other a draft",
        "2640.jsonl counts before 2640 264.jsonl: it came first",
      ],
    },
  ])
  const written = library.written
  expect(written?.lines.map((line) => (JSON.parse(line) as { symbol: string; text_kind: string }).text_kind)).toEqual([
    "adopted",
    "draft",
    "adopted",
  ])
  await settleLibrary(effectsOn(library))
  expect(library.written).toBe(written) // not written again
  await importSource(source("2643"), effectsOn(library))
  await settleLibrary(effectsOn(library))
  expect(library.written?.lines).toHaveLength(4)
})
