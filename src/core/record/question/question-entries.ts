import type { Passage } from "../../passage/index.ts"
import { type Span, splitSentences } from "../../text/index.ts"
import type { Asker } from "./asker.ts"
import { SUPPLY_VERBS } from "./asking.table.ts"
import { any } from "./pattern.ts"
import type { Question } from "./question.ts"

/** "Q:", "Question 3 (one member):", "Question from a delegation –" at the head of a passage. */
const MARK =
  /^\W*(?:Q|Question|Query)\s?(?:no\. ?)?\d{0,3}(?:\s?\((?<who>[^)]{1,60})\)|,? (?:from|by|put by|asked by) (?<from>[^:–—]{2,60}?))?\s*(?:[:.)–—]|-(?= ))\s*/u
/** The same at the head of a heading, and a delegation before its colon: "EU delegation: What became of the funds?". */
const HEADED = /^(?<who>(?:[\p{L}'’.-]+ ){0,4}[\p{L}'’.-]+): (?=\p{Lu})/u
const ANSWER = /(?:^|\s)(?:A|Answer|Reply|Response)\s?\d{0,3}(?:\s?\([^)]{1,60}\))?\s*[:.–—]\s+/u
const QUESTION_COLUMN = /\b(?:questions?|quer(?:y|ies)|asked(?! by)|enquir(?:y|ies))\b/iu
const ASKER_COLUMN = /\b(?:asked by|put by|raised by|from|asker|delegation|member)\b/iu
const DIRECT_REQUEST = new RegExp(
  `^(?:and |also,? )?(?:could|can|would|will|might|may) (?:[\\p{L}’'-]+,? ){1,6}?(?:please |kindly |consider |be asked to )?(?:${any(SUPPLY_VERBS)})\\b`,
  "iu",
)

/** An entry of a list of questions and answers. */
export type QuestionEntry = {
  /** The question, without its mark and without an answer that stands in the same passage. */
  readonly asked: Span
  readonly asker: Asker
  /** The answer in the same passage; absent where none stands there. */
  readonly answer: Span | undefined
}

/** The asker that a cell names for the questions of its row; absent for any other passage. */
export function askerOfRow({ text: { clean }, cell }: Passage): Asker["as"] | undefined {
  return cell && !cell.heading && ASKER_COLUMN.test(cell.columnHeading ?? "") && !QUESTION_COLUMN.test(cell.columnHeading ?? "")
    ? askerNamed(clean)
    : undefined
}

/** Reads a passage as an entry; absent when it is none. A cell is one where its column is headed so. */
export function questionEntry({ text: { clean }, cell }: Passage): QuestionEntry | undefined {
  const mark = MARK.exec(clean)
  const column = cell !== undefined && !cell.heading && QUESTION_COLUMN.test(cell.columnHeading ?? "")
  if (!mark && !column) return undefined
  const from = mark?.[0].length ?? 0
  const answer = ANSWER.exec(clean.slice(from))
  const who = mark?.groups?.who ?? mark?.groups?.from
  const at = who === undefined ? 0 : clean.indexOf(who)
  return {
    asked: { start: from, end: answer ? from + answer.index : clean.length },
    asker: {
      as: who === undefined ? "members" : askerNamed(who),
      span: who === undefined ? undefined : { start: at, end: at + who.length },
      bare: false,
    },
    answer: answer ? { start: from + answer.index + answer[0].length, end: clean.length } : undefined,
  }
}

/** What stands in a heading before its question, and who is said to ask it; absent where nothing does. */
export function headingMark(clean: string): { readonly end: number; readonly asker: Asker | undefined } | undefined {
  const mark = MARK.exec(clean)
  if (mark) return { end: mark[0].length, asker: undefined }
  const named = HEADED.exec(clean)
  const who = named?.groups?.who
  if (!named || who === undefined) return undefined
  return { end: named[0].length, asker: { as: askerNamed(who), span: { start: 0, end: who.length }, bare: false } }
}

function askerNamed(who: string): Asker["as"] {
  if (/^(?:one|an?|another|the same|a (?:second|third))\b/iu.test(who) && !/\b(?:number|group|few)\b/iu.test(who)) return "one-member"
  return /\b(?:members?|delegations?|experts?|participants?|several|some|various|all|two|three)\b/iu.test(who) ||
    !/^(?:the )?\p{Lu}/u.test(who)
    ? "members"
    : "named"
}

/** Whether a passage is the answer to the entry before it: "A: Seven." */
export const opensAnswer = (clean: string): number | undefined => {
  const match = ANSWER.exec(clean)
  return match?.index === 0 ? match[0].length : undefined
}

/** The sentences of a stretch that ask straight out, with their mark. */
export function directQuestions(clean: string, { start, end }: Span): readonly Span[] {
  return splitSentences(clean.slice(start, end))
    .map((span) => ({ start: span.start + start, end: span.end + start }))
    .filter((span) => /\?[)\]"”’»]*$/u.test(clean.slice(span.start, span.end)))
}

/** "Could the next report name …?" wants something supplied; every other direct question wants to be told. */
export const kindOfDirect = (question: string): Question["kind"] => (DIRECT_REQUEST.test(question) ? "request" : "question")
