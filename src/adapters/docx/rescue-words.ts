/** What stands for a reader in a part of a Word file: the end of a paragraph, a break, and words. Deleted words stand in other elements. */
const PIECE = /<\/w:p>|<w:p[ >/]|<w:(?:tab|br|cr)\b[^<>]*>|<w:t(?:\s[^<>]*)?>([^<]*)/gu

/** XML's own entities. Others are a file's own, and are never put in. */
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)[^\s;&]{0,40};?/gu

/** The words of parts whose XML is broken, as HTML: paragraphs and nothing else. Empty where there are none. */
export function rescueWords(parts: readonly string[]): string {
  const paragraphs: string[] = []
  for (const xml of parts) {
    let words: string[] = []
    const end = () => {
      const text = words.join("").replaceAll(FOREIGN_ENTITY, "").trim()
      if (text !== "") paragraphs.push(`<p>${text}</p>`)
      words = []
    }
    for (const [piece, text] of xml.matchAll(PIECE))
      if (text !== undefined) words.push(text.replaceAll(">", "&gt;"))
      else if (piece.startsWith("</w:p") || piece.startsWith("<w:p")) end()
      else words.push(" ")
    end()
  }
  return /[\p{L}\p{N}]/u.test(paragraphs.join("").replaceAll(/<\/?p>|&#?\w+;/gu, "")) ? `<main>${paragraphs.join("")}</main>` : ""
}
