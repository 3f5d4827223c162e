import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { Failure } from "../../core/finding/index.ts"
import { papersIn, readCorpus, readSource } from "./index.ts"

const folder = mkdtempSync(join(tmpdir(), "penholder-files-"))
for (const place of ["full/deep", "full/.hidden", "empty", "images"]) mkdirSync(join(folder, place), { recursive: true })
for (const file of ["full/b.md", "full/a.PDF", "full/deep/c.txt", "full/.hidden/d.md", "full/.e.md", "full/photo.jpg", "images/map.png"])
  writeFileSync(join(folder, file), "words")
symlinkSync("..", join(folder, "full/deep/up.md")) // a circle

const answer = async (work: Promise<unknown>) => await work.catch((error: unknown) => (error instanceof Failure ? error.kind : error))

const holds = (name: string, expected: readonly string[] | string) => {
  test(`${name || "the folder of all"} stands for ${String(expected)}`, async () => {
    const found = await answer(papersIn(join(folder, name)))
    expect(Array.isArray(found) ? found.map((path) => relative(folder, String(path))) : found).toEqual(expected)
  })
}
holds("full", ["full/a.PDF", "full/b.md", "full/deep/c.txt"])
holds("full/photo.jpg", ["full/photo.jpg"])
holds("absent.md", ["absent.md"])
holds("empty", "not-found")
holds("images", "not-found")

// Nothing is closed to root.
test.skipIf(process.getuid?.() === 0)("a folder in it that is closed stands for itself, and the others are found", async () => {
  const outer = mkdtempSync(join(tmpdir(), "penholder-files-"))
  mkdirSync(join(outer, "closed"))
  writeFileSync(join(outer, "open.md"), "words")
  chmodSync(join(outer, "closed"), 0)
  expect(await papersIn(outer)).toEqual([join(outer, "closed"), join(outer, "open.md")])
  expect(await answer(readSource(join(outer, "closed"), 5))).toBe("unavailable")
  chmodSync(join(outer, "closed"), 0o700)
})

const reads = (name: string, limit: number, expected: string) => {
  test(`${name} of at most ${limit} bytes is ${expected}`, async () => {
    const read = await answer(readSource(name.includes("\0") ? name : join(folder, name), limit))
    expect(read instanceof Uint8Array ? new TextDecoder().decode(read) : read).toBe(expected)
  })
}
reads("full/b.md", 5, "words")
reads("full/b.md", 4, "unreadable")
reads("absent.md", 5, "not-found")
reads("full/b.md/c", 5, "not-found")
reads("full", 5, "usage")
reads("a\0b", 5, "usage")
reads("x".repeat(300), 5, "usage")

const corpusOf = (name: string, bytes: Uint8Array, ...doubts: string[]) => {
  test(`a corpus ${name}: ${doubts.join("; ") || "no doubt"}`, async () => {
    const path = join(folder, "corpus.jsonl")
    writeFileSync(path, bytes)
    const { lines, findings } = await readCorpus(path, 1e6)
    expect(lines).toBe('{"symbol": "1", "text": "Côte d\'Ivoire"}\n')
    expect(findings?.map(({ message }) => message)).toEqual(doubts)
  })
}
const ROW = '{"symbol": "1", "text": "Côte d\'Ivoire"}\n'
corpusOf("in UTF-8", Buffer.from(ROW))
corpusOf("in UTF-8, packed", gzipSync(ROW))
corpusOf("in UTF-16", Buffer.from(`\uFEFF${ROW}`, "utf16le"))
corpusOf("in an older encoding", Buffer.from(ROW, "latin1"), "Expected UTF-8, read it as Windows-1252: look at names with accents")
test("a corpus of bytes that are no text is unreadable", async () => {
  const path = join(folder, "junk")
  writeFileSync(path, Buffer.from(Array.from({ length: 2560 }, (_, i) => i % 256)))
  expect(await answer(readCorpus(path, 1e6))).toBe("unreadable")
})
