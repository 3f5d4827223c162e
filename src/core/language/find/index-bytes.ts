import { textOfUtf8, utf8Length, writeUtf8 } from "./utf8.ts"
import type { LanguageIndex } from "./language-index.ts"

/** "PLI3", read as a number of the file's byte order: what has another beginning is no index of this form. */
const MAGIC = 0x33494c50
/** Words of four bytes before the names: magic, length of the file in such words, checksum of what follows, bytes of the names. */
const HEAD = 4

type Arrays = readonly (Int32Array | Uint8Array)[]

/** The index as the bytes of a file: a head, its names as JSON, and its arrays one after another, each on a multiple of four bytes. */
export function bytesOfIndex(index: LanguageIndex, key: string): Uint8Array {
  const arrays = arraysOf(index)
  const { texts, labels, stems } = index
  const names = JSON.stringify({ key, texts, labels, stems, lengths: arrays.map(({ length }) => length) })
  const named = utf8Length(names)
  const size = HEAD * 4 + padded(named) + arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), 0)
  const bytes = new Uint8Array(size)
  writeUtf8(names, bytes, HEAD * 4)
  let at = HEAD * 4 + padded(named)
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += padded(array.byteLength)
  }
  const numbers = new Int32Array(bytes.buffer)
  numbers.set([MAGIC, size / 4, checksum(numbers), named])
  return bytes
}

/** An index with the key that it was kept under. */
export type KeptIndex = { readonly key: string; readonly index: LanguageIndex }

/** The index that `bytesOfIndex` made, its arrays lying in `bytes`. Undefined for what is cut short, damaged or of another form. */
export function indexOfBytes(bytes: Uint8Array): KeptIndex | undefined {
  if (bytes.length < HEAD * 4 || bytes.length % 4 !== 0) return undefined
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const numbers = new Int32Array(whole.buffer, whole.byteOffset, whole.length / 4)
  const [magic, size, sum, named = 0] = numbers
  if (magic !== MAGIC || size !== numbers.length || sum !== checksum(numbers)) return undefined
  const names = JSON.parse(textOfUtf8(whole.subarray(HEAD * 4, HEAD * 4 + named))) as Names
  let at = whole.byteOffset + HEAD * 4 + padded(named)
  const take = (length: number, width: 1 | 4) => {
    const from = at
    at += padded(length * width)
    return from
  }
  const lengths = names.lengths.values()
  const int = () => {
    const length = lengths.next().value ?? 0
    return new Int32Array(whole.buffer, take(length, 4), length)
  }
  const byte = () => {
    const length = lengths.next().value ?? 0
    return new Uint8Array(whole.buffer, take(length, 1), length)
  }
  const { key, texts, labels, stems } = names
  const index: LanguageIndex = {
    texts,
    labels,
    stems,
    words: { start: int(), items: int() },
    uses: { start: int(), text: int(), label: int(), printed: int(), kind: byte(), level: byte() },
    printed: { start: int(), items: byte() },
    postings: { start: int(), items: int(), impacts: byte() },
    seeds: { start: int(), items: int() },
  }
  return { key, index }
}

type Names = Pick<LanguageIndex, "texts" | "labels" | "stems"> & { readonly key: string; readonly lengths: readonly number[] }

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4

/** In the order in which they are read back. */
const arraysOf = ({ words, uses, printed, postings, seeds }: LanguageIndex): Arrays => [
  ...[words.start, words.items],
  ...[uses.start, uses.text, uses.label, uses.printed, uses.kind, uses.level],
  ...[printed.start, printed.items],
  ...[postings.start, postings.items, postings.impacts],
  ...[seeds.start, seeds.items],
]

/** Of all after the head: a file that lost or changed any part has another. */
function checksum(numbers: Int32Array): number {
  let a = 1
  let b = 0
  for (let at = HEAD; at < numbers.length; at++) {
    a = (a + Math.imul((numbers[at] ?? 0) ^ at, 0x9e3779b1)) | 0
    b = (b + a) | 0
  }
  return (a ^ Math.imul(b, 0x85ebca6b)) | 0
}
