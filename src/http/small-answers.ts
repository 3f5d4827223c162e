import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { MiddlewareHandler } from "hono"

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const TEXT = /^(?:text\/|application\/(?:json|javascript|ld\+json))/u

/** Below this many bytes an answer gains nothing from being compressed. */
const SMALL = 1024

/** Sends text compressed, and sends nothing at all where the browser still holds the same answer. */
export const smallAnswers: MiddlewareHandler = async (c, next) => {
  await next()
  const type = c.res.headers.get("content-type") ?? ""
  if (c.res.status !== 200 || !TEXT.test(type) || c.res.headers.has("content-encoding")) return
  const bytes = Buffer.from(await c.res.arrayBuffer())
  const headers = new Headers(c.res.headers)
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`
  headers.set("ETag", etag)
  headers.set("Vary", "Accept-Encoding")
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-cache")
  if (c.req.header("if-none-match") === etag) {
    headers.delete("content-length")
    headers.delete("content-type")
    c.res = new Response(null, { status: 304, headers })
    return
  }
  const accepted = c.req.header("accept-encoding") ?? ""
  const coding = bytes.length < SMALL ? undefined : /\bbr\b/u.test(accepted) ? "br" : /\bgzip\b/u.test(accepted) ? "gzip" : undefined
  const body =
    coding === "br"
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
      : coding === "gzip"
        ? await zip(bytes)
        : bytes
  if (coding) headers.set("Content-Encoding", coding)
  headers.set("Content-Length", String(body.length))
  c.res = new Response(body, { status: 200, headers })
}
