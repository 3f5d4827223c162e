/** Letters that are one sign and are written as two where there is no key for them. */
const LIGATURES = /[œæßøđłı]/gu
const SPELT: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l", ı: "i" }

/** A word without case, accents, vowel signs, half-width forms and halves of signs: "Côte" is "cote", "Œuvre" is "oeuvre", "Ménaka" is "menaka". */
export function foldWord(word: string): string {
  if (/^[a-zA-Z\d]*$/u.test(word)) return word.toLowerCase()
  return word
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cs}\u0640\u200B-\u200F]/gu, "")
    .toLowerCase()
    .replaceAll(LIGATURES, (letter) => SPELT[letter] ?? letter)
    .replaceAll(/\p{M}/gu, "") // a capital dotted İ leaves its dot behind
}
