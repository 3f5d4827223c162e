import { kindOf, openBytes } from "./adapters/files/index.ts"
import { runLimited } from "./adapters/limited/index.ts"
import type { Limits } from "./app/index.ts"
import { type Finding, UnreadableError } from "./core/finding/index.ts"
import { DOCX, type Paper, readHtml, splitPassages } from "./core/passage/index.ts"
import { readRecord, type Record } from "./core/record/index.ts"

/** Bytes of a text that is read at once; a longer one in a thread of its own, whose start takes a moment. HTML can be dense, so less of it. */
const SHORT = 256 * 2 ** 10
const SHORT_PAGE = 64 * 2 ** 10

/**
 * The record of a paper's bytes, whatever its format. What may take long is done in a thread of its own, from the bytes to the last record,
 * and ended at the limits; this thread stays free for others. Throws UnreadableError for bytes without text, and for what is beyond a limit.
 */
export async function readPaper(bytes: Uint8Array, name: string, sha256: string, limits: Limits): Promise<Record> {
  if (bytes.length > limits.bytes)
    throw new UnreadableError(`Expected at most ${limits.bytes} bytes, got ${bytes.length} (--max-bytes sets the limit)`)
  if (kindOf(bytes) === "text" && bytes.length <= SHORT) {
    const opened = openBytes(bytes, name, limits.text)
    if (opened.mediaType !== "text/html" || bytes.length <= SHORT_PAGE) return await readHere(bytes, name, sha256, limits)
  }
  return (await runLimited(import.meta.url, "readHere", [bytes, name, sha256, limits], limits)) as Record
}

/** The same in the thread that calls it, however long it takes. */
export async function readHere(bytes: Uint8Array, name: string, sha256: string, limits: Limits): Promise<Record> {
  return readRecord(await cut(bytes, name, limits), sha256)
}

async function cut(bytes: Uint8Array, name: string, limits: Limits): Promise<Paper> {
  const opened = openBytes(bytes, name, limits.text)
  if (opened.mediaType === "application/pdf") {
    const { readPdf } = await import("./adapters/pdf/index.ts")
    const { source, findings } = await readPdf(bytes, limits)
    return withFindings(splitPassages(source), findings)
  }
  if (opened.mediaType === DOCX) {
    const { readDocx } = await import("./adapters/docx/index.ts")
    const { html, findings } = await readDocx(bytes, limits)
    return withFindings({ ...readHtml(html), mediaType: DOCX }, findings)
  }
  const { text, mediaType, findings } = opened
  return withFindings(mediaType === "text/html" ? readHtml(text) : splitPassages({ text, mediaType }), findings)
}

const withFindings = (paper: Paper, findings: readonly Finding[]): Paper =>
  findings.length > 0 ? { ...paper, findings: [...findings, ...paper.findings] } : paper
