import type { LanguageIndex } from "./language-index.ts"
import { textOfUtf8, utf8Length, writeUtf8 } from "./utf8.ts"

/** "PLI3", read as a number of the file's byte order: what has another beginning is no index of this form. */
const MAGIC = 0x33494c50
/** Words of four bytes before the names: magic, length of the file in such words, checksum of what follows, bytes of the names. */
const HEAD = 4

type Arrays = readonly (Int32Array | Uint8Array)[]

/**
 * The index as the bytes of a file, in parts that follow one another: a head, its names as JSON, and its arrays as they lie in memory, each on a multiple of
 * four bytes. Together they may be longer than one array can be.
 */
export function partsOfIndex(index: LanguageIndex, key: string): readonly Uint8Array[] {
  const arrays = arraysOf(index)
  const { texts, labels, stems } = index
  const names = JSON.stringify({ key, texts, labels, stems, lengths: arrays.map(({ length }) => length) })
  const named = utf8Length(names)
  const beginning = new Uint8Array(HEAD * 4 + padded(named))
  writeUtf8(names, beginning, HEAD * 4)
  const parts = [beginning, ...arrays.flatMap(({ buffer, byteOffset, byteLength }) => wholeWords(buffer, byteOffset, byteLength))]
  const sum = new Checksum()
  for (const part of parts) sum.add(part === beginning ? part.subarray(HEAD * 4) : part)
  const size = parts.reduce((all, { length }) => all + length, 0)
  new Int32Array(beginning.buffer).set([MAGIC, size / 4, sum.value(), named])
  return parts
}

/** Bytes as they lie, and what is missing to a multiple of four. */
function wholeWords(buffer: ArrayBufferLike, from: number, length: number): readonly Uint8Array[] {
  const whole = length - (length % 4)
  const rest = new Uint8Array(padded(length) - whole)
  rest.set(new Uint8Array(buffer, from + whole, length - whole))
  return [new Uint8Array(buffer, from, whole), rest].filter((part) => part.length > 0)
}

/** An index with the key that it was kept under. */
export type KeptIndex = { readonly key: string; readonly index: LanguageIndex }

/**
 * Reads the index whose parts were kept, of a file of so many bytes. Each room that is given out is to be filled with the bytes that follow, before the next
 * is asked for. Ends with undefined for what is cut short, damaged or of another form.
 */
export function* readIndex(size: number): Generator<Uint8Array, KeptIndex | undefined, void> {
  const head = new Int32Array(HEAD)
  if (size < HEAD * 4) return undefined
  yield new Uint8Array(head.buffer)
  const [magic, words = 0, checksum, named = 0] = head
  if (magic !== MAGIC || words * 4 !== size || named < 0 || HEAD * 4 + padded(named) > size) return undefined
  const sum = new Checksum()
  const bytes = new Uint8Array(padded(named))
  yield bytes
  sum.add(bytes)
  const names = namesIn(bytes.subarray(0, named))
  if (!names || HEAD * 4 + bytes.length + bytesOfArrays(names.lengths) !== size) return undefined
  const arrays: Uint8Array[] = []
  for (const [i, width] of WIDTHS.entries()) {
    const room = new Uint8Array(padded((names.lengths[i] ?? 0) * width))
    yield room
    sum.add(room)
    arrays.push(room)
  }
  return sum.value() === checksum ? { key: names.key, index: indexOf(names, arrays) } : undefined
}

function indexOf({ texts, labels, stems, lengths }: Names, arrays: readonly Uint8Array[]): LanguageIndex {
  let at = 0
  const int = () => new Int32Array(arrays[at]?.buffer ?? new ArrayBuffer(0), 0, lengths[at++])
  const byte = () => new Uint8Array(arrays[at]?.buffer ?? new ArrayBuffer(0), 0, lengths[at++])
  return {
    texts,
    labels,
    stems,
    words: { start: int(), items: int() },
    uses: { start: int(), text: int(), label: int(), printed: int(), kind: byte(), level: byte() },
    printed: { start: int(), items: byte() },
    postings: { start: int(), items: int(), impacts: byte() },
    seeds: { start: int(), items: int() },
  }
}

type Names = Pick<LanguageIndex, "texts" | "labels" | "stems"> & { readonly key: string; readonly lengths: readonly number[] }

/** What is no such list is undefined: its damage is known before the checksum is. */
function namesIn(bytes: Uint8Array): Names | undefined {
  try {
    return JSON.parse(textOfUtf8(bytes)) as Names
  } catch {
    return undefined
  }
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4

/** What the arrays take in the file. */
const bytesOfArrays = (lengths: readonly number[]): number =>
  WIDTHS.reduce<number>((sum, width, i) => sum + padded((lengths[i] ?? 0) * width), 0)

/** In the order in which they are read back. */
const arraysOf = ({ words, uses, printed, postings, seeds }: LanguageIndex): Arrays => [
  ...[words.start, words.items],
  ...[uses.start, uses.text, uses.label, uses.printed, uses.kind, uses.level],
  ...[printed.start, printed.items],
  ...[postings.start, postings.items, postings.impacts],
  ...[seeds.start, seeds.items],
]

/** How many bytes an item of each of them has. */
const WIDTHS = [...[4, 4], ...[4, 4, 4, 4, 1, 1], ...[4, 1], ...[4, 4, 1], ...[4, 4]] as const

/** Of all after the head: a file that lost or changed any part has another. */
class Checksum {
  #a = 1
  #b = 0
  #at = HEAD

  /** Bytes that follow, a multiple of four. */
  add(bytes: Uint8Array): void {
    const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const numbers = new Int32Array(whole.buffer, whole.byteOffset, whole.length / 4)
    let a = this.#a
    let b = this.#b
    const at = this.#at
    for (let i = 0; i < numbers.length; i++) {
      a = (a + Math.imul((numbers[i] ?? 0) ^ (at + i), 0x9e3779b1)) | 0
      b = (b + a) | 0
    }
    this.#a = a
    this.#b = b
    this.#at = at + numbers.length
  }

  value(): number {
    return (this.#a ^ Math.imul(this.#b, 0x85ebca6b)) | 0
  }
}
