import { createHash } from "node:crypto"
import { gunzipSync } from "node:zlib"
import type { CorpusFile } from "../../app/index.ts"
import { type Reading, UnreadableError } from "../../core/finding/index.ts"
import { inUtf8 } from "./in-utf8.ts"
import { readSource } from "./read-source.ts"

/** The rows of a corpus: JSON Lines, packed by gzip or not, whatever the file is called; other encodings than UTF-8 with a doubt. Throws UnreadableError beyond `most` bytes, packed or unpacked. */
export async function readCorpus(path: string, most: number): Promise<CorpusFile> {
  const bytes = await readSource(path, most)
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const { value, findings } = textOf(gunzipped(bytes, path, most), path)
  return { lines: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("utf8"), sha256, findings }
}

function textOf(bytes: Uint8Array, path: string): Reading<Uint8Array> {
  try {
    return inUtf8(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    throw new UnreadableError(`Expected JSON Lines, packed by gzip or not, got bytes that are no text: ${path}`)
  }
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
