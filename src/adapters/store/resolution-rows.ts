import { createHash } from "node:crypto"
import { type Kysely, type Selectable, sql } from "kysely"
import type { Import, ImportedText, LibraryCandidate, Origin } from "../../app/index.ts"
import type { Finding } from "../../core/finding/index.ts"
import { resolutionNumber } from "../../core/symbol/index.ts"
import { storable } from "./storable.ts"
import type { Tables } from "./tables.ts"

/** Queries on the tables of imports and their texts. */
export class ResolutionRows {
  readonly #database: Kysely<Tables>

  constructor(database: Kysely<Tables>) {
    this.#database = database
  }

  async imports(sha256?: string): Promise<readonly Import[]> {
    let query = this.#database
      .selectFrom("imports")
      .leftJoin("resolutions", "resolutions.import_id", "imports.import_id")
      .selectAll("imports")
      .select(sql<number>`count(resolutions.place)`.as("texts"))
      .groupBy("imports.import_id")
      .orderBy("imports.import_id")
    if (sha256 !== undefined) query = query.where("imports.sha256", "=", sha256)
    return (await query.execute()).map(({ texts, ...row }) => importOf(row, Number(texts)))
  }

  async hashes(): Promise<ReadonlySet<string>> {
    const rows = await this.#database.selectFrom("imports").select("sha256").execute()
    return new Set(rows.map(({ sha256 }) => sha256))
  }

  /** The row of an import, and the place of its last text. What another version took out is taken away. */
  async begin(origin: Origin, importerVersion: string): Promise<{ readonly importId: number; readonly last: number }> {
    return await this.#database.transaction().execute(async (transaction) => {
      const row = rowOf(origin, importerVersion)
      await transaction
        .insertInto("imports")
        .values(row)
        .onConflict((conflict) => conflict.column("sha256").doNothing())
        .execute()
      const { import_id, importer_version } = await transaction
        .selectFrom("imports")
        .select(["import_id", "importer_version"])
        .where("sha256", "=", origin.sha256)
        .executeTakeFirstOrThrow()
      if (importer_version !== importerVersion) await transaction.deleteFrom("resolutions").where("import_id", "=", import_id).execute()
      await transaction
        .updateTable("imports")
        .set({ importer_version: importerVersion, is_whole: false })
        .where("import_id", "=", import_id)
        .execute()
      const last = await transaction
        .selectFrom("resolutions")
        .select(({ fn }) => fn.max("place").as("last"))
        .where("import_id", "=", import_id)
        .executeTakeFirst()
      return { importId: import_id, last: last?.last ?? 0 }
    })
  }

  async put(importId: number, texts: readonly ImportedText[]): Promise<void> {
    if (texts.length === 0) return
    await this.#database
      .insertInto("resolutions")
      .values(texts.map((text) => textRow(importId, text)))
      .onConflict((conflict) => conflict.columns(["import_id", "place"]).doNothing())
      .execute()
  }

  async end(importId: number, findings: readonly Finding[]): Promise<void> {
    await this.#database
      .updateTable("imports")
      .set({ is_whole: true, findings: JSON.stringify(findings.map((finding) => ({ ...finding, message: storable(finding.message) }))) })
      .where("import_id", "=", importId)
      .execute()
  }

  /** All texts without their words, in the order of their symbols, the one imported first before others. */
  async candidates(): Promise<readonly LibraryCandidate[]> {
    const rows = await this.#database
      .selectFrom("resolutions")
      .innerJoin("imports", "imports.import_id", "resolutions.import_id")
      .select(["resolutions.import_id", "place", "symbol", "text_kind", "form", "source", "length", "resolutions.sha256", "imports.name"])
      .orderBy(sql`number nulls last`)
      .orderBy("symbol")
      .orderBy("resolutions.import_id")
      .orderBy("place")
      .execute()
    return rows.map((row) => ({
      importId: row.import_id,
      place: row.place,
      symbol: row.symbol,
      textKind: row.text_kind,
      form: row.form,
      length: row.length,
      name: row.source === null || row.source === row.name ? row.name : `${row.source} in ${row.name}`,
      sha256: row.sha256,
    }))
  }

  async texts(of: readonly { readonly importId: number; readonly place: number }[]): Promise<readonly ImportedText[]> {
    if (of.length === 0) return []
    const rows = await this.#database
      .selectFrom("resolutions")
      .selectAll()
      .where((where) => where.or(of.map(({ importId, place }) => where("import_id", "=", importId).and("place", "=", place))))
      .execute()
    return rows.map(textOf)
  }
}

const rowOf = ({ sha256, name, bytes, addedAt }: Origin, importerVersion: string) => ({
  sha256,
  name: storable(name),
  bytes,
  imported_at: new Date(addedAt),
  importer_version: importerVersion,
  is_whole: false,
  findings: "[]",
})

function importOf(row: Selectable<Tables["imports"]>, texts: number): Import {
  return {
    sha256: row.sha256,
    name: row.name,
    bytes: row.bytes,
    addedAt: row.imported_at.toISOString(),
    isWhole: row.is_whole,
    texts,
    findings: (row.findings as readonly Finding[]).map((finding) => ({ ...finding, anchor: undefined })),
    importerVersion: row.importer_version,
  }
}

function textRow(importId: number, text: ImportedText) {
  const words = storable(text.text)
  return {
    import_id: importId,
    place: text.place,
    symbol: storable(text.symbol),
    printed: storable(text.printed),
    number: resolutionNumber(text.symbol) ?? null,
    year: text.year ?? null,
    date: text.date ?? null,
    text_kind: text.textKind,
    form: text.form,
    source: text.source === undefined ? null : storable(text.source),
    sha256: createHash("sha256").update(words).digest("hex"),
    length: words.replaceAll(/\s+/gu, "").length,
    text: words,
  }
}

const textOf = (row: Selectable<Tables["resolutions"]>): ImportedText => ({
  place: row.place,
  symbol: row.symbol,
  printed: row.printed,
  year: row.year ?? undefined,
  date: row.date ?? undefined,
  textKind: row.text_kind,
  form: row.form,
  source: row.source ?? undefined,
  text: row.text,
  kept: undefined,
})
