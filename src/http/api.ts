import { createHash, timingSafeEqual } from "node:crypto"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { Added, Imported, SearchRequest } from "../app/index.ts"
import { BUG, Failure, NotFoundError, OUTCOMES, UnreadableError, UsageError } from "../core/finding/index.ts"
import type { Held } from "../core/language/index.ts"
import type { Found } from "../views/search/found.ts"

/** What the interface for programs needs from the world. */
export type ApiEffects = {
  addPaper(source: { readonly name: string; readonly bytes: Uint8Array }): Promise<Added>
  importSource(source: { readonly name: string; readonly bytes: Uint8Array }): Promise<Imported>
  settleLibrary(): Promise<Held>
  search(request: SearchRequest): Promise<Found>
  /** Whoever knows it may read the owner's files, and so may add papers. */
  readonly token: string
  /** The largest file that is taken, in bytes. */
  readonly mostBytes: number
  /** Is told of a fault of ours. */
  report(error: unknown): void
}

/**
 * The interface for programs of the owner: `penholder add`, `import` and `search` use it while the workbench is open in another process.
 * `POST /papers` and `POST /imports` with the bytes of a file, its name in `Penholder-Name`, percent-encoded;
 * `POST /search` with the query of the page of that name. Answers in JSON, failures too.
 */
export function createApi(effects: ApiEffects): Hono {
  const { token, mostBytes } = effects
  const api = new Hono()

  api.onError((error, c) => {
    if (error instanceof Failure)
      return c.json({ failure: { kind: error.kind, message: error.message } }, OUTCOMES[error.kind].http as ContentfulStatusCode)
    effects.report(error)
    return c.json({ failure: { kind: "bug", message: error.message } }, BUG.http)
  })

  api.use(async (c, next) => {
    if (!isSame(c.req.header("authorization") ?? "", `Bearer ${token}`)) throw new NotFoundError("There is nothing at this address")
    await next()
  })

  const tooLarge = () => {
    throw new UnreadableError(`Expected at most ${mostBytes} bytes, got more (--max-bytes of penholder serve sets the limit)`)
  }
  api.post("/papers", bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async (c) => {
    const name = nameOf(c.req.header("penholder-name") ?? "")
    return c.json(await effects.addPaper({ name, bytes: new Uint8Array(await c.req.arrayBuffer()) }))
  })

  api.post("/imports", bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async (c) => {
    const name = nameOf(c.req.header("penholder-name") ?? "")
    return c.json(await effects.importSource({ name, bytes: new Uint8Array(await c.req.arrayBuffer()) }))
  })
  api.post("/imports/settle", async (c) => c.json(await effects.settleLibrary()))

  api.post("/search", async (c) => {
    const part = Number(c.req.query("part") ?? "1")
    if (!Number.isInteger(part) || part < 1) throw new UsageError(`Expected the number of a part, got "${c.req.query("part") ?? ""}"`)
    return c.json(await effects.search({ words: c.req.query("q") ?? "", ledger: c.req.query("ledger"), part }))
  })

  return api
}

function nameOf(header: string): string {
  try {
    return decodeURIComponent(header) || "unnamed"
  } catch {
    return "unnamed"
  }
}

/** Takes as long for a near miss as for a far one. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(hash(given), hash(expected))
}
