import { gunzipped, inUtf8 } from "./adapters/files/index.ts"
import type { Limits, Taken } from "./app/index.ts"
import { type Finding, UnreadableError } from "./core/finding/index.ts"
import { type CorpusText, READ_COLUMNS, readCorpusRow, readTableRow, textOfPaper } from "./core/language/index.ts"
import { decodePaper } from "./workbench-read.ts"

type Bytes = { readonly name: string; readonly bytes: Uint8Array }

/** The texts that a source holds, whatever its format: JSON Lines, a table with commas, a ZIP of these and of papers, any of them packed by gzip, or one paper. */
export async function* takeTexts(source: Bytes, limits: Limits): AsyncGenerator<Taken> {
  if (source.bytes.length > limits.bytes)
    throw new UnreadableError(`Expected at most ${limits.bytes} bytes, got ${source.bytes.length} (--max-bytes sets the limit)`)
  const bytes = gunzipped(source.bytes, source.name, limits.unpacked)
  const name = bytes === source.bytes ? source.name : source.name.replace(/\.gz$/iu, "")
  if (await isZip(bytes, limits)) yield* takeZip({ name, bytes }, limits)
  else yield* takeOne({ name, bytes }, "", limits)
}

async function* takeZip({ name, bytes }: Bytes, limits: Limits): AsyncGenerator<Taken> {
  const { OversizedZipError, zipEntries } = await import("./adapters/zip/index.ts")
  for (const entry of zipEntries(bytes, limits.unpacked, ZIP)) {
    const base = entry.name.replace(/^.*\//u, "")
    if (base === "" || base.startsWith(".") || entry.name.startsWith("__MACOSX/")) continue
    const where = ` of ${entry.name} in ${name}`
    try {
      if (TABLE.test(base)) yield* takeTable(entry.pieces(), where)
      else yield* takeOne({ name: base, bytes: entry.unpack() }, where, limits)
    } catch (error) {
      const isSpent = error instanceof OversizedZipError && error.what === ZIP // a Word file in it is only left out
      if (isSpent || !(error instanceof UnreadableError)) throw error
      yield { problem: error.message, where: `in ${entry.name} of ${name}` }
    }
  }
}

/** What a person calls it. */
const ZIP = "ZIP"
const TABLE = /\.csv$/iu
const ROWS = /\.(?:jsonl|ndjson|jsonlines)$/iu

/** Packed within packed, no deeper: a file can unpack to itself. */
const DEEPEST = 3

async function* takeOne({ name, bytes: packed }: Bytes, of: string, limits: Limits, depth = 0): AsyncGenerator<Taken> {
  const bytes = depth < DEEPEST ? gunzipped(packed, name, limits.unpacked) : packed
  if (bytes !== packed) yield* takeOne({ name: name.replace(/\.gz$/iu, ""), bytes }, of, limits, depth + 1)
  else if (TABLE.test(name)) yield* decoded(bytes, (rows) => takeTable([bufferOf(rows)], of))
  else if (ROWS.test(name) || looksLikeRows(bytes)) yield* decoded(bytes, (rows) => takeRows(rows, of))
  else {
    const { source, mediaType, findings } = await decodePaper(bytes, name, limits)
    const form = mediaType.startsWith("text/") ? "file" : "issued"
    yield { text: textOfPaper(name, source), form, where: `in ${name}`, findings }
  }
}

/** What is taken out of the rows of a file in any encoding. The doubt of decoding stands with the first text. */
async function* decoded(bytes: Uint8Array, take: (rows: Uint8Array) => AsyncIterable<Taken> | Iterable<Taken>): AsyncGenerator<Taken> {
  const { value, findings } = inUtf8(bytes)
  let doubts: readonly Finding[] = findings
  for await (const taken of take(value)) {
    yield "problem" in taken ? taken : { ...taken, findings: [...doubts, ...taken.findings] }
    if (!("problem" in taken)) doubts = []
  }
}

/** A line at a time: all together may be longer than a string can be. */
function* takeRows(bytes: Uint8Array, of: string): Generator<Taken> {
  const rows = bufferOf(bytes)
  let start = 0
  for (let line = 1; start < rows.length; line++) {
    const feed = rows.indexOf(LINE_FEED, start)
    const end = feed < 0 ? rows.length : feed
    const row = rows.toString("utf8", start, end).replace(/^\uFEFF/u, "")
    if (row.trim() !== "") yield takenRow(readCorpusRow(row), `on line ${line}${of}`)
    start = end + 1
  }
}

const LINE_FEED = 10

async function* takeTable(pieces: AsyncIterable<Buffer> | Iterable<Buffer>, of: string): AsyncGenerator<Taken> {
  const { readCsv } = await import("./adapters/csv/index.ts")
  for await (const read of readCsv(pieces, READ_COLUMNS)) {
    const where = `in row ${read.row}${of}`
    yield "problem" in read ? { problem: read.problem, where } : takenRow(readTableRow(read.cells), where)
  }
}

const takenRow = (row: CorpusText | string, where: string): Taken =>
  typeof row === "string" ? { problem: row, where } : { text: row, form: "row", where, findings: [] }

/** A ZIP, and no Word file, which is one too. One that holds Word files, unpacked, is a ZIP: its directory tells, where it is whole. */
async function isZip(bytes: Uint8Array, { unpacked }: Limits): Promise<boolean> {
  const zip = bufferOf(bytes)
  if (!/^PK(?:\x03\x04|\x05\x06)/u.test(zip.toString("latin1", 0, 4))) return false
  if (!zip.includes(WORD)) return true
  const { zipEntries } = await import("./adapters/zip/index.ts")
  try {
    return ![...zipEntries(bytes, unpacked, "ZIP")].some(({ name }) => name === WORD)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return false // cut short: a Word file is read as far as it goes
  }
}

const WORD = "word/document.xml"

/** JSON Lines under another name: an object with a symbol, or with a text, begins it. A list of such objects is none, and is told so. */
function looksLikeRows(bytes: Uint8Array): boolean {
  const head = bufferOf(bytes)
    .subarray(0, 2000)
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^(?:\xff\xfe|\xfe\xff)/u, "")
  return /^(?:\u00EF\u00BB\u00BF)?\s*(?:\[\s*)?\{\s*"/u.test(head) && /"(?:symbol|text)"\s*:/u.test(head)
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
