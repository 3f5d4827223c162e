import { createHash } from "node:crypto"
import type { ClientBase } from "pg"
import { type IndexedText, TERMS_VERSION, termsOf, wordingOf } from "../../core/language/index.ts"
import { resolutionNumber } from "../../core/symbol/index.ts"
import { tsvectorOf } from "./words.ts"

/** Puts texts in, or replaces them, and counts the wordings that came and went. All in one transaction; others that put texts in wait. */
export async function putTexts(client: ClientBase, texts: readonly IndexedText[]): Promise<void> {
  await client.query("begin")
  try {
    await client.query("insert into provision_totals (wordings, terms_version) values (0, $1) on conflict do nothing", [TERMS_VERSION])
    await client.query("select wordings from provision_totals for update")
    const papers = texts.map(({ symbol }) => paperId(symbol))
    const gone = await takeOut(client, papers)
    const rows = texts.flatMap(rowsOf)
    const came = new Map(rows.map(({ wording, text }) => [wording, text]))
    for (const wording of await heldOf(client, [...came.keys()])) came.delete(wording)
    await count(client, gone, -1)
    await count(client, came, 1)
    await insertPapers(client, texts)
    await insertRows(client, rows)
    await client.query("commit")
  } catch (error) {
    await client.query("rollback").catch(() => undefined)
    throw error
  }
}

type Row = {
  readonly paper: string
  readonly place: number
  readonly wording: string
  readonly label: string
  readonly kind: string
  readonly level: number
  readonly number: number | undefined
  readonly year: number | undefined
  readonly text: string
  readonly words: string
}

function rowsOf({ symbol, year, provisions }: IndexedText): readonly Row[] {
  const about = { paper: paperId(symbol), number: resolutionNumber(symbol), year }
  return provisions.flatMap(({ label, kind, level, text: printed }, place) => {
    const text = printed.replaceAll("\0", "")
    const words = wordingOf(text)
    return words === "" ? [] : [{ ...about, place, wording: wordingId(words), label, kind, level, text, words: tsvectorOf(termsOf(text)) }]
  })
}

/** Takes provisions of papers out. Gives back the wordings that nobody holds any more, each with a text of it. */
async function takeOut(client: ClientBase, papers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ wording: string; text: string }>("select wording, text from provisions where paper_id = any($1)", [
    papers,
  ])
  if (rows.length === 0) return new Map()
  await client.query("delete from provisions where paper_id = any($1)", [papers])
  const gone = new Map(rows.map(({ wording, text }) => [wording, text]))
  for (const wording of await heldOf(client, [...gone.keys()])) gone.delete(wording)
  return gone
}

async function heldOf(client: ClientBase, wordings: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ wording: string }>("select distinct wording from provisions where wording = any($1)", [wordings])
  return rows.map(({ wording }) => wording)
}

async function count(client: ClientBase, wordings: ReadonlyMap<string, string>, sign: 1 | -1): Promise<void> {
  if (wordings.size === 0) return
  const terms = new Map<string, number>()
  for (const text of wordings.values()) for (const term of termsOf(text)) terms.set(term, (terms.get(term) ?? 0) + sign)
  await client.query("update provision_totals set wordings = wordings + $1", [sign * wordings.size])
  await client.query(
    `insert into provision_terms (term, held) select * from unnest($1::text[], $2::bigint[])
     on conflict (term) do update set held = provision_terms.held + excluded.held`,
    [[...terms.keys()], [...terms.values()]],
  )
}

async function insertPapers(client: ClientBase, texts: readonly IndexedText[]): Promise<void> {
  await client.query(
    `insert into provision_papers (paper_id, symbol, date, year, number, text_kind, fingerprint)
     select * from unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[], $7::bigint[])
     on conflict (paper_id) do update set date = excluded.date, year = excluded.year, text_kind = excluded.text_kind, fingerprint = excluded.fingerprint`,
    [
      texts.map(({ symbol }) => paperId(symbol)),
      texts.map(({ symbol }) => symbol),
      texts.map(({ date }) => date),
      texts.map(({ year }) => year),
      texts.map(({ symbol }) => resolutionNumber(symbol)),
      texts.map(({ textKind }) => textKind),
      texts.map(({ fingerprint }) => fingerprint),
    ],
  )
}

async function insertRows(client: ClientBase, rows: readonly Row[]): Promise<void> {
  await client.query(
    `insert into provisions (paper_id, place, wording, label, kind, level, number, year, text, words)
     select p, n, w, l, k, v, r, y, t, x::tsvector
     from unnest($1::bigint[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::smallint[], $7::int[], $8::int[], $9::text[], $10::text[])
       as row (p, n, w, l, k, v, r, y, t, x)`,
    [
      rows.map(({ paper }) => paper),
      rows.map(({ place }) => place),
      rows.map(({ wording }) => wording),
      rows.map(({ label }) => label),
      rows.map(({ kind }) => kind),
      rows.map(({ level }) => level),
      rows.map(({ number }) => number),
      rows.map(({ year }) => year),
      rows.map(({ text }) => text),
      rows.map(({ words }) => words),
    ],
  )
}

/** Of a symbol, always the same: what a crash left half put in bears it too, and is replaced. */
const paperId = (symbol: string): string => digest(symbol).readBigInt64BE().toString()

/** Of the words of a wording, a UUID as the database prints it. */
const wordingId = (words: string): string =>
  digest(words)
    .toString("hex", 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-")

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()
