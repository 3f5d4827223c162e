import { decodeWindows1252 } from "./windows-1252.ts"
import { type Finding, type Reading, UnreadableError } from "../../core/finding/index.ts"

/** Of a hundred signs, so many at most may be controls that no text holds. */
const MOST_CONTROLS = 1
/** A text in UTF-16 without its mark is told by its zeros: at least this share of every other byte. */
const ZEROS = 0.3

/** The text that bytes hold. What is not UTF-8 is read with a finding. Throws UnreadableError for what is no text in any encoding. */
export function decodeText(bytes: Uint8Array): Reading<string> {
  const reading = decode(bytes)
  if (!isText(reading.value))
    throw new UnreadableError("Expected a PDF, Word file (DOCX), HTML, Markdown or plain text, got bytes that are no text")
  return reading
}

function decode(bytes: Uint8Array): Reading<string> {
  const marked = markedEncoding(bytes)
  if (marked) return { value: new TextDecoder(marked).decode(bytes), findings: [] }
  try {
    const value = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    if (!value.includes("\0")) return { value, findings: [] }
  } catch {
    // not UTF-8 throughout
  }
  const wide = wideEncoding(bytes)
  if (wide) return { value: new TextDecoder(wide).decode(bytes), findings: [guessed(wide.toUpperCase())] }
  const lenient = new TextDecoder("utf-8").decode(bytes)
  const lost = lenient.split("\uFFFD").length - 1
  const whole = lenient.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0
  // A few broken signs among many whole ones: UTF-8 that was cut or patched. Otherwise the signs are whole in another encoding.
  if (whole > 4 * lost) return { value: lenient, findings: [broken(lost)] }
  const { name, value } = declared(bytes) ?? { name: "Windows-1252", value: decodeWindows1252(bytes) }
  return { value, findings: [guessed(name)] }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8"
  if (a === 0xff && b === 0xfe) return "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  return undefined
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 4096) & ~1
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (length < 8 || Math.min(even, odd) > 0.02 * length) return undefined
  if (odd > (ZEROS * length) / 2) return "utf-16le"
  return even > (ZEROS * length) / 2 ? "utf-16be" : undefined
}

/** The encoding that a page of HTML says it has, where it is known. */
function declared(bytes: Uint8Array): { readonly name: string; readonly value: string } | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString("latin1")
  const name = /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(head)?.[1]
  if (name === undefined || /^(?:utf-?(?:8|16)|(?:iso-?8859-1|latin-?1|windows-1252|cp1252|us-ascii)$)/iu.test(name)) return undefined
  try {
    return { name, value: new TextDecoder(name).decode(bytes) }
  } catch {
    return undefined
  }
}

/** No NUL, and hardly a control sign besides those that lay text out. */
function isText(text: string): boolean {
  if (text.includes("\0")) return false
  let controls = 0
  for (const _ of text.matchAll(/[\u0001-\u0007\u000E-\u001A\u001C-\u001F\u007F\uFFFE\uFFFF]|[\u{F0000}-\u{10FFFF}]/gu)) controls++
  const lost = text.length > 0 ? text.split("\uFFFD").length - 1 : 0
  return controls * 100 <= MOST_CONTROLS * text.length && lost * 10 <= text.length
}

const RULE = "text-is-utf-8"

const guessed = (encoding: string): Finding => ({
  rule: RULE,
  severity: "note",
  message: `Expected UTF-8, read it as ${encoding}: look at names with accents`,
  anchor: undefined,
})

const broken = (signs: number): Finding => ({
  rule: RULE,
  severity: "doubt",
  message: `Expected UTF-8, found ${signs} signs that are broken: they are shown as \uFFFD`,
  anchor: undefined,
})
