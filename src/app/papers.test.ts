import { expect, test } from "vitest"
import { NotFoundError, UnreadableError, UsageError } from "../core/finding/index.ts"
import { splitPassages } from "../core/passage/index.ts"
import { NOBODY, OWNER } from "../core/publication/index.ts"
import { readRecord } from "../core/record/index.ts"
import {
  addPaper,
  type AddEffects,
  catchUp,
  type CatchUpEffects,
  type KeptPaper,
  type KeptRecord,
  listPapers,
  makeConcordance,
  openPaper,
  openSource,
  type Shelf,
} from "./index.ts"

/** A shelf in memory, and a reader that counts. Two texts differ in their hash if they differ in their length. */
function world(readerVersion = "1") {
  const papers = new Map<string, { paper: KeptPaper; source: Uint8Array; record: KeptRecord }>()
  const unlisted = new Map<string, { paper: KeptPaper; source: Uint8Array; record: KeptRecord }>()
  const shelf: Shelf = {
    papers: async () => [...papers.values()].map(({ paper }) => paper),
    papersByPrefix: async (prefix) => [...papers.values()].map(({ paper }) => paper).filter(({ sha256 }) => sha256.startsWith(prefix)),
    record: async (sha256) => papers.get(sha256)?.record,
    words: async () => [...papers.values()].map(({ paper: { sha256, name }, record: { record } }) => ({ sha256, language: record.paper.language, words: makeConcordance(record, name).words })), // prettier-ignore
    concordances: async (hashes) => new Map(hashes.map((hash) => [hash, makeConcordance(papers.get(hash)!.record.record, papers.get(hash)!.paper.name)])), // prettier-ignore
    source: async (sha256) => (papers.get(sha256) ?? unlisted.get(sha256))!.source,
    unlisted: async () => [...unlisted.values()].map(({ paper }) => paper),
    madeByOthers: async (version) => [...papers].filter(([, { record }]) => record.readerVersion !== version).map(([sha256]) => sha256),
    keep: async (paper, source, record) => void papers.set(paper.sha256, { paper, source, record }),
    keepRecord: async (paper, record) => {
      papers.set(paper.sha256, { ...(papers.get(paper.sha256) ?? unlisted.get(paper.sha256))!, paper, record })
      unlisted.delete(paper.sha256)
    },
  }
  let readings = 0
  let rests = 0
  const effects: CatchUpEffects & AddEffects = {
    shelf,
    readerVersion,
    rest: async () => void rests++,
    now: () => new Date("2023-03-28T10:00:00Z"),
    sha256: (bytes) => bytes.length.toString(16).padStart(64, "a"),
    readRecord: async (bytes, _name, sha256) => {
      readings++
      if (bytes[0] === 0) throw new UnreadableError("Expected text, got bytes without any")
      return readRecord(splitPassages({ text: new TextDecoder().decode(bytes), mediaType: "text/markdown" }), sha256)
    },
  }
  /** As if the process had been killed between the bytes and the row. */
  const loseRows = () => {
    for (const [sha256, kept] of papers) unlisted.set(sha256, kept)
    papers.clear()
  }
  return {
    effects,
    loseRows,
    readings: () => readings,
    rests: () => rests,
    later: (version: string) => ({ ...effects, readerVersion: version }),
  }
}
const paper = (text: string) => ({ name: "paper.md", bytes: new TextEncoder().encode(text) })

test("adding twice keeps one paper, as it first came", async () => {
  const { effects, readings } = world()
  const first = await addPaper(OWNER, paper("# On Velloria"), effects)
  const again = await addPaper(OWNER, { ...paper("# On Velloria"), name: "copy.md" }, effects)
  expect([first.isNew, again.isNew, again.paper, readings()]).toEqual([true, false, first.paper, 1])
  expect(first.paper).toMatchObject({ name: "paper.md", title: "On Velloria", addedAt: "2023-03-28T10:00:00.000Z", bytes: 13 })
})

test("what cannot be read is not kept", async () => {
  const { effects } = world()
  await expect(addPaper(OWNER, paper("\0"), effects)).rejects.toThrow(UnreadableError)
  expect(await listPapers(OWNER, effects)).toEqual([])
})

test("a record is read again by another version of the reader only", async () => {
  const { effects, readings, later } = world()
  const { sha256 } = (await addPaper(OWNER, paper("# On Velloria"), effects)).paper
  const counts = []
  for (const version of ["1", "1", "2", "2"]) {
    const opened = await openPaper(OWNER, sha256, later(version))
    counts.push(readings(), opened.record.paper.title)
  }
  expect(counts).toEqual([1, "On Velloria", 1, "On Velloria", 2, "On Velloria", 2, "On Velloria"])
})

test("catching up reads what lost its row and what another version read, once", async () => {
  const { effects, loseRows, later, rests } = world()
  const before = (await addPaper(OWNER, paper("# On Velloria"), effects)).paper
  expect(await catchUp(effects)).toBe(0)
  loseRows()
  expect(await listPapers(OWNER, effects)).toEqual([])
  expect([await catchUp(effects), await catchUp(effects)]).toEqual([1, 0])
  expect(await listPapers(OWNER, effects)).toEqual([before])
  expect([await catchUp(later("2"), () => false), await catchUp(later("2")), await catchUp(later("2"))]).toEqual([0, 1, 0])
  expect(rests()).toBe(2) // after each paper that was read
})

test("viewers who may see nothing get nothing", async () => {
  const { effects } = world()
  const { sha256 } = (await addPaper(OWNER, paper("# On Velloria"), effects)).paper
  expect(await listPapers(NOBODY, effects)).toEqual([])
  for (const leak of [openPaper(NOBODY, sha256, effects), openSource(NOBODY, sha256, effects), addPaper(NOBODY, paper("#"), effects)])
    await expect(leak).rejects.toThrow(NotFoundError)
})

const opens = (id: string, expected: string | (new (message: string) => Error)) => {
  test(`${id} opens ${typeof expected === "string" ? expected : expected.name}`, async () => {
    const { effects } = world()
    await addPaper(OWNER, paper("# On Velloria"), effects)
    await addPaper(OWNER, paper("# On Hadria and Velloria"), effects)
    const opened = openPaper(OWNER, id, effects).then(({ record }) => record.paper.title)
    await (typeof expected === "string" ? expect(opened).resolves.toBe(expected) : expect(opened).rejects.toThrow(expected))
  })
}
opens("a".repeat(63) + "d", "On Velloria")
opens("a".repeat(62) + "18", "On Hadria and Velloria")
opens("a".repeat(8), UsageError) // two begin so
opens("a".repeat(7), UsageError) // too short
opens("b".repeat(8), NotFoundError)
opens("../../etc/passwd", UsageError)
