import { deflateRawSync } from "node:zlib"
import fc from "fast-check"
import { expect, test } from "vitest"
import { UnreadableError } from "../../core/finding/index.ts"
import { readDocx } from "./read-docx.ts"

const LIMITS = { unpacked: 1_000_000, text: 100_000 }
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const document = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${content}</w:p>`

/** A ZIP of these files, as Word writes it. `flags` 1 says that it is encrypted. */
function zip(files: Readonly<Record<string, string>>, flags = 0): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(content))
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(Buffer.byteLength(content), 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const word = (body: string, parts: Readonly<Record<string, string>> = {}, flags = 0): Buffer =>
  zip({ "[Content_Types].xml": TYPES, "word/document.xml": document(body), ...parts }, flags)

const reads = (name: string, bytes: Buffer, html: string, ...rules: string[]) => {
  test(name, async () => {
    const read = await readDocx(bytes, LIMITS)
    expect(read.html).toContain(html)
    expect(read.findings.map(({ rule }) => rule)).toEqual(rules)
  })
}

const refuses = (name: string, bytes: Buffer, sentence: RegExp) => {
  test(name, async () => {
    await expect(readDocx(bytes, LIMITS)).rejects.toThrow(UnreadableError)
    await expect(readDocx(bytes, LIMITS)).rejects.toThrow(sentence)
  })
}

reads("a paragraph", word(paragraph(run("Women hold 4 seats."))), "Women hold 4 seats.")
reads("runs that split a number", word(paragraph(run("1") + run("2 wo") + run("men"))), "12 women")
reads(
  "tracked changes as accepted",
  word(
    paragraph(
      `${run("at least ")}<w:del w:id="1">${"<w:r><w:delText>20</w:delText></w:r>"}</w:del><w:ins w:id="2">${run("30")}</w:ins>${run(" percent")}`,
    ),
  ),
  "at least 30 percent",
  "changes-are-settled",
)
reads(
  "a table",
  word(`<w:tbl><w:tr><w:tc>${paragraph(run("Body"))}</w:tc><w:tc>${paragraph(run("7"))}</w:tc></w:tr></w:tbl>`),
  "<td><p>Body</p></td>",
)
refuses("a file that is cut short", word(paragraph(run("x"))).subarray(0, 200), /cut short/u)
refuses("an encrypted file", word(paragraph(run("x")), {}, 1), /encrypted/u)
refuses(
  "a bomb, whatever size it claims",
  word(paragraph(run("x")), { "word/media/zeros.xml": "0".repeat(2_000_000) }),
  /at most 1000000 bytes unpacked/u,
)
refuses("a file without its document", zip({ "[Content_Types].xml": TYPES }), /holds no word\/document.xml/u)
refuses("broken XML", zip({ "[Content_Types].xml": TYPES, "word/document.xml": "<w:document><w:body>" }), /damaged/u)

test("any damage ends in a page or in UnreadableError", async () => {
  const whole = word(paragraph(run("Women hold 4 seats.")))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, value, length) => {
      const bytes = Buffer.from(whole)
      bytes[at] = value
      await readDocx(bytes.subarray(0, Math.max(length, whole.length - 40)), LIMITS).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableError)
      })
    }),
    { numRuns: 200 },
  )
})
