import { createHash } from "node:crypto"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CompiledQuery, type Dialect, Kysely, sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { migrate } from "../../src/adapters/store/migrate.ts"
import { type Disk, diskOf } from "../../src/adapters/store/disk.ts"
import { openStore, type Store } from "../../src/adapters/store/open-store.ts"
import { migration, readMigrations } from "../../src/adapters/store/read-migrations.ts"
import type { Tables } from "../../src/adapters/store/tables.ts"
import { type ImportedText, type KeptPaper, makeConcordance, search } from "../../src/app/index.ts"
import { ConflictError, UnavailableError } from "../../src/core/finding/index.ts"
import { splitPassages } from "../../src/core/passage/index.ts"
import { readRecord } from "../../src/core/record/index.ts"
import type { Decision } from "../../src/core/review/index.ts"
import { OWNER, summarise } from "../../src/core/publication/index.ts"

/** A database that these cases may have for themselves: a new dialect to it at each call, all of them on the same tables. */
export type TestedDatabase = { readonly dialect: () => Dialect | Promise<Dialect>; stop(): void | Promise<void> }

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")
const MALI = readFileSync(new URL("../../examples/ieg-mali-2023-03-28.md", import.meta.url))

/** A paper ready to be kept. */
export function kept(name: string, bytes: Uint8Array, addedAt = "2023-03-28T10:00:00.123Z") {
  const text = new TextDecoder().decode(bytes)
  const record = readRecord(splitPassages({ text, mediaType: "text/markdown" }), sha256(bytes))
  const paper: KeptPaper = { ...summarise(record), name, bytes: bytes.length, addedAt }
  return { paper, source: bytes, record: { record, readerVersion: "1" } }
}
const text = (words: string) => new TextEncoder().encode(words)

