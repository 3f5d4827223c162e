import fc from "fast-check"
import { expect, test } from "vitest"
import { UnreadableError } from "../../core/finding/index.ts"
import { zip } from "../../../test/made-zip.ts"
import { unpack } from "../zip/index.ts"
import { readDocx } from "./read-docx.ts"

/** As the workbench joins the two. */
const readWord = async (bytes: Uint8Array) => await readDocx(bytes, unpack(bytes, 1_000_000, "Word file"), { text: 100_000 })
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const document = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${content}</w:p>`

const word = (body: string, parts: Readonly<Record<string, string>> = {}, flags = 0): Buffer =>
  zip({ "[Content_Types].xml": TYPES, "word/document.xml": document(body), ...parts }, flags)

const reads = (name: string, bytes: Buffer, html: string, ...rules: string[]) => {
  test(name, async () => {
    const read = await readWord(bytes)
    expect(read.html).toContain(html)
    expect(read.findings.map(({ rule }) => rule)).toEqual(rules)
  })
}

const refuses = (name: string, bytes: Buffer, sentence: RegExp) => {
  test(name, async () => {
    await expect(readWord(bytes)).rejects.toThrow(UnreadableError)
    await expect(readWord(bytes)).rejects.toThrow(sentence)
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
refuses("broken XML", zip({ "[Content_Types].xml": TYPES, "word/document.xml": "<w:document><w:body>" }), /: its XML is not well formed$/u)
refuses("an entity of its own", word(paragraph(run("&ours;"))), /: its XML uses the entity &ours;, and Word files have none of their own$/u)
refuses(
  "an entity that it declares",
  zip({ "[Content_Types].xml": TYPES, "word/document.xml": `<!DOCTYPE w [<!ENTITY ours "x">]>${document(paragraph(run("&ours;")))}` }),
  /uses the entity &ours;/u,
)
refuses("parts that are none", zip({ "[Content_Types].xml": "", "word/document.xml": "" }), /damaged: its (?:XML|parts)/u)

test("any damage ends in a page or in UnreadableError", async () => {
  const whole = word(paragraph(run("Women hold 4 seats.")))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, value, length) => {
      const bytes = Buffer.from(whole)
      bytes[at] = value
      await readWord(bytes.subarray(0, Math.max(length, whole.length - 40))).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableError)
      })
    }),
    { numRuns: 200 },
  )
})
