/** A text in UTF-8. The core knows no TextEncoder; half of a pair of units without the other becomes the replacement character. */
export function utf8Of(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return Uint8Array.from(bytes)
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f)

/** The text that `utf8Of` made these bytes of. */
export function textOfUtf8(bytes: Uint8Array): string {
  let text = ""
  let made = 0
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0
    if (first < 0x80) units[made++] = first
    else {
      const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
      let code = first & (0x3f >> more)
      for (let i = 0; i < more; i++) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f)
      if (code > 0xffff) {
        units[made++] = 0xd7c0 + (code >> 10)
        code = 0xdc00 | (code & 0x3ff)
      }
      units[made++] = code
    }
    if (made < units.length - 2) continue
    text += textOfUnits(made)
    made = 0
  }
  return text + textOfUnits(made)
}

// Scratch that is kept between calls: units of a text before they are one. Nothing reads it across calls.
const units = new Uint16Array(1 << 12)

/** Handed over as a list: spread, they took five times as long. */
const textOfUnits = (made: number): string => Reflect.apply(String.fromCharCode, undefined, units.subarray(0, made)) as string
