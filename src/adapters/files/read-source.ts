import { createReadStream } from "node:fs"
import { NotFoundError, UnavailableError, UnreadableError, UsageError } from "../../core/finding/index.ts"

/** The bytes of a file, or of standard input for "-". Throws NotFoundError, UnavailableError for one that may not be read, UnreadableError beyond `limit` bytes. */
export async function readSource(name: string, limit: number): Promise<Uint8Array> {
  if (name === "") throw new UsageError("Expected the name of a file, got an empty one")
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of (name === "-" ? process.stdin : createReadStream(name)) as AsyncIterable<Buffer>) {
      length += part.length
      if (length > limit)
        throw new UnreadableError(`Expected at most ${limit} bytes, got more: ${shown(name)} (--max-bytes sets the limit)`)
      parts.push(part)
    }
  } catch (error) {
    throw failureOf(error, name)
  }
  return Buffer.concat(parts, length)
}

function failureOf(error: unknown, name: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (["ENOENT", "ENOTDIR"].includes(code)) return new NotFoundError(`There is no file ${shown(name)}`)
  if (code === "EISDIR") return new UsageError(`Expected a file, got the folder ${shown(name)}`)
  if (["EACCES", "EPERM"].includes(code)) return new UnavailableError(`${shown(name)} may not be read: change its permissions`)
  // The second is a NUL in the name.
  if (["ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code))
    return new UsageError(`Expected the name of a file, got ${shown(name.slice(0, 80))}`)
  return error
}

const shown = (name: string): string => (name === "-" ? "standard input" : JSON.stringify(name).slice(1, -1))
