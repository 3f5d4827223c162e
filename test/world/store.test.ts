import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { pgliteDialect } from "../../src/adapters/store/pglite-dialect.ts"
import { BIGINT, readBigint } from "../../src/adapters/store/read-bigint.ts"
import { storeCases } from "./store.cases.ts"

storeCases("the embedded store", () => {
  const folder = mkdtempSync(join(tmpdir(), "penholder-pglite-"))
  let open: PGlite | undefined
  return {
    dialect: async () => {
      // One process, one connection: the second user of the same tables shares it.
      if (!open || open.closed) open = await PGlite.create(folder, { parsers: { [BIGINT]: readBigint } })
      return pgliteDialect(open)
    },
    stop: async () => {
      if (open && !open.closed) await open.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
})
