import { MOJIBAKE, repairMojibake, straySpaces, type Vocabulary } from "../../passage/index.ts"
import type { CleanText } from "../../text/index.ts"
import { type Edit, editedWords } from "./edited-words.ts"
import { isHyphenOwn } from "./hyphen.ts"
import { noteMarks } from "./notes.ts"

/** Letters of the Cyrillic script that look like Latin ones, typed amid a Latin word: "Сalls upon" with a Cyrillic C. */
const ALIKE: ReadonlyMap<string, string> = new Map([..."АВЕКМНОРСТХаеорсух"].map((letter, i) => [letter, "ABEKMHOPCTXaeopcyx".charAt(i)]))
const ALIKE_IN_LATIN = /[АВЕКМНОРСТХаеорсух](?=[A-Za-z])|(?<=[A-Za-z])[АВЕКМНОРСТХаеорсух]/gu
const GARBLED = /[ÂÃÅâ]/u
const LINK = /\[([^\][]{1,300})\]\(https?:[^\s]{1,300}?\)(?=[\s,.;:\])]|$)/gu
/** A word that a hyphen breaks though its line goes on: "meet- ing". What shares its second part ("troop- and police-contributing") is whole. */
const BROKEN = /(\p{L}{2,})- (?!(?:and|or|to|as|nor|versus|but|through|et|,)\b)(\p{L}{2,})/gu
const STRAY = / [b-hj-z] | [’'](?:s|t|re|ve|ll)\b|\p{L} [-‑]\p{L}|^[b-hj-z] /u

/** Mends what the extraction broke in the words of one paragraph, and takes the marks of notes out. */
export function mendWords(source: string, words: CleanText, numbers: ReadonlySet<string>, vocabulary: Vocabulary): CleanText {
  const { clean } = words
  const edits: Edit[] = [...noteMarks(clean, numbers)]
  if (GARBLED.test(clean))
    for (const { index, 0: printed } of clean.matchAll(MOJIBAKE)) {
      const put = repairMojibake(printed)
      if (put !== undefined) edits.push({ from: index, to: index + printed.length, put })
    }
  if (/[\u0400-\u04FF]/u.test(clean))
    for (const { index, 0: letter } of clean.matchAll(ALIKE_IN_LATIN))
      edits.push({ from: index, to: index + 1, put: ALIKE.get(letter) ?? letter })
  if (clean.includes("](http"))
    for (const { index, 0: printed, 1: label = "" } of clean.matchAll(LINK))
      edits.push({ from: index, to: index + 1, put: "" }, { from: index + 1 + label.length, to: index + printed.length, put: "" })
  if (clean.includes("- "))
    for (const { index, 1: first = "", 2: second = "" } of clean.matchAll(BROKEN)) {
      const at = index + first.length
      edits.push({ from: isHyphenOwn(first, second, vocabulary) ? at + 1 : at, to: at + 2, put: "" })
    }
  if (STRAY.test(clean)) for (const at of straySpaces(clean, vocabulary)) edits.push({ from: at, to: at + 1, put: "" })
  return editedWords(source, words, edits)
}
