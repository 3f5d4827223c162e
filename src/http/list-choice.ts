import type { Context } from "hono"
import { UsageError } from "../core/finding/index.ts"

/** Which part of a list is asked for: by number, or by a member of it. */
export function listChoice(c: Context): { readonly part: number; readonly at: string | undefined } {
  const part = Number(c.req.query("part") ?? "1")
  if (!Number.isInteger(part) || part < 1) throw new UsageError(`Expected the number of a part, got "${c.req.query("part") ?? ""}"`)
  return { part, at: c.req.query("at") }
}
