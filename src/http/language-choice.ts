import type { Context } from "hono"
import { UsageError } from "../core/finding/index.ts"
import { type FindOptions, PROVISION_KINDS } from "../core/language/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import type { FindChoice } from "../views/find/find-page.tsx"

/** Wordings on one page. */
const MOST = 20

/** What the form of the page says. Fields that were left empty are absent. */
export function languageChoice(c: Context): FindChoice {
  const given = (name: string) => c.req.query(name)?.trim() || undefined
  return { text: given("text") ?? "", from: given("from"), to: given("to"), before: given("before"), kind: given("kind") }
}

/** The same as options of finding. Throws UsageError for what is no year, symbol or kind. */
export function findOptionsOf({ from, to, before, kind }: FindChoice): FindOptions {
  const found = PROVISION_KINDS.find((known) => known === kind)
  if (kind !== undefined && found === undefined) throw new UsageError(`Expected one of ${PROVISION_KINDS.join(", ")}, got "${kind}"`)
  return {
    most: MOST,
    kinds: found && [found],
    from: yearOf(from),
    to: yearOf(to),
    before: before === undefined ? undefined : symbolOf(before),
  }
}

function yearOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined
  if (!/^(?:19|20)\d{2}$/u.test(printed)) throw new UsageError(`Expected a year such as 2013, got "${printed}"`)
  return Number(printed)
}

function symbolOf(printed: string): string {
  const symbol = resolutionSymbol(printed)
  if (symbol === undefined) throw new UsageError(`Expected a symbol such as S/RES/2640 (2022), got "${printed}"`)
  return symbol
}
