import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"
import { beforeAll, describe, expect, type TestContext, test } from "vitest"
import type { PaperRecord } from "../../src/library/index.ts"
import { browserIsHere, openBrowser } from "./browser.ts"
import { folderForTests, MALI, run } from "./penholder.ts"

/** The package as `npm pack` makes it, in a folder that has nothing else. */
const root = fileURLToPath(new URL("../..", import.meta.url))
const folder = folderForTests()
const app = join(folder, "app")
const bin = join(app, "node_modules/penholder/bin/penholder.js")
const environment = { ...process.env, XDG_DATA_HOME: join(folder, "data-home"), LOCALAPPDATA: join(folder, "data-home"), HOME: folder }

/** Why the registry cannot be asked; absent while it answers. */
let unreachable: string | undefined
let tarball = ""
let expected: PaperRecord

const npm = (cwd: string, ...args: readonly string[]) =>
  spawnSync("npm", [...args, "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1"], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  })

/** Installs into a folder. Gives back why the registry could not be asked; any other trouble is thrown. */
function install(cwd: string, what: string): string | undefined {
  mkdirSync(cwd, { recursive: true })
  writeFileSync(join(cwd, "package.json"), `{ "private": true, "type": "module" }\n`)
  const { status, stderr } = npm(cwd, "install", what)
  if (status === 0) return undefined
  const cause = /E(?:AI_AGAIN|CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|TIMEDOUT)\b|ENOTCACHED|ERR_SOCKET_TIMEOUT/u.exec(stderr)
  if (!cause) throw new Error(`npm install ${what}: ${stderr}`)
  return `npm install ${what}: ${cause[0]}`
}

/** Runs Node in the empty folder. */
const node = (args: readonly string[], executable = process.execPath) =>
  spawnSync(executable, args, { cwd: app, encoding: "utf8", env: environment, maxBuffer: 1 << 28 })

const skipUnreached = (context: TestContext) => {
  if (unreachable !== undefined) context.skip(unreachable)
}

/** Prints as JSON what both entries make of the Mali paper. */
const BOTH_ENTRIES = `
import { readFileSync } from "node:fs"
import { readText } from "penholder"
import { readPaper } from "penholder/node"
const path = process.argv[2]
const bytes = readFileSync(path)
console.log(JSON.stringify([readText(bytes.toString(), "markdown"), await readPaper(path), await readPaper(bytes), process.version]))
`

