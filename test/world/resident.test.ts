import { spawnSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { beforeAll, expect, test } from "vitest"

const root = fileURLToPath(new URL("../../", import.meta.url))
type Thread = { call(name: string, args: readonly unknown[]): Promise<unknown> }
let thread: Thread

beforeAll(async () => {
  spawnSync(process.execPath, [`${root}scripts/build.mjs`])
  const limited = (await import(`${root}dist/adapters/limited/index.js`)) as {
    residentThread: (module: string, name: string, args: readonly unknown[]) => Thread
  }
  thread = limited.residentThread(pathToFileURL(module).href, "make", ["what it holds"])
})

const module = join(mkdtempSync(join(tmpdir(), "penholder-resident-")), "module.mjs")
const finding = new URL("../../dist/core/finding/index.js", import.meta.url).href
writeFileSync(
  module,
  `import { NotFoundError } from ${JSON.stringify(finding)}
let calls = 0
export const make = (held) => ({
  count: async () => ++calls,
  held: async () => held,
  slow: async (ms) => { const end = Date.now() + ms; while (Date.now() < end); return "done" },
  missing: async (name) => { throw new NotFoundError("There is no " + name) },
  broken: async () => { throw new TypeError("a fault") },
  odd: async () => () => 1,
  end: async () => process.exit(0),
})`,
)

test("a thread stays between calls, and answers in their order", async () => {
  expect(await Promise.all([thread.call("count", []), thread.call("count", [])])).toEqual([1, 2])
  expect(await thread.call("held", [])).toBe("what it holds")
})

test("this thread goes on while that one works", async () => {
  let turns = 0
  const turning = setInterval(() => turns++, 5)
  expect(await thread.call("slow", [500])).toBe("done")
  clearInterval(turning)
  expect(turns).toBeGreaterThan(10)
})

const containing = (part: string): unknown => expect.stringContaining(part)
const fails = (name: string, args: readonly unknown[], expected: object) => {
  test(`${name} fails as ${JSON.stringify(expected)}, and the next call is answered`, async () => {
    await expect(thread.call(name, args)).rejects.toMatchObject(expected)
    expect(await thread.call("held", [])).toBe("what it holds")
  })
}
fails("missing", ["paper"], { kind: "not-found", message: "There is no paper" })
fails("broken", [], { message: "a fault" })
fails("unknown", [], { message: containing("Expected unknown in what make of") })
fails("odd", [], { message: containing("could not be cloned") }) // what is no plain data
fails("end", [], { kind: "unavailable" })
