import { ABOUT, ARTICLES, DETERMINERS, NAMING, QUALIFIERS, STOPS } from "./name-words.table.ts"
import { chainGoesOn } from "./read-before.ts"
import type { Token } from "./token.ts"

/** What follows a head noun and belongs to its name. */
export type After = {
  /** The token behind the last one of the name. */
  readonly to: number
  readonly number: string | undefined
  /** Whether it opens with "of", "on", … */
  readonly about: boolean
  readonly of: boolean
  readonly ofCapital: boolean
  readonly qualified: boolean
  readonly words: readonly string[]
}

/** Reads rightward from the token behind a head noun: number, brackets, and what it is about. `dates` are the stretches of dates. */
export function readAfter(tokens: readonly Token[], at: number, dates: readonly { readonly start: number; readonly end: number }[]): After {
  let to = at
  let number: string | undefined
  let [about, of, ofCapital] = [false, false, false]
  const words: string[] = []
  const numbered = numberAt(tokens, to)
  if (numbered) [number, to] = numbered
  for (let turns = 0; turns < 4; turns++) {
    const dated = dateEnd(tokens, to, dates)
    if (dated !== undefined) {
      to = dated
      continue
    }
    const bracket = bracketEnd(tokens, to)
    if (bracket !== undefined) {
      to = bracket
      continue
    }
    const token = tokens[to]
    if (!token || !(ABOUT.has(token.lower) || NAMING.has(token.lower))) break
    if (token.lower === "for" && isSpan(tokens, to + 1)) break // "for 12 months"
    if (token.lower === "to" && !/^\p{Ll}/u.test(tokens[to + 1]?.text ?? "")) break
    if (
      /^(?:by|with)$/u.test(token.lower) &&
      /^(?:\p{Ll}+ing|support|assistance|help|view)$/u.test(
        tokens[tokens[to + 1]?.lower === "the" || tokens[to + 1]?.lower === "a" ? to + 2 : to + 1]?.text ?? "",
      )
    )
      break
    const end = topicEnd(tokens, to + 1)
    if (end === to + 1 || dates.some((date) => date.start === tokens[to + 1]?.start)) break
    const topic = tokens.slice(to + 1, end)
    if (ABOUT.has(token.lower) && token.lower !== "to") about = true
    if (token.lower === "for") about = true
    if (token.lower === "of" || token.lower === "between") {
      of = true
      ofCapital ||= topic.some(({ capital }) => capital)
    }
    words.push(...topic.filter(({ word, lower }) => word && !STOPS.has(lower) && !DETERMINERS.has(lower)).map(({ lower }) => lower))
    to = end
  }
  return { to, number, about, of, ofCapital, qualified: QUALIFIERS.has(tokens[to]?.lower ?? ""), words }
}

/** "12 months", "a further year": how long, and not for what. */
const isSpan = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(({ lower }, i) => i > 0 && /^(?:days?|weeks?|months?|years?|period|term)$/u.test(lower))

/** "No. 17", "no 118", "114 of 2023", "9/2020", "XII": the number and the token behind it. */
function numberAt(tokens: readonly Token[], at: number): readonly [number: string, to: number] | undefined {
  const isNo = /^(?:no|nos|nr|number|n°|nº|№)$/u.test(tokens[at]?.lower ?? "")
  const digits = isNo ? (tokens[at + 1]?.text === "." ? at + 2 : at + 1) : at
  const text = tokens[digits]?.text ?? ""
  if (!/^(?:[A-Z]{1,4}[-/])?\d[\d/.-]*(?:[A-Z])?$/u.test(text) && !(isNo && /^[IVXLC\d][\w/-]*$/u.test(text))) return undefined
  if (!isNo && /^(?:19|20)\d{2}$/u.test(text)) return undefined
  const year =
    tokens[digits + 1]?.lower === "of" && /^(?:19|20)\d{2}$/u.test(tokens[digits + 2]?.text ?? "") ? tokens[digits + 2]!.text : undefined
  return [year ? `${text} of ${year}` : text, year ? digits + 3 : digits + 1]
}

const BEFORE_DATE = new Set(["of", "dated", "from", "signed", "adopted", "concluded", "issued", ","])

