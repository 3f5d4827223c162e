import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { readText, type TextFormat } from "./index.ts"

const hashes = (text: string) => {
  test(`the hash of ${JSON.stringify(text.slice(0, 40))} is that of its bytes`, () => {
    const bytes = new TextEncoder().encode(text)
    expect(readText(text, "text").paper.sha256).toBe(createHash("sha256").update(bytes).digest("hex"))
  })
}
hashes("")
hashes("Words")
hashes("Kidal: « 85 % »")
hashes("Ελληνικά, العربية, 中文, 🕊️")
hashes("half a pair: \ud83d") // its bytes are those of U+FFFD
hashes("A long line. ".repeat(10_000))

const reads = (text: string, format: TextFormat, mediaType: string, passages: readonly string[]) => {
  test(`${format}: ${JSON.stringify(text)}`, () => {
    const record = readText(text, format)
    expect(record.paper.mediaType).toBe(mediaType)
    expect(record.passages.map(({ kind, clean }) => `${kind}: ${clean}`)).toEqual(passages)
  })
}
reads("# On Velloria\n\nWords.", "markdown", "text/markdown", ["heading: On Velloria", "paragraph: Words."])
reads("<h1>On Velloria</h1><p>Wor<b>ds</b>.</p>", "html", "text/html", ["heading: On Velloria", "paragraph: Words."])
reads("<p>Not closed", "html", "text/html", ["paragraph: Not closed"])
reads("Words.", "text", "text/plain", ["paragraph: Words."])
reads("", "text", "text/plain", [])

test("what the paper does not say is null, and nothing is undefined", () => {
  const record = readText("The Mission verified 40 cases.", "text")
  expect(record.paper.symbol).toBeNull()
  expect(record.figures.map(({ value, status, period }) => [value, status, period])).toEqual([[40, "verified", null]])
  expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record)
})
