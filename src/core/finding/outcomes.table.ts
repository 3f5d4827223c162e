import type { Failure } from "./failure.ts"

/** How each failure ends: the exit code of a command, the status of an answer over HTTP. Anything else that is thrown is our bug: BUG. */
export const OUTCOMES: Readonly<Record<Failure["kind"], { readonly exit: number; readonly http: number }>> = {
  conflict: { exit: 4, http: 409 },
  "not-found": { exit: 3, http: 404 },
  unavailable: { exit: 5, http: 503 },
  unreadable: { exit: 6, http: 422 },
  usage: { exit: 2, http: 400 },
}

export const BUG = { exit: 70, http: 500 } as const
