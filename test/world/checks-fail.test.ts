import { execFileSync, spawnSync } from "node:child_process"
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"

/** A check that cannot fail is worse than none: in a copy of the tree, each fault below is planted alone and must be caught by the check that is named. */
const root = fileURLToPath(new URL("../../", import.meta.url))
const copy = mkdtempSync(`${tmpdir()}/penholder-checks-`)

beforeAll(() => {
  for (const file of execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" }).split(
    "\n",
  )) {
    if (file) cpSync(root + file, `${copy}/${file}`)
  }
  symlinkSync(`${root}node_modules`, `${copy}/node_modules`)
  execFileSync("git", ["init", "-q"], { cwd: copy })
})
afterAll(() => rmSync(copy, { recursive: true }))

const check = (...which: string[]) => spawnSync(process.execPath, ["scripts/check.mjs", ...which], { cwd: copy, encoding: "utf8" })

/** Plants `content` at the end of `file`, which is there or not. */
const fails = (name: string, file: string, content: string) => {
  test(`${name} fails on ${file}: ${content.trim().slice(0, 60)}`, () => {
    appendFileSync(`${copy}/${file}`, content)
    const { status, stdout, stderr } = check("--only", name)
    if (existsSync(root + file)) cpSync(root + file, `${copy}/${file}`)
    else rmSync(`${copy}/${file}`)
    expect(stdout + stderr).toContain(`${name}: failed`)
    expect(status).toBe(1)
  })
}

fails("types of the core, without Node or DOM", "src/core/text/planted.ts", 'import "node:fs"\n')
fails("types of the core, without Node or DOM", "src/core/text/planted.ts", "export const planted = document.title\n")
fails("types of the browser's script", "src/islands/planted.ts", "export const planted = process.argv\n")
fails("types of everything", "src/cli/planted.ts", 'export const planted: number = "one"\n')
fails("types of everything", "src/cli/planted.ts", "export enum Planted {\n  One,\n}\n")
fails("room order", "src/core/text/planted.ts", 'export { readRecord } from "../record/index.ts"\n')
fails("room order", "src/core/record/planted.ts", 'export { anchorAt } from "../text/anchor.ts"\n')
fails("room order", "src/views/planted.ts", 'export { LIMITS } from "../app/index.ts"\n')
fails("room order", "src/adapters/csv/planted.ts", 'export { zipEntries } from "../zip/index.ts"\n')
fails("room order", "src/http/planted.ts", 'export { readPdf } from "../adapters/pdf/index.ts"\n')
fails("room order", "src/core/text/anchor.ts", 'export { CleanTextBuilder } from "./clean-text.ts"\n')
fails("format", "src/cli/planted.ts", "export const planted={one:1};\n")
fails("rule tables in docs", "src/core/record/figure/nouns.table.ts", 'export const PLANTED = ["one"]\n')
fails("dead code", "src/core/text/planted.ts", "export const planted = 1\n")
fails("lint", "src/core/text/anchor.ts", "\nvoid Date.now()\n")
fails("lint", "src/core/text/anchor.ts", "\nvoid new Date()\n")
fails("lint", "src/views/words/count.ts", "\nvoid Math.random()\n")

test("the whole check passes on the copy without a fault", () => {
  const { status, stdout, stderr } = check("--without-tests")
  expect(stdout + stderr).not.toContain("failed")
  expect(status).toBe(0)
})

test("a check that looks at nothing fails", () => {
  rmSync(`${copy}/src/core`, { recursive: true })
  expect(check("--without-tests").status).not.toBe(0)
})
