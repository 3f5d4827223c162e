import { deflateRawSync } from "node:zlib"

/** A ZIP of these files, as Word and others write it. `flags` 1 says that it is encrypted; `isLong`: as ZIP64, whatever its size, as programs write that pack while they read. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, flags = 0, isLong = false): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(bytes.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(bytes.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name), ...(isLong ? [elsewhere(entry)] : []))
    at += 30 + name.length + packed.length
  }
  const count = Object.keys(files).length
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, ...(isLong ? endOf64(end, count, at, Buffer.concat(directory).length) : []), end])
}

/** Moves sizes and place of an entry out of it, into what stands behind its name. */
function elsewhere(entry: Buffer): Buffer {
  const field = Buffer.alloc(4 + 3 * 8 + 8)
  field.writeUInt16LE(0x9999, 0) // another program's, before it
  field.writeUInt16LE(0, 2)
  field.writeUInt16LE(1, 4)
  field.writeUInt16LE(24, 6)
  for (const [i, at] of [24, 20, 42].entries()) {
    field.writeBigUInt64LE(BigInt(entry.readUInt32LE(at)), 8 + i * 8)
    entry.writeUInt32LE(0xffffffff, at)
  }
  entry.writeUInt16LE(field.length, 30)
  return field
}

/** The records of ZIP64 before the end, which no longer says anything itself. */
function endOf64(end: Buffer, count: number, at: number, length: number): readonly Buffer[] {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  for (const place of [24, 32]) record.writeBigUInt64LE(BigInt(count), place)
  record.writeBigUInt64LE(BigInt(length), 40)
  record.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + length), 8)
  for (const place of [8, 10]) end.writeUInt16LE(0xffff, place)
  for (const place of [12, 16]) end.writeUInt32LE(0xffffffff, place)
  return [record, locator]
}
