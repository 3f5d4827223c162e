import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { shared } from "../../scripts/golds.mjs"
import { sharedIsHere } from "../needs.ts"
import { browserIsHere, openBrowser } from "./browser.ts"
import { folderForTests, MALI, type Penholder, run, start } from "./penholder.ts"

/** What became of asks, in a real browser. */
const CORPUS = "resolutions/resolutions.en.jsonl.gz"
const hasBrowser = browserIsHere()
const folder = folderForTests()

/** A workbench that is served with these papers and resolutions, and a browser that looks at it. */
function servedWith(name: string, papers: readonly string[], texts: () => string) {
  const at: { url: string; server?: Penholder; browser?: Browser } = { url: "" }
  beforeAll(async () => {
    const data = join(folder, name)
    const source = join(folder, `${name}.jsonl`)
    writeFileSync(source, texts())
    const done = await run(["import", source, "--data", data])
    expect([done.code, done.err]).toEqual([0, ""])
    at.server = start(["serve", ...papers, "--port", "0", "--data", data])
    at.url = (await at.server.prints(/is at (http:\/\/\S+?)\/?\s/u))[1]!
    at.browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await at.browser?.close()
    at.server?.child.kill("SIGINT")
    await at.server?.ended
  })
  return {
    url: () => at.url,
    on: async (options: BrowserContextOptions, act: (page: Page) => Promise<void>) => {
      const context = await at.browser!.newContext({ viewport: { width: 1600, height: 1000 }, ...options })
      try {
        await act(await context.newPage())
      } finally {
        await context.close()
      }
    },
    paper: async (title: string) => {
      const html = await (await fetch(at.url)).text()
      return new RegExp(`href="(/papers/[\\da-f]+)[^"]*"[^>]*>[^<]*${title}`, "u").exec(html)?.[1] ?? ""
    },
  }
}

const VELLORIA = `# On Velloria

## Recommendations

The following recommendations were made by UN Women.

- Urge the authorities of Velloria to ensure the full, equal and meaningful participation of women in the border talks.
- Retain the request that UNVEL report on sexual violence in the camps of Tamsel.
- Call upon the parties to reopen the wells of Orrin to women who fetch water.
`
const rows = (texts: Readonly<Record<number, readonly string[]>>) =>
  Object.entries(texts)
    .map(([number, lines]) => {
      const text = ["The Security Council,", ...lines.map((line, i) => `${i + 1}. ${line}`)].join("\n")
      return `${JSON.stringify({ symbol: `S/RES/${number}`, date: number === "42" ? "2024-06-30" : "2023-06-29", text })}\n`
    })
    .join("")
const WELLS = "Calls upon the parties to reopen the wells of Orrin;"
const INVENTED = {
  41: [
    "Decides to extend the mandate of UNVEL until 30 June 2024;",
    "Requests UNVEL to report on sexual violence in the camps of Tamsel;",
    "Urges the authorities of Velloria to ensure the participation of women in the border talks;",
    WELLS,
  ],
  42: [
    "Decides to terminate the mandate of UNVEL as of 30 June 2024;",
    "Encourages the authorities of Velloria to ensure the participation of women in the border talks;",
    WELLS,
  ],
}

