import { deflateSync } from "node:zlib"
import fc from "fast-check"
import { expect, test } from "vitest"
import { UnreadableError } from "../../core/finding/index.ts"
import { at, pdfOf } from "../../../test/made-pdf.ts"
import { readPdf } from "./index.ts"

const LIMITS = { pages: 20, text: 10_000, unpacked: 1_000_000 }

async function answer(bytes: Uint8Array): Promise<string> {
  try {
    const { source, findings } = await readPdf(bytes, LIMITS)
    return source.text.trimEnd() + findings.map(({ rule }) => ` (${rule})`).join("")
  } catch (error) {
    return error instanceof UnreadableError ? `unreadable: ${error.message}` : String((error as Error).stack)
  }
}

const lays = (name: string, contents: readonly string[], expected: string) => {
  test(name, async () => {
    expect(await answer(pdfOf(contents))).toBe(expected)
  })
}
lays("an indent is shown by spaces", [at([100, 700, 10, "Under the sun"], [121, 688, 10, "further in"])], "Under the sun\n     further in")
lays(
  "a gap between paragraphs is an empty line",
  [at([100, 700, 10, "one a"], [100, 688, 10, "two a"], [100, 664, 10, "three a"])],
  "one a\ntwo a\n\nthree a",
)
lays(
  "a wide gap is shown as wide",
  [at([100, 700, 10, "left side"], [300, 700, 10, "right"])],
  "left side                                       right",
)
lays("each page ends with a form feed", [at([100, 700, 10, "a b"]), at([100, 700, 10, "c d"])], "a b\n\fc d")
lays(
  "words drawn out of order are read in order",
  [at([145, 700, 10, "second"], [100, 688, 10, "third one"], [100, 700, 10, "first one "])],
  "first one second\nthird one",
)
lays(
  "signs set with kerning are one word",
  ["BT /F 10 Tf 100 700 Td [(Secre) 20 (tary) 40 (-) 30 (General of)] TJ ET"],
  "Secretary-General of",
)
lays(
  "room that is left where a space would stand is one",
  ["BT /F 10 Tf 100 700 Td [(peace) -250 (and) -250 (security)] TJ ET"],
  "peace and security",
)
lays("a raised mark stands at its word", [at([100, 700, 10, "no women"], [139, 704, 6, "1"])], "no women1")
test("the 2 of a square measure is no mark", async () => {
  const { source } = await readPdf(pdfOf([at([100, 700, 10, "cleared 12 km"], [160, 704, 6, "2"], [166, 700, 10, "of land"])]), LIMITS)
  expect(source.hints?.superscripts).toEqual([])
})
const SONG =
  "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4>>>>]>>"
test("a font of Chinese that the paper names and does not bring is read", async () => {
  expect(await answer(pdfOf(["BT /F 10 Tf 100 700 Td <b8bec5aebacdb0b2c8ab> Tj ET"], { font: SONG }))).toBe("妇女和安全")
})
const HEBREW =
  "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Widths[500 500 500 500 500 500]/FirstChar 65/LastChar 70/FontDescriptor<</Type/FontDescriptor/FontName/Times-Roman/Flags 4>>/Encoding<</Type/Encoding/Differences[65/afii57664/afii57665/afii57666/afii57667/parenleft/parenright]>>>>"
/** A to D are the first letters of the Hebrew alphabet, E and F parentheses as they look. Drawn from left to right. */
const hebrew = (
  name: string,
  words: readonly (readonly [x: number, y: number, size: number, printed: string, font?: "F" | "B"])[],
  expected: string,
) => {
  test(name, async () => {
    expect(await answer(pdfOf([at(...words)], { font: HEBREW }))).toBe(expected)
  })
}
hebrew(
  "words from right to left are read with their first letter first",
  [
    [500, 700, 10, "CBA"],
    [480, 700, 10, "DCB"],
  ],
  "אבג בגד",
)
hebrew(
  "numbers and names among them stay as printed",
  [
    [500, 700, 10, "BA"],
    [460, 700, 10, "2640 UN", "B"],
    [440, 700, 10, "DC"],
  ],
  "אב 2640 UN גד",
)
hebrew("parentheses are turned with the words", [[500, 700, 10, "EABF CD"]], "דג (בא)")
hebrew(
  "a word of theirs in other text",
  [
    [100, 700, 10, "the word is", "B"],
    [151, 700, 10, "CBA"],
    [172, 700, 10, "in Hebrew", "B"],
  ],
  "the word is אבג in Hebrew",
)

const UNNAMED =
  "<</Type/Font/Subtype/Type1/BaseFont/Odd/Encoding<</Type/Encoding/Differences[1/g01/g02/g03]>>/FontDescriptor<</Type/FontDescriptor/FontName/Odd/Flags 4>>>>"
const odd = (name: string, content: string, expected: string) => {
  test(name, async () => {
    expect(await answer(pdfOf([content], { font: UNNAMED }))).toBe(expected)
  })
}
odd(
  "signs without letters are told",
  `BT /F 10 Tf 100 700 Td <010203010203> Tj ET ${at([100, 660, 10, "in bold", "B"])}`,
  "in bold (signs-have-letters)",
)
odd(
  "a paper of such signs alone is refused",
  "BT /F 10 Tf 100 700 Td <010203010203> Tj ET",
  "unreadable: The PDF does not say which letters its signs stand for: run OCR first, then read its output",
)
lays("words printed twice to look bold are read once", [at([100, 700, 10, "bold words"], [100.3, 700, 10, "bold words"])], "bold words")
lays(
  "words set along the margin come after the text",
  [`BT /F 10 Tf 0 1 -1 0 50 300 Tm (stamp at the side) Tj ET ${at([100, 700, 10, "text of it"])}`],
  "text of it\n\nstamp at the side",
)
const column = (x: number, from: number, lines: number, side: string) =>
  Array.from({ length: lines }, (_, i) => [x, from - 12 * i, 10, `${side} ${i}: words that fill this column`] as const)
