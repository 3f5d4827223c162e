import { existsSync } from "node:fs"
import { mkdir, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { type Dialect, Kysely } from "kysely"
import { type DecisionBook, type KeptPaper, type KeptRecord, type Library, makeConcordance, type Shelf } from "../../app/index.ts"
import { UnavailableError } from "../../core/finding/index.ts"
import { ConcordanceRows } from "./concordance-rows.ts"
import { DecisionFiles } from "./decision-files.ts"
import { decisionBook, DecisionRows, restoreDecisions } from "./decision-rows.ts"
import { type Disk, diskOf, scratchOf } from "./disk.ts"
import { failureOf } from "./failures.ts"
import { libraryOf } from "./library-files.ts"
import { migrate } from "./migrate.ts"
import { PaperRows, recordText } from "./paper-rows.ts"
import { pgliteDialect } from "./pglite-dialect.ts"
import { BIGINT, readBigint } from "./read-bigint.ts"
import { readMigrations } from "./read-migrations.ts"
import { ResolutionRows } from "./resolution-rows.ts"
import { SourceFiles } from "./source-files.ts"
import type { Tables } from "./tables.ts"

/** A shelf, a library and a book of decisions that are open, until it is closed. */
export type Store = { readonly shelf: Shelf; readonly library: Library; readonly decisions: DecisionBook; close(): Promise<void> }

/**
 * Opens shelf and library in a folder, and makes them where there are none. Only one process may have it open: take the lock first.
 * `dialect` puts the tables into a PostgreSQL server; without it they lie in the folder too.
 */
export async function openStore(
  folder: string,
  { dialect, disk = diskOf(folder) }: { readonly dialect?: Dialect; readonly disk?: Disk } = {},
): Promise<Store> {
  let isClosed = false
  const named = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw isClosed ? closedError(folder, error) : failureOf(error, folder)
    })
  await named(mkdir(folder, { recursive: true }))
  await named(disk.remove(scratchOf(folder)))
  const room = (bytes: number) => named(leaveRoom(disk, folder, bytes))
  await room(existsSync(databaseOf(folder)) ? 0 : NEW_DATABASE)
  const database = new Kysely<Tables>({ dialect: dialect ?? pgliteDialect(await named(openPglite(folder))) })
  const decisions = { rows: new DecisionRows(database), files: new DecisionFiles(join(folder, "decisions"), disk), named, room }
  try {
    await named(migrate(database, readMigrations()))
    await named(restoreDecisions(decisions.rows, decisions.files))
  } catch (error) {
    await database.destroy()
    throw error
  }
  const rows = new PaperRows(database)
  const files = new SourceFiles(join(folder, "papers"), disk)
  // In the folder nobody but this process changes the rows: the lock sees to it.
  const concordances = new ConcordanceRows(database, dialect === undefined)
  const shelf = shelfOf(rows, concordances, files, named, room)
  const close = async () => {
    isClosed = true
    await database.destroy()
  }
  const library = libraryOf({ rows: new ResolutionRows(database), folder, disk, named, room })
  return { shelf: dialect ? shelf : withList(shelf), library, decisions: decisionBook(decisions), close }
}

/** What was still being done when the store was closed, such as the adding of a long paper. */
const closedError = (folder: string, cause: unknown): UnavailableError =>
  new UnavailableError(`The data in ${folder} were closed meanwhile: open them and try again`, { cause })

function shelfOf(
  rows: PaperRows,
  concordances: ConcordanceRows,
  files: SourceFiles,
  named: <T>(work: Promise<T>) => Promise<T>,
  room: (bytes: number) => Promise<void>,
): Shelf {
  const put = async (paper: KeptPaper, text: string | undefined, { record, readerVersion }: KeptRecord): Promise<void> => {
    await named(rows.put(paper, text, makeConcordance(record, paper.name), readerVersion))
    concordances.changed()
  }
  return {
    papers: () => named(rows.all()),
    papersByPrefix: (prefix) => named(rows.byPrefix(prefix)),
    record: (sha256) => named(rows.record(sha256)),
    words: () => named(concordances.words()),
    concordances: (hashes) => named(concordances.texts(hashes)),
    source: (sha256) => named(files.source(sha256)),
    madeByOthers: (readerVersion) => named(rows.madeByOthers(readerVersion)),
    unlisted: async () => {
      const listed = await named(rows.hashes())
      const missing = (await named(files.hashes())).filter((sha256) => !listed.has(sha256))
      return await Promise.all(missing.map((sha256) => named(files.origin(sha256))))
    },
    keep: async (paper, source, record) => {
      const text = recordText(record.record)
      await room(source.length + 3 * (text?.length ?? 0))
      await named(files.keep(originOf(paper), source))
      await put(paper, text, record)
    },
    keepRecord: async (paper, record) => {
      const text = recordText(record.record)
      await room(3 * (text?.length ?? 0))
      await put(paper, text, record)
    },
  }
}

/** A shelf that remembers its list: reading 500 rows takes the embedded database 20 ms. Only for one whose rows nobody else changes. */
function withList(shelf: Shelf): Shelf {
  let list: ReturnType<Shelf["papers"]> | undefined
  const changes = async (work: Promise<void>): Promise<void> => {
    await work.finally(() => (list = undefined))
  }
  return {
    ...shelf,
    papers: async () => {
      const asked = (list ??= shelf.papers())
      try {
        return await asked
      } catch (error) {
        list = undefined
        throw error
      }
    },
    keep: (paper, source, record) => changes(shelf.keep(paper, source, record)),
    keepRecord: (paper, record) => changes(shelf.keepRecord(paper, record)),
  }
}

const originOf = ({ sha256, name, bytes, addedAt }: KeptPaper) => ({ sha256, name, bytes, addedAt })

/** What a new database takes. */
const NEW_DATABASE = 64 * 2 ** 20

/** What stays free: the database writes its log ahead in pieces of 16 MB, and on a full disk it neither goes on nor stops. */
const RESERVE = 64 * 2 ** 20

/** Throws UnavailableError where writing so many bytes would fill the disk. */
async function leaveRoom(disk: Disk, folder: string, bytes: number): Promise<void> {
  const free = await disk.free()
  if (free >= RESERVE + bytes) return
  const mb = (size: number) => `${Math.ceil(size / 2 ** 20)} MB`
  throw new UnavailableError(
    `Expected at least ${mb(RESERVE + bytes)} free on the disk of ${folder}, got ${mb(free)}: free some space and try again; what was kept before is safe`,
  )
}

const databaseOf = (folder: string): string => join(folder, "database")

/** Opens the embedded PostgreSQL. A new one is made aside and moved when it is whole, so that a kill in between leaves nothing half made. */
async function openPglite(folder: string): Promise<PGlite> {
  const place = databaseOf(folder)
  if (!existsSync(place)) {
    const aside = join(folder, "database.unfinished")
    await rm(aside, { recursive: true, force: true })
    await (await PGlite.create(aside)).close()
    await rename(aside, place)
  }
  return await PGlite.create(place, { parsers: { [BIGINT]: readBigint } }).catch((error: unknown) => {
    throw new UnavailableError(
      `The database in ${place} does not open: move that folder away and try again; the papers in ${join(folder, "papers")} are read anew then`,
      { cause: error },
    )
  })
}
