import type { MiddlewareHandler } from "hono"
import { UsageError } from "../core/finding/index.ts"

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu

/** Answers only to the names of this machine: a page elsewhere that points its own name here gets nothing. */
export const onlyLoopback: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host") ?? new URL(c.req.url).host
  if (!LOOPBACK.test(host)) throw new UsageError(`Expected to be called localhost or 127.0.0.1, was called "${host}"`)
  await next()
}

/** Takes changes only from our own pages, or from what is no browser. */
export const onlyOwnForms: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    const origin = c.req.header("origin")
    const site = c.req.header("sec-fetch-site")
    const host = c.req.header("host") ?? new URL(c.req.url).host
    const foreign = origin === undefined ? site !== undefined && site !== "same-origin" && site !== "none" : originHost(origin) !== host
    if (foreign) throw new UsageError(`Expected a form of Penholder's own pages, got one of "${origin ?? site ?? "elsewhere"}"`)
  }
  await next()
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ")

/** What a browser may do with our pages: nothing but show them. */
export const strictPolicy: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set("Content-Security-Policy", POLICY)
  c.res.headers.set("X-Content-Type-Options", "nosniff")
  c.res.headers.set("Referrer-Policy", "same-origin")
  c.res.headers.set("Cross-Origin-Opener-Policy", "same-origin")
  c.res.headers.set("Cross-Origin-Resource-Policy", "same-origin")
}
