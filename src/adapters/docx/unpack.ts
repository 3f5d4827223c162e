import { inflateRawSync } from "node:zlib"
import { UnreadableError } from "../../core/finding/index.ts"

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/**
 * The files of a ZIP, by name. Each is unpacked with what is left of `most` bytes as its bound, whatever size the directory claims,
 * so that a bomb ends here. Throws UnreadableError for what is cut short, encrypted, packed by a method unknown to Word, or beyond the bound.
 */
export function unpack(bytes: Uint8Array, most: number): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files = new Map<string, Buffer>()
  let left = most
  for (const entry of entries(zip)) {
    const content = contentOf(zip, entry, left, most)
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly header: number
}

function* entries(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"))
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) throw cutShort()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) throw cutShort()
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    yield {
      name: zip.subarray(at + 46, at + 46 + nameLength).toString("utf8"),
      method: zip.readUInt16LE(at + 10),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      packed: zip.readUInt32LE(at + 20),
      header: zip.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + extra + comment
  }
}

function contentOf(zip: Buffer, { name, method, isEncrypted, packed, header }: Entry, left: number, most: number): Buffer {
  if (isEncrypted) throw new UnreadableError("The Word file is encrypted: open it with its password and save it without one")
  if (header + 30 > zip.length) throw cutShort()
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  if (start + packed > zip.length) throw cutShort()
  const raw = zip.subarray(start, start + packed)
  if (method === STORED) {
    if (raw.length > left) throw tooLarge(most)
    return raw
  }
  if (method !== DEFLATED) throw new UnreadableError(`The Word file is damaged: ${name} is packed in a way that Word does not use`)
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(most)
    throw new UnreadableError(`The Word file is damaged: ${name} cannot be unpacked`)
  }
}

const cutShort = () => new UnreadableError("The Word file is cut short: its directory of parts is missing")

const tooLarge = (most: number) =>
  new UnreadableError(`Expected at most ${most} bytes unpacked, the Word file holds more (--max-unpacked sets the limit)`)
