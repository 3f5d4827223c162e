import { CompiledQuery, type Kysely, sql } from "kysely"
import { ConflictError } from "../../core/finding/index.ts"
import type { Migration } from "./read-migrations.ts"
import type { Tables } from "./tables.ts"

/**
 * Brings the tables to the newest version. All steps run in one transaction: one that fails leaves the data as they were.
 * Throws ConflictError for data that a newer Penholder made, and for data whose steps are not those of this one.
 */
export async function migrate(database: Kysely<Tables>, migrations: readonly Migration[]): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    // Two servers that start together on one PostgreSQL: the second waits here, and finds the work done.
    await sql`select pg_advisory_xact_lock(7206265683282)`.execute(transaction)
    await sql`create table if not exists migrations (
      number integer primary key,
      name text not null,
      checksum text not null
    )`.execute(transaction)
    const done = await transaction.selectFrom("migrations").selectAll().orderBy("number").execute()
    const newest = migrations.at(-1)?.number ?? 0
    const version = done.at(-1)?.number ?? 0
    if (version > newest)
      throw new ConflictError(
        `Expected data of version ${newest} or older, got version ${version}: a newer Penholder made them; update this one`,
      )
    for (const { number, name, sql: statements, checksum } of migrations) {
      const before = done.find((row) => row.number === number)
      if (before && before.checksum !== checksum)
        throw new ConflictError(
          `Expected step ${number} of the data to be ${checksum.slice(0, 12)}, got ${before.checksum.slice(0, 12)}: another version of Penholder made them`,
        )
      if (before) continue
      await transaction.executeQuery(CompiledQuery.raw(statements))
      await transaction.insertInto("migrations").values({ number, name, checksum }).execute()
    }
  })
}
