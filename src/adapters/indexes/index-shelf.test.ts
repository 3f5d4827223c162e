import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { indexShelf } from "./index-shelf.ts"

const folder = mkdtempSync(join(tmpdir(), "penholder-indexes-"))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Read and written by so few bytes at a time, as a file beyond 2 GiB is by many. */
const shelf = indexShelf(folder, { piece: 3 })
const PARTS = ["The", " index ", "", "in parts"].map((part) => new TextEncoder().encode(part))

test("what was kept in parts is read back by rooms of any size, piece by piece", async () => {
  await shelf.keep("a", PARTS)
  expect(readFileSync(join(folder, "a.index"), "utf8")).toBe("The index in parts")
  const kept = await shelf.read("a")
  expect(kept?.size).toBe(18)
  const rooms = [new Uint8Array(4), new Uint8Array(0), new Uint8Array(14)]
  for (const room of rooms) expect(await kept!.fill(room)).toBe(true)
  expect(Buffer.concat(rooms).toString()).toBe("The index in parts")
  expect(await kept!.fill(new Uint8Array(1))).toBe(false) // nothing is left
  await kept!.close()
})

test("a room beyond the end of the file is not filled", async () => {
  writeFileSync(join(folder, "b.index"), "short")
  const kept = await shelf.readLast("b")
  expect(await kept!.fill(new Uint8Array(6))).toBe(false)
  await kept!.close()
})

test("what was not kept is not there", async () => {
  expect(await shelf.read("c")).toBeUndefined()
})
