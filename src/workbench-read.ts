import { kindOf, openBytes } from "./adapters/files/index.ts"
import { runLimited } from "./adapters/limited/index.ts"
import type { Limits } from "./app/index.ts"
import { type Finding, UnreadableError } from "./core/finding/index.ts"
import { DOCX, type MediaType, readHtml, type Source, splitPassages } from "./core/passage/index.ts"
import { readRecord, type Record } from "./core/record/index.ts"

/** Bytes of a text that is read at once; a longer one in a thread of its own, whose start takes a moment. HTML can be dense, so less of it. */
const SHORT = 256 * 2 ** 10
const SHORT_PAGE = 64 * 2 ** 10

/**
 * The record of a paper's bytes, whatever its format. What may take long is done in a thread of its own, from the bytes to the last record,
 * and ended at the limits; this thread stays free for others. Throws UnreadableError for bytes without text, and for what is beyond a limit.
 */
export async function readPaper(bytes: Uint8Array, name: string, sha256: string, limits: Limits): Promise<Record> {
  if (isShort(bytes, name, limits)) return await readHere(bytes, name, sha256, limits)
  return (await runLimited(import.meta.url, "readHere", [bytes, name, sha256, limits], limits)) as Record
}

/** The same in the thread that calls it, however long it takes. */
export async function readHere(bytes: Uint8Array, name: string, sha256: string, limits: Limits): Promise<Record> {
  const { source, findings, mediaType } = await decodeHere(bytes, name, limits)
  const paper = source.mediaType === "text/html" ? readHtml(source.text) : splitPassages(source)
  return readRecord({ ...paper, mediaType, findings: [...findings, ...paper.findings] }, sha256)
}

/** A paper decoded, but not cut into passages. */
export type Decoded = {
  /** Of a Word file the HTML that it was made into. */
  readonly source: Source
  /** Of the bytes. */
  readonly mediaType: MediaType
  readonly findings: readonly Finding[]
}

/** The text of a paper's bytes, with the same limits and in the same way as its record. */
export async function decodePaper(bytes: Uint8Array, name: string, limits: Limits): Promise<Decoded> {
  if (isShort(bytes, name, limits)) return await decodeHere(bytes, name, limits)
  return (await runLimited(import.meta.url, "decodeHere", [bytes, name, limits], limits)) as Decoded
}

/** The same in the thread that calls it, however long it takes. */
export async function decodeHere(bytes: Uint8Array, name: string, limits: Limits): Promise<Decoded> {
  const opened = openBytes(bytes, name, limits.text)
  const { mediaType } = opened
  if (mediaType === "application/pdf") {
    const { readPdf } = await import("./adapters/pdf/index.ts")
    return { ...(await readPdf(bytes, limits)), mediaType }
  }
  if (mediaType === DOCX) {
    const [{ readDocx }, { salvage }] = await Promise.all([import("./adapters/docx/index.ts"), import("./adapters/zip/index.ts")])
    const { parts, problem } = salvage(bytes, limits.unpacked, "Word file")
    const { html, findings } = await readDocx(bytes, parts, limits, problem)
    return { source: { text: html, mediaType: "text/html" }, mediaType, findings }
  }
  return { source: { text: opened.text, mediaType }, mediaType, findings: opened.findings }
}

/** Whether bytes are read so fast that a thread would only cost. Throws UnreadableError for what is beyond the limit of bytes. */
function isShort(bytes: Uint8Array, name: string, limits: Limits): boolean {
  if (bytes.length > limits.bytes)
    throw new UnreadableError(`Expected at most ${limits.bytes} bytes, got ${bytes.length} (--max-bytes sets the limit)`)
  if (kindOf(bytes) !== "text" || bytes.length > SHORT) return false
  return bytes.length <= SHORT_PAGE || openBytes(bytes, name, limits.text).mediaType !== "text/html"
}
