import { PostgresDialect } from "kysely"
import pg from "pg"
import { describe, test } from "vitest"
import { BIGINT, readBigint } from "../../src/adapters/store/read-bigint.ts"
import { startPostgres } from "./postgres-server.ts"
import { storeCases } from "./store.cases.ts"

pg.types.setTypeParser(BIGINT, readBigint)

const server = startPostgres()
if ("missing" in server) {
  console.warn(`SKIPPED: the store on a PostgreSQL server. ${server.missing}`)
  describe.skip("the store on a PostgreSQL server", () => test(server.missing, () => undefined))
} else
  storeCases(`the store on ${server.version}`, () => ({
    dialect: () =>
      new PostgresDialect({ pool: new pg.Pool({ host: server.host, port: server.port, user: server.user, database: "postgres" }) }),
    stop: () => server.stop(),
  }))
