import { appendFileSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { chainBook } from "./chain-book.ts"

test("decisions on chains are added, and a line that was cut short is passed over", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "penholder-chains-")), "data", "chains.jsonl")
  const book = chainBook(path)
  const decision = (of: string) => ({ of, chain: ["S/RES/2100 (2013)"], by: "Ada", at: "2026-11-24T00:00:00.000Z" })
  expect(await book.all()).toEqual([])
  await book.append(decision("MINUSMA"))
  appendFileSync(path, '{"of": "UNMI')
  await book.append(decision("UNMIL"))
  expect(await book.all()).toEqual([decision("MINUSMA"), decision("UNMIL")])
})
