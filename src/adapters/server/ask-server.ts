import { ConflictError, NotFoundError, UnavailableError, UnreadableError, UsageError } from "../../core/finding/index.ts"

/** Where a running Penholder answers, and the word by which it knows its owner. */
export type Address = { readonly port: number; readonly token: string; readonly pid: number }

const FAILURES = {
  conflict: ConflictError,
  "not-found": NotFoundError,
  unavailable: UnavailableError,
  unreadable: UnreadableError,
  usage: UsageError,
} as const

type Answer<Value> = Value | { readonly failure: { readonly kind: keyof typeof FAILURES | "bug"; readonly message: string } }

/** Asks a running Penholder to do something with a file, or without one. Fails as it would here. */
export async function askServer<Value extends object>(
  { port, token, pid }: Address,
  path: string,
  source?: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Value> {
  const answer = await fetch(`http://127.0.0.1:${port}/api${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      ...(source && {
        "content-type": "application/octet-stream",
        "penholder-name": encodeURIComponent(source.name.replaceAll(/\p{Cs}/gu, "\u{FFFD}")),
      }),
    },
    ...(source && { body: new Uint8Array(source.bytes) }),
  }).catch((error: unknown) => {
    throw new UnavailableError(
      `Penholder (process ${pid}) had the data open and does not answer on port ${port}: try again; if it still runs, end it first`,
      {
        cause: error,
      },
    )
  })
  const said = (await answer.json().catch(() => undefined)) as Answer<Value> | undefined
  if (!said)
    throw new UnavailableError(`Expected Penholder on port ${port}, got the answer of something else (${answer.status}): try again`)
  if (!("failure" in said)) return said
  const { kind, message } = said.failure
  if (kind === "bug") throw new Error(message)
  throw new FAILURES[kind](message)
}
