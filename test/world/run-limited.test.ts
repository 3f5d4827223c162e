import { spawnSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { deflateSync } from "node:zlib"
import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import { at, pdfOf } from "../made-pdf.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const MB = 2 ** 20
let runLimited: (module: string, name: string, args: readonly unknown[], costs: { seconds: number; memory: number }) => Promise<unknown>

beforeAll(async () => {
  spawnSync(process.execPath, [`${root}scripts/build.mjs`])
  ;({ runLimited } = (await import(`${root}dist/adapters/limited/index.js`)) as { runLimited: typeof runLimited })
})

const module = (code: string) => `data:text/javascript,${encodeURIComponent(`export const work = ${code}`)}`
const ends = (name: string, code: string, costs: { seconds: number; memory: number }, expected: unknown) => {
  test(name, async () => {
    const answer = await runLimited(module(code), "work", [4, 5], costs).catch((error: unknown) => (error as Error).message)
    expect(answer).toEqual(typeof expected === "string" ? expect.stringContaining(expected) : expected)
  })
}
ends("a thread answers", "(a, b) => a + b", { seconds: 20, memory: 500 * MB }, 9)
ends("a thread that takes too long is ended", "() => { for (;;); }", { seconds: 1, memory: 500 * MB }, "within 1 seconds")
ends(
  "a thread whose heap grows is ended",
  "() => { const a = []; for (;;) a.push({ a: a.length }) }",
  { seconds: 30, memory: 100 * MB },
  "100 MB of memory",
)
ends(
  "a thread whose buffers grow is ended",
  "async () => { const a = []; for (;;) { a.push(Buffer.alloc(8e6, 1)); await new Promise((go) => setTimeout(go, 1)) } }",
  { seconds: 30, memory: 200 * MB },
  "200 MB of memory",
)
ends("a fault of ours is no refusal", "() => { throw new TypeError('odd') }", { seconds: 20, memory: 500 * MB }, "odd")
ends("a thread that ends without an answer", "() => process.exit(3)", { seconds: 20, memory: 500 * MB }, "stops its reader")
ends("a thread that waits for ever", "() => new Promise(() => {})", { seconds: 20, memory: 500 * MB }, "stops its reader")
ends(
  "a rejection that nobody hears",
  "() => { void Promise.reject(new Error()); return new Promise((go) => setTimeout(go, 50, 1)) }",
  { seconds: 20, memory: 500 * MB },
  1,
)

const folder = mkdtempSync(join(tmpdir(), "penholder-hostile-"))
const refuses = (name: string, bytes: Uint8Array | string, flags: readonly string[], expected: string) => {
  test(`read ${name} ends with 6 and one sentence`, () => {
    writeFileSync(join(folder, name), bytes)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`${root}bin/penholder.js`, "read", join(folder, name), "--json", ...flags],
      { encoding: "utf8" },
    )
    expect({ status, stdout, sentences: stderr.trim().split("\n").length }).toEqual({ status: 6, stdout: "", sentences: 1 })
    expect(stderr).toContain(expected)
  })
}
refuses("cut.pdf", "%PDF-1.7\n1 0 obj\n<</Type/Catalog", [], "cut short")
refuses(
  "noise.pdf",
  Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 73) % 256))]),
  [],
  "The PDF is",
)
refuses("junk.md", Buffer.from([1, 2, 0, 3, 4]), [], "no text")
refuses("long.txt", "word ".repeat(1000), ["--max-text", "1KB"], "at most 1024 signs")
refuses("reading.txt", "The Mission reported 40 cases.\n\n".repeat(10_000), ["--max-seconds", "0"], "within 0 seconds")
refuses("large.txt", "word ".repeat(1000), ["--max-bytes", "1KB"], "at most 1024 bytes")
refuses(
  "deep.html",
  `<p>x${'<a b="1" c="2">'.repeat(5)}${Array.from({ length: 60_000 }, (_, i) => `<x a${i}`).join(" ")}`,
  ["--max-seconds", "0"],
  "within 0 seconds",
)

test("an empty file is a record with a doubt", () => {
  writeFileSync(join(folder, "empty.md"), "")
  const { status, stdout } = spawnSync(process.execPath, [`${root}bin/penholder.js`, "read", join(folder, "empty.md"), "--json"], {
    encoding: "utf8",
  })
  expect(status).toBe(0)
  expect((JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)).toEqual(["paper-has-words"])
})

const flate = (content: string) => ({ filter: "/Filter/FlateDecode", content: deflateSync(content) })
const pages = pdfOf([at([100, 700, 10, "Words"]), at([100, 700, 10, "More words"])], { pack: flate })

/** What a thread of its own makes of the bytes: "read", or the name of the failure. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const limits = { pages: 20, text: 10_000, unpacked: 1_000_000 }
  return await runLimited(`${root}dist/adapters/pdf/index.js`, "readPdf", [bytes, limits], { seconds: 20, memory: 1000 * MB }).then(
    () => "read",
    (error: unknown) => (error as Error).constructor.name,
  )
}
const TOTAL = /^(?:read|UnreadableError)$/u

test("a PDF cut short anywhere is read as far as it goes, or refused", async () => {
  for (let end = 5; end < pages.length; end += 97) expect(await outcome(pages.subarray(0, end))).toMatch(TOTAL)
})

test("a PDF with any bytes changed is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(pages.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
      const bytes = new Uint8Array(pages)
      for (const [place, value] of changes) bytes[place] = value
      expect(await outcome(bytes)).toMatch(TOTAL)
    }),
    { numRuns: 25 },
  )
})
