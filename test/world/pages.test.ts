import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { AxeBuilder } from "@axe-core/playwright"
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browserIsHere, openBrowser } from "./browser.ts"

/** The pages of `npm start`'s server in a real browser. */
const root = fileURLToPath(new URL("../..", import.meta.url))

let server: ChildProcess
let data: string
let url: string
let paper: string
let browser: Browser

describe.skipIf(!browserIsHere())("the pages", () => {
  beforeAll(async () => {
    data = mkdtempSync(`${tmpdir()}/penholder-pages-`)
    server = spawn(process.execPath, ["bin/penholder.js", "serve", "examples/ieg-mali-2023-03-28.md", "--data", data, "--port", "0"], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    })
    url = await new Promise((resolve, reject) => {
      let said = ""
      server.stdout?.on("data", (bytes: Buffer) => {
        said += bytes.toString()
        const found = /is at (http:\/\/\S+?)\/?\s/u.exec(said)?.[1]
        if (found) resolve(found)
      })
      server.once("exit", () => {
        reject(new Error(`The server ended: ${said}`))
      })
    })
    browser = await openBrowser()
    const listed = await (await fetch(url)).text()
    paper = /\/papers\/[\da-f]+/u.exec(listed)?.[0] ?? ""
  })

  afterAll(async () => {
    await browser.close()
    await new Promise((resolve) => {
      server.once("exit", resolve)
      server.kill("SIGINT")
    })
    rmSync(data, { recursive: true, force: true })
  })

  const PAGES = ["", "/asks", "/questions", "/figures", "/events", "/actors", "/instruments", "/commitments", "/check", "/uptake"].map(
    (page) => () => paper + page,
  )
  const SEARCHES = [
    "/search",
    "/search?q=women",
    "/search?q=women&ledger=passages&part=2",
    "/search?q=womwn+elephants",
    "/search?q=%F0%9F%99%82",
    `/search?q=${"x".repeat(390)}`,
  ]
  const ALL = [() => "/", ...PAGES, ...SEARCHES.map((path) => () => path), () => "/nowhere"]

  /** Does something on a page of its own. */
  async function on(options: BrowserContextOptions, act: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, ...options })
    try {
      await act(await context.newPage(), context)
    } finally {
      await context.close()
    }
  }

  /** Whether everything under a selector is lit. */
  const lit = async (page: Page, selector: string): Promise<boolean> =>
    await page
      .locator(selector)
      .evaluateAll(
        (elements) =>
          elements.length > 0 &&
          elements.every((element) => getComputedStyle(element).outlineWidth === "1px" || element.matches(":target")),
      )

  /** The note of the first figure that is a percentage, and the class that it shares with its words. */
  const aFigure = async (page: Page) => {
    const note = page.locator(".note.figure", { hasText: "percent" }).first()
    const id = ((await note.getAttribute("id")) ?? "").replace("n-", "")
    return { note, id, words: `.m.figure[id="${id}"]`, noteOf: `.note[id="n-${id}"]` }
  }

  test("a click on a figure in the text lights its words and its note, and the page keeps still", async () => {
    await on({}, async (page) => {
      await page.goto(url + paper)
      const { id, words, noteOf } = await aFigure(page)
      await page.locator(`${words} a.figure`).scrollIntoViewIfNeeded()
      const before = await page.evaluate(() => window.scrollY)
      await page.locator(`${words} a.figure`).click()
      expect(page.url()).toContain(`#n-${id}`)
      await page.mouse.move(0, 0)
      expect([await lit(page, words), await lit(page, noteOf)]).toEqual([true, true])
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(400)
    })
  })

  test("a click on a note lights the words", async () => {
    await on({}, async (page) => {
      await page.goto(url + paper)
      const { note, id, words } = await aFigure(page)
      await note.locator("a.id").click()
      await page.mouse.move(0, 0)
      expect(page.url()).toContain(`#${id}`)
      expect(await lit(page, words)).toBe(true)
      expect(await page.locator(words).innerText()).toMatch(/\d/u)
    })
  })

  test("hovering lights the counterpart", async () => {
    await on({}, async (page) => {
      await page.goto(url + paper)
      const { words, noteOf } = await aFigure(page)
      expect(await lit(page, noteOf)).toBe(false)
      await page.locator(`${words} a.figure`).hover()
      expect(await lit(page, noteOf)).toBe(true)
    })
  })

  test("without script: the marks, the notes, the filter and adding a paper work", async () => {
    await on({ javaScriptEnabled: false }, async (page) => {
      await page.goto(url + paper)
      const { words, noteOf, id } = await aFigure(page)
      await page.locator(`${words} a.figure`).click()
      expect(page.url()).toContain(`#n-${id}`)
      await page.goto(`${url}${paper}?kind=question`)
      expect(await page.locator(noteOf).isVisible()).toBe(false)
      expect(await page.locator(".note.question").first().isVisible()).toBe(true)
      await page.goto(url)
      await page.getByLabel("the text of a paper").fill("# On Velloria\n\nIn 2024, women held 12 percent of seats in parliament.\n")
      await page.getByRole("button", { name: "Read it", exact: true }).click()
      expect(await page.locator("article").innerText()).toContain("women held 12 percent")
      await page.getByRole("link", { name: /^Figures/u }).click()
      expect(await page.locator(".sentence").first().innerText()).toContain("women held 12 percent")
    })
  })

  /** The way from a row of a ledger to its words on the page of the paper. */
  const ROWS = [
    ["/actors", ".entry.actor > a.id"],
    ["/instruments", ".entry.instrument > a.id"],
    ["/commitments", ".entry.commitment > a.id"],
    ["/check", ".place figcaption a"],
    ["/check", ".holds a"],
  ] as const

  for (const [ledger, link] of ROWS)
    test(`without script and by keyboard, ${link} of ${ledger} leads to the words`, async () => {
      await on({ javaScriptEnabled: false }, async (page) => {
        await page.goto(url + paper + ledger)
        const first = page.locator(link).first()
        const href = (await first.getAttribute("href")) ?? ""
        await first.focus()
        expect(await first.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid")
        await page.keyboard.press("Enter")
        await page.waitForURL((to) => to.pathname === paper)
        const place = href.split("#")[1]?.split(":~:")[0] ?? ""
        expect(await page.locator(`[id="${place}"]`).isVisible()).toBe(true)
      })
    })

  test("a file is added by its field", async () => {
    await on({}, async (page) => {
      await page.goto(url)
      const buffer = Buffer.from("# On Marenta\n\nUrge the parties to release 14 women.\n")
      await page.setInputFiles("#file", { name: "marenta.md", mimeType: "text/markdown", buffer })
      await page.getByRole("button", { name: "Read them" }).click()
      expect(await page.locator("article").innerText()).toContain("release 14 women")
    })
  })

  test("the keyboard alone reaches a figure and its note, and the filter", async () => {
    await on({}, async (page) => {
      await page.goto(url + paper)
      await page.keyboard.press("Tab")
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip")
      await page.keyboard.press("Enter")
      const { words, noteOf } = await aFigure(page)
      const reached = async () => await page.locator(`${words} a.figure`).evaluate((link) => link === document.activeElement)
      for (let presses = 0; presses < 400 && !(await reached()); presses++) await page.keyboard.press("Tab")
      expect(await reached()).toBe(true)
      expect(await lit(page, noteOf)).toBe(true) // focus lights as hovering does
      await page.keyboard.press("Enter")
      expect(await page.evaluate(() => location.hash)).toMatch(/^#n-F/u)
      await page.locator("#show-figure").focus()
      await page.keyboard.press("Space")
      expect(await page.locator(noteOf).isVisible()).toBe(false)
    })
  })

  test("the keyboard alone, without script, searches from any page and comes to the words of a hit", async () => {
    await on({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } }, async (page) => {
      await page.goto(url + paper)
      const focused = async () => await page.locator(":focus").evaluateAll(([element]) => element?.id ?? "")
      for (let presses = 0; presses < 10 && (await focused()) !== "q"; presses++) await page.keyboard.press("Tab")
      expect(await focused()).toBe("q")
      await page.keyboard.type("menaka securities")
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/search\?q=menaka\+securities$/u)
      expect(await page.locator("h1").innerText()).toMatch(/^\d+ places in 1 paper have menaka securities$/u)
      expect(await page.locator("#q").inputValue()).toBe("menaka securities")
      expect(await page.locator("#figures mark").allInnerTexts()).toEqual(["Security", "Ménaka"])
      await page.locator("#figures a.id").focus()
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/papers\/[\da-f]+(?:\?part=\d+)?#F\d+$/u)
      expect(await page.locator(":target").innerText()).toContain("65 per cent")
    })
  })

  test("a search is printed with its hits, without the field and the lists", async () => {
    await on({}, async (page) => {
      await page.goto(`${url}/search?q=women`)
      await page.emulateMedia({ media: "print" })
      expect([await page.locator(".find").isVisible(), await page.locator(".tabs").isVisible(), await page.locator("#asks mark").first().isVisible()]).toEqual([false, false, true]) // prettier-ignore
    })
  })

  for (const colorScheme of ["light", "dark"] as const)
    test(`every page is clean for axe, ${colorScheme}`, async () => {
      await on({ colorScheme }, async (page) => {
        for (const path of ALL) {
          await page.goto(url + path())
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
            .analyze()
          expect([path(), colorScheme, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([path(), colorScheme, []])
        }
      })
    })

  test("no page scrolls sideways at 360 pixels", async () => {
    await on({ viewport: { width: 360, height: 780 } }, async (page) => {
      for (const path of ALL) {
        await page.goto(url + path())
        expect([path(), await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path(), 360])
      }
    })
  })

  test("no page scrolls sideways where a paper has words that are wider than it, nor at 320 and 640 pixels", async () => {
    const word = "verfassungsgerichtsbarkeitsentscheidungen".repeat(5)
    const text = [
      `# On ${word}`,
      "## Questions",
      `Council members asked how many women of the ${word} vote.`,
      "## Main points",
      `In 2024 the ${word} Group verified 14 cases. Women make up 12 percent of the ${word} Council. The ${word} Front committed to release 14 women by 1 May 2025 under resolution 2801 (2025).`,
      `| Ministry of ${word} | Share |\n|---|---|\n| ${word} | 12 percent |`,
      "## Recommendations",
      `1. Urge the ${word} authorities to release the women of https://example.org/${word}.`,
    ].join("\n\n")
    const body = new FormData()
    body.append("text", text)
    const long = (await fetch(`${url}/papers`, { method: "POST", body, redirect: "manual" })).headers.get("location") ?? ""
    for (const width of [320, 360, 640, 1600])
      await on({ viewport: { width, height: 400 } }, async (page) => {
        for (const path of ["/", ...PAGES.map((path) => path().replace(paper, long))]) {
          await page.goto(url + path)
          expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width])
        }
      })
  })

  test("every page is sent in under 100 KB, from this machine alone, and breaks no policy", async () => {
    for (const path of ALL) {
      await on({}, async (page, context) => {
        const network = await context.newCDPSession(page)
        await network.send("Network.enable")
        let bytes = 0
        network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength))
        const foreign: string[] = []
        page.on("request", (request) => void (request.url().startsWith(url) || foreign.push(request.url())))
        const errors: string[] = []
        page.on("console", (message) => void (message.type() === "error" && !message.text().includes("404") && errors.push(message.text())))
        await page.goto(url + path(), { waitUntil: "networkidle" })
        expect([path(), foreign, errors]).toEqual([path(), [], []])
        expect(bytes).toBeGreaterThan(1000)
        expect(bytes).toBeLessThan(100_000)
      })
    }
  })

  test("a long paper comes in parts, each under 100 KB, and a link to any record lands in its part", async () => {
    const paragraph = (i: number) =>
      `In ${2000 + (i % 20)}, women held ${(i % 40) + 1} percent of seats in council ${i}, and ${i + 3} women were elected.`
    const text = `# On Quorrin\n\n${Array.from({ length: 3000 }, (_, i) => `${i + 1}. ${paragraph(i)}`).join("\n\n")}\n`
    await on({}, async (page) => {
      const body = new FormData()
      body.append("text", text)
      const added = await fetch(`${url}/papers`, { method: "POST", body, redirect: "manual" })
      const long = added.headers.get("location") ?? ""
      await page.goto(url + long)
      await page.getByRole("link", { name: "Next part" }).first().click()
      expect(page.url()).toContain("part=2")
      await page.goto(`${url}${long}/at/F3000`)
      expect(await page.locator("#F3000").isVisible()).toBe(true)
      await page.goto(`${url}${long}#F3000`)
      await page.waitForURL(/part=/u)
      for (const path of [long, `${long}?part=2`, `${long}/figures`, `${long}/events?part=3`]) {
        const sent = await fetch(url + path, { headers: { "accept-encoding": "gzip" } })
        expect(Number(sent.headers.get("content-length"))).toBeLessThan(90_000)
      }
    })
  })
})
