/**
 * Patterns here are written in lower case and run on lowered text, without the flags "i" and "u":
 * with them, the engine takes longer to prepare the patterns than to read a whole paper.
 */

/** One alternative of a table's rows, in lower case, longest first, so that "security council" is tried before "council". */
export const any = (rows: readonly string[]): string =>
  [...rows]
    .map((row) => row.toLowerCase())
    .sort((a, b) => b.length - a.length)
    .join("|")

/** The letters of words, inside a class: lower case, with the accents of names. */
export const LETTERS = "a-zß-öø-ÿœšžčćłńığş"

/** The text in lower case, sign by sign: every place in it is the same place in the text. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll(/[A-Z]/gu, (sign) => sign.toLowerCase())
}
