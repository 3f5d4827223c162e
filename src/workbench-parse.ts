import { openBytes } from "./adapters/files/index.ts"
import { runLimited } from "./adapters/limited/index.ts"
import type { Limits } from "./app/index.ts"
import { type Finding, UnreadableError } from "./core/finding/index.ts"
import { DOCX, type Paper, readHtml, type Source, splitPassages } from "./core/passage/index.ts"

/** Signs of a text, and of a page of HTML, that are read at once; a longer one in a thread of its own, whose start takes a moment. */
const SHORT_TEXT = 1_000_000
const SHORT_PAGE = 64_000

/** Cuts a paper's bytes into passages, whatever its format. Throws UnreadableError for bytes without text, and for what is beyond a limit. */
export async function parsePaper(bytes: Uint8Array, name: string, limits: Limits): Promise<Paper> {
  if (bytes.length > limits.bytes)
    throw new UnreadableError(`Expected at most ${limits.bytes} bytes, got ${bytes.length} (--max-bytes sets the limit)`)
  const opened = openBytes(bytes, name, limits.text)
  if (opened.mediaType === "application/pdf") {
    const { PDF_READER } = await import("./adapters/pdf/index.ts")
    const { source, findings } = (await runLimited(PDF_READER, "readPdf", [bytes, limits], limits)) as {
      source: Source
      findings: Finding[]
    }
    return withFindings(splitPassages(source), findings)
  }
  if (opened.mediaType === DOCX) {
    const { DOCX_READER } = await import("./adapters/docx/index.ts")
    const { html, findings } = (await runLimited(DOCX_READER, "readDocx", [bytes, limits], limits)) as { html: string; findings: Finding[] }
    return withFindings({ ...(await readPage(html, limits)), mediaType: DOCX }, findings)
  }
  const { text, mediaType, findings } = opened
  if (mediaType === "text/html") return withFindings(await readPage(text, limits), findings)
  const source: Source = { text, mediaType }
  const paper =
    text.length > SHORT_TEXT ? ((await runLimited(PASSAGES, "splitPassages", [source], limits)) as Paper) : splitPassages(source)
  return withFindings(paper, findings)
}

/** A long page in a thread of its own, with what it may cost. */
const readPage = async (html: string, limits: Limits): Promise<Paper> =>
  html.length > SHORT_PAGE ? ((await runLimited(PASSAGES, "readHtml", [html], limits)) as Paper) : readHtml(html)

const PASSAGES = new URL("core/passage/index.js", import.meta.url).href

const withFindings = (paper: Paper, findings: readonly Finding[]): Paper =>
  findings.length > 0 ? { ...paper, findings: [...findings, ...paper.findings] } : paper
