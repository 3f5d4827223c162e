import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"

/** One step of the tables from one version to the next, in SQL that PostgreSQL 15 and later runs. */
export type Migration = {
  /** From 1, without gaps: the version of the tables once it has run. */
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** The migrations that this version of Penholder knows, in their order: `0001_papers.sql` is number 1. */
export function readMigrations(folder = new URL("migrations/", import.meta.url)): readonly Migration[] {
  return readdirSync(folder)
    .flatMap((file) => {
      const [, number, name] = /^(\d{4})_([a-z_]+)\.sql$/u.exec(file) ?? []
      return number && name ? [migration(Number(number), name, readFileSync(new URL(file, folder), "utf8"))] : []
    })
    .sort((a, b) => a.number - b.number)
}

/** A migration with its checksum. Line ends do not count: git may change them. */
export function migration(number: number, name: string, sql: string): Migration {
  const unix = sql.replaceAll("\r\n", "\n")
  return { number, name, sql: unix, checksum: createHash("sha256").update(unix).digest("hex") }
}
