import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { openStore } from "../../src/adapters/store/index.ts"
import { folderForTests, run, start } from "./penholder.ts"

const folder = folderForTests()

/** A folder of small papers, all different. */
function papers(name: string, count: number): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(place, `paper-${String(i).padStart(3, "0")}.md`),
      `# Paper ${i} of ${name}\n\n${"The Mission reported 40 cases.\n\n".repeat(50)}`,
    )
  return place
}

/** The short hashes of the papers that a process said it had added. */
const acknowledged = (out: string) =>
  [...out.matchAll(/^(?:Added|Here already) {2}([\da-f]{16}) /gmu)].map(([, sha256]) => sha256 as string)

/** Of the papers acknowledged, those that the store does not hold whole. */
async function lost(data: string, hashes: readonly string[]): Promise<readonly string[]> {
  const store = await openStore(data)
  const missing: string[] = []
  for (const hash of hashes) {
    const [paper] = await store.shelf.papersByPrefix(hash)
    const source = paper && (await store.shelf.source(paper.sha256))
    const record = paper && (await store.shelf.record(paper.sha256))
    if (source?.length !== paper?.bytes || !record) missing.push(hash)
  }
  await store.close()
  return missing
}

const survives = (after: number, killedHow: string) => {
  test(`killed ${killedHow}: the next start opens, and nothing that was said to be added is lost`, async () => {
    const data = join(folder, `data-${after}`)
    const many = papers(`many-${after}`, 30)
    const adding = start(["add", many, "--data", data])
    if (after === 0)
      await new Promise((resolve) => setTimeout(resolve, 1200)) // in the middle of making the database
    else await adding.prints(new RegExp(`(?:^Added.*\n){${after}}`, "mu"))
    adding.child.kill("SIGKILL")
    const { code, out } = await adding.ended
    expect(code).toBe(137)
    const next = await run(["add", many, "--data", data])
    expect([next.code, next.err]).toEqual([0, ""])
    expect(await lost(data, [...acknowledged(out), ...acknowledged(next.out)])).toEqual([])
    expect(acknowledged(next.out)).toHaveLength(30)
    expect(next.out.match(/^Here already/gmu)?.length ?? 0).toBeGreaterThanOrEqual(after)
  })
}
survives(0, "while it makes the database")
survives(1, "after the first paper")
survives(11, "among thirty papers")

test("killed as a server: the papers that it took are there, and its port and lock are free", async () => {
  const data = join(folder, "data-server")
  const many = papers("many-server", 30)
  const server = start(["serve", "--port", "0", "--data", data])
  const [, port] = await server.prints(/127\.0\.0\.1:(\d+)/u)
  const adding = start(["add", many, "--data", data])
  await adding.prints(/(?:^Added.*\n){10}/mu)
  server.child.kill("SIGKILL")
  const { code, out, err } = await adding.ended
  expect(code).toBe(5)
  expect(err).toMatch(/had the data open and does not answer on port/u)
  await server.ended
  const again = start(["serve", "--port", port as string, "--data", data])
  await again.prints(/127\.0\.0\.1/u)
  again.child.kill("SIGTERM")
  expect((await again.ended).code).toBe(0)
  expect(await lost(data, acknowledged(out))).toEqual([])
})
