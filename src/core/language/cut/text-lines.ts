import { FURNITURE } from "./furniture.table.ts"

/** A line of a resolution that holds words of its own. */
export type TextLine = {
  readonly start: number
  readonly end: number
  /** Columns of blanks before the first sign. */
  readonly indent: number
  /** Blank lines stand before it. */
  readonly gap: boolean
  /** The foot or the head of a page stands before it, and may have torn a paragraph. */
  readonly torn: boolean
}

/** Longer lines are no furniture. */
const WIDEST = 400
/** A line that may be furniture begins with one of these, or is short. */
const SHORT = 12
const SUSPECT = /^[\d*_`.~=|/▌▐█║–—-]|^S\s?\/|^[Pp](?:age|lease)|^PAGE|^English/u

/** The lines of a text without those that are page furniture. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let [gap, torn] = [false, false]
  let ruled: number | undefined
  for (let at = 0; at < text.length;) {
    const newline = nextEnd(text, at)
    let [start, end] = [at, newline]
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    const form = start === end ? "blank" : end - start <= WIDEST ? formOf(text.slice(start, end)) : undefined
    if (form === "page" && ruled !== undefined) {
      if (isNotes(text, lines, ruled)) lines.length = ruled
      ruled = undefined
    }
    if (form === "furniture" && RULE.test(text.slice(start, end))) ruled = lines.length
    if (form === "blank") gap = true
    else if (form === "furniture") gap = true
    else if (form === "page") torn = true
    else {
      const head = runningHead(text, start, end)
      if (head.end > head.start) lines.push({ ...head, indent: start - at, gap, torn: torn || head.start > start })
      gap = false
      torn = head.end < end || head.end <= head.start
    }
    if (text[newline] === "\f") torn = true
    at = newline + 1
  }
  return lines.filter((line, i) => !isFootnote(text, line, lines[i + 1]))
}

const RULE = /^_{8,}$/u
/** Notes under a page have no more lines. */
const MOST_OF_NOTES = 25

/** What stands between a rule and the foot of its page, where it begins as notes do. */
const isNotes = (text: string, lines: readonly TextLine[], ruled: number): boolean => {
  const first = lines[ruled]
  return first !== undefined && lines.length - ruled <= MOST_OF_NOTES && /^(?:\d{1,3}\s|\*)/u.test(text.slice(first.start, first.start + 4))
}

/** "* Definitions for the purpose of this resolution": starred, and the last of its page. */
const isFootnote = (text: string, line: TextLine, next: TextLine | undefined): boolean =>
  text.charAt(line.start) === "*" && (next?.torn ?? true)

const HEAD_FIRST =
  /^\*{1,3}\s+(?=\d{1,3}\.\s+\p{Lu})|^\d{1,3}\s+\d{2}-\d{5}\s+(?=\S)|^(?:\d{1,3}\s+)?S\/RES\/\d{1,4}\s?\(\d{4}\)\*?\s+(?:English\s+)?Page\s+\d{1,3}\s+/u
const HEAD_LAST =
  /\s+(?:\d{2}-\d{5}\*?\s\([A-Z]\)\s.{0,20})?(?:\d{1,3}\s+)?S\/RES\/\d{1,4}\s?\(\d{4}\)\*?\s+(?:English\s+)?Page\s+\d{1,3}$/u
/** A running head with its job number is no longer. */
const LONGEST_HEAD = 90

/** The words of a line without stars that set off the paragraph behind them, and without a running head that the extraction set before or behind them. */
function runningHead(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const first =
    text.startsWith("S/RES/", start) || text.charAt(start) === "*" || isDigit(text.charCodeAt(start))
      ? HEAD_FIRST.exec(text.slice(start, Math.min(end, start + LONGEST_HEAD)))
      : null
  const from = start + (first?.[0].length ?? 0)
  const tail = text.slice(Math.max(from, end - LONGEST_HEAD), end)
  const last = tail.includes("S/RES/") ? HEAD_LAST.exec(tail) : null
  return { start: from, end: end - (last?.[0].length ?? 0) }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function nextEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 12 || code === 13 || code === 0x2028 || code === 0x2029) return i
  }
  return text.length
}

/** Spaces of all widths, tabs, byte order marks and control signs. */
export const isBlank = (code: number): boolean =>
  code <= 32 || (code >= 127 && code <= 160) || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff

function formOf(line: string): "page" | "furniture" | undefined {
  if (line.length > SHORT && !SUSPECT.test(line)) return undefined
  for (const { pattern, ends } of FURNITURE) if (pattern.test(line)) return ends ? "page" : "furniture"
  return undefined
}
