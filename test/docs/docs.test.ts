import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import type { Command } from "../../src/cli/command.ts"

/** What a user meets has a heading or a row in docs. */
const root = fileURLToPath(new URL("../..", import.meta.url))
const filesOf = (folder: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
const textOf = (path: string) => readFileSync(`${root}${path}`, "utf8")
const headingsOf = (page: string) => [...textOf(page).matchAll(/^#+ (.*)$/gmu)].map(([, heading]) => heading!)

test("every rule of a finding or tension has a heading in docs/findings.md, and no heading is without its rule", () => {
  const sources = filesOf("src").filter((path) => /(?<!\.test)\.tsx?$/u.test(path))
  const rules = sources.flatMap((path) =>
    [...textOf(path).matchAll(/\brule\b[:=]?\s*[:=]\s*"([a-z\d]+(?:-[a-z\d]+)+)"/giu)].map(([, rule]) => rule!),
  )
  const headings = headingsOf("docs/findings.md").filter((heading) => /^[a-z\d-]+$/u.test(heading))
  expect(rules.length).toBeGreaterThan(5)
  expect(headings.sort()).toEqual([...new Set(rules)].sort())
})

describe("docs/commands.md", async () => {
  const page = textOf("docs/commands.md")
  const ofAll = page.slice(page.indexOf("## Flags of every command"))
  const files = filesOf("src/cli").filter((path) => path.endsWith("-command.ts"))
  const modules = (await Promise.all(files.map((path) => import(`${root}${path}`)))) as Record<string, unknown>[]
  const commands = modules.flatMap((module) => Object.values(module)).filter((value): value is Command => typeof value === "object")

  test("has a heading for every command, and no other", () => {
    expect(commands.length).toBeGreaterThan(2)
    expect(headingsOf("docs/commands.md").filter((heading) => heading.startsWith("penholder ")).sort()).toEqual(commands.map(({ name }) => `penholder ${name}`).sort()) // prettier-ignore
  })
  for (const { name, flags } of commands)
    test.each(flags.map(({ name: flag, value }) => `--${flag}${value === undefined ? "" : ` ${value}`}`))(`tells of ${name} %s`, (flag) => {
      const [, section = ""] = new RegExp(`^## penholder ${name}$([^]*?)(?=^## )`, "mu").exec(page) ?? []
      expect(section + ofAll).toContain(`| \`${flag}\` |`)
    })
})

test("every link between pages leads to a file, and to a heading in it", () => {
  const pages = [...filesOf("docs"), ...readdirSync(root)].filter((path) => path.endsWith(".md"))
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?[^)\s]*\)/gu)].map(([, to, heading]) => ({
      page,
      to: to!,
      heading,
    })),
  )
  const there = new Set([...filesOf("docs"), ...filesOf("src"), ...readdirSync(root)])
  const leads = ({ page, to, heading }: (typeof links)[number]) => {
    const path = new URL(to || `/${page}`, `file:///${page}`).pathname.replace(/^\/|\/$/gu, "")
    return there.has(path) && (heading === undefined || headingsOf(path).map(addressOf).includes(heading))
  }
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter((link) => !leads(link))).toEqual([])
})

/** The address that GitHub gives a heading. */
const addressOf = (heading: string) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-") // prettier-ignore

test("ARCHITECTURE.md names every room, every adapter and every folder of the record", () => {
  const page = textOf("ARCHITECTURE.md")
  const foldersOf = (path: string) => readdirSync(`${root}${path}`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])) // prettier-ignore
  const names = [
    ...foldersOf("src").filter((name) => name !== "core").map((name) => `src/${name}`),
    ...foldersOf("src/core").map((name) => `src/core/${name}`),
    ...foldersOf("src/adapters"),
    ...foldersOf("src/core/record"),
  ] // prettier-ignore
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})
