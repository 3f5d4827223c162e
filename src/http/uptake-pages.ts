import type { Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { ProposedTexts, UptakeDesk } from "../app/index.ts"
import { NotFoundError, UsageError } from "../core/finding/index.ts"
import { csv } from "../views/export/csv.ts"
import { uptakeJson, uptakeTable } from "../views/export/uptake-table.ts"
import type { Assets } from "../views/shell/page.tsx"
import type { HeldPaper } from "../views/shell/paper-head.tsx"
import { fatePath, shortId, uptakePath } from "../views/shell/paths.ts"
import { errorPage } from "../views/error/error-page.tsx"
import { askedPage } from "../views/uptake/asked-page.tsx"
import { fatePage } from "../views/uptake/fate-page.tsx"
import { type Fates, fatesOf } from "../views/uptake/fates.ts"
import { fateChoice, uptakePage } from "../views/uptake/uptake-page.tsx"
import { summaryName } from "../views/words/paper-name.ts"
import { listChoice } from "./list-choice.ts"
import { orMissing } from "./or-missing.ts"

/** What these pages need besides the desk: a paper that the address names. */
type Effects = { readonly uptake: UptakeDesk; readonly held: (c: Context) => Promise<HeldPaper> }

/** A name, a reason of 4,000 signs in any writing, and a few numbers. */
const MOST_BYTES = 64 * 2 ** 10

/** Adds what became of a paper's asks, each ask, the form of a decision, and a resolution seen from the asks. */
export function addUptakePages(app: Hono, { uptake: desk, held }: Effects, assets: Assets): void {
  app.get("/papers/:id/uptake", async (c) => {
    const paper = await held(c)
    const choice = fateChoice(c.req.query("decided") || undefined, c.req.query("suggested") || undefined)
    if (!choice) throw new UsageError("Expected a verdict of the list, got another word")
    const proposed = await desk.propose(paper.record)
    const chosen = chosenTexts(c, proposed)
    const notHeld: string[] = []
    const symbolOf = async (printed: string): Promise<string | undefined> => {
      if (printed === "") return undefined
      try {
        return await desk.held(printed)
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error
        notHeld.push(printed)
        return undefined
      }
    }
    const [against, baseline] = [await symbolOf(chosen.against), await symbolOf(chosen.baseline)]
    const fates = against === undefined ? undefined : await laid(paper, against, baseline)
    const page = uptakePage({ held: paper, proposed, chosen, notHeld, fates }, { ...choice, ...listChoice(c) }, assets)
    return c.html(page, fates === undefined && notHeld.length > 0 && c.req.query("against") !== undefined ? 404 : 200)
  })

  for (const form of ["csv", "json"] as const)
    app.get(`/papers/:id/uptake.${form}`, async (c) => {
      const fates = await fatesOfAddress(c)
      if (form === "json") return c.json(uptakeJson(fates))
      return c.body(csv(uptakeTable(fates)), 200, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${fates.held.id}-uptake.csv"`,
      })
    })

  app.get("/papers/:id/uptake/:ask", async (c) => {
    const fates = await orMissing(fatesOfAddress(c))
    const row = fates instanceof NotFoundError ? undefined : fates.rows.find(({ id }) => id === c.req.param("ask"))
    if (fates instanceof NotFoundError || !row) {
      const sentence = fates instanceof NotFoundError ? fates.message : `No ask of this paper is called "${c.req.param("ask")}"`
      const ways = [{ words: "What became of all asks of this paper", href: uptakePath((await held(c)).id) }]
      return c.html(errorPage({ status: 404, sentence, ways }, assets), 404)
    }
    const last = (await desk.decisions(fates.held.record)).at(-1)
    return c.html(fatePage(fates, row, last?.by, assets))
  })

  app.post("/papers/:id/uptake/:ask", bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }), async (c) => {
    const form = await c.req.formData().catch(() => undefined)
    if (!form) throw new UsageError("Expected a form with a verdict")
    const field = (name: string): string => {
      const value = form.get(name)
      return typeof value === "string" ? value : ""
    }
    const paper = await held(c)
    const baseline = field("baseline")
    const between = { against: await desk.held(field("against")), baseline: baseline === "" ? undefined : await desk.held(baseline) }
    await desk.decide({
      record: paper.record,
      between,
      start: numberOf(field("start")),
      end: numberOf(field("end")),
      verdict: field("verdict"),
      note: field("note"),
      by: field("by"),
      seen: numberOf(field("seen")),
    })
    return c.redirect(`${fatePath(paper.id, c.req.param("ask"), between)}#decisions`, 303)
  })

  app.get("/resolutions/:name/asked", async (c) => {
    const chosen = c.req.queries("paper")
    const { opened, papers, part, others } = await desk.seenFromAsks(c.req.param("name"), chosen, listChoice(c).part)
    const seen = papers.map(({ paper, record, laid, decisions }) => fatesOf({ id: shortId(paper.sha256), record }, laid, decisions))
    const named = others.map((paper) => ({ id: shortId(paper.sha256), name: summaryName(paper) }))
    return c.html(askedPage({ resolution: opened.resolution, papers: seen, part, chosen, others: named }, assets))
  })

  async function fatesOfAddress(c: Context): Promise<Fates> {
    const paper = await held(c)
    const { against, baseline } = chosenTexts(c, await desk.propose(paper.record))
    if (against === "") throw new UsageError("Expected ?against= with the symbol of the resolution that was adopted since")
    return await laid(paper, await desk.held(against), baseline === "" ? undefined : await desk.held(baseline))
  }

  async function laid(paper: HeldPaper, against: string, baseline: string | undefined): Promise<Fates> {
    const [beside, decisions] = await Promise.all([desk.lay(paper.record, { against, baseline }), desk.decisions(paper.record)])
    return fatesOf(paper, beside, decisions)
  }
}

/** The texts that the address names; without any those that are proposed. */
function chosenTexts(c: Context, proposed: ProposedTexts): { readonly against: string; readonly baseline: string } {
  const given = (name: string) => c.req.query(name)?.trim()
  const [against, baseline] = [given("against"), given("baseline")]
  if (against === undefined || against === "") return { against: proposed.against ?? "", baseline: baseline ?? proposed.baseline ?? "" }
  return { against, baseline: baseline ?? "" }
}

function numberOf(printed: string): number {
  if (!/^\d{1,15}$/u.test(printed)) throw new UsageError(`Expected a whole number, got "${printed}"`)
  return Number(printed)
}

function tooLarge(): never {
  throw new UsageError(`Expected a form of at most ${MOST_BYTES / 2 ** 10} KB, got more`)
}
