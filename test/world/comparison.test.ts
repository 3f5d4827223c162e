import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browserIsHere, openBrowser } from "./browser.ts"
import { folderForTests, type Penholder, run, start } from "./penholder.ts"

/** Two mandates beside each other and through the years, in a real browser. */
const folder = folderForTests()
const RADIO = "Requests UNISFA to run a radio station in the languages of the valley"
const WATER = "Urges the parties to reopen the wells of Tamsel and to let water convoys pass"
const MINES = "Calls upon Member States to fund the clearing of mines along the northern road"
const text = (...paragraphs: string[]) => ["The Security Council,", "Recalling its resolution 1990 (2011),", ...paragraphs.map((words, i) => `${i + 1}. ${words};`)].join("\n") // prettier-ignore
const HELD = [
  { symbol: "S/RES/1990 (2011)", text: text("Decides to establish UNISFA", RADIO, WATER, MINES) },
  { symbol: "S/RES/2024 (2011)", text: text(WATER, "Decides to extend UNISFA's mandate", RADIO.replace("Requests", "Encourages")) },
]
const PAGES = ["/compare", "/compare?left=1990&right=2024", "/lineage/2024", "/lineage/1990/1990-op-2"]

describe.skipIf(!browserIsHere())("the pages that compare", () => {
  let browser: Browser
  let server: Penholder
  let url = ""
  beforeAll(async () => {
    const source = join(folder, "held.jsonl")
    const data = join(folder, "compare")
    writeFileSync(source, HELD.map((row) => JSON.stringify(row)).join("\n"))
    expect((await run(["import", source, "--data", data])).code).toBe(0)
    server = start(["serve", "--port", "0", "--data", data])
    url = (await server.prints(/is at (http:\/\/\S+?)\/?\s/u))[1]!
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    server.child.kill("SIGINT")
    await server.ended
  })
  const on = async (options: Parameters<Browser["newContext"]>[0], act: (page: Page) => Promise<void>) => {
    const context = await browser.newContext(options)
    try {
      await act(await context.newPage())
    } finally {
      await context.close()
    }
  }

  test.each(["light", "dark"] as const)("are clean for axe, %s, and fit 360 pixels", async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    for (const path of PAGES) {
      await page.goto(url + path)
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360])
      const unset = await page.locator("input, textarea, select").evaluateAll((fields) => fields.filter((field) => getComputedStyle(field).borderTopStyle !== "solid").map(({ outerHTML }) => outerHTML)) // prettier-ignore
      expect([path, unset]).toEqual([path, []])
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze() // prettier-ignore
      expect([path, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([path, []])
    }
    await context.close()
  })

  test("without script: from what was dropped to its row, and from the map to what moved", async () => {
    await on({ javaScriptEnabled: false, viewport: { width: 1600, height: 900 } }, async (page) => {
      await page.goto(`${url}/compare?left=1990&right=2024`)
      await page.getByRole("link", { name: "OP 4", exact: true }).first().click()
      expect(await page.locator(".pair:target").innerText()).toContain("clearing of mines")
      await page.locator(".map a.moved rect").first().click()
      expect(await page.locator(".pair:target").innerText()).toContain("moved")
    })
  })

  test("without script: two texts that are pasted are compared, and what was typed stays where one is missing", async () => {
    await on({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${url}/compare`)
      const paste = async (name: string, ...paragraphs: string[]) => {
        await page
          .getByRole("group", { name })
          .getByLabel("Pasted")
          .fill(text(...paragraphs))
      }
      await paste("Earlier text", RADIO, WATER)
      await page.getByRole("button", { name: "Compare these texts" }).click()
      expect(await page.getByRole("alert").innerText()).toContain("Expected the later text")
      await paste("Later text", WATER, MINES)
      await page.getByRole("button", { name: "Compare these texts" }).click()
      expect(await page.locator(".dropped > li").allInnerTexts()).toEqual([expect.stringContaining("radio station")])
      expect(await page.locator("header.head").last().innerText()).toContain("Nothing of them is kept")
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
  })

  test("by the keyboard: the rows of a comparison are one step from the top", async () => {
    await on({}, async (page) => {
      await page.goto(`${url}/compare?left=1990&right=2024`)
      await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Beside each other" }).focus()
      await page.keyboard.press("Enter")
      await page.keyboard.press("Tab")
      expect(await page.evaluate(() => document.activeElement?.closest("#rows") !== null)).toBe(true)
    })
  })

  test("on a narrow screen: what moved is said in words and leads to its row, and each side says of which text it is", async () => {
    await on({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${url}/compare?left=1990&right=2024`)
      expect(await page.locator(".map").isVisible()).toBe(false)
      expect(await page.locator(".moves li").allInnerTexts()).toEqual([
        expect.stringMatching(/^OP 3\s+to\s+OP 1 further up, before 2 that kept their order$/u),
      ])
      await page.locator(".moves a").first().focus()
      await page.keyboard.press("Enter")
      expect(await page.locator(".pair:target .side > .small").allInnerTexts()).toEqual([
        "S/RES/1990 (2011), OP 3",
        "S/RES/2024 (2011), OP 1",
      ])
    })
  })

  test("on paper: what moved and both texts, and no form", async () => {
    await on({ viewport: { width: 700, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: "print" })
      const seen = async (selector: string) => await page.locator(selector).first().isVisible()
      await page.goto(`${url}/compare?left=1990&right=2024`)
      expect([await seen(".two-symbols"), await seen(".moves li"), await seen(".pair.moved .side")]).toEqual([false, true, true])
      await page.goto(`${url}/find?text=reopen+the+wells+of+Tamsel&kind=operative&from=2010`)
      expect([await seen(".language"), await seen(".on-paper"), await seen(".wordings mark")]).toEqual([false, true, true])
      expect(await page.locator(".wordings").innerText()).toMatch(/operative paragraphs, from 2010/u)
    })
  })

  test("by the keyboard: a chain is mended", async () => {
    await on({}, async (page) => {
      await page.goto(`${url}/lineage/2024`)
      await page.locator("summary").focus()
      await page.keyboard.press("Enter")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Control+A")
      await page.keyboard.type("1990, 2024")
      await page.keyboard.press("Tab")
      await page.keyboard.type("Ada")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Enter")
      await page.waitForSelector("b.decided")
      expect(await page.locator(".chain > li").count()).toBe(2)
      expect(await page.locator("#chain + p").innerText()).toContain("Ada")
    })
  })
})