const printed = (lines: number, side: string) =>
  Array.from({ length: lines }, (_, i) => `${side} ${i}: words that fill this column`).join("\n")
lays(
  "columns of running text are read one after the other",
  [
    at(
      [72, 712, 10, "A line that goes across both of the columns of this page, from side to side"],
      ...column(72, 700, 7, "left"),
      ...column(320, 700, 8, "right"),
    ),
  ],
  `A line that goes across both of the columns of this page, from side to side\n${printed(7, "left")}\n${printed(8, "right")}`,
)
lays(
  "columns whose lines do not stand level are read one after the other",
  [at(...column(72, 700, 7, "left"), ...column(320, 694, 3, "right"), ...column(320, 652, 4, "low"))],
  `${printed(7, "left")}\n${printed(3, "right")}\n\n${printed(4, "low")}`,
)
test("a table is read row by row", async () => {
  const rows = Array.from({ length: 8 }, (_, i) => [
    [72, 700 - 12 * i, 10, `Province ${i}`] as const,
    [320, 700 - 12 * i, 10, `${i} women`] as const,
  ]).flat()
  expect((await answer(pdfOf([at(...rows)]))).split("\n").map((line) => line.split(/ {2,}/u))).toEqual(
    Array.from({ length: 8 }, (_, i) => [`Province ${i}`, `${i} women`]),
  )
})
lays("a page without text beside one with text is a note", [at([100, 700, 10, "a b"]), "0 0 10 10 re f"], "a b (pages-have-text)")

test("raised marks, headings and running heads are hints", async () => {
  const head = "/Artifact BMC " + at([60, 760, 8, "S/2025/1"]) + " EMC\n"
  const body = Array.from({ length: 9 }, (_, i) => at([100, 600 - 12 * i, 10, "Words of the paper that fill a line"])).join("\n")
  const { source } = await readPdf(
    pdfOf([head + at([100, 700, 16, "The title", "B"], [100, 650, 10, "A part", "B"], [126, 654, 6, "1"]) + body]),
    LIMITS,
  )
  const shown = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => source.text.slice(start, end).trim())
  expect(shown(source.hints?.furniture ?? [])).toEqual(["S/2025/1"])
  expect(shown(source.hints?.superscripts ?? [])).toEqual(["1"])
  expect(shown(source.hints?.headings ?? [])).toEqual(["The title", "A part1"])
  expect(source.hints?.headings.map(({ level }) => level)).toEqual([1, 2])
})

test("what stands on page after page at one height is a running head", async () => {
  const pages = Array.from({ length: 4 }, (_, i) =>
    at(
      [72, 750, 8, `Note of the secretariat`],
      [72, 600, 10, ["Nine women", "A quota", "No reply", "The mission"][i] ?? ""],
      [300, 40, 8, `Page ${i + 1}`],
    ),
  )
  const { source } = await readPdf(pdfOf(pages), LIMITS)
  const shown = source.hints?.furniture.map(({ start, end }) => source.text.slice(start, end).trim())
  expect(shown).toEqual([1, 2, 3, 4].flatMap((n) => ["Note of the secretariat", `Page ${n}`]))
})

const refuses = (name: string, bytes: Uint8Array, expected: RegExp) => {
  test(`${name} is refused`, async () => {
    expect(await answer(bytes)).toMatch(expected)
  })
}
const page = at([100, 700, 10, "Words"])
const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>/P -4>>/ID[<00><00>]`
refuses("an encrypted paper", pdfOf([page], { trailer: encrypt }), /^unreadable: The PDF is encrypted/u)
refuses("a paper of pictures", pdfOf(["0 0 10 10 re f"]), /run OCR first/u)
refuses("a paper without pages", pdfOf([], { pages: "<</Type/Pages/Count 0/Kids[]>>" }), /^unreadable: The PDF /u)
refuses("a page tree that goes in a circle", pdfOf([], { pages: "<</Type/Pages/Count 3/Kids[2 0 R]>>" }), /^unreadable: The PDF /u)
refuses("a paper of too many pages", pdfOf(Array.from({ length: 21 }, () => page)), /at most 20 pages, got 21/u)
refuses("a paper of too much text", pdfOf([`${page}\n`.repeat(3000)]), /at most 10000 signs/u)
refuses("a head and nothing else", Buffer.from("%PDF-1.7\n"), /^unreadable: The PDF is damaged or cut short/u)
const flate = (content: Uint8Array) => ({ filter: "/Filter/FlateDecode", content: deflateSync(content) })
refuses("a bomb", pdfOf([page], { pack: () => flate(Buffer.alloc(5_000_000, 32)) }), /at most 1000000 bytes when unpacked/u)
refuses(
  "a bomb in a bomb",
  pdfOf([page], {
    pack: () => ({ filter: "/Filter[/FlateDecode/FlateDecode]", content: deflateSync(deflateSync(Buffer.alloc(50_000_000, 32))) }),
  }),
  /at most 1000000 bytes when unpacked/u,
)

test("a packed page is read", async () => {
  expect(await answer(pdfOf([page], { pack: (content) => flate(Buffer.from(content)) }))).toBe("Words")
})

test("random bytes behind the head of a PDF are refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
      expect(await answer(Buffer.concat([Buffer.from("%PDF-1.7\n"), noise]))).toMatch(/^unreadable: /u)
    }),
    { numRuns: 50 },
  )
}, 60_000)
