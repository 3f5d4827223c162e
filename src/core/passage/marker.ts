/** What stands before the first word of a paragraph or an item. */
export type Marker = {
  readonly style: MarkerStyle
  /** As printed, without point or brackets; the sign itself of a bullet. */
  readonly printed: string
  /** Offset of the first sign after it. */
  readonly contentStart: number
}

/**
 * `bullet` • - · `number` 12. · `enclosed-number` (1) 1) · `letter` a. · `enclosed-letter` (a) a), roman (ii) too · `capital` A. · `roman` IV. (and iv.) · `decimal` 2.1
 * Whether "(i)" is a letter or a roman one is settled by its neighbours: see outline.
 */
export type MarkerStyle = "bullet" | "number" | "enclosed-number" | "letter" | "enclosed-letter" | "capital" | "roman" | "decimal" | "note"

// a blank inside a line
const B = "[^\\S\\n\\r\\f\\u2028\\u2029]"
const RULES: readonly (readonly [style: MarkerStyle, pattern: RegExp])[] = [
  ["bullet", new RegExp(`([•‣⁃◦▪▫●○■□▸►·➢✓\\uf0a7\\uf0b7\\uf076\\uf0d8])${B}*(?=\\S)|\\\\?([-–—*+])${B}+(?=\\S)|(o)${B}+(?=\\S)`, "uy")],
  ["enclosed-number", new RegExp(`\\\\?\\((\\d{1,3})\\\\?\\)${B}*(?=\\S)|(\\d{1,3})\\\\?\\)${B}+(?=\\S)`, "uy")],
  ["enclosed-letter", new RegExp(`\\\\?\\(([a-z]{1,2}|[ivxlc]{1,6})\\\\?\\)${B}*(?=\\S)|([a-z]|[ivxlc]{1,6})\\)${B}+(?=\\S)`, "uy")],
  ["number", new RegExp(`(\\d{1,3}(?:${B}?(?:bis|ter))?)\\\\?\\.(?:${B}+(?=\\S)|(?=[\\p{Lu}“"]))`, "uy")],
  ["decimal", new RegExp(`(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?${B}+(?=\\p{Lu})`, "uy")],
  ["roman", new RegExp(`([IVXLC]{1,7}|[ivxl]{2,6})\\.${B}+(?=\\S)`, "uy")],
  ["letter", new RegExp(`([a-z])\\.${B}+(?=\\S)`, "uy")],
  ["capital", new RegExp(`([A-Z])\\.${B}+(?=\\S)`, "uy")],
]

/** The marker at `offset`, by its form alone; whether it is one is for the reader of lines to say. */
export function markerAt(text: string, offset: number): Marker | undefined {
  for (const [style, pattern] of RULES) {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (match) return { style, printed: match[1] ?? match[2] ?? match[3] ?? "", contentStart: pattern.lastIndex }
  }
  return undefined
}

const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100 } as const

/** The value of a roman number in letters of either case; undefined when it is none. */
export function romanValue(printed: string): number | undefined {
  let value = 0
  const digits = [...printed.toLowerCase()].map((letter) => ROMAN[letter as keyof typeof ROMAN])
  for (const [i, digit] of digits.entries()) {
    if (digit === undefined) return undefined
    value += digit < (digits[i + 1] ?? 0) ? -digit : digit
  }
  return value > 0 ? value : undefined
}

/** The place of a letter mark in its row: a 1, z 26, aa 27. */
export function letterValue(printed: string): number | undefined {
  const letter = printed.toLowerCase()
  if (!/^([a-z])\1?$/u.test(letter)) return undefined
  return letter.charCodeAt(0) - 96 + (letter.length - 1) * 26
}
