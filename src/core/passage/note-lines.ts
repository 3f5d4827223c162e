import type { Span } from "../text/index.ts"
import type { Lines } from "./line.ts"
import type { LayoutHints } from "./source.ts"

/** Of each line of a page: what it has to do with notes. */
export const NOT_A_NOTE = 0
export const NOTE_STARTS = 1
export const NOTE_GOES_ON = 2
/** The rule above the notes of a page. */
export const NOTE_RULE = 3

export type NoteLines = {
  readonly role: Uint8Array
  /** Of each line that begins a note: its mark, and where its words begin (the end of the line when they begin on the next). */
  readonly starts: ReadonlyMap<number, { readonly mark: string; readonly contentStart: number }>
}

const RULE = /^(?:_{5,}|[-—–─]{10,})$/u
const MARKED = /(?:(\d{1,3}|[a-z]|\*{1,3}|[†‡§])(?:\/|[.)](?=\s)|(?=\s)|$)|([¹²³⁰⁴-⁹]{1,3}))/uy
const SLASHED = /(\d{1,3})\/[^\S\n]+(?=\S)|\[(\d{1,3}|[a-z*])\][^\S\n]*(?=\S)/uy
const NOTES_HEADING = /^(?:(?:foot|end)?notes?|notes de bas de page)\s*:?$/iu
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
export const plainMark = (mark: string): string => mark.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED_DIGITS.indexOf(digit)))

/**
 * Finds the notes of a text that is laid out in lines: below a rule at the foot of a page, with their mark raised, as "1/  text",
 * or numbered from 1 below a heading "Notes".
 */
