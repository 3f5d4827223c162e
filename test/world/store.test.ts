import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { pgliteDialect } from "../../src/adapters/store/pglite-dialect.ts"
import { BIGINT, readBigint } from "../../src/adapters/store/read-bigint.ts"
import { expect, test } from "vitest"
import { openStore } from "../../src/adapters/store/index.ts"
import { kept, storeCases } from "./store.cases.ts"

test("the list of an embedded store shows what was added a moment ago", async () => {
  const folder = mkdtempSync(join(tmpdir(), "penholder-list-"))
  const store = await openStore(folder)
  const lengths = [(await store.shelf.papers()).length]
  for (const title of ["One", "Two"]) {
    const { paper, source, record } = kept(`${title}.md`, new TextEncoder().encode(`# ${title}`))
    const asked = store.shelf.papers() // an answer that is under way while it changes is not remembered
    await store.shelf.keep(paper, source, record)
    await asked
    lengths.push((await store.shelf.papers()).length, (await store.shelf.papers()).length)
    await store.shelf.keepRecord({ ...paper, title: `${title}, read anew` }, record)
    expect((await store.shelf.papers()).map((row) => row.title)).toContain(`${title}, read anew`)
  }
  expect(lengths).toEqual([0, 1, 1, 2, 2])
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

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
