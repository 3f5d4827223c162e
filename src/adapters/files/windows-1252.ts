/** The signs of 0x80 to 0x9F; the five that stand for nothing keep their number. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"

/** Text in Windows-1252, and in ISO 8859-1, which is read as such everywhere. Node 20 does not do it: its decoder leaves 0x80 to 0x9F as controls. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
  return text.replaceAll(/[\u0080-\u009F]/gu, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign)
}
