/** What stands before the first word of a provision. */
export type Mark = {
  /** `number` 12. or (12) · `letter` (a) a) a., (i) too · `capital` A. · `roman` IV. · `bullet` • – · `decimal` 2.1 */
  readonly style: "number" | "letter" | "capital" | "roman" | "bullet" | "decimal"
  /** "12", "a", "iv", "A"; the sign itself of a bullet. */
  readonly printed: string
  /** In brackets or with one: (12). An enclosed number hangs under a plain one. */
  readonly enclosed: boolean
  /** Offset after the mark and the blanks that follow it. */
  readonly end: number
}

type Rule = { readonly style: Mark["style"]; readonly enclosed: boolean; readonly pattern: RegExp }

const ENCLOSED: readonly Rule[] = [
  { style: "letter", enclosed: true, pattern: /["“'‘]?\(\s?([a-zA-Z]{1,2}|[ivxl]{2,6})\s?\)[\s.:]*(?=\S)/uy },
  { style: "number", enclosed: true, pattern: /["“'‘]?\((\d{1,2})\)\s*(?=\S)/uy },
]
const DIGITS: readonly Rule[] = [
  { style: "decimal", enclosed: false, pattern: /(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=\p{L})/uy },
  { style: "number", enclosed: false, pattern: /["“'‘]?(\d{1,3})\s?(?:\s?bis)?\s?[.,](?:\s+(?=["“'‘(\p{L}])|(?=["“'‘]?\p{Lu}))/uy },
  { style: "number", enclosed: false, pattern: /(\d{1,2})\)\s*(?=\p{L})/uy },
]
const SMALL: readonly Rule[] = [
  { style: "letter", enclosed: true, pattern: /([a-z]|[ivx]{2,5})\)\s+(?=\S)/uy },
  { style: "letter", enclosed: false, pattern: /([a-z]|[ivx]{2,5})\.\s+(?=\p{L})/uy },
  { style: "bullet", enclosed: false, pattern: /(o)\s+(?=\p{L})/uy },
]
const CAPITAL: readonly Rule[] = [
  { style: "roman", enclosed: false, pattern: /([IVX]{1,5})\.\s+(?=\S)/uy },
  { style: "capital", enclosed: false, pattern: /([A-Z])\.\s+(?=\p{Lu})/uy },
]
const SIGNS: readonly Rule[] = [
  {
    style: "bullet",
    enclosed: false,
    pattern: /([•‣⁃◦▪▫●○■□▸►·➢✓\uf0a7\uf0b7\uf076\uf0d8])\s*(?=\S)|([-–—*])\s*(?=[\p{L}“"(])|(\u00ad)\s+(?=\S)/uy,
  },
]
const QUOTED: readonly Rule[] = [...ENCLOSED, ...DIGITS]
const NO_RULES: readonly Rule[] = []

/** The rules that may hold for what begins with this sign. */
function rulesFor(sign: string): readonly Rule[] {
  if (sign === "(") return ENCLOSED
  if (sign >= "0" && sign <= "9") return DIGITS
  if (sign >= "a" && sign <= "z") return SMALL
  if (sign >= "A" && sign <= "Z") return CAPITAL
  if (/["“'‘]/u.test(sign)) return QUOTED
  return /\p{L}/u.test(sign) ? NO_RULES : SIGNS
}

/** A mark at an offset, by its form alone. */
export function markAt(text: string, offset: number): Mark | undefined {
  for (const { style, enclosed, pattern } of rulesFor(text.charAt(offset))) {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    const printed = match && (match[1] ?? match[2] ?? match[3])
    if (printed !== null && printed !== undefined) return { style, printed, enclosed, end: pattern.lastIndex }
  }
  return undefined
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** The value of a roman number in letters of either case; 0 when it is none. */
export function romanValue(printed: string): number {
  let value = 0
  const digits = [...printed.toLowerCase()].map((letter) => ROMAN[letter] ?? 0)
  if (digits.includes(0)) return 0
  for (const [i, digit] of digits.entries()) value += digit < (digits[i + 1] ?? 0) ? -digit : digit
  return value
}

/** The place of a letter in its row: a 1, z 26, aa 27; 0 when it is none. */
export function letterValue(printed: string): number {
  if (!/^([a-zA-Z])\1?$/u.test(printed)) return 0
  return printed.toLowerCase().charCodeAt(0) - 96 + (printed.length - 1) * 26
}
