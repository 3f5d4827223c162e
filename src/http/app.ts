import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { Added, KeptPaper, LanguageDesk, OpenPaper, SearchRequest, UptakeDesk } from "../app/index.ts"
import { BUG, Failure, NotFoundError, OUTCOMES, UnreadableError, UsageError } from "../core/finding/index.ts"
import { type Persons, takenAlong } from "../core/publication/index.ts"
import { printRecord } from "../core/record/index.ts"
import { actorsPage } from "../views/actors/actors-page.tsx"
import { asksPage } from "../views/asks/asks-page.tsx"
import { checkPage } from "../views/check/check-page.tsx"
import { commitmentsPage } from "../views/commitments/commitments-page.tsx"
import { eventsPage } from "../views/events/events-page.tsx"
import { csv } from "../views/export/csv.ts"
import { ledgerJson, ledgerTable, TABLES } from "../views/export/ledger-tables.ts"
import { figuresPage } from "../views/figures/figures-page.tsx"
import { instrumentsPage } from "../views/instruments/instruments-page.tsx"
import { questionsPage } from "../views/questions/questions-page.tsx"
import { findPage } from "../views/find/find-page.tsx"
import { errorPage } from "../views/error/error-page.tsx"
import { homePage } from "../views/home/home-page.tsx"
import { paperPage } from "../views/paper/paper-page.tsx"
import { addressOf } from "../views/paper/address.ts"
import type { HeldPaper } from "../views/shell/paper-head.tsx"
import { ledgerPath, paperPath, shortId } from "../views/shell/paths.ts"
import type { Found } from "../views/search/found.ts"
import { searchPage } from "../views/search/search-page.tsx"
import type { Asset } from "./assets.ts"
import { addComparisonPages } from "./comparison-pages.ts"
import { findOptionsOf, languageChoice } from "./language-choice.ts"
import { onlyLoopback, onlyOwnForms, strictPolicy } from "./guards.ts"
import { addResolutionPages } from "./resolution-pages.ts"
import { listChoice } from "./list-choice.ts"
import { smallAnswers } from "./small-answers.ts"
import { addUptakePages } from "./uptake-pages.ts"

/** What the pages need from the world. Everything that is given here is already cut to what the viewer may see. */
export type HttpEffects = {
  listPapers(): Promise<readonly KeptPaper[]>
  openPaper(id: string): Promise<OpenPaper>
  search(request: SearchRequest): Promise<Found>
  readonly language: LanguageDesk
  readonly uptake: UptakeDesk
  addPaper(source: { readonly name: string; readonly bytes: Uint8Array }): Promise<Added>
  readonly style: Asset
  readonly script: Asset
  readonly icon: Asset
  /** Is told of a fault of ours. */
  report(error: unknown): void
}

/** Most that may be sent at once: several papers of 64 MB. */
const MOST_BYTES = 256 * 2 ** 20

