import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folderForTests, run, start } from "./penholder.ts"

const folder = folderForTests()

/** A corpus of many invented resolutions, so that building takes a while. */
function corpus(name: string, resolutions: number): string {
  const path = join(folder, name)
  const rows = Array.from({ length: resolutions }, (_, i) => {
    const paragraphs = Array.from(
      { length: 30 },
      (_, j) => `${j + 1}. Urges party ${(i * 31 + j) % 977} to clear well ${i} and road ${j} of mines;`,
    )
    return JSON.stringify({ symbol: `S/RES/${i + 1}`, text: `Resolution ${i + 1}\nThe Security Council,\n${paragraphs.join("\n")}` })
  })
  writeFileSync(path, rows.join("\n"))
  return path
}

const indexes = (data: string) => {
  try {
    return readdirSync(join(data, "language"))
  } catch {
    return []
  }
}

const found = async (file: string, data: string, query = "clear well 7 and road 3 of mines") => {
  const { code, out, err } = await run(["find", query, "--corpus", file, "--data", data, "--json", "--k", "1"])
  expect([code, err]).toEqual([0, ""])
  return (JSON.parse(out) as { results: { passage: { symbol: string; label: string } }[] }).results[0]?.passage
}

test("killed at any moment of building, the next run finds, and no half index bears a name", async () => {
  const file = corpus("many.jsonl", 700)
  const data = join(folder, "killed")
  for (const after of [200, 500, 900, 1300, 1700, 2100]) {
    const building = start(["find", "mines", "--corpus", file, "--data", data])
    await new Promise((resolve) => setTimeout(resolve, after))
    building.child.kill("SIGKILL")
    await building.ended
  }
  expect(await found(file, data)).toMatchObject({ symbol: "S/RES/8 (1946)", label: "OP 4" })
  expect(indexes(data).filter((name) => name.endsWith(".index"))).toHaveLength(1)
})

test("an index that was cut short or changed on the disk is built again", async () => {
  const file = corpus("few.jsonl", 20)
  const data = join(folder, "damaged")
  const before = await found(file, data)
  const [name = ""] = indexes(data)
  const path = join(data, "language", name)
  const whole = readFileSync(path)
  truncateSync(path, 1000)
  expect(await found(file, data)).toEqual(before)
  expect(readFileSync(path).equals(whole)).toBe(true)
  writeFileSync(
    path,
    whole.map((byte, i) => (i === 5000 ? byte ^ 1 : byte)),
  )
  expect(await found(file, data)).toEqual(before)
  expect(readFileSync(path).equals(whole)).toBe(true)
})

test("where nothing can be kept, finding works all the same", async () => {
  const file = corpus("unkept.jsonl", 20)
  writeFileSync(join(folder, "a-file"), "")
  expect(await found(file, join(folder, "a-file"))).toMatchObject({ label: "OP 4" })
})
