/** How many bytes a text takes in UTF-8. Half of a pair of units without the other becomes the replacement character. */
export function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    length += unit < 0x800 ? 1 : 2
    if (isPair(text, at, unit)) at++
  }
  return length
}

/** Writes a text in UTF-8 into bytes that have room for it, and gives back where it ends. The core knows no TextEncoder. */
export function writeUtf8(text: string, bytes: Uint8Array, from: number): number {
  let made = from
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes[made++] = unit
    else if (unit < 0x800) {
      bytes[made++] = 0xc0 | (unit >> 6)
      bytes[made++] = tail(unit)
    } else if (isPair(text, at, unit)) {
      const code = text.codePointAt(at++) ?? 0
      bytes[made++] = 0xf0 | (code >> 18)
      bytes[made++] = tail(code >> 12)
      bytes[made++] = tail(code >> 6)
      bytes[made++] = tail(code)
    } else {
      const code = unit >= 0xd800 && unit <= 0xdfff ? 0xfffd : unit
      bytes[made++] = 0xe0 | (code >> 12)
      bytes[made++] = tail(code >> 6)
      bytes[made++] = tail(code)
    }
  }
  return made
}

const isPair = (text: string, at: number, unit: number): boolean =>
  unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00

const tail = (bits: number): number => 0x80 | (bits & 0x3f)

/** The text that was written as these bytes. */
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
