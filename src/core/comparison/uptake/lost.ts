import { QUALIFIERS } from "./drafting.table.ts"
import { BY_THE_WAY } from "./passed-over.table.ts"
import { wordsOf } from "../../language/index.ts"
import { ANY_MONTH } from "../../text/index.ts"

/** "30 percent", "15,000", "60 days", "a third", "20 August 2023": a number with its unit, as printed. */
const NUMBER = new RegExp(
  `\\b\\d{1,2} (?:${ANY_MONTH})(?: \\d{4})?|\\b\\d[\\d.,]*\\d?\\s?(?:%|per ?cent|percent|days|months|years)?|\\bone (?:in|out of) \\w+|\\b(?:half|a (?:third|quarter)|one third|two thirds)\\b`,
  "giu",
)
/** Numbers that only name a place: "paragraphs 13 and 14", "resolution 2640 (2022)", "S/2013/110". */
const NAMES_A_PLACE = /(?:\b(?:paragraphs?|resolutions?|sections?|parts?|annex(?:es)?|articles?|chapter)\s[\d\s(),a-z]{0,60}|[/(])$/iu

/** Numbers, dates and qualifiers that one text has and another has not, as the first prints them, in its order. */
export function lostBetween(from: string, to: string): readonly string[] {
  const held = new Set(wordsOf(to).forms.map(plainQualifier))
  const digits = new Set([...to.replace(/(?<=\d)[ \u00A0](?=\d{3}\b)/gu, "").matchAll(/\d[\d.,]*/gu)].map(([number]) => plain(number)))
  const lost: { at: number; words: string }[] = []
  for (const match of from.matchAll(NUMBER)) {
    if (NAMES_A_PLACE.test(from.slice(Math.max(0, match.index - 80), match.index))) continue
    const number = /\d[\d.,]*/u.exec(match[0])?.[0]
    if (number === undefined ? !to.toLowerCase().includes(match[0].toLowerCase()) : !digits.has(plain(number)))
      lost.push({ at: match.index, words: match[0].trim() })
  }
  const { forms, starts, ends } = wordsOf(from)
  forms.forEach((form, i) => {
    if (QUALIFIERS.has(form) && !held.has(plainQualifier(form))) lost.push({ at: starts[i] ?? 0, words: from.slice(starts[i], ends[i]) })
  })
  return [...new Map(lost.toSorted((a, b) => a.at - b.at).map((one) => [one.words.toLowerCase(), one.words])).values()]
}

/** "fully" is "full", "safely" is "safe". */
const plainQualifier = (form: string): string => (form === "fully" ? "full" : form.replace(/ly$/u, ""))
const plain = (number: string): string => number.replace(/[,.]$/u, "").replaceAll(",", "")

/** Whether a word that was asked for and is not there makes the text say less than was asked. */
export const weighsInVerdict = (word: string): boolean => !BY_THE_WAY.has(word.toLowerCase()) && !isDate(word)

const DATE = new RegExp(`^(?:19|20)\\d\\d$|\\b(?:${ANY_MONTH})\\b`, "u")

/** Whether it is a day or a year: the days of one year go with it. */
export const isDate = (words: string): boolean => DATE.test(words)
