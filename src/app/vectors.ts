import { fingerprintOf } from "../core/language/index.ts"

/** Vectors by the key of their text. */
export type Vectors = Map<string, Int8Array>

/** Numbers before the vectors: the form of the file, the encoder, how many there are, how long each is, a checksum. */
const HEAD = 5
const FORM = 0x31564c50 // "PLV1"

/** Vectors as the bytes of a file: a head, two numbers of key a vector, then the vectors one after another. */
export function vectorBytes(vectors: Vectors, encoder: string): Uint8Array {
  const length = vectors.values().next().value?.length ?? 0
  const keys = HEAD * 4 + vectors.size * 8
  const bytes = new Uint8Array(keys + vectors.size * length)
  const numbers = new Int32Array(bytes.buffer, 0, HEAD + vectors.size * 2)
  let i = 0
  for (const [key, vector] of vectors) {
    numbers.set(key.split(" ").map(Number), HEAD + i * 2)
    bytes.set(new Uint8Array(vector.buffer, vector.byteOffset, length), keys + i * length)
    i++
  }
  numbers.set([FORM, fingerprintOf(encoder), vectors.size, length, checksum(bytes)])
  return bytes
}

/** The vectors of a file; none of a file that is absent, damaged, or of another encoder. */
export function readVectors(file: Uint8Array | undefined, encoder: string): Vectors {
  const vectors: Vectors = new Map()
  if (!file || file.length < HEAD * 4) return vectors
  const bytes = file.slice() // on a boundary of four bytes
  const [form, name, count = 0, length = 0, sum] = new Int32Array(bytes.buffer, 0, HEAD)
  const keys = HEAD * 4 + count * 8
  if (form !== FORM || name !== fingerprintOf(encoder) || bytes.length !== keys + count * length || sum !== checksum(bytes)) return vectors
  const numbers = new Int32Array(bytes.buffer, HEAD * 4, count * 2)
  for (let i = 0; i < count; i++)
    vectors.set(`${numbers[i * 2]} ${numbers[i * 2 + 1]}`, new Int8Array(bytes.buffer, keys + i * length, length))
  return vectors
}

/** Of all after the head (FNV-1a). */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = HEAD * 4; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash | 0
}