export function findNoteLines(text: string, lines: Lines, furniture: Uint8Array, hints: LayoutHints): NoteLines {
  const role = new Uint8Array(lines.count)
  const starts = new Map<number, { mark: string; contentStart: number }>()
  const raised = new Map(hints.superscripts.map((span) => [span.start, span]))
  const stars = bearsStars(text, lines)
  const tail = tailNotes(text, lines)
  const paged = (lines.page[lines.count - 1] ?? 1) > 1
  let last: string | undefined
  /** "foot": below a rule, until the page ends. "end": below the heading "Notes". "free": a note without a rule above it. */
  let area: "foot" | "end" | "free" | undefined
  for (let i = 0; i < lines.count; i++) {
    if (furniture[i]) {
      if (furniture[i] === 2 && area !== "end") area = undefined
      continue
    }
    const start = lines.start[i] as number
    const end = lines.end[i] as number
    if (i === tail && area !== "foot") [area, last] = ["end", undefined]
    if (area === "foot" && i > 0 && lines.page[i] !== lines.page[i - 1]) area = undefined
    if (area !== "end" && isRule(text, start, end) && notesFollow(text, lines, furniture, i, raised, last)) {
      role[i] = NOTE_RULE
      area = "foot"
      continue
    }
    const mark =
      (stars && starred(text, start)) || startOf(text, start, end, area, last, raised.get(start), (lines.gap[i] as number) > 0 || i === 0)
    if (mark) {
      role[i] = NOTE_STARTS
      starts.set(i, mark)
      last = mark.mark
      area ??= "free"
    } else if (area === "end") {
      if (
        (lines.gap[i] as number) > 0 ||
        /[.!?]["”’»)]?$/u.test(text.slice(Math.max(0, (lines.end[i - 1] ?? 0) - 3), lines.end[i - 1] ?? 0))
      )
        area = undefined
      else if (last !== undefined) role[i] = NOTE_GOES_ON
    } else if (area === "foot" && ((lines.gap[i] as number) === 0 || paged || role[i - 1] === NOTE_RULE)) role[i] = NOTE_GOES_ON
    else if (area === "free" && (lines.gap[i] as number) === 0 && lines.page[i] === lines.page[i - 1]) role[i] = NOTE_GOES_ON
    else area = undefined
    if (end - start < 30 && NOTES_HEADING.test(text.slice(start, end))) [area, last] = ["end", undefined]
  }
  return { role, starts }
}

/** Lines at the end of a text among which notes without rule or heading are looked for. */
const TAIL = 60
const TAIL_NOTE = /^(\d{1,2})[^\S\n]+["“«]?\p{Lu}/u

const GLUED_ONE = /(?:\p{Ll}{3}|\p{L}{2}[.,;:])1(?![\d\p{L}])/u

/** The line at which the notes at the very end of a text begin: numbered from 1, without a point, where a word bears the 1. -1 for none. */
export function tailNotes(text: string, lines: Lines, marked = GLUED_ONE): number {
  let expected: number | undefined
  for (let i = lines.count - 1; i >= Math.max(1, lines.count - TAIL); i--) {
    const number = TAIL_NOTE.exec(text.slice(lines.start[i], (lines.start[i] as number) + 12))?.[1]
    if (number === undefined) continue
    if (expected !== undefined && Number(number) !== expected - 1) return -1
    expected = Number(number)
    if (expected === 1) return marked.test(text.slice(0, lines.start[i])) ? i : -1
  }
  return -1
}

const STARRED = /(\*{1,2}|†) ?(?=\p{Lu})/uy

function starred(text: string, start: number): { mark: string; contentStart: number } | undefined {
  STARRED.lastIndex = start
  const match = STARRED.exec(text)
  return match?.[1] ? { mark: match[1], contentStart: STARRED.lastIndex } : undefined
}

/** One line or two begin with a star, and words bear one: the lines are notes and no list. */
function bearsStars(text: string, lines: Lines): boolean {
  let begin = 0
  for (let i = 0; i < lines.count && begin < 3; i++) {
    const code = text.charCodeAt(lines.start[i] as number)
    if ((code === 42 || code === 0x2020) && starred(text, lines.start[i] as number)) begin++
  }
  return begin > 0 && begin < 3 && /[\p{L}\d)][.,;]?(?:\*{1,2}|†)(?![\p{L}\d*])/u.test(text)
}

const isRule = (text: string, start: number, end: number): boolean =>
  end - start >= 5 && end - start < 200 && RULE.test(text.slice(start, end))

/** Whether the line below a rule begins a note, or goes on with one of the page before. */
function notesFollow(
  text: string,
  lines: Lines,
  furniture: Uint8Array,
  rule: number,
  raised: ReadonlyMap<number, Span>,
  last: string | undefined,
): boolean {
  const next = rule + 1
  if (next >= lines.count || furniture[next] || lines.page[next] !== lines.page[rule]) return false
  const start = lines.start[next] as number
  const mark = startOf(text, start, lines.end[next] as number, "foot", last, raised.get(start), true)
  if (mark) return true
  return (
    last !== undefined && (lines.end[rule] as number) - (lines.start[rule] as number) <= 30 && /^\p{Ll}/u.test(text.slice(start, start + 1))
  )
}

function startOf(
  text: string,
  start: number,
  end: number,
  area: "foot" | "end" | "free" | undefined,
  last: string | undefined,
  raised: Span | undefined,
  gap: boolean,
): { mark: string; contentStart: number } | undefined {
  SLASHED.lastIndex = start
  const slashed = SLASHED.exec(text)
  if (slashed && (gap || area)) return { mark: slashed[1] ?? slashed[2] ?? "", contentStart: SLASHED.lastIndex }
  MARKED.lastIndex = start
  const match = MARKED.exec(text)
  if (!match || MARKED.lastIndex > end) return undefined
  const mark = plainMark(match[1] ?? match[2] ?? "")
  const contentStart = MARKED.lastIndex
  if (match[2] || (raised && raised.end <= end)) return { mark, contentStart }
  if (area === undefined || area === "free") return undefined
  return comesNext(mark, last, area === "end") ? { mark, contentStart } : undefined
}

/** A row of marks counts up by one; below a rule it may begin anywhere. */
function comesNext(mark: string, last: string | undefined, fromOne: boolean): boolean {
  if (last === undefined) return fromOne ? mark === "1" : true
  if (/^\d/u.test(mark)) return !/^\d/u.test(last) || Number(mark) === Number(last) + 1 || (mark === "1" && !fromOne)
  if (/^[a-z]$/u.test(mark)) return /^[a-z]$/u.test(last) ? mark.charCodeAt(0) === last.charCodeAt(0) + 1 : mark === "a"
  return true
}
