import type { Hono } from "hono"
import type { LanguageDesk } from "../app/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { resolutionPage } from "../views/resolutions/resolution-page.tsx"
import { resolutionsPage } from "../views/resolutions/resolutions-page.tsx"
import type { Assets } from "../views/shell/page.tsx"
import { provisionPath } from "../views/shell/paths.ts"

/** Adds the list of resolutions and the page of each. */
export function addResolutionPages(app: Hono, language: Pick<LanguageDesk, "list" | "open">, assets: Assets): void {
  app.get("/resolutions", async (c) => {
    const { symbol: sought, year } = c.req.query()
    if (year !== undefined && !/^\d{1,4}$/u.test(year)) throw new UsageError(`Expected a year such as 2015, got "${year}"`)
    const list = await language.list()
    const symbol = sought === undefined ? undefined : (resolutionSymbol(sought) ?? sought.trim())
    if (symbol !== undefined && list.texts.some((text) => text.symbol === symbol)) return c.redirect(provisionPath(symbol), 303)
    const soughtYear = symbol === undefined ? undefined : /\((\d{4})\)$/u.exec(symbol)?.[1]
    const shown = year ?? soughtYear
    const page = resolutionsPage({ ...list, year: shown === undefined ? undefined : Number(shown), sought: symbol }, assets)
    return c.html(page, symbol === undefined ? 200 : 404)
  })

  app.get("/resolutions/:name", async (c) => {
    const name = c.req.param("name")
    const opened = await language.open(name)
    const path = provisionPath(opened.resolution.symbol)
    return path === `/resolutions/${name}` || path === c.req.path ? c.html(resolutionPage(opened, assets)) : c.redirect(path, 303)
  })
}
