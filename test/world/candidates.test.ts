import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { indexedText } from "../../src/app/open-index.ts"
import { buildIndex, coverageOf, type FindOptions, findWordings, openCorpusRows, printFound } from "../../src/core/language/index.ts"
import { query, startThreeServers } from "../../bench/peers/three-servers.mjs"
import { isHere } from "../needs.ts"
import { folderForTests, run } from "./penholder.ts"

const servers = await startThreeServers()
const PLACES = ["Talvia", "Merun", "Ostrava", "Belgar", "Quorrin", "Hadria", "Sarnath"]
const ACTS = ["disarm", "open", "release", "escort", "register", "pay", "rebuild", "clear", "name", "train", "house", "vaccinate"]
const THINGS = ["militias", "corridors", "children", "harbours", "mines", "judges", "wells", "archives", "widows", "bridges", "prisons"]

const rowOf = (number: number, text: string) => JSON.stringify({ symbol: `S/RES/${number}`, text })

/** Invented mandates: each carries the paragraphs of one before it, with another date. */
const rows = Array.from({ length: 160 }, (_, i) => {
  const pick = (list: readonly string[], n: number) => list[n % list.length] ?? ""
  const place = pick(PLACES, i)
  const duty = (n: number) =>
    `Urges ${place} to ${pick(ACTS, n)} the ${pick(THINGS, n * 5)} and to ${pick(ACTS, n * 7)} the ${pick(THINGS, n * 3)} of district ${n} before June ${2000 + (i % 29)};`
  const paragraphs = [
    duty(i),
    duty(i >> 1),
    duty(i >> 2),
    `Asks for women in the police of ${place};`,
    "Decides to remain seized of the matter.",
  ]
  const numbered = paragraphs.map((words, n) => `${n + 1}. ${words}`).join("\n")
  return rowOf(2001 + i, `The Security Council,\nRecalling its concern at the drought in ${place},\n${numbered}`)
})

if ("missing" in servers) isHere(servers.missing)
else
  describe("candidates on two foreign servers", () => {
    const { address, parts, stop } = servers
    const folder = folderForTests()
    const file = join(folder, "corpus.jsonl")
    writeFileSync(file, rows.join("\n"))
    afterAll(stop)

    const printed = async (...args: string[]) => {
      const { code, out, err } = await run(args)
      expect([code, err]).toEqual([0, ""])
      expect(out).not.toContain("never-to-be-printed")
      return out
    }
    /** What is found in the database, and the same without it in an index of the whole corpus, where what a text is about does not count. */
    const foundThere = async (text: string, ...scope: string[]) =>
      (JSON.parse(await printed("find", text, "--json", "--candidates", address, ...scope)) as { results: unknown }).results
    const foundHere = (text: string, rows: readonly string[], options: FindOptions) => {
      const corpus = openCorpusRows(rows.join("\n"))
      const texts = corpus.symbols.flatMap((symbol) => corpus.text(symbol) ?? []).map((held) => indexedText(held))
      const wordings = findWordings(text, buildIndex(texts), { ...options, subjects: false })
      return printFound({ query: text, took: 0, coverage: coverageOf([]), encoder: "not needed", wordings }).results
    }

    test("each server takes a part, and putting in again changes nothing", async () => {
      expect(await printed("spread", "--candidates", address, "--corpus", file)).toBe("160 of 160 texts put in; the others were there\n")
      expect(await printed("spread", "--candidates", address, "--corpus", file)).toBe("0 of 160 texts put in; the others were there\n")
      const rows = await Promise.all(parts.map((part) => query(part, "select count(*)::int as rows from provisions_part")))
      for (const [part] of rows) expect(part?.rows).toBeGreaterThan(200)
    })

    const same = (text: string, scope: readonly string[], options: FindOptions) =>
      test(`${text} ${scope.join(" ")}`, async () => {
        const here = foundHere(text, rows, options)
        expect(await foundThere(text, ...scope)).toEqual(here)
        expect(here.length).toBeGreaterThan(0)
      })
    same("Urges Quorrin to rebuild the wells and to train the judges of district 18 before June 2003", ["--k", "3"], { most: 3 })
    same("Decides to remain seized of the matter", ["--k", "1"], { most: 1 })
    same("women in the police of Hadria", ["--k", "7"], { most: 7 })
    same("let female officers into the police", ["--k", "7"], { most: 7 })
    same("disarm the militias of district 12", ["--k", "3", "--before", "S/RES/2050"], { most: 3, before: "S/RES/2050 (2012)" })
    same("drought in Merun", ["--kind", "preambular", "--to", "2012"], { most: 10, kinds: ["preambular"], to: 2012 })

    test("a text that changed is replaced, and what is counted of its words with it", async () => {
      const changed = [...rows.slice(0, -1), rowOf(2160, "The Security Council,\n1. Urges zebras to disarm the militias;")]
      writeFileSync(file, changed.join("\n"))
      expect(await printed("spread", "--candidates", address, "--corpus", file)).toBe("1 of 160 texts put in; the others were there\n")
      for (const asked of ["zebras disarm militias", "district 97"])
        expect(await foundThere(asked, "--k", "1")).toEqual(foundHere(asked, changed, { most: 1 }))
    })

    test("an address that is none, and one where nobody answers, are named without the password", async () => {
      for (const [given, code] of [
        ["mysql://a:never-to-be-printed@b/c", 2],
        ["postgres://a:never-to-be-printed@127.0.0.1:1/c", 5],
      ] as const) {
        const ended = await run(["find", "women", "--candidates", given])
        expect(ended.code).toBe(code)
        expect(ended.out + ended.err).not.toContain("never-to-be-printed")
      }
    })
  })
