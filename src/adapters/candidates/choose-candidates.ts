import type { ClientBase } from "pg"
import {
  type Candidates,
  type IndexedText,
  PROVISION_KINDS,
  type RareTerms,
  rareTerms,
  type Scope,
  stemsOf,
  termsOf,
} from "../../core/language/index.ts"
import { resolutionNumber } from "../../core/symbol/index.ts"
import { tsqueryOf } from "./words.ts"

/** Wordings that are taken to be aligned: as many as the index of one machine looks at. */
const MOST = 400

/** Chooses wordings of a scope that may be what a text looks for, and brings every place where they stand. */
export async function chooseCandidates(client: ClientBase, text: string, scope: Scope): Promise<Candidates> {
  const totals = await client.query<{ wordings: string }>("select wordings from provision_totals")
  const wordings = Number(totals.rows[0]?.wordings ?? 0)
  const held = await countsOf(client, termsOf(text))
  const asked = rareTerms(text, held, wordings)
  const chosen = asked.any.length === 0 ? [] : await rankedWordings(client, asked, scope)
  const uses = await usesOf(client, chosen)
  const texts = await textsOf(client, uses, scope.before)
  const others = new Set(uses.flatMap((use) => [...stemsOf(use.text)]))
  for (const known of held.keys()) others.delete(known)
  return { texts, wordings, held: new Map([...held, ...(await countsOf(client, [...others]))]) }
}

async function countsOf(client: ClientBase, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ term: string; held: string }>("select term, held from provision_terms where term = any($1)", [
    terms,
  ])
  return new Map(rows.map(({ term, held }) => [term, Number(held)]))
}

/** Grouped by paper first: whoever holds the papers ranks them, and gives back one number for each wording of each. */
async function rankedWordings(client: ClientBase, { any, ranked }: RareTerms, scope: Scope): Promise<readonly string[]> {
  const values: unknown[] = []
  const value = (of: unknown, type: string) => `$${values.push(of)}::${type}`
  const rank = ranked
    .map(
      ({ terms, weight }) =>
        `${value(weight * terms.length, "float8")} * ts_rank(words, ${value(tsqueryOf(terms.map((term) => [term])), "tsquery")})`,
    )
    .join(" + ")
  const where = [`words @@ ${value(tsqueryOf(any), "tsquery")}`, ...boundsOf(scope, value)].join(" and ")
  const { rows } = await client.query<{ wording: string }>(
    `select wording from (select paper_id, wording, max(${rank}) as rank from provisions where ${where} group by paper_id, wording) as by_paper
     group by wording order by max(rank) desc, wording limit ${MOST}`,
    values,
  )
  return rows.map(({ wording }) => wording)
}

/** What a scope says that a row can tell. What was adopted before a text that bears no number is told by the order of adoption, later. */
function boundsOf({ kinds, from, to, before }: Scope, value: (of: unknown, type: string) => string): readonly string[] {
  const usual = PROVISION_KINDS.filter((kind) => kind !== "heading" && kind !== "frontmatter")
  const bounds = [`kind = any(${value(kinds ?? usual, "text[]")})`]
  if (from !== undefined) bounds.push(`year >= ${value(from, "int")}`)
  if (to !== undefined) bounds.push(`year <= ${value(to, "int")}`)
  const number = before === undefined ? undefined : resolutionNumber(before)
  if (number !== undefined) bounds.push(`(number is null or number < ${value(number, "int")})`)
  return bounds
}

type Use = { readonly paper_id: string; readonly label: string; readonly kind: string; readonly level: number; readonly text: string }

async function usesOf(client: ClientBase, wordings: readonly string[]): Promise<readonly Use[]> {
  if (wordings.length === 0) return []
  const { rows } = await client.query<Use>(
    "select paper_id, label, kind, level, text from provisions where wording = any($1) order by paper_id, place",
    [wordings],
  )
  return rows
}

type Paper = {
  readonly paper_id: string
  readonly symbol: string
  readonly date: string | null
  readonly year: number | null
  readonly text_kind: "adopted" | "draft"
}

async function textsOf(client: ClientBase, uses: readonly Use[], before: string | undefined): Promise<readonly IndexedText[]> {
  const byPaper = new Map<string, Use[]>()
  for (const use of uses) byPaper.set(use.paper_id, [...(byPaper.get(use.paper_id) ?? []), use])
  const { rows } = await client.query<Paper>(
    "select paper_id, symbol, date, year, text_kind from provision_papers where paper_id = any($1) or symbol = $2",
    [[...byPaper.keys()], before],
  )
  return rows.map(({ paper_id, symbol, date, year, text_kind }) => ({
    symbol,
    date: date ?? undefined,
    year: year ?? undefined,
    textKind: text_kind,
    fingerprint: 0,
    provisions: (byPaper.get(paper_id) ?? []).map(({ label, kind, level, text }) => ({
      symbol,
      label,
      kind: PROVISION_KINDS.find((known) => known === kind) ?? "operative",
      level,
      text,
    })),
  }))
}
