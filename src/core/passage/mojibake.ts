/** The signs that Windows-1252 puts where Latin-1 has controls, for the bytes 80 to 9F. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

/** UTF-8 that was read as Windows-1252: "â€™" for ’, "Ã©" for é, "Â " for a blank. Only the lead bytes that real text of the papers' languages does not begin so. */
export const MOJIBAKE = new RegExp(`[ÂÃÅ][\\u0080-\\u00bf${WINDOWS_1252}]|â[\\u0080-\\u00bf${WINDOWS_1252}]{2}`, "gu")

/** Signs that a text read in the right way may hold beside its capitals: "SÃO”" and the like are left alone. */
const byteOf = (sign: string): number => {
  const at = WINDOWS_1252.indexOf(sign)
  return at >= 0 ? 0x80 + at : sign.charCodeAt(0)
}

/** What the bytes of a match stand for; undefined when they are no UTF-8. */
export function repairMojibake(printed: string): string | undefined {
  const [lead = 0, second = 0, third = 0] = [...printed].map(byteOf)
  if (printed.length === 2) {
    const code = ((lead & 0x1f) << 6) | (second & 0x3f)
    return code >= 0x80 ? String.fromCharCode(code === 0xa0 ? 32 : code) : undefined
  }
  const code = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
  return code >= 0x800 ? String.fromCharCode(code) : undefined
}
