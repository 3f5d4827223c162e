/** Signs that a text layer holds in another form than a reader types them. */
const SIGNS = new Map([
  ["\uF02D", "-"], // hyphen of Symbol fonts
  ["\uF0A7", "▪"], // square bullet of Wingdings
  ["\uF0B7", "•"], // bullet of Symbol
  ["\uF0D8", "➢"], // arrow bullet of Wingdings
  ["\uFB00", "ff"],
  ["\uFB01", "fi"],
  ["\uFB02", "fl"],
  ["\uFB03", "ffi"],
  ["\uFB04", "ffl"],
  ["\uFB05", "st"],
  ["\uFB06", "st"],
])

/** What is printed for a sign of the text layer. Control signs, and halves of pairs that stand alone, print nothing. */
export function printedSign(unicode: string): string {
  return SIGNS.get(unicode) ?? unicode.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (/\s/u.test(sign) ? " " : ""))
}
