import type { Kysely, Selectable } from "kysely"
import type { KeptPaper, KeptRecord } from "../../app/index.ts"
import type { Concordance } from "../../core/publication/index.ts"
import type { Record } from "../../core/record/index.ts"
import { concordanceRow } from "./concordance-rows.ts"
import { storable } from "./storable.ts"
import type { Tables } from "./tables.ts"

/** Records longer than this are not kept beside the row, but read again each time: the embedded store copies a value several times. */
const LONGEST_RECORD = 200_000_000

/** Queries on the tables of papers and their records. */
export class PaperRows {
  readonly #database: Kysely<Tables>

  constructor(database: Kysely<Tables>) {
    this.#database = database
  }

  async all(): Promise<readonly KeptPaper[]> {
    const rows = await this.#database.selectFrom("papers").selectAll().orderBy("added_at", "desc").orderBy("paper_id", "desc").execute()
    return rows.map(paperOf)
  }

  async byPrefix(prefix: string): Promise<readonly KeptPaper[]> {
    const rows = await this.#database
      .selectFrom("papers")
      .selectAll()
      .where("sha256", ">=", prefix)
      .where("sha256", "<", `${prefix}g`) // "g" comes after every sign that a hash may hold
      .orderBy("sha256")
      .limit(2)
      .execute()
    return rows.map(paperOf)
  }

  async hashes(): Promise<ReadonlySet<string>> {
    const rows = await this.#database.selectFrom("papers").select("sha256").execute()
    return new Set(rows.map(({ sha256 }) => sha256))
  }

  async record(sha256: string): Promise<KeptRecord | undefined> {
    const row = await this.#database
      .selectFrom("records")
      .innerJoin("papers", "papers.paper_id", "records.paper_id")
      .select(["records.record", "papers.reader_version"])
      .where("papers.sha256", "=", sha256)
      .executeTakeFirst()
    return row && { record: JSON.parse(row.record) as Record, readerVersion: row.reader_version }
  }

  /** The hashes of papers whose rows another version of the reader made, the one added last first. */
  async madeByOthers(readerVersion: string): Promise<readonly string[]> {
    const rows = await this.#database
      .selectFrom("papers")
      .select("sha256")
      .where("reader_version", "<>", readerVersion)
      .orderBy("added_at", "desc")
      .orderBy("paper_id", "desc")
      .execute()
    return rows.map(({ sha256 }) => sha256)
  }

  /** Puts the row, its record and its concordance in, or in the place of those that are there. The name and time of the first adding stay. */
  async put(paper: KeptPaper, text: string | undefined, concordance: Concordance, readerVersion: string): Promise<void> {
    const row = rowOf(paper, readerVersion)
    const { sha256: _, name: _name, added_at: _addedAt, ...derived } = row
    await this.#database.transaction().execute(async (transaction) => {
      const { paper_id } = await transaction
        .insertInto("papers")
        .values(row)
        .onConflict((conflict) => conflict.column("sha256").doUpdateSet(derived))
        .returning("paper_id")
        .executeTakeFirstOrThrow()
      await transaction.deleteFrom("records").where("paper_id", "=", paper_id).execute()
      await transaction.deleteFrom("concordances").where("paper_id", "=", paper_id).execute()
      await transaction
        .insertInto("concordances")
        .values({ paper_id, ...concordanceRow(concordance) })
        .execute()
      if (text !== undefined) await transaction.insertInto("records").values({ paper_id, record: text }).execute()
    })
  }
}

/** A record as it is kept beside its row; absent when it is too long for that. */
export function recordText(record: Record): string | undefined {
  try {
    const text = JSON.stringify(record)
    return text.length > LONGEST_RECORD ? undefined : text
  } catch (error) {
    if (error instanceof RangeError) return undefined // longer than any string may be
    throw error
  }
}

function rowOf(paper: KeptPaper, readerVersion: string) {
  return {
    sha256: paper.sha256,
    name: storable(paper.name),
    bytes: paper.bytes,
    added_at: new Date(paper.addedAt),
    media_type: paper.mediaType,
    language: paper.language,
    symbol: nullable(paper.symbol),
    title: nullable(paper.title),
    body: nullable(paper.body),
    situation: nullable(paper.situation),
    meeting_date: nullable(paper.meetingDate),
    counts: JSON.stringify(paper.counts),
    reader_version: readerVersion,
  }
}

function paperOf(row: Selectable<Tables["papers"]>): KeptPaper {
  return {
    sha256: row.sha256,
    name: row.name,
    bytes: row.bytes,
    addedAt: row.added_at.toISOString(),
    mediaType: row.media_type as KeptPaper["mediaType"],
    language: row.language,
    symbol: row.symbol ?? undefined,
    title: row.title ?? undefined,
    body: row.body ?? undefined,
    situation: row.situation ?? undefined,
    meetingDate: row.meeting_date ?? undefined,
    counts: row.counts as KeptPaper["counts"],
  }
}

/** The record, as JSON, holds what a column of text does not. */
const nullable = (text: string | undefined): string | null => (text === undefined ? null : storable(text))
