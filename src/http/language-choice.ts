import type { Context } from "hono"
import { type FindOptions, PROVISION_KINDS } from "../core/language/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { type FieldTrouble, type FindChoice, MOST_SIGNS } from "../views/find/find-page.tsx"

/** Wordings on one page. */
const MOST = 20

/** What the form of the page says. Fields that were left empty are absent. */
export function languageChoice(c: Context): FindChoice {
  const given = (name: string) => c.req.query(name)?.trim() || undefined
  return { text: given("text") ?? "", from: given("from"), to: given("to"), before: given("before"), kind: given("kind") }
}

/** The same as options of finding; or the first field that cannot be what it says, and what to write there. */
export function findOptionsOf({ text, from, to, before, kind }: FindChoice): FindOptions | FieldTrouble {
  if (text.length > MOST_SIGNS)
    return trouble("text", `Expected at most ${MOST_SIGNS.toLocaleString("en-GB")} signs, got ${text.length.toLocaleString("en-GB")}: look for one paragraph at a time`) // prettier-ignore
  const found = PROVISION_KINDS.find((known) => known === kind)
  if (kind !== undefined && found === undefined) return trouble("kind", `Expected one of ${PROVISION_KINDS.join(", ")}, got "${kind}"`)
  for (const [field, year] of [
    ["from", from],
    ["to", to],
  ] as const)
    // prettier-ignore
    if (year !== undefined && !YEAR.test(year)) return trouble(field, `Expected a year such as 2013 after "${field}", got "${year}"`)
  if (from !== undefined && to !== undefined && from > to)
    return trouble("to", `Expected the last year at or after the first, got ${from} to ${to}`)
  const symbol = before === undefined ? undefined : resolutionSymbol(before)
  if (before !== undefined && symbol === undefined)
    return trouble("before", `Expected a symbol such as S/RES/2640 (2022), or its number, got "${before}"`)
  return { most: MOST, kinds: found && [found], from: yearOf(from), to: yearOf(to), before: symbol }
}

const trouble = (field: keyof FindChoice, sentence: string): FieldTrouble => ({ field, sentence })

const YEAR = /^(?:19|20)\d{2}$/u

const yearOf = (printed: string | undefined): number | undefined => (printed === undefined ? undefined : Number(printed))
