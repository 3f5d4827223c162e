import fc from "fast-check"
import { expect, test } from "vitest"
import { UnreadableError } from "../../core/finding/index.ts"
import { openBytes } from "./index.ts"

const LONGEST = 1000
const bytesOf = (printed: string | readonly number[]) =>
  typeof printed === "string" ? Buffer.from(printed, "latin1") : Uint8Array.from(printed)

function answer(bytes: Uint8Array, name: string): string {
  try {
    const opened = openBytes(bytes, name, LONGEST)
    return "text" in opened
      ? `${opened.mediaType} ${JSON.stringify(opened.text)}${opened.findings.map(({ severity }) => ` (${severity})`).join("")}`
      : opened.mediaType
  } catch (error) {
    return error instanceof UnreadableError ? `unreadable: ${error.message}` : String(error)
  }
}

const opens = (printed: string | readonly number[], name: string, expected: string) => {
  test(`${JSON.stringify(printed).slice(0, 60)} named ${name}`, () => {
    expect(answer(bytesOf(printed), name)).toBe(expected)
  })
}
const refuses = (printed: string | readonly number[], expected: RegExp) => {
  test(`${JSON.stringify(printed).slice(0, 60)} is refused`, () => {
    expect(answer(bytesOf(printed), "paper.pdf")).toMatch(expected)
  })
}

// the format is told by content, whatever the name
opens("%PDF-1.7\n", "paper.txt", "application/pdf")
opens("\n\nFrom: a\n%PDF-1.4", "paper", "application/pdf")
opens("<!DOCTYPE html><p>x", "paper.md", 'text/html "<!DOCTYPE html><p>x"')
opens("<!-- a --> <!-- b --> <HTML lang=en>", "-", 'text/html "<!-- a --> <!-- b --> <HTML lang=en>"')
opens("<p>x</p>", "-", 'text/html "<p>x</p>"')
opens("x <b>y</b>", "page.html", 'text/html "x <b>y</b>"')
opens("# A\n\n**b** c", "paper.txt", 'text/markdown "# A\\n\\n**b** c"')
opens("<sup>1</sup> See [a](https://x) and **b**.", "-", 'text/markdown "<sup>1</sup> See [a](https://x) and **b**."')
// the name settles what content leaves open
opens("- a\n- b", "paper.md", 'text/markdown "- a\\n- b"')
opens("- a\n- b", "paper.txt", 'text/plain "- a\\n- b"')
opens("# a", "-", 'text/markdown "# a"')
opens("# a", "notes.txt", 'text/plain "# a"')
opens("a < b and c > d", "page.html", 'text/plain "a < b and c > d"')
opens("", "paper.md", 'text/markdown ""')

// encodings
opens([0xef, 0xbb, 0xbf, 0x41], "a.txt", 'text/plain "A"')
opens([0xff, 0xfe, 0x41, 0x00], "a.txt", 'text/plain "A"')
opens([0xfe, 0xff, 0x00, 0x41], "a.txt", 'text/plain "A"')
opens([...Buffer.from("Genève, août", "utf16le")], "a.txt", 'text/plain "Genève, août" (note)') // without its mark
opens([0x53, 0xe3, 0x6f, 0x20, 0x93, 0x61, 0x94], "a.txt", 'text/plain "São “a”" (note)') // Windows-1252
opens([...Buffer.from("Amélie, café, naïve, œuvre, « »"), 0xc3], "a.txt", 'text/plain "Amélie, café, naïve, œuvre, « »\ufffd" (doubt)') // cut inside a sign
opens("<meta charset=iso-8859-2><p>\xb1", "a.html", 'text/html "<meta charset=iso-8859-2><p>ą" (note)')

// what is no paper
refuses([0x41, 0, 0x42], /bytes that are no text$/u)
refuses("\x01\x02\x03\x04abcdef", /bytes that are no text$/u)
refuses("PK\x03\x04..xl/workbook.xml", /an Office file that is no Word document/u)
refuses("PK\x03\x04..photo.jpg", /a ZIP archive/u)
refuses("{\\rtf1 x}", /Rich Text/u)
refuses([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /old Office file/u)
refuses([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /picture \(PNG\): run OCR first/u)
refuses("x".repeat(LONGEST + 1), /at most 1000 signs, got 1001/u)

test("any bytes are opened or refused", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !answer(bytes, "x").includes("Error:")))
})