/** All pages, as one function from a request to an answer. */
export function createApp(effects: HttpEffects): Hono {
  const app = new Hono()
  const assets = { style: effects.style.path, script: effects.script.path, icon: effects.icon.path }

  app.onError((error, c) =>
    troubled(c, isCutOff(error) ? new UsageError("Expected all that was to be sent, the connection ended before") : error),
  )
  app.notFound((c) => {
    const allowed = methodsAt(app, c.req.path)
    if (allowed.length === 0) return troubled(c, new NotFoundError("There is no page at this address"))
    c.header("Allow", allowed.join(", "))
    const sentence = `Expected ${allowed.join(" or ")} at this address, got ${c.req.method}`
    return c.html(errorPage({ status: 405, sentence }, assets), 405)
  })
  app.use(strictPolicy, smallAnswers, onlyLoopback, onlyOwnForms)

  for (const asset of [effects.style, effects.script, effects.icon]) {
    app.get(asset.path, (c) =>
      c.body(new Uint8Array(asset.bytes), 200, { "Content-Type": asset.type, "Cache-Control": "public, max-age=31536000, immutable" }),
    )
  }

  app.get("/", async (c) => {
    const papers = await effects.listPapers()
    return c.html(
      homePage(
        papers.map((paper) => ({ id: shortId(paper.sha256), name: paper.name, summary: paper })),
        assets,
      ),
    )
  })

  app.get("/search", async (c) => {
    const { part } = listChoice(c)
    return c.html(searchPage(await effects.search({ words: c.req.query("q") ?? "", ledger: c.req.query("ledger"), part }), assets))
  })

  app.get("/find", async (c) => {
    const choice = languageChoice(c)
    const options = findOptionsOf(choice)
    if (choice.text === "" || "sentence" in options) {
      const trouble = "sentence" in options ? options : undefined
      const view = { choice, coverage: await effects.language.coverage(), wordings: undefined, trouble }
      return c.html(findPage(view, assets), trouble ? 400 : 200)
    }
    return c.html(findPage({ choice, ...(await effects.language.find(choice.text, options)) }, assets))
  })

  app.post("/papers", bodyLimit({ maxSize: MOST_BYTES, onError: () => tooLarge("What was sent", MOST_BYTES) }), async (c) => {
    const sources = await sourcesOf(c)
    const added: KeptPaper[] = []
    const failed: { name: string; error: unknown }[] = []
    for (const source of sources) {
      try {
        added.push((await effects.addPaper(source)).paper)
      } catch (error) {
        failed.push({ name: source.name, error })
      }
    }
    const [first] = added
    if (failed.length === 0) return c.redirect(first && added.length === 1 ? paperPath(shortId(first.sha256)) : "/", 303)
    if (sources.length === 1) return troubled(c, failed[0]?.error, failed[0]?.name)
    return someFailed(c, added, failed)
  })

  addResolutionPages(app, effects.language, assets)
  addComparisonPages(app, effects.language, assets)
  addUptakePages(app, { uptake: effects.uptake, held }, assets)

  app.get("/papers/:id", async (c) => {
    const { part } = listChoice(c)
    return c.html(paperPage(await held(c), { part, kinds: c.req.queries("kind") ?? [] }, assets))
  })

  app.get("/papers/:id/at/:place", async (c) => {
    const paper = await held(c)
    const address = addressOf(paper, c.req.param("place"))
    if (address === undefined) throw new NotFoundError(`Nothing of this paper is called "${c.req.param("place")}"`)
    return c.redirect(address, 303)
  })

  app.get("/papers/:id/record.json", async (c) => {
    const { record } = await held(c)
    return c.json(printRecord(takenAlong(record, personsOf(c))))
  })

  for (const name of TABLES) {
    app.get(`/papers/:id/${name}.csv`, async (c) => {
      const paper = await held(c)
      return c.body(csv(ledgerTable(paper, name, personsOf(c))), 200, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${paper.id}-${name}.csv"`,
      })
    })
    app.get(`/papers/:id/${name}.json`, async (c) => c.json(ledgerJson(await held(c), name, personsOf(c)) as object))
  }

  app.get("/papers/:id/asks", async (c) => c.html(asksPage(await held(c), { verb: c.req.query("verb"), ...listChoice(c) }, assets)))
  app.get("/papers/:id/questions", async (c) => c.html(questionsPage(await held(c), listChoice(c), assets)))
  app.get("/papers/:id/events", async (c) => c.html(eventsPage(await held(c), listChoice(c), assets)))
  app.get("/papers/:id/actors", async (c) => c.html(actorsPage(await held(c), listChoice(c), assets)))
  app.get("/papers/:id/instruments", async (c) => c.html(instrumentsPage(await held(c), listChoice(c), assets)))
  app.get("/papers/:id/commitments", async (c) => c.html(commitmentsPage(await held(c), listChoice(c), assets)))
  app.get("/papers/:id/check", async (c) => c.html(checkPage(await held(c), listChoice(c), assets)))
  app.get("/papers/:id/doubts", (c) => c.redirect(ledgerPath(c.req.param("id"), "check"), 301))
  app.get("/papers/:id/figures", async (c) => {
    const { status, kind, period } = c.req.query()
    return c.html(figuresPage(await held(c), { status, kind, period, ...listChoice(c) }, assets))
  })

  return app

  async function held(c: Context): Promise<HeldPaper> {
    const { paper, record } = await effects.openPaper(c.req.param("id") ?? "")
    return { id: shortId(paper.sha256), record }
  }

  function troubled(c: Context, error: unknown, named?: string): Response | Promise<Response> {
    const status = statusOf(error)
    if (status === BUG.http) effects.report(error)
    const sentence = error instanceof Failure ? error.message : "Something in Penholder went wrong"
    const stack = error instanceof Failure ? undefined : error instanceof Error ? error.stack : String(error)
    return c.html(errorPage({ status, sentence, named, stack }, assets), status as ContentfulStatusCode)
  }

  function someFailed(c: Context, added: readonly KeptPaper[], failed: readonly { name: string; error: unknown }[]) {
    const status = Math.max(...failed.map(({ error }) => statusOf(error)))
    for (const { error } of failed) if (statusOf(error) === BUG.http) effects.report(error)
    const trouble = {
      status,
      sentence: `${failed.length} of ${failed.length + added.length} papers could not be read`,
      failed: failed.map(({ name, error }) => ({
        name,
        sentence: error instanceof Failure ? error.message : "Something in Penholder went wrong",
      })),
      kept: added.map((paper) => ({ name: paper.title ?? paper.name, href: paperPath(shortId(paper.sha256)) })),
    }
    return c.html(errorPage(trouble, assets), status as ContentfulStatusCode)
  }
}

/** Which persons go along in an export: those who may be at risk only when all are asked for. */
function personsOf(c: Context): Persons {
  const persons = c.req.query("persons")
  if (persons !== undefined && persons !== "all") throw new UsageError(`Expected persons=all or nothing, got "${persons}"`)
  return persons ?? "not-at-risk"
}

/** The methods that an address answers to. None where it is no address. */
function methodsAt({ router }: Hono, path: string): readonly string[] {
  const answers = (method: string) => router.match(method, path)[0].some(([[, route]]) => route.method === method)
  return [...(answers("GET") ? ["GET", "HEAD"] : []), ...(answers("POST") ? ["POST"] : [])]
}

/** Who sent something hung up before its end. */
const isCutOff = (error: Error): boolean => "code" in error && error.code === "ECONNRESET"

const statusOf = (error: unknown): number => (error instanceof Failure ? OUTCOMES[error.kind].http : BUG.http)

/** The files and the pasted text of a form. */
async function sourcesOf(c: Context): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const form = await c.req.formData().catch(() => undefined)
  if (!form) throw new UsageError("Expected a form with files or a text")
  const sources: { name: string; bytes: Uint8Array }[] = []
  for (const file of form.getAll("file")) {
    if (typeof file === "string" || (file.size === 0 && file.name === "")) continue
    sources.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  for (const text of form.getAll("text")) {
    if (typeof text === "string" && text.trim() !== "") sources.push({ name: "pasted text", bytes: new TextEncoder().encode(text) })
  }
  if (sources.length === 0) throw new UsageError("Expected at least one file or a text, got neither")
  return sources
}

function tooLarge(name: string, most: number): never {
  throw new UnreadableError(`${name} is larger than the ${most / 2 ** 20} MB that are read at once`)
}
