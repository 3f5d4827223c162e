import type { Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { GivenPaper, LanguageDesk } from "../app/index.ts"
import { mandatesNamed, type Relation } from "../core/comparison/index.ts"
import { NotFoundError, OUTCOMES, UnreadableError, UsageError } from "../core/finding/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { errorPage } from "../views/error/error-page.tsx"
import { comparePage } from "../views/compare/compare-page.tsx"
import { compareStart } from "../views/compare/compare-form.tsx"
import type { PastedTexts } from "../views/compare/texts-form.tsx"
import { RELATION_WORDS } from "../views/compare/relation-words.ts"
import { lineagePage } from "../views/lineage/lineage-page.tsx"
import { lineageStart } from "../views/lineage/lineage-form.tsx"
import { threadPage } from "../views/lineage/thread-page.tsx"
import { orMissing } from "./or-missing.ts"
import type { Assets } from "../views/shell/page.tsx"
import { lineagePath } from "../views/shell/paths.ts"

/** Adds the pages that lay two resolutions beside each other, and follow a mandate through the years. */
export function addComparisonPages(
  app: Hono,
  language: Pick<LanguageDesk, "compare" | "compareGiven" | "lineage" | "mend">,
  assets: Assets,
): void {
  app.get("/compare", async (c) => {
    const { left, right, only } = c.req.query()
    if (!left?.trim() || !right?.trim()) return c.html(compareStart({ left, right }, assets))
    const relation = [...RELATION_WORDS.keys()].find((known): known is Relation => known === only)
    if (only !== undefined && !relation) throw new UsageError(`Expected one of ${[...RELATION_WORDS.keys()].join(", ")}, got "${only}"`)
    const compared = await orMissing(language.compare(left.trim(), right.trim()))
    if (compared instanceof NotFoundError) return c.html(compareStart({ left, right, trouble: compared.message }, assets), 404)
    return c.html(comparePage({ ...compared, only: relation }, assets))
  })

  /** The form as it was filled; a file must be chosen again. */
  const notCompared = (c: Context, error: UsageError | UnreadableError, pasted?: PastedTexts) =>
    c.html(
      compareStart({ ...(pasted && { pasted }), troubleOfTexts: error.message }, assets),
      OUTCOMES[error.kind].http as ContentfulStatusCode,
    )
  const tooLarge = (c: Context) =>
    notCompared(c, new UnreadableError(`Expected at most ${MOST_TEXTS / 2 ** 20} MB in both texts, got more`))

  app.post("/compare", bodyLimit({ maxSize: MOST_TEXTS, onError: tooLarge }), async (c) => {
    const form = await c.req.formData().catch(() => undefined)
    try {
      const [left, right] = [await givenIn(form, "left", "the earlier text"), await givenIn(form, "right", "the later text")]
      return c.html(comparePage({ ...(await language.compareGiven(left, right)), only: undefined, given: true }, assets))
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof UnreadableError)) throw error
      return notCompared(c, error, { left: fieldOf(form, "left"), right: fieldOf(form, "right") })
    }
  })

  app.get("/lineage", (c) => {
    const of = c.req.query("of")?.trim()
    if (!of) return c.html(lineageStart("", assets))
    const symbol = resolutionSymbol(of)
    return c.redirect(symbol === undefined ? `/lineage/${encodeURIComponent(of)}` : lineagePath(symbol), 303)
  })

  app.get("/lineage/:name", async (c) => {
    const name = c.req.param("name")
    const last = resolutionSymbol(name) === undefined ? mandatesNamed(name)[0]?.acts.at(-1)?.[0] : undefined
    if (last !== undefined) return c.redirect(`/lineage/${last}`, 303)
    const shown = await orMissing(shownOf(c))
    return shown instanceof NotFoundError ? c.html(lineageStart(name, assets, shown.message), 404) : c.html(lineagePage(shown, assets))
  })

  app.get("/lineage/:name/:thread", async (c) => {
    const shown = await shownOf(c)
    const thread = shown.lineage.threads.find(({ id }) => id === c.req.param("thread"))
    if (!thread) {
      const sentence = `No provision of this chain is called "${c.req.param("thread")}"`
      const ways = [{ words: "All provisions of this chain", href: lineagePath(shown.symbol) + shown.query }]
      return c.html(errorPage({ status: 404, sentence, ways }, assets), 404)
    }
    return c.html(threadPage({ ...shown, thread }, assets))
  })

  app.post("/lineage/:name/chain", bodyLimit({ maxSize: MOST_BYTES }), async (c) => {
    const form = await c.req.formData().catch(() => undefined)
    const said = (name: string) => fieldOf(form, name)
    const name = c.req.param("name")
    await language.mend(name, symbolsIn(said("chain")), said("by"))
    return c.redirect(`/lineage/${encodeURIComponent(name)}`, 303)
  })

  async function shownOf(c: Context) {
    const tried = symbolsIn(c.req.query("chain") ?? "")
    const query = tried.length > 0 ? `?${new URLSearchParams({ chain: tried.join(",") }).toString()}` : ""
    return { ...(await language.lineage(c.req.param("name") ?? "", { chain: tried.length > 0 ? tried : undefined })), query }
  }
}

const fieldOf = (form: FormData | undefined, name: string): string => {
  const value = form?.get(name)
  return typeof value === "string" ? value : ""
}

/** What was handed in for one side: a file, else what was pasted. Throws UsageError where there is neither, or both. */
async function givenIn(form: FormData | undefined, side: string, name: string): Promise<GivenPaper> {
  const file = form?.get(`${side}-file`)
  const text = fieldOf(form, side)
  const isFile = file instanceof File && (file.size > 0 || file.name !== "")
  if (isFile && text.trim() !== "") throw new UsageError(`Expected ${name} pasted or as a file, got both`)
  if (isFile) return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  if (text.trim() === "") throw new UsageError(`Expected ${name}, pasted or as a file, got neither`)
  return { name, bytes: new TextEncoder().encode(text) }
}

/** Most that two texts may hold that are compared as they are handed in. */
const MOST_TEXTS = 32 * 2 ** 20

/** Most that the form of a chain may hold. */
const MOST_BYTES = 64 * 1024

/** Symbols with commas or line ends between; numbers may stand with blanks between. */
const symbolsIn = (words: string): readonly string[] =>
  words.split(/^[\d\s,;]*$/u.test(words) ? /[\s,;]+/u : /[,;\n]+/u).flatMap((word) => word.trim() || [])
