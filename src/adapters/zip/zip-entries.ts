import { createInflateRaw, inflateRawSync } from "node:zlib"
import { UnreadableError } from "../../core/finding/index.ts"

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_64 = 0x06064b50
const END_64_PLACE = 0x07064b50
/** What stands for a size, a place or a number that has no room: ZIP64 has it elsewhere. */
const ELSEWHERE = 0xffffffff
const MANY = 0xffff
const STORED = 0
const DEFLATED = 8

/** A file in a ZIP, still packed. */
export type ZipEntry = {
  readonly name: string
  /** The whole of it. */
  unpack(): Buffer
  /** Piece by piece, for what is larger than a string may be. Of it only what is beyond the usual ratio of a text counts against the bound: whoever takes pieces keeps none. */
  pieces(): AsyncGenerator<Buffer>
}

/**
 * The files of a ZIP, in the order of its directory. Together they unpack to at most `most` bytes, whatever sizes the directory claims, so that a bomb
 * ends there. `what` is what a person calls it: "Word file". Throws UnreadableError, here or when a file is unpacked, beyond that bound and for what is
 * cut short, encrypted, or packed by a method that is no longer in use.
 */
export function* zipEntries(bytes: Uint8Array, most: number, what: string): Generator<ZipEntry> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const budget: Budget = { most, left: most, what }
  for (const place of directory(zip, what)) {
    yield { name: place.name, unpack: () => unpackOne(zip, place, budget), pieces: () => unpackSlowly(zip, place, budget) }
  }
}

/** All files of a ZIP, by name. Together they unpack to at most `most` bytes. */
export function unpack(bytes: Uint8Array, most: number, what: string): ReadonlyMap<string, Buffer> {
  return new Map([...zipEntries(bytes, most, what)].map((entry) => [entry.name, entry.unpack()]))
}

/** What may still be unpacked, in bytes. */
type Budget = { readonly most: number; left: number; readonly what: string }

/** Throws UnreadableError where so many bytes are too many. */
function spend(budget: Budget, bytes: number): void {
  budget.left -= bytes
  if (budget.left < 0) throw new OversizedZipError(budget)
}

type Place = {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly header: number
}

function* directory(zip: Buffer, what: string): Generator<Place> {
  let { at, left } = start(zip, what)
  for (; left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) throw cutShort(what)
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    const long = longNumbers(zip.subarray(at + 46 + nameLength, at + 46 + nameLength + extra))
    const numbers = [zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const [, packed, header] = numbers.map((number) => (number === ELSEWHERE ? (long.next().value ?? number) : number))
    if (packed === undefined || header === undefined) throw cutShort(what)
    yield {
      name: zip.subarray(at + 46, at + 46 + nameLength).toString("utf8"),
      method: zip.readUInt16LE(at + 10),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      packed,
      header,
    }
    at += 46 + nameLength + extra + comment
  }
}

/** Where the directory starts, and how many files it names: of ZIP64 as its own record says. */
function start(zip: Buffer, what: string): { readonly at: number; readonly left: number } {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"))
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) throw cutShort(what)
  const [left, at] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 16)]
  if ((left !== MANY && at !== ELSEWHERE) || end < 20 || zip.readUInt32LE(end - 20) !== END_64_PLACE) return { at, left }
  const record = Number(zip.readBigUInt64LE(end - 12))
  if (record + 56 > zip.length || zip.readUInt32LE(record) !== END_64) throw cutShort(what)
  return { at: Number(zip.readBigUInt64LE(record + 48)), left: Number(zip.readBigUInt64LE(record + 32)) }
}

/** The numbers of a file that its entry had no room for, in their order. */
function* longNumbers(extra: Buffer): Generator<number, undefined> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2))
    for (let place = at + 4; place + 8 <= end; place += 8) yield Number(extra.readBigUInt64LE(place))
    return undefined
  }
  return undefined
}

/** The packed bytes of a file. */
function packedOf(zip: Buffer, { name, method, isEncrypted, packed, header }: Place, what: string): Buffer {
  if (isEncrypted) throw new UnreadableError(`The ${what} is encrypted: open it with its password and save it without one`)
  if (header + 30 > zip.length) throw cutShort(what)
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  if (start + packed > zip.length) throw cutShort(what)
  if (method !== STORED && method !== DEFLATED)
    throw new DamagedZipError(`The ${what} is damaged: ${name} is packed in a way that is not in use`)
  return zip.subarray(start, start + packed)
}

function unpackOne(zip: Buffer, place: Place, budget: Budget): Buffer {
  const raw = packedOf(zip, place, budget.what)
  const content = place.method === STORED ? raw : inflated(raw, place.name, budget)
  spend(budget, content.length)
  return content
}

function inflated(raw: Buffer, name: string, budget: Budget): Buffer {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, budget.left) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new OversizedZipError(budget)
    throw damaged(name, budget.what)
  }
}

/** Bytes that are unpacked at a time. */
const PIECE = 2 ** 18

/** So many times its packed size a text may unpack to, piece by piece: tables of words reach some ten times, a bomb a thousand. */
const USUAL_RATIO = 40

async function* unpackSlowly(zip: Buffer, place: Place, budget: Budget): AsyncGenerator<Buffer> {
  const raw = packedOf(zip, place, budget.what)
  const inflate = createInflateRaw({ chunkSize: PIECE })
  if (place.method === DEFLATED) inflate.end(raw)
  let usual = raw.length * USUAL_RATIO
  try {
    for await (const piece of (place.method === STORED ? [raw] : inflate) as AsyncIterable<Buffer>) {
      spend(budget, Math.max(0, piece.length - usual))
      usual = Math.max(0, usual - piece.length)
      yield piece
    }
  } catch (error) {
    throw error instanceof UnreadableError ? error : damaged(place.name, budget.what)
  }
}

/** What is damaged or cut short: other files of the ZIP may be whole. */
export class DamagedZipError extends UnreadableError {}

const damaged = (name: string, what: string) => new DamagedZipError(`The ${what} is damaged: ${name} cannot be unpacked`)

const cutShort = (what: string) => new DamagedZipError(`The ${what} is cut short: its directory of parts is missing`)

/** What unpacks to more than it may: nothing more of it can be read. */
export class OversizedZipError extends UnreadableError {
  /** What a person calls it. */
  readonly what: string

  constructor({ most, what }: Pick<Budget, "most" | "what">) {
    super(`Expected at most ${most} bytes unpacked, the ${what} holds more (--max-unpacked sets the limit)`)
    this.what = what
  }
}