describe.skipIf(!hasBrowser)("what became of asks", () => {
  const velloria = join(folder, "velloria.md")
  writeFileSync(velloria, VELLORIA)
  const { url, on, paper } = servedWith("velloria", [velloria], () => rows(INVENTED))
  const TEXTS = "against=42&baseline=41"
  const pages = async (): Promise<readonly string[]> => {
    const id = await paper("On Velloria")
    return [
      `${id}/uptake?${TEXTS}`,
      `${id}/uptake?against=99`,
      `${id}/uptake?${TEXTS}&decided=none`,
      `${id}/uptake/R1.a?${TEXTS}`,
      `/resolutions/42/asked?paper=${id.slice(8)}`,
      "/resolutions/41/asked",
    ]
  }

  test("a person decides without script, and again: both stand beside the suggestion, counted apart", async () => {
    const id = await paper("On Velloria")
    await on({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } }, async (page) => {
      await page.goto(url() + id)
      await page.getByRole("link", { name: "What became of it" }).click()
      await page.getByLabel("Adopted since").fill("42")
      await page.getByLabel("Stood before").fill("S/RES/41")
      await page.getByRole("button", { name: "Look" }).click()
      expect(await page.locator(".entry.fate").count()).toBe(3)
      await page.getByRole("link", { name: "Ask R1.a, word by word" }).first().click()
      expect(await page.locator("h1").innerText()).toContain("border talks")
      expect(await page.locator("input[type=radio]:checked").count()).toBe(0) // what is suggested is no verdict
      for (const [verdict, by] of [
        ["weakened", "Ada Reader"],
        ["partly taken up", "Ben Reader"],
      ] as const) {
        await page.getByRole("radio", { name: new RegExp(`^${verdict}`, "u") }).check()
        await page.getByLabel("Reason").fill("Encourages is softer than urges.")
        await page.getByLabel("Your name").fill(by)
        await page.getByRole("button", { name: "Record it" }).click()
        expect(page.url()).toContain("#decisions")
        const seen = await page.locator(".decisions > li").first().evaluate((one) => [one.getBoundingClientRect().top > 0, one.getBoundingClientRect().bottom < innerHeight]) // prettier-ignore
        expect(seen).toEqual([true, true]) // nobody misses that it was recorded
      }
      const history = await page.locator(".decisions > li").allInnerTexts()
      expect(history.map((words) => words.split("\n")[0])).toEqual([
        expect.stringMatching(/^partly taken up, decided Ben Reader, .* this one counts$/u),
        expect.stringMatching(/^weakened, decided Ada Reader, .* was decided again later$/u),
      ])
      await page.goto(`${url()}${id}/uptake?${TEXTS}`)
      const [verdicts, suggestions] = await page.locator(".two ul.tally").allInnerTexts()
      expect(verdicts?.replaceAll(/\s+/gu, " ")).toMatch(/^partly taken up 1 not decided yet 2$/u)
      expect(suggestions?.match(/\d+/gu)?.reduce((sum, n) => sum + Number(n), 0)).toBe(3)
      await page.locator(".tally a", { hasText: "partly taken up" }).first().click()
      expect(await page.locator(".entry.fate").count()).toBe(1)
      expect(await page.locator(".entry.fate .suggested").count()).toBe(1)
    })
  })

  test("the keyboard alone: from the list to an ask, a verdict, and the page of the passage", async () => {
    const id = await paper("On Velloria")
    await on({}, async (page) => {
      await page.goto(`${url()}${id}/uptake?${TEXTS}`)
      await page.locator("a.id", { hasText: "R3.a" }).focus()
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/uptake\/R3\.a/u)
      await page.getByRole("radio", { name: /^retained/u }).focus()
      await page.keyboard.press("Space")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Tab")
      await page.keyboard.type("Cyd Reader")
      await page.keyboard.press("Enter")
      await page.waitForURL(/#decisions$/u)
      expect(await page.locator(".decisions").innerText()).toContain("Cyd Reader")
      await page.locator(".sides a", { hasText: "S/RES/42" }).first().focus()
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/resolutions\/42#OP-3$/u)
      expect(await page.locator(":target").innerText()).toContain("wells of Orrin")
    })
  })

  test("the words of an ask are one click away in the paper", async () => {
    const id = await paper("On Velloria")
    await on({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url()}${id}/uptake/R3.a?${TEXTS}`)
      await page.getByRole("link", { name: "R3.a in the paper" }).first().click()
      expect(page.url()).toContain(id)
      expect(await page.locator(":target").innerText()).toContain("wells of Orrin")
    })
  })

  for (const colorScheme of ["light", "dark"] as const)
    test(`the pages are clean for axe, ${colorScheme}`, async () => {
      await on({ colorScheme }, async (page) => {
        for (const path of await pages()) {
          await page.goto(url() + path)
          const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze() // prettier-ignore
          expect([path, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([path, []])
        }
      })
    })

  test("the pages fit 360 pixels", async () => {
    await on({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of await pages()) {
        await page.goto(url() + path)
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360])
      }
    })
  })

  test("they are printed with words, verdicts and decisions, without forms", async () => {
    await on({}, async (page) => {
      await page.emulateMedia({ media: "print" })
      const [list, , , fate] = await pages()
      await page.goto(url() + (list ?? ""))
      expect([await page.locator(".texts").isVisible(), await page.locator(".entry.fate .suggested").first().isVisible(), await page.locator(".entry.fate .adopted").first().isVisible()]).toEqual([false, true, true]) // prettier-ignore
      await page.goto(url() + (fate ?? ""))
      expect([await page.locator(".decide").isVisible(), await page.locator(".decisions").isVisible()]).toEqual([false, true])
    })
  })
})

describe.skipIf(!sharedIsHere(CORPUS) || !hasBrowser)("the Mali paper of March 2023", () => {
  const texts = () =>
    gunzipSync(readFileSync(`${shared}/${CORPUS}`))
      .toString()
      .split("\n")
      .filter((line) => /"symbol": ?"S\/RES\/(?:2227|2640|2690) /u.test(line))
      .map((line) => `${line}\n`)
      .join("")
  const { url, on, paper } = servedWith("mali", [MALI], texts)

  test("from an ask in the text to the passage that ended its vehicle", async () => {
    const id = await paper("")
    await on({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url()}${id}/at/R1.b`)
      expect(await page.locator(":target").innerText()).toContain("retain the references")
      await page.getByRole("link", { name: "What became of it" }).click()
      expect(await page.getByLabel("Adopted since").inputValue()).toBe("2690")
      expect(await page.getByLabel("Stood before").inputValue()).toBe("2640")
      await page.locator(".tally a", { hasText: "overtaken" }).click()
      await page.getByRole("link", { name: "Ask R1.b, word by word" }).first().click()
      expect(await page.locator(".verdict").innerText()).toContain("overtaken, suggested")
      expect(await page.locator("#references-dropped .entry").count()).toBeGreaterThan(5)
      await page.getByRole("region", { name: "The vehicle" }).getByRole("link", { name: "S/RES/2690 (2023), OP 1" }).click()
      expect(page.url()).toBe(`${url()}/resolutions/2690#OP-1`)
      expect(await page.locator(":target").innerText()).toMatch(/terminate MINUSMA/u)
      await page.getByRole("link", { name: "What in it was asked for" }).click()
      expect(await page.locator("#OP-1 .asked-for").count()).toBeGreaterThan(3)
      expect(await page.locator("#OP-1 .prov").first().innerText()).toMatch(/Made by UN Women\. Not to be cited on behalf of/u)
    })
  })

  test("its fates are there again once they were asked for, and what that takes is printed", async () => {
    const id = await paper("")
    const paths = [`${id}/uptake`, `${id}/uptake/R1.b?against=2690&baseline=2640`, "/resolutions/2690/asked"]
    for (const path of paths) {
      await (await fetch(url() + path)).text()
      const times: number[] = []
      for (let i = 0; i < 20; i++) {
        const began = performance.now()
        expect((await fetch(url() + path)).status).toBe(200)
        times.push(performance.now() - began)
      }
      times.sort((a, b) => a - b)
      console.log(`${path.replace(/[\da-f]{16}/u, "…")}: median ${times[10]?.toFixed(0)} ms, p95 ${times[18]?.toFixed(0)} ms`)
    }
  })
})
