import { type Quantity, quantity } from "../quantity.ts"
import { countedBefore, phraseAt, populationAfter } from "./french-phrase.ts"
import { PERSONS, STATES, VAGUE } from "./french-words.table.ts"

const NONE = /(?<![A-Za-zÀ-ɏ])(?:aucune?|nulle?|pas\s+une?\s+seule?|pas\s+le\s+moindre|zéro)(?![A-Za-zÀ-ɏ])(?!\s+(?:autre|part))/giu
const VAGUE_WORDS = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${VAGUE.map((words) => words.replaceAll(" ", "\\s+").replaceAll("’", "[’']")).join("|")})(?![A-Za-zÀ-ɏ])`,
  "giu",
)
const OTHER = /(?<![A-Za-zÀ-ɏ’'])(une?\s+(?:autre|seule?))\s+([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*)/giu

/** Absences of people and things that could be counted: "aucune arrestation", "aucun hors de la capitale", "pas une seule femme". */
export function* readFrenchAbsences(clean: string): Generator<Quantity> {
  for (const { 0: words, index } of clean.matchAll(NONE)) {
    const end = index + words.length
    if (
      /(?:en|à|d[’']|sous)\s*$/iu.test(clean.slice(Math.max(0, index - 5), index)) &&
      /^\s*(?:cas|moment|prétexte|égard)/u.test(clean.slice(end))
    )
      continue
    const [of] = /^\s+(?:des\s|de\s(?:ces|ses|leurs|la|l[’'])\s?|d[’'](?:entre\s+)?)/u.exec(clean.slice(end, end + 16)) ?? [""]
    const phrase = phraseAt(clean, end + of.length, of !== "")
    const noun = phrase && /^[A-Za-zÀ-ɏ-]+/u.exec(clean.slice(phrase.start, phrase.end))![0].toLowerCase()
    if (noun !== undefined && STATES.has(noun)) continue
    const isNoun = phrase && !/^(?:hors|dans|parmi|n)$/u.test(noun ?? "")
    const printed = { start: index, end }
    const unit = isNoun ? clean.slice(phrase.start, phrase.end) : countedBefore(clean, index, /e$/iu.test(words) ? "feminine" : "masculine")
    if (/^nulle?$/iu.test(words) && !isNoun) continue
    yield quantity({
      start: index,
      end: isNoun ? phrase.end : end,
      printed,
      kind: "absence",
      value: 0,
      unit,
      population: isNoun ? phrase.population : populationAfter(clean, end),
    })
  }
}

/** "plusieurs bailleurs", "la plupart", "si peu de femmes": the printed word is the value. */
export function* readFrenchVague(clean: string): Generator<Quantity> {
  for (const { 0: words, index } of clean.matchAll(VAGUE_WORDS)) {
    const end = index + words.length
    const [of] = /^\s+(?:des?\s(?:l[’']|la\s)?|du\s|d[’'](?:entre\s+)?)/u.exec(clean.slice(end, end + 12)) ?? [""]
    const phrase = phraseAt(clean, end + of.length, false)
    if (/^plusieurs$/iu.test(words) && /^\s+(?:reprises|fois)/u.test(clean.slice(end))) continue
    const printed = { start: index, end }
    const value = words.replace(/\s*d(?:e|[’'])$/u, "").toLowerCase()
    yield quantity({
      start: index,
      end: phrase?.end ?? end,
      printed,
      kind: "vague",
      value,
      unit: phrase ? clean.slice(phrase.start, phrase.end) : countedBefore(clean, index),
      population: phrase?.population,
    })
  }
}

/** "une autre militante", "un seul membre": one person told apart from others. */
export function* readFrenchOthers(clean: string): Generator<Quantity> {
  for (const { 0: words, 1: one, 2: noun, index } of clean.matchAll(OTHER))
    if (PERSONS.has(noun!.toLowerCase()))
      yield quantity({
        start: index,
        end: index + words.length,
        printed: { start: index, end: index + one!.length },
        kind: "count",
        value: 1,
        unit: noun,
      })
}