/** What every database must do with the store, in SQL that is the same for all. */
export function storeCases(name: string, start: () => TestedDatabase | Promise<TestedDatabase>): void {
  describe(name, () => {
    let database: TestedDatabase
    let store: Store
    const folder = mkdtempSync(join(tmpdir(), "penholder-store-"))
    const open = async () => await openStore(folder, { dialect: await database.dialect() })
    const reopen = async () => {
      await store.close()
      store = await open()
    }

    beforeAll(async () => {
      database = await start()
      store = await open()
    })
    afterAll(async () => {
      await store.close()
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const keeps = (what: string, file: string, bytes: Uint8Array) => {
      test(`keeps ${what}, and gives back the same after it was opened again`, async () => {
        const { paper, source, record } = kept(file, bytes)
        await store.shelf.keep(paper, source, record)
        await store.shelf.keep(paper, source, record) // changes nothing
        await reopen()
        expect(await store.shelf.papersByPrefix(paper.sha256)).toEqual([paper])
        expect(await store.shelf.record(paper.sha256)).toEqual(JSON.parse(JSON.stringify(record)))
        expect(Buffer.compare(await store.shelf.source(paper.sha256), source)).toBe(0)
      })
    }
    keeps("the Mali paper", "mali.md", MALI)
    keeps("an empty paper", "empty.txt", text(""))
    keeps("quotes, backslashes and other writings", "l'été \"\\ 报告.md", text('# O\'Hara \\ "said" $1 ; drop table papers -- 报告 ⟨𝔸⟩'))
    keeps("a name in Arabic", "تقرير.txt", text("تقرير"))
    keeps("a paper of a megabyte", "long.md", text("The Mission reported 40 cases.\n\n".repeat(32_000)))

    test("every word of a paper is found, whatever signs stand between", async () => {
      const { paper, source, record } = kept(
        "words.md",
        text('# Sur l’Ossara\n\nLes femmes d\u0000e \u{1D538} "l’Ossara" \\ $1 ; 报告 : Ménaka.\n'),
      )
      await store.shelf.keep(paper, source, record)
      await store.shelf.keep(paper, source, record)
      await reopen()
      const { words } = makeConcordance(record.record, "words.md")
      expect((await store.shelf.words()).filter(({ sha256 }) => sha256 === paper.sha256)).toEqual([{ sha256: paper.sha256, language: paper.language, words }]) // prettier-ignore
      const { ledgers } = await search(OWNER, { words: "menaka 告 ossara" }, store)
      expect(ledgers[0]?.hits[0]?.pieces.map(({ text }) => text).join("")).toBe('Les femmes de \u{1D538} "l’Ossara" \\ $1 ; 报告 : Ménaka.')
    })

    test("a paper that is kept after a search is found by the next", async () => {
      expect((await search(OWNER, { words: "Quintara" }, store)).total).toBe(0)
      const { paper, source, record } = kept("kept-late.md", text("# On Quintara"))
      await store.shelf.keep(paper, source, record)
      expect((await search(OWNER, { words: "Quintara" }, store)).total).toBeGreaterThan(0)
      const { record: again } = kept("kept-late.md", text("# On Belmora"))
      await store.shelf.keepRecord(paper, again)
      expect((await search(OWNER, { words: "Quintara" }, store)).total).toBe(0)
    })

    test("decisions are added to, come back as they were, and cannot be changed or removed", async () => {
      const decision: Decision = {
        sha256: "d".repeat(64),
        ask: { start: 4, end: 9, exact: "a\u0000\ud800 b", parts: [{ start: 4, end: 5, exact: "a" }], clean: "a b" },
        against: "S/RES/2690 (2023)",
        baseline: undefined,
        verdict: "overtaken",
        suggested: "dropped",
        note: "l'été \"\\ $1 ; drop table decisions -- 报告",
        by: "O'Hara",
        at: "2026-01-02T03:04:05.678Z",
      }
      const later: Decision = { ...decision, baseline: "S/RES/2640 (2022)", verdict: "dropped", note: undefined }
      await store.decisions.append(decision)
      await store.decisions.append(later)
      await reopen()
      const kept = await store.decisions.ofPaper(decision.sha256)
      expect(kept.map(({ id: _, ...rest }) => rest)).toEqual(JSON.parse(JSON.stringify([decision, later])))
      expect(kept[1]!.id).toBeGreaterThan(kept[0]!.id)
      expect(await store.decisions.ofPaper("e".repeat(64))).toEqual([])
      expect(await store.decisions.papersAgainst("S/RES/2690 (2023)")).toEqual([decision.sha256])
      const tables = new Kysely<Tables>({ dialect: await database.dialect() })
      for (const change of ["update decisions set verdict = 'retained'", "delete from decisions", "truncate decisions"])
        await expect(tables.executeQuery(CompiledQuery.raw(change))).rejects.toThrow("never changed or removed")
      await tables.destroy()
      await reopen()
      expect(await store.decisions.ofPaper(decision.sha256)).toEqual(kept)
    })

    test("decisions whose rows were lost come back from their files, each once", async () => {
      const other = mkdtempSync(join(tmpdir(), "penholder-decisions-"))
      const decision = (at: string, by: string): Decision => ({ sha256: "c".repeat(64), ask: { start: 1, end: 2, exact: "b" }, against: "S/RES/42 (1948)", baseline: undefined, verdict: "dropped", suggested: "dropped", note: undefined, by, at }) // prettier-ignore
      const first = await openStore(other) // an embedded store, whose folder is all that is kept of it
      await first.decisions.append(decision("2026-01-02T00:00:00.000Z", "Ada"))
      await first.decisions.append(decision("2026-01-03T00:00:00.000Z", "Ben"))
      const kept = await first.decisions.ofPaper("c".repeat(64))
      await first.close()
      rmSync(join(other, "database"), { recursive: true })
      for (let i = 0; i < 2; i++) {
        const again = await openStore(other)
        expect(await again.decisions.ofPaper("c".repeat(64))).toEqual(kept)
        await again.close()
      }
      rmSync(other, { recursive: true, force: true })
    })

    test("a count beyond 32 bits comes back as the same number", async () => {
      const { paper, source, record } = kept("large.md", text("# Large"))
      await store.shelf.keep({ ...paper, bytes: 2 ** 40 + 1 }, source, record)
      expect((await store.shelf.papersByPrefix(paper.sha256))[0]?.bytes).toBe(1_099_511_627_777)
    })

    test("a title with a NUL keeps its row, and shows where it stood", async () => {
      const { paper, source, record } = kept("nul.md", text("# On Velloria, with a NUL"))
      await store.shelf.keep({ ...paper, title: "On\u0000Velloria" }, source, record)
      expect((await store.shelf.papersByPrefix(paper.sha256))[0]?.title).toBe("On\u{FFFD}Velloria")
    })

    test("the first name and time of a paper stay", async () => {
      const first = kept("first.md", text("# Twice"))
      await store.shelf.keep(first.paper, first.source, first.record)
      await store.shelf.keep({ ...first.paper, name: "second.md", addedAt: "2024-01-01T00:00:00.000Z" }, first.source, first.record)
      expect(await store.shelf.papersByPrefix(first.paper.sha256)).toEqual([first.paper])
    })

    test("papers are listed with the one added last first", async () => {
      const later = kept("later.md", text("# Later"), "2025-01-01T00:00:00.000Z")
      await store.shelf.keep(later.paper, later.source, later.record)
      const papers = await store.shelf.papers()
      expect(papers[0]).toEqual(later.paper)
      expect(papers.map(({ addedAt }) => addedAt)).toEqual(
        papers
          .map(({ addedAt }) => addedAt)
          .sort()
          .reverse(),
      )
    })

    test("another version of the reader is told which papers it has not read", async () => {
      const all = (await store.shelf.papers()).map((paper) => paper.sha256)
      expect(await store.shelf.madeByOthers("1")).toEqual([])
      expect(await store.shelf.madeByOthers("2")).toEqual(all)
      const [newest] = await store.shelf.papers()
      const { record } = kept("later.md", text("# Later"))
      await store.shelf.keepRecord({ ...newest!, title: "Read anew" }, { ...record, readerVersion: "2" })
      expect(await store.shelf.madeByOthers("2")).toEqual(all.slice(1))
      expect((await store.shelf.papers())[0]?.title).toBe("Read anew")
    })

    test("bytes that changed on the disk are not given out as the paper's", async () => {
      const { paper, source, record } = kept("rotten.md", text("# Rotten"))
      await store.shelf.keep(paper, source, record)
      writeFileSync(join(folder, "papers", paper.sha256.slice(0, 2), paper.sha256), "# Other")
      await expect(store.shelf.source(paper.sha256)).rejects.toThrow(UnavailableError)
    })

    test("a paper whose row was lost is found by its bytes", async () => {
      const { paper } = kept("alone.md", text("# Alone"))
      const { name, bytes, addedAt } = paper
      const place = join(folder, "papers", paper.sha256.slice(0, 2))
      const { paper: sibling, source, record } = kept("sibling.md", text("# Sibling"))
      await store.shelf.keep(sibling, source, record)
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, paper.sha256), "# Alone")
      expect(await store.shelf.unlisted()).toEqual([]) // bytes alone were never acknowledged
      writeFileSync(join(place, `${paper.sha256}.json`), JSON.stringify({ sha256: paper.sha256, name, bytes, addedAt }))
      expect(await store.shelf.unlisted()).toEqual([{ sha256: paper.sha256, name, bytes, addedAt }])
    })

    test("what a killed process left unfinished is cleared away", async () => {
      const unfinished = join(folder, "unfinished")
      mkdirSync(unfinished, { recursive: true })
      writeFileSync(join(unfinished, "half"), "half a pap")
      await reopen()
      expect(readdirSync(folder)).not.toContain("unfinished")
    })

    const isFull = (what: string, disk: Partial<Disk>) => {
      test(`${what}: the paper is refused, nothing of it stays, and what was kept before is there`, async () => {
        const before = await store.shelf.papers()
        const { paper, source, record } = kept("too-much.md", text(`# Too much: ${what}`))
        await store.close()
        const full = await openStore(folder, { dialect: await database.dialect(), disk: { ...diskOf(folder), ...disk } })
        await expect(full.shelf.keep(paper, source, record)).rejects.toThrow(UnavailableError)
        expect(await full.shelf.papers()).toEqual(before)
        await full.close()
        store = await open()
        expect(await store.shelf.papersByPrefix(paper.sha256)).toEqual([])
        for (const { sha256 } of before.slice(0, 3)) expect(await store.shelf.record(sha256)).toBeDefined()
      })
    }
    let asked = 0
    isFull("a disk that is almost full", { free: async () => (asked++ === 0 ? 2 ** 30 : 2 ** 20) }) // filled up since it was opened
    isFull("a disk that fills up on the way", {
      write: async () => Promise.reject(Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" })),
    })

    test("a disk that is almost full is not opened", async () => {
      await store.close()
      const opened = openStore(folder, { dialect: await database.dialect(), disk: { ...diskOf(folder), free: async () => 2 ** 20 } })
      await expect(opened).rejects.toThrow("Expected at least 128 MB free")
      store = await open()
    })

    describe("library", () => {
      const origin = (name: string, bytes: Uint8Array) => ({
        sha256: sha256(bytes),
        name,
        bytes: bytes.length,
        addedAt: "2026-01-01T10:00:00.000Z",
      })
      const imported = (place: number, symbol: string, words: string): ImportedText => ({
        place,
        symbol,
        printed: symbol,
        date: "2022-06-29",
        year: 2022,
        textKind: "adopted",
        form: "row",
        source: undefined,
        text: words,
        kept: undefined,
      })
      const SOURCE = text("two texts")

      test("texts of a source that was not imported to its end are there, and it goes on behind the last", async () => {
        const { importId, last } = await store.library.begin(origin("a.jsonl", SOURCE), SOURCE, "1")
        expect(last).toBe(0)
        await store.library.put(importId, [imported(3, "S/RES/2640 (2022)", "l'été $1 ; drop table\u0000 \ud800")])
        await reopen()
        expect(await store.library.importOf(sha256(SOURCE))).toMatchObject({ isWhole: false, texts: 1 })
        expect(await store.library.begin(origin("b.jsonl", SOURCE), SOURCE, "1")).toEqual({ importId, last: 3 })
        await store.library.put(importId, [imported(3, "S/RES/2640 (2022)", "put twice"), imported(4, "S/PRST/2004/36", "B")])
        await store.library.put(importId, [])
        await store.library.end(importId, [{ rule: "rows-are-whole", severity: "doubt", message: "A NUL \u0000", anchor: undefined }])
        await reopen()
        const [made] = await store.library.imports()
        expect(made).toEqual({
          ...origin("a.jsonl", SOURCE),
          isWhole: true,
          texts: 2,
          findings: [{ rule: "rows-are-whole", severity: "doubt", message: "A NUL \u{FFFD}", anchor: undefined }],
          importerVersion: "1",
        })
        const candidates = await store.library.candidates()
        expect(candidates.map(({ symbol, place, name }) => [symbol, place, name])).toEqual([
          ["S/RES/2640 (2022)", 3, "a.jsonl"],
          ["S/PRST/2004/36", 4, "a.jsonl"],
        ])
        const texts = await store.library.texts(candidates)
        expect(texts.map((one) => one.text).sort()).toEqual(["B", "l'été $1 ; drop table\u{FFFD} \u{FFFD}"])
        expect(Buffer.compare(await store.library.source(sha256(SOURCE)), SOURCE)).toBe(0)
      })

      test("what another version took out is taken away", async () => {
        const { importId, last } = await store.library.begin(origin("a.jsonl", SOURCE), SOURCE, "2")
        expect([last, (await store.library.importOf(sha256(SOURCE)))?.texts]).toEqual([0, 0])
        await store.library.put(importId, [imported(1, "S/RES/2640 (2022)", "A")])
        await store.library.end(importId, [])
      })

      test("a source whose row was lost is found by its bytes", async () => {
        const bytes = text("alone")
        const place = join(folder, "imports", sha256(bytes).slice(0, 2))
        mkdirSync(place, { recursive: true })
        writeFileSync(join(place, sha256(bytes)), bytes)
        writeFileSync(join(place, `${sha256(bytes)}.json`), JSON.stringify(origin("alone.txt", bytes)))
        expect(await store.library.unlisted()).toEqual([origin("alone.txt", bytes)])
      })

      test("what counts is written whole, with the version that it was written from", async () => {
        expect(await store.library.settledVersion()).toBeUndefined()
        const rows = async function* () {
          yield '{"symbol": "1"}\n'
          yield '{"symbol": "2"}\n'
        }
        await store.library.settle("v1", rows())
        expect(await store.library.settledVersion()).toBe("v1")
        expect(readFileSync(join(folder, "resolutions.jsonl"), "utf8")).toBe('{"symbol": "1"}\n{"symbol": "2"}\n')
        const broken = async function* () {
          yield '{"symbol": "3"}\n'
          throw new Error("killed")
        }
        await expect(store.library.settle("v2", broken())).rejects.toThrow("killed")
        expect(await store.library.settledVersion()).toBe("v1")
      })
    })

    describe("migrations", () => {
      let tables: Kysely<Tables>
      beforeAll(async () => {
        tables = new Kysely<Tables>({ dialect: await database.dialect() })
      })
      afterAll(() => tables.destroy())
      const ours = readMigrations()
      const numbers = async () =>
        (await tables.selectFrom("migrations").select("number").orderBy("number").execute()).map((row) => row.number)

      test("are numbered from 1 without gaps", () => {
        expect(ours.map(({ number }) => number)).toEqual(ours.map((_, i) => i + 1))
      })

      test("run once", async () => {
        await migrate(tables, ours)
        expect(await numbers()).toEqual(ours.map(({ number }) => number))
      })

      test("that fail harm nothing, not even what ran before them", async () => {
        const next = ours.length + 1
        const before = await store.shelf.papers()
        const good = migration(next, "good", "create table good (id integer primary key); delete from papers;")
        const bad = migration(next + 1, "bad", "create table bad (id integer primary key); select no_such_function();")
        await expect(migrate(tables, [...ours, good, bad])).rejects.toThrow(/no_such_function/u)
        expect(await numbers()).toEqual(ours.map(({ number }) => number))
        expect(await store.shelf.papers()).toEqual(before)
        await migrate(tables, [...ours, migration(next, "good", "create table good (id integer primary key)")])
        expect(await numbers()).toEqual([...ours.map(({ number }) => number), next])
      })

      test("of a newer version are refused politely", async () => {
        await expect(migrate(tables, ours)).rejects.toThrow(ConflictError)
        await expect(migrate(tables, ours)).rejects.toThrow(
          `Expected data of version ${ours.length} or older, got version ${ours.length + 1}`,
        )
        await tables.deleteFrom("migrations").where("number", ">", ours.length).execute()
      })

      test("of papers that were held before there was a search have them read again, and then found", async () => {
        const before = await store.shelf.papers()
        await sql`drop table concordances`.execute(tables)
        await tables.updateTable("papers").set({ reader_version: "1" }).execute()
        await tables.deleteFrom("migrations").where("number", "=", 2).execute()
        await migrate(tables, ours)
        expect(await store.shelf.papers()).toEqual(before)
        expect(await store.shelf.madeByOthers("1")).toEqual(before.map(({ sha256 }) => sha256))
        expect(await search(OWNER, { words: "Quintara" }, store)).toMatchObject({ total: 0, unread: before.length })
        const { paper, record } = kept("kept-late.md", text("# On Quintara"))
        await store.shelf.keepRecord(paper, record)
        expect((await search(OWNER, { words: "Quintara" }, store)).total).toBeGreaterThan(0)
      })

      test("that changed since they ran are refused", async () => {
        const changed = ours.map((step) => (step.number === 1 ? migration(1, step.name, `${step.sql} -- changed`) : step))
        await expect(migrate(tables, changed)).rejects.toThrow(ConflictError)
      })
    })
  })
}