/** The token behind a date that belongs to the name: "of 8 May 2022", "dated 5 March", "2019-2023". */
function dateEnd(
  tokens: readonly Token[],
  at: number,
  dates: readonly { readonly start: number; readonly end: number }[],
): number | undefined {
  let from = at
  while (from < at + 2 && BEFORE_DATE.has(tokens[from]?.lower ?? "")) from++
  if (tokens[from]?.lower === "the" && from > at) from++
  const start = tokens[from]?.start
  if (start === undefined) return undefined
  const date = dates.find((one) => one.start === start)
  if (!date) return undefined
  let to = from
  while (to < tokens.length && tokens[to]!.start < date.end) to++
  return to - from === 1 && tokens[to]?.capital ? undefined : to // "of the 2020 National Dialogue"
}

/** The token behind short brackets that hold a number, year, abbreviation or symbol: "(2019-2023)", "(Act No. 17)", "(UNAMVEL)". */
function bracketEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== "(") return undefined
  for (let i = at + 1; i < at + 12; i++) {
    if (tokens[i]?.text === "(" || tokens[i] === undefined) return undefined
    if (tokens[i]?.text !== ")") continue
    const inside = tokens.slice(at + 1, i)
    return inside.some(({ text, lower }) => /\d/u.test(text) || /^\p{Lu}{2,}/u.test(text) || lower === "known" || lower === "called")
      ? i + 1
      : undefined
  }
  return undefined
}

const LONGEST_TOPIC = 14
const RELATIVE = new Set([
  "that",
  "which",
  "who",
  "whom",
  "whose",
  "where",
  "when",
  "while",
  "as",
  "or",
  "but",
  "if",
  "so",
  "since",
  "until",
  "before",
  "after",
  "during",
  "without",
  "including",
  "ahead",
])
const FINITE = new Set(
  "is are was were be been has have had do does did will would can could may might must shall should include includes included remain remains remained indicates indicate shows show found finds called calls requires require required lays sets goes began begins came comes went opened opens ended holds held met took takes becomes became expects led failed collapsed stalled speaks ends runs rests expires entered gives says said states stated provides provided lapsed made makes speaks rose fell continue continues continued".split(
    " ",
  ),
)

/** The token behind what an instrument is about: up to a mark, a verb, or an "and" that joins something else. */
function topicEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (; at < tokens.length && at < from + LONGEST_TOPIC; at++) {
    const token = tokens[at] as Token
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (!token.word) {
      const insideNames = token.text === "," && before?.capital && next?.capital && chainGoesOn(tokens, at)
      const agenda = token.text === "," && isAgenda(before) && isAgenda(next)
      const abbreviation = token.text === "(" && /^\p{Lu}[\p{Lu}\d/-]+$/u.test(next?.text ?? "") && tokens[at + 2]?.text === ")"
      if (abbreviation) {
        at += 2
        continue
      }
      if (token.text === "." && /^[A-Z](?:\.[A-Z])+$/u.test(before?.text ?? "") && next?.capital) continue
      if (!insideNames && !agenda) break
      continue
    }
    if (before?.capital && /^\p{Ll}{3,}ed$/u.test(token.text)) break // "the trial of General Tass resumed"
    if (
      RELATIVE.has(token.lower) ||
      FINITE.has(token.lower) ||
      QUALIFIERS.has(token.lower) ||
      (ABOUT.has(token.lower) && at > from && token.lower !== "on")
    )
      break
    if (token.lower === "and" && !(before?.capital && next?.capital) && !(isAgenda(before) && isAgenda(next))) break
    if (/^(?:in|at|by|with|from|between)$/u.test(token.lower) && at > from && !next?.capital) break
    if (token.lower === "to" || (token.lower === "for" && isSpan(tokens, at + 1))) break
  }
  while (
    at > from &&
    (!tokens[at - 1]!.word ? tokens[at - 1]!.text !== ")" : STOPS.has(tokens[at - 1]!.lower) || ARTICLES.has(tokens[at - 1]!.lower))
  )
    at--
  return at
}

const AGENDA = new Set(["women", "girls", "youth", "peace", "security", "and"])
const isAgenda = (token: Token | undefined): boolean => token !== undefined && AGENDA.has(token.lower)
