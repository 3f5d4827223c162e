import { constants, inflateRawSync } from "node:zlib"
import type { UnreadableError } from "../../core/finding/index.ts"
import { DamagedZipError, OversizedZipError, unpack } from "./zip-entries.ts"

/** The parts of a ZIP that can still be unpacked, and what is wrong with the others. `problem` is absent where the ZIP is whole. */
type Salvaged = { readonly parts: ReadonlyMap<string, Buffer>; readonly problem: UnreadableError | undefined }

/** The files of a ZIP by name, of a damaged one those that are left. Throws UnreadableError for what is encrypted or unpacks to more than `most` bytes. */
export function salvage(bytes: Uint8Array, most: number, what: string): Salvaged {
  try {
    return { parts: unpack(bytes, most, what), problem: undefined }
  } catch (error) {
    if (!(error instanceof DamagedZipError)) throw error
    return { parts: foundOneByOne(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), most, what), problem: error }
  }
}

const DEFLATED = 8

/** Each file is also named where it begins, and packed files say themselves where they end. */
function foundOneByOne(zip: Buffer, most: number, what: string): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>()
  let left = most
  for (
    let at = zip.indexOf("PK\x03\x04", 0, "latin1");
    at >= 0 && at + 30 <= zip.length;
    at = zip.indexOf("PK\x03\x04", at + 4, "latin1")
  ) {
    const isEncrypted = (zip.readUInt16LE(at + 6) & 1) === 1
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    const name = zip.subarray(at + 30, at + 30 + zip.readUInt16LE(at + 26)).toString("utf8")
    if (isEncrypted || !name.endsWith(".xml") || zip.readUInt16LE(at + 8) !== DEFLATED || start >= zip.length) continue
    try {
      const part = inflateRawSync(zip.subarray(start), { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH })
      left -= part.length
      parts.set(name, part)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new OversizedZipError({ most, what }) // any other is lost
    }
  }
  return parts
}
