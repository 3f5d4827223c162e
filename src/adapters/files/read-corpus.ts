import { createHash } from "node:crypto"
import { gunzipSync } from "node:zlib"
import type { CorpusFile } from "../../app/index.ts"
import { UnreadableError } from "../../core/finding/index.ts"
import { readSource } from "./read-source.ts"

/** The rows of a corpus: JSON Lines in UTF-8, packed by gzip or not, whatever the file is called. Throws UnreadableError beyond `most` bytes, packed or unpacked. */
export async function readCorpus(path: string, most: number): Promise<CorpusFile> {
  const bytes = await readSource(path, most)
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const lines = Buffer.from(gunzipped(bytes, path, most)).toString("utf8")
  if (lines.slice(0, 1000).includes("\0"))
    throw new UnreadableError(`Expected JSON Lines, packed by gzip or not, got bytes that are no text: ${path}`)
  return { lines, sha256 }
}

/** What gzip packed, or the bytes themselves where it did not. Throws UnreadableError for what is damaged, and beyond `most` bytes. */
export function gunzipped(bytes: Uint8Array, name: string, most: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new UnreadableError(`Expected at most ${most} bytes unpacked, ${name} holds more (--max-unpacked sets the limit)`)
    throw new UnreadableError(`The packed file ${name} is damaged or cut short`)
  }
}
