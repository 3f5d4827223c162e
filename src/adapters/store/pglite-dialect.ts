import type { PGlite } from "@electric-sql/pglite"
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely"

/** Kysely's way to PGlite: PostgreSQL's SQL over the one connection that PGlite has. Closes PGlite when it is destroyed. */
export function pgliteDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PgliteDriver(pglite),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

class PgliteDriver implements Driver {
  readonly #pglite: PGlite
  readonly #connection: DatabaseConnection
  /** Settles when the connection is free again for whoever asks next. */
  #free: Promise<void> = Promise.resolve()
  #release: () => void = () => undefined

  constructor(pglite: PGlite) {
    this.#pglite = pglite
    this.#connection = { executeQuery: (query) => this.#execute(query), streamQuery: notOffered }
  }

  async init(): Promise<void> {
    await this.#pglite.waitReady
  }

  /** One after the other: queries of others must not slip into an open transaction. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free
    let release = (): void => undefined
    this.#free = new Promise((resolve) => (release = resolve))
    await before
    this.#release = release
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin"))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"))
  }

  async destroy(): Promise<void> {
    if (!this.#pglite.closed) await this.#pglite.close()
  }

  async #execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    // A migration holds several statements, and only `exec` takes those; `pg` makes the same difference.
    const result = parameters.length ? await this.#pglite.query<R>(sql, [...parameters]) : (await this.#pglite.exec(sql)).at(-1)
    return { rows: (result?.rows ?? []) as R[], numAffectedRows: BigInt(result?.affectedRows ?? 0) }
  }
}

function notOffered(): never {
  throw new Error("PGlite gives all rows at once")
}
