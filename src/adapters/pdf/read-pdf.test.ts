import { deflateSync } from "node:zlib"
import fc from "fast-check"
import { expect, test } from "vitest"
import { UnreadableError } from "../../core/finding/index.ts"
import { readPdf } from "./index.ts"

/** A PDF whose pages draw these operators, in Times (/F), its bold (/B). `catalog` and `trailer` may be spoilt. */
function pdfOf(
  contents: readonly string[],
  { pages, trailer = "", pack = (content: string) => ({ filter: "", content: Buffer.from(content, "latin1") }) }: Spoilt = {},
): Uint8Array {
  const objects: Uint8Array[] = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R>>"),
    Buffer.from(pages ?? `<</Type/Pages/Count ${contents.length}/Kids[${contents.map((_, i) => `${5 + 2 * i} 0 R`).join(" ")}]>>`),
    Buffer.from("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"),
    Buffer.from("<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/Encoding/WinAnsiEncoding>>"),
  ]
  for (const [i, printed] of contents.entries()) {
    const { filter, content } = pack(printed)
    objects.push(
      Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents ${6 + 2 * i} 0 R>>`),
      Buffer.concat([Buffer.from(`<</Length ${content.length}${filter}>>stream\n`), content, Buffer.from("\nendstream")]),
    )
  }
  const parts: Uint8Array[] = [Buffer.from("%PDF-1.7\n")]
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    places.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n"))
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
type Spoilt = { pages?: string; trailer?: string; pack?: (content: string) => { filter: string; content: Uint8Array } }

const LIMITS = { pages: 20, text: 10_000, unpacked: 1_000_000 }

async function answer(bytes: Uint8Array): Promise<string> {
  try {
    const { source, findings } = await readPdf(bytes, LIMITS)
    return source.text.trimEnd() + findings.map(({ rule }) => ` (${rule})`).join("")
  } catch (error) {
    return error instanceof UnreadableError ? `unreadable: ${error.message}` : String((error as Error).stack)
  }
}

/** Operators that print words at places: x, y, size, words. */
const at = (...words: readonly (readonly [x: number, y: number, size: number, printed: string, font?: "F" | "B"])[]) =>
  words.map(([x, y, size, printed, font = "F"]) => `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${printed}) Tj ET`).join("\n")

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
lays("words printed twice to look bold are read once", [at([100, 700, 10, "bold words"], [100.3, 700, 10, "bold words"])], "bold words")
lays(
  "words set along the margin come after the text",
  [`BT /F 10 Tf 0 1 -1 0 50 300 Tm (stamp at the side) Tj ET ${at([100, 700, 10, "text of it"])}`],
  "text of it\n\nstamp at the side",
)
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

const whole = Buffer.from(pdfOf([page, at([100, 700, 10, "More words"])], { pack: (content) => flate(Buffer.from(content)) }))
const total = /^(?:unreadable: |Words|More words|$)/u

test("a paper cut short anywhere is read as far as it goes, or refused", async () => {
  for (let end = 5; end < whole.length; end += 17) expect(await answer(new Uint8Array(whole.subarray(0, end)))).toMatch(total)
}, 60_000)

test("a paper with any bytes changed is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
      const bytes = new Uint8Array(whole)
      for (const [place, value] of changes) bytes[place] = value
      expect(await answer(bytes)).not.toMatch(/^\w*Error/u)
    }),
    { numRuns: 100 },
  )
}, 60_000)

test("random bytes behind the head of a PDF are refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
      expect(await answer(Buffer.concat([Buffer.from("%PDF-1.7\n"), noise]))).toMatch(/^unreadable: /u)
    }),
    { numRuns: 50 },
  )
}, 60_000)
