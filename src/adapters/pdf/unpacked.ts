import { inflateSync } from "node:zlib"
import { UnreadableError } from "../../core/finding/index.ts"

/** A stream's dictionary is looked for in so many bytes before it. */
const DICTIONARY = 2000
/** A stream may be packed more than once. */
const MOST_LAYERS = 4

/** Refuses a PDF whose streams, pictures aside, would unpack to more than `limit` bytes. Streams that cannot be unpacked count as they are. */
export function checkUnpacked(bytes: Uint8Array, limit: number): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", at - 3, at) === "end") continue
    const dictionary = dictionaryBefore(file, at)
    const layers = Math.min(MOST_LAYERS, dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0)
    if (layers === 0 || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1)
    total += unpackedSize(file.subarray(start), layers, limit - total)
    if (total > limit) throw new UnreadableError(`Expected at most ${limit} bytes when unpacked, got more (--max-unpacked sets the limit)`)
  }
}

/** What stands between the object's beginning and its stream. */
function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString("latin1", Math.max(0, at - DICTIONARY), at)
  return before.slice(before.lastIndexOf(" obj") + 1)
}

function unpackedSize(packed: Buffer, layers: number, limit: number): number {
  let content = packed
  for (let layer = 0; layer < layers; layer++)
    try {
      content = inflateSync(content, { maxOutputLength: Math.max(1, limit), finishFlush: 2 })
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? limit + 1 : 0
    }
  return content.length
}
