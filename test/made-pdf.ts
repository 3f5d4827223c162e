/** A PDF whose pages draw these operators, in Times (/F), its bold (/B). `pages`, `font` (/F) and `trailer` may be others. */
export function pdfOf(
  contents: readonly string[],
  { pages, font = TIMES, trailer = "", pack = (content: string) => ({ filter: "", content: Buffer.from(content, "latin1") }) }: Spoilt = {},
): Uint8Array {
  const objects: Uint8Array[] = [
    Buffer.from("<</Type/Catalog/Pages 2 0 R>>"),
    Buffer.from(pages ?? `<</Type/Pages/Count ${contents.length}/Kids[${contents.map((_, i) => `${5 + 2 * i} 0 R`).join(" ")}]>>`),
    Buffer.from(font),
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
type Spoilt = { pages?: string; font?: string; trailer?: string; pack?: (content: string) => { filter: string; content: Uint8Array } }

const TIMES = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"

/** Operators that print words at places: x, y, size, words. */
export const at = (...words: readonly (readonly [x: number, y: number, size: number, printed: string, font?: "F" | "B"])[]) =>
  words.map(([x, y, size, printed, font = "F"]) => `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${printed}) Tj ET`).join("\n")
