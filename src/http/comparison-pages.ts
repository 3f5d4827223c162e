import type { Context, Hono } from "hono"
import type { LanguageDesk } from "../app/index.ts"
import type { Relation } from "../core/comparison/index.ts"
import { NotFoundError, UsageError } from "../core/finding/index.ts"
import { comparePage } from "../views/compare/compare-page.tsx"
import { compareStart } from "../views/compare/compare-form.tsx"
import { RELATION_WORDS } from "../views/compare/relation-words.ts"
import { lineagePage } from "../views/lineage/lineage-page.tsx"
import { threadPage } from "../views/lineage/thread-page.tsx"
import type { Assets } from "../views/shell/page.tsx"

/** Adds the pages that lay two resolutions beside each other, and follow a mandate through the years. */
export function addComparisonPages(app: Hono, language: Pick<LanguageDesk, "compare" | "lineage">, assets: Assets): void {
  app.get("/compare", async (c) => {
    const { left, right, only } = c.req.query()
    if (!left?.trim() || !right?.trim()) return c.html(compareStart(left ?? "", right ?? "", assets))
    const relation = [...RELATION_WORDS.keys()].find((known): known is Relation => known === only)
    if (only !== undefined && !relation) throw new UsageError(`Expected one of ${[...RELATION_WORDS.keys()].join(", ")}, got "${only}"`)
    return c.html(comparePage({ ...(await language.compare(left.trim(), right.trim())), only: relation }, assets))
  })

  app.get("/lineage/:name", async (c) => c.html(lineagePage(await shownOf(c), assets)))

  app.get("/lineage/:name/:thread", async (c) => {
    const shown = await shownOf(c)
    const thread = shown.lineage.threads.find(({ id }) => id === c.req.param("thread"))
    if (!thread) throw new NotFoundError(`No provision of this chain is called "${c.req.param("thread")}"`)
    return c.html(threadPage({ ...shown, thread }, assets))
  })

  async function shownOf(c: Context) {
    const mended = c.req.query("chain")?.split(/[,;\s]+/u).filter(Boolean) // prettier-ignore
    const { symbol, lineage } = await language.lineage(c.req.param("name") ?? "", { chain: mended?.length ? mended : undefined })
    const query = mended?.length ? `?${new URLSearchParams({ chain: mended.join(",") }).toString()}` : ""
    return { symbol, lineage, isMended: query !== "", query }
  }
}
