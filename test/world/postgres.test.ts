import { PostgresDialect } from "kysely"
import pg from "pg"
import { BIGINT, readBigint } from "../../src/adapters/store/read-bigint.ts"
import { isHere } from "../needs.ts"
import { startPostgres } from "./postgres-server.ts"
import { storeCases } from "./store.cases.ts"

pg.types.setTypeParser(BIGINT, readBigint)

const server = startPostgres()
if ("missing" in server) isHere(server.missing)
else
  storeCases(`the store on ${server.version}`, () => ({
    dialect: () =>
      new PostgresDialect({ pool: new pg.Pool({ host: server.host, port: server.port, user: server.user, database: "postgres" }) }),
    stop: () => server.stop(),
  }))
