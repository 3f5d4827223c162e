import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { Added } from "../app/index.ts"
import { ConflictError, NotFoundError, UnavailableError, UnreadableError, UsageError } from "../core/finding/index.ts"
import type { Found } from "../views/search/found.ts"
import { createApi } from "./api.ts"

const unasked = async () => Promise.reject(new Error("unexpected"))

const answers = (what: string, sent: { token?: string; name?: string; body?: string }, status: number, body: unknown, thrown?: Error) => {
  test(`${what}: ${status}`, async () => {
    let reported: unknown
    const api = createApi({
      addPaper: async ({ name, bytes }) => {
        if (thrown) throw thrown
        return { name, text: new TextDecoder().decode(bytes) } as unknown as Added
      },
      importSource: unasked,
      settleLibrary: unasked,
      search: async (request) => request as unknown as Found,
      token: "secret",
      mostBytes: 10,
      report: (error) => (reported = error),
    })
    const headers = { authorization: `Bearer ${sent.token ?? "secret"}`, ...(sent.name !== undefined && { "penholder-name": sent.name }) }
    const answer = await api.request("/papers", { method: "POST", headers, body: sent.body ?? "words" })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject(body as object)
    expect(reported).toBe(status === 500 ? thrown : undefined)
  })
}
answers("a paper", { name: "r%C3%A9sum%C3%A9.md" }, 200, { name: "résumé.md", text: "words" })
answers("a paper without a name", {}, 200, { name: "unnamed" })
answers("a name that is not encoded", { name: "50%.md" }, 200, { name: "unnamed" })
answers("another's token", { token: "guess" }, 404, { failure: { kind: "not-found" } })
answers("a paper beyond the limit", { body: "more than ten" }, 422, { failure: { kind: "unreadable" } })
for (const [status, error] of [
  [400, new UsageError("x")],
  [404, new NotFoundError("x")],
  [409, new ConflictError("x")],
  [422, new UnreadableError("x")],
  [503, new UnavailableError("x")],
] as const)
  answers(error.constructor.name, {}, status, { failure: { kind: error.kind, message: "x" } }, error)
answers("a fault of ours", {}, 500, { failure: { kind: "bug", message: "x is not a function" } }, new TypeError("x is not a function"))

const searches = (what: string, query: string, token: string, status: number, body: unknown) => {
  test(`${what}: ${status}`, async () => {
    const unexpected = async () => Promise.reject(new Error("unexpected"))
    const api = createApi({
      addPaper: unexpected,
      importSource: unexpected,
      settleLibrary: unexpected,
      search: async (request) => request as unknown as Found,
      token: "secret",
      mostBytes: 10,
      report: () => undefined,
    })
    const answer = await api.request(`/search${query}`, { method: "POST", headers: { authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject(body as object)
  })
}
searches("a search", "?q=l%27%C3%A9t%C3%A9&ledger=asks&part=2", "secret", 200, { words: "l'été", ledger: "asks", part: 2 })
searches("a search with another's token", "?q=women", "guess", 404, { failure: { kind: "not-found" } })
searches("a search for a part that is no number", "?q=women&part=x", "secret", 400, { failure: { kind: "usage" } })

test("every address for programs has a heading in docs/pages.md", () => {
  const docs = readFileSync(new URL("../../docs/pages.md", import.meta.url), "utf8")
  const effects = { addPaper: unasked, importSource: unasked, settleLibrary: unasked, search: unasked, report: () => undefined }
  const routes = createApi({ ...effects, token: "secret", mostBytes: 10 }).routes.filter(({ method }) => method !== "ALL")
  const paths = new Set(routes.map(({ method, path }) => `## ${method} \`/api${path}\``))
  expect(paths.size).toBe(4)
  expect([...paths].filter((heading) => !docs.includes(heading))).toEqual([])
})
