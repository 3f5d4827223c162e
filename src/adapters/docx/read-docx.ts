import mammoth from "mammoth"
import { type Finding, UnreadableError } from "../../core/finding/index.ts"
import { numberItems } from "./list-numbers.ts"
import { rescueWords } from "./rescue-words.ts"

/** How much of a Word file is read before it is refused, in signs of text. */
type DocxLimits = { readonly text: number }

/** The parts of a Word file that hold a reader's words. */
const PARTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/u

/**
 * A Word file, and its parts already unpacked within bounds, as HTML: headings, lists, tables, footnotes and endnotes by their structure, pictures left out, tracked changes as accepted.
 * Of a damaged file the words that are left, as paragraphs. `problem` is what is wrong with its packing, if anything. Throws UnreadableError for what is damaged so that no word is left, encrypted, or beyond a limit.
 */
export async function readDocx(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Buffer>,
  limits: DocxLimits,
  problem?: UnreadableError,
): Promise<{ readonly html: string; readonly findings: readonly Finding[] }> {
  if (!parts.has("word/document.xml")) throw problem ?? new UnreadableError("The Word file is damaged: it holds no word/document.xml")
  const words = [...parts].filter(([name]) => PARTS.test(name)).map(([, xml]) => xml.toString("utf8"))
  const made = await htmlOf(bytes)
  if (typeof made !== "string") {
    const html = within(limits, rescueWords(words))
    if (html === "") throw problem ?? made
    return { html, findings: [rescued(problem ?? made), ...trackedChanges(words)] }
  }
  const part = (name: string): string => parts.get(name)?.toString("utf8") ?? ""
  const html = numberItems(within(limits, made), part("word/document.xml"), part("word/numbering.xml"))
  return { html, findings: trackedChanges(words) }
}

function within(limits: DocxLimits, html: string): string {
  if (html.length > 4 * limits.text)
    throw new UnreadableError(`Expected a text of at most ${limits.text} signs, the Word file holds more (--max-text sets the limit)`)
  return html
}

const rescued = (problem: UnreadableError): Finding => ({
  rule: "word-files-are-whole",
  severity: "error",
  message: `${problem.message}; what is left of its words was read, without headings, lists, tables and the places of notes`,
  anchor: undefined,
})

/** What a whole file holds, or what is wrong with one that is not. */
async function htmlOf(bytes: Uint8Array): Promise<string | UnreadableError> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
    )
    return `<main>${value}</main>`
  } catch (error) {
    return new UnreadableError(`The Word file is damaged: ${damage(error instanceof Error ? error.message : String(error))}`)
  }
}

/** What is wrong with a Word file, in our words, of what its readers print. Entities of its own are never put in: with them a small file can hold a huge text. */
function damage(printed: string): string {
  const entity = /entity not found:\s*(&[^\s;]{1,40};?)/u.exec(printed)?.[1]
  if (entity) return `its XML uses the entity ${entity}, and Word files have none of their own`
  return /xml/iu.test(printed) ? "its XML is not well formed" : "its parts do not fit together"
}

/** Styles of Word that say what a paragraph is, beside those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
]

/** Says that tracked changes were read as accepted, where there are any. */
function trackedChanges(parts: readonly string[]): readonly Finding[] {
  const count = (tag: RegExp): number => parts.reduce((sum, xml) => sum + (xml.match(tag)?.length ?? 0), 0)
  const [inserted, deleted] = [count(/<w:ins /gu), count(/<w:del /gu)]
  if (inserted + deleted === 0) return []
  return [
    {
      rule: "changes-are-settled",
      severity: "doubt",
      message: `Expected a settled text, found tracked changes, read as accepted: ${inserted} inserted, ${deleted} deleted`,
      anchor: undefined,
    },
  ]
}
