import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browserIsHere, openBrowser } from "./browser.ts"
import { folderForTests, type Penholder, run, start } from "./penholder.ts"

/** Resolutions brought in by the command line, and their pages in a real browser. */
const folder = folderForTests()

/** A resolution of so many operative paragraphs, invented. */
const textOf = (number: number, paragraphs: number) =>
  [
    "The Security Council,",
    "Recalling resolution 1325 (2000) and its resolution 2000 (2011),",
    ...Array.from({ length: paragraphs }, (_, i) => `${i + 1}. Urges the parties of case ${number} to include women in talk ${i + 1};`),
    `${paragraphs + 1}. Decides to remain seized of the matter.`,
  ].join("\n")

function rows(name: string, from: number, to: number, paragraphs = 2): string {
  const path = join(folder, name)
  const lines = Array.from({ length: to - from + 1 }, (_, i) =>
    JSON.stringify({ symbol: `S/RES/${from + i}`, text: textOf(from + i, paragraphs) }),
  )
  writeFileSync(path, `${lines.join("\n")}\n`)
  return path
}

/** The symbols of the file that the engine of the language reads. */
const symbolsOf = (data: string) =>
  readFileSync(join(data, "resolutions.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { symbol: string }).symbol)

test("import killed in the middle, and again: nothing doubled, nothing lost", async () => {
  const data = join(folder, "killed")
  const source = rows("many.jsonl", 1, 2800, 12)
  const first = start(["import", source, "--data", data])
  while (!existsSync(join(data, "imports"))) await new Promise((resolve) => setTimeout(resolve, 50))
  await new Promise((resolve) => setTimeout(resolve, 100)) // few texts are in, most are not
  first.child.kill("SIGKILL")
  expect((await first.ended).code).toBe(137)
  expect(existsSync(join(data, "resolutions.jsonl"))).toBe(false)
  const again = await run(["import", source, "--data", data])
  expect([again.code, again.err]).toEqual([0, ""])
  expect(again.out).toContain("many.jsonl: 2,800 texts")
  expect(again.out).toContain("Held: 2,800 of")
  const symbols = symbolsOf(data)
  expect([symbols.length, new Set(symbols).size]).toEqual([2800, 2800])
  const third = await run(["import", source, "--data", data, "--json"])
  expect(JSON.parse(third.out)).toMatchObject({ sources: [{ isNew: false, texts: 2800 }], coverage: { held: 2800 } })
  expect(symbolsOf(data)).toEqual(symbols)
})

test("what cannot be imported is named at the end, and the good ones are kept", async () => {
  const data = join(folder, "mixed")
  const letter = join(folder, "S_2025_389.txt")
  writeFileSync(letter, "United Nations      S/2025/389\n\nLetter dated 12 June 2025\n")
  const empty = join(folder, "empty.txt")
  writeFileSync(empty, "")
  const done = await run(["import", letter, rows("one.jsonl", 54, 54), empty, join(folder, "absent.txt"), "--data", data])
  expect(done.code).toBe(3)
  expect(done.out).toContain("one.jsonl: 1 text")
  expect(done.err).toContain("of 4 papers failed")
  expect(done.err).toContain("penholder add keeps other papers")
  expect(symbolsOf(data)).toEqual(["S/RES/54 (1948)"])
})

describe.skipIf(!browserIsHere())("the pages of resolutions", () => {
  const data = join(folder, "served")
  let server: Penholder
  let url: string
  let browser: Browser

  beforeAll(async () => {
    server = start(["serve", "--port", "0", "--data", data])
    url = (await server.prints(/is at (http:\/\/\S+?)\/?\s/u))[1]!
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    server.child.kill("SIGINT")
    await server.ended
  })

  async function on(options: Parameters<Browser["newContext"]>[0], act: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, ...options })
    try {
      await act(await context.newPage())
    } finally {
      await context.close()
    }
  }

  test("say how to begin, and show what is imported while they are served", async () => {
    expect(await (await fetch(`${url}/resolutions`)).text()).toContain("No resolution is held here yet")
    const draft = join(folder, "S_RES_2640.draft.txt")
    writeFileSync(draft, textOf(2640, 3))
    const done = await run(["import", rows("served.jsonl", 1990, 2010), rows("long.jsonl", 2242, 2242, 200), draft, "--data", data])
    expect([done.code, done.err]).toEqual([0, ""])
    const list = await (await fetch(`${url}/resolutions`)).text()
    expect(list).toContain("23 of ")
    expect(list).toContain("1 of them only as a draft")
  })

  test("a text of 200 paragraphs is there within 50 ms", async () => {
    await (await fetch(`${url}/resolutions/2242`)).text()
    const times: number[] = []
    for (let i = 0; i < 15; i++) {
      const began = performance.now()
      expect(await (await fetch(`${url}/resolutions/2242`)).text()).toContain('id="OP-200"')
      times.push(performance.now() - began)
    }
    console.log(
      `a resolution of 200 paragraphs: median ${times.sort((a, b) => a - b)[7]?.toFixed(0)} ms, longest ${times[14]?.toFixed(0)} ms`,
    )
  })

  const ALL = ["/resolutions", "/resolutions?year=2011", "/resolutions?symbol=2300", "/resolutions/2242", "/resolutions/2640"]

  test("are clean for axe, light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      await on({ colorScheme }, async (page) => {
        for (const path of ALL) {
          await page.goto(url + path)
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
            .analyze()
          expect([path, colorScheme, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([path, colorScheme, []])
        }
      })
  })

  test("fit 360 pixels", async () => {
    await on({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of ALL) {
        await page.goto(url + path)
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360])
      }
    })
  })

  test("without script: from a number to a resolution, to a provision, to what it names", async () => {
    await on({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/resolutions`)
      await page.getByLabel("Number or symbol").fill("S/RES/2242(2015)")
      await page.getByRole("button", { name: "Open" }).click()
      expect(page.url()).toBe(`${url}/resolutions/2242`)
      await page.getByRole("link", { name: "Link to OP 3" }).first().click()
      expect(page.url()).toContain("#OP-3")
      expect(await page.locator(".row:target").innerText()).toContain("talk 3")
      expect(await page.locator("#PP-1").innerText()).toContain("S/RES/1325 (2000) [not held]")
      await page.goto(`${url}/resolutions/2640`)
      expect(await page.locator(".head").innerText()).toContain("The text that is held is a draft")
    })
  })

  test("by the keyboard alone: the year is chosen, a resolution opened", async () => {
    await on({}, async (page) => {
      await page.goto(`${url}/resolutions`)
      const tabTo = async (name: string) => {
        const reached = async () => await page.evaluate(() => document.activeElement?.textContent?.trim())
        for (let presses = 0; presses < 200 && (await reached()) !== name; presses++) await page.keyboard.press("Tab")
        expect(await reached()).toBe(name)
        await page.keyboard.press("Enter")
        await page.waitForLoadState()
      }
      await tabTo("2011")
      await page.waitForURL(/year=2011/u)
      await tabTo("S/RES/2000 (2011)")
      await page.waitForURL(`${url}/resolutions/2000`)
    })
  })
})
