import fc from "fast-check"
import { expect, test } from "vitest"
import { UnreadableError } from "../../core/finding/index.ts"
import { zip } from "../../../test/made-zip.ts"
import { salvage } from "../zip/index.ts"
import { readDocx } from "./read-docx.ts"

/** As the workbench joins the two. */
const readWord = async (bytes: Uint8Array) => {
  const { parts, problem } = salvage(bytes, 1_000_000, "Word file")
  return await readDocx(bytes, parts, { text: 100_000 }, problem)
}
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

const broken = `<w:document ${W}><w:body>${paragraph(run("Women hold"))}${paragraph(`${run("4 &gt; 3 ")}<w:del><w:r><w:delText>5</w:delText></w:r></w:del>${run("seats &amp; a vote &ours;")}`)}<w:p><w:r></w:p>`
reads(
  "the words of a file whose XML is broken",
  zip({ "[Content_Types].xml": TYPES, "word/document.xml": broken }),
  "<main><p>Women hold</p><p>4 &gt; 3 seats &amp; a vote</p></main>",
  "word-files-are-whole",
)
const twoParts = word(paragraph(run("Women hold 4 seats.")), { "word/theme/theme1.xml": "x".repeat(500) })
reads("a file that lost its directory", twoParts.subarray(0, twoParts.length - 60), "<p>Women hold 4 seats.</p>", "word-files-are-whole")
const spoilt = Buffer.from(twoParts)
spoilt.fill(0xff, spoilt.indexOf("theme1.xml") + 10, spoilt.indexOf("theme1.xml") + 14)
reads("a file of which a part without words is damaged", spoilt, "<main><p>Women hold 4 seats.</p></main>")
refuses("a file that is cut in a bomb", word(paragraph("0".repeat(2_000_000))).subarray(0, 2200), /at most 1000000 bytes unpacked/u)

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