describe("the package", () => {
  beforeAll(async () => {
    const packed = npm(root, "pack", "--json", "--pack-destination", folder)
    expect(packed.status, packed.stderr).toBe(0)
    tarball = join(
      folder,
      readdirSync(folder).find((name) => /^penholder-.*\.tgz$/u.test(name))!,
    )
    unreachable = install(app, tarball)
    if (unreachable !== undefined) console.log(`The package was not installed, and its tests are skipped: ${unreachable}`)
    writeFileSync(join(app, "both.js"), BOTH_ENTRIES)
    expected = JSON.parse((await run(["read", MALI, "--json"])).out) as PaperRecord
    expect(expected.figures.length).toBeGreaterThan(40)
  })

  test("holds what it needs to run, and neither sources nor tests", (context) => {
    skipUnreached(context)
    const held = readdirSync(join(app, "node_modules/penholder"), { recursive: true }).map(String)
    expect(held).toEqual(expect.arrayContaining(["LICENSE", "README.md", join("dist", "library", "index.d.ts")]))
    expect(held.filter((name) => /^(?:src|test|scripts)\b|\.test\.|tsbuildinfo/u.test(name))).toEqual([])
  })

  test("has a command that reads, keeps and serves, with its data in the platform's folder", async (context) => {
    skipUnreached(context)
    const read = node([bin, "read", MALI, "--json"])
    expect(JSON.parse(read.stdout), read.stderr).toEqual(expected)
    expect(node([bin, "add", MALI]).stdout).toMatch(/^Added {2}[\da-f]{16} {2}Summary of the meeting/u)
    if (process.platform === "linux") expect(readdirSync(join(folder, "data-home/penholder"))).toContain("papers")

    const server = spawn(process.execPath, [bin, "serve", "--port", "0"], { env: environment, stdio: ["ignore", "pipe", "inherit"] })
    try {
      const url = await new Promise<string>((resolve, reject) => {
        server.stdout.once("data", (said: Buffer) => resolve(/http:\/\/\S+/u.exec(said.toString())?.[0] ?? ""))
        server.once("exit", () => reject(new Error("The server ended")))
      })
      const page = await (await fetch(url)).text()
      expect(page).toContain("Mali")
      for (const [, asset] of page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu))
        expect((await fetch(new URL(asset!, url))).status).toBe(200)
    } finally {
      const ended = new Promise((resolve) => server.once("exit", resolve))
      server.kill()
      await ended
    }
  })

  test("gives the same record by both entries, from text, path and bytes", (context) => {
    skipUnreached(context)
    const { stdout, stderr } = node(["both.js", MALI])
    const [text, path, bytes] = JSON.parse(stdout || stderr) as unknown[]
    expect(text).toEqual(expected)
    expect(path).toEqual(expected)
    expect(bytes).toEqual(expected)
  })

  test("has types that a strict compiler takes, without Node and DOM those of the reader itself", (context) => {
    skipUnreached(context)
    const compiles = (name: string, types: readonly string[], lines: readonly string[]) => {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        module: "nodenext",
        target: "es2023",
        lib: ["es2023"],
      }
      const config = {
        compilerOptions: { ...compilerOptions, types, typeRoots: [join(root, "node_modules/@types")] },
        files: [`${name}.ts`],
      }
      writeFileSync(join(app, `${name}.ts`), `${lines.join("\n")}\n`)
      writeFileSync(join(app, `${name}.json`), JSON.stringify(config))
      expect(node([join(root, "node_modules/typescript/bin/tsc"), "-p", `${name}.json`]).stdout).toBe("")
    }
    compiles("pure-types", [], [
      `import { type PaperRecord, readText } from "penholder"`,
      `const record: PaperRecord = readText("Words.", "text")`,
      `export const addressee: string | null | undefined = record.recommendations[0]?.asks[0]?.addressee`,
      `// @ts-expect-error: a PDF is no text`,
      `readText("Words.", "pdf")`,
      `// @ts-expect-error: what the paper does not say is null`,
      `export const title: string = record.paper.title`,
    ]) // prettier-ignore
    compiles("node-types", ["node"], [
      `import type { PaperRecord } from "penholder"`,
      `import { readPaper, UnreadableError } from "penholder/node"`,
      `export const later: Promise<PaperRecord> = readPaper(new Uint8Array(), { name: "a.md", limits: { pages: 3 } })`,
      `export const failure: Error = new UnreadableError("")`,
      `// @ts-expect-error: there is no such limit`,
      `void readPaper("a.md", { limits: { patience: 3 } })`,
    ]) // prettier-ignore
  })

  test.skipIf(!browserIsHere())("reads in a browser's page as it does on Node", async (context) => {
    skipUnreached(context)
    writeFileSync(join(app, "page.js"), `export { readText } from "penholder"\n`)
    const bundle = await rolldown({ input: join(app, "page.js"), cwd: app, platform: "browser" })
    const { output } = await bundle.generate({ format: "iife", name: "penholder" })
    expect(output).toHaveLength(1)
    expect(output[0].imports).toEqual([]) // Node's modules would stand here

    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: output[0].code })
      const text = readFileSync(MALI, "utf8")
      expect(await page.evaluate(`penholder.readText(${JSON.stringify(text)}, "markdown")`)).toEqual(expected)
    } finally {
      await browser.close()
    }
  })

  for (const major of [22, 24])
    test(`runs on Node ${major}`, (context) => {
      skipUnreached(context)
      const other = join(folder, `node-${major}`)
      const absent = install(other, `node@${major}`)
      const executable = join(other, "node_modules/.bin/node")
      const version = absent === undefined ? spawnSync(executable, ["--version"], { encoding: "utf8" }).stdout : ""
      if (!version?.startsWith(`v${major}.`)) {
        console.log(`Node ${major} is not had from the registry, and its test is skipped: ${absent ?? "there is none for this platform"}`)
        context.skip()
      }
      const { stdout, stderr } = node(["both.js", MALI], executable)
      expect(JSON.parse(stdout || stderr)).toEqual([expected, expected, expected, version.trim()])
      const kept = node([bin, "add", MALI, "--data", join(folder, `data-${major}`)], executable)
      expect(kept.stdout, kept.stderr).toMatch(/^Added/u)
    })
})
