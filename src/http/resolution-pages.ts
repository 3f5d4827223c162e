import type { Context, Hono } from "hono"
import type { LanguageDesk } from "../app/index.ts"
import { NotFoundError, UsageError } from "../core/finding/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { orMissing } from "./or-missing.ts"
import { resolutionPage } from "../views/resolutions/resolution-page.tsx"
import { resolutionsPage } from "../views/resolutions/resolutions-page.tsx"
import type { Assets } from "../views/shell/page.tsx"
import { provisionPath } from "../views/shell/paths.ts"

/** Adds the list of resolutions and the page of each. */
export function addResolutionPages(app: Hono, language: Pick<LanguageDesk, "list" | "open" | "subjects">, assets: Assets): void {
  app.get("/resolutions", async (c) => {
    const { symbol: sought, year } = c.req.query()
    if (year !== undefined && !/^\d{1,4}$/u.test(year)) throw new UsageError(`Expected a year such as 2015, got "${year}"`)
    const symbol = sought === undefined ? undefined : (resolutionSymbol(sought) ?? sought.trim())
    const list = await language.list()
    if (symbol !== undefined && list.texts.some((text) => text.symbol === symbol)) return c.redirect(provisionPath(symbol), 303)
    if (symbol !== undefined) return await notHeld(c, symbol, year)
    return c.html(await listed(year, undefined))
  })

  app.get("/resolutions/:name", async (c) => {
    const name = c.req.param("name")
    const opened = await orMissing(language.open(name))
    if (opened instanceof NotFoundError) return await notHeld(c, resolutionSymbol(name) ?? name)
    const path = provisionPath(opened.resolution.symbol)
    return path === `/resolutions/${name}` || path === c.req.path ? c.html(resolutionPage(opened, assets)) : c.redirect(path, 303)
  })

  /** The list, with the year in which what was sought would stand. */
  async function notHeld(c: Context, sought: string, year = /\((\d{4})\)$/u.exec(sought)?.[1]): Promise<Response> {
    return c.html(await listed(year, sought), 404)
  }

  /** The list with a year of it, usually the last one of which something is held. */
  async function listed(asked: string | undefined, sought: string | undefined): Promise<string> {
    const list = await language.list()
    const year = asked === undefined ? Math.max(0, ...list.texts.map((text) => text.year ?? 0)) : Number(asked)
    return resolutionsPage({ ...list, year, subjects: await language.subjects(year === 0 ? undefined : year), sought }, assets)
  }
}
