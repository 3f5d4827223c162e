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
  for (let at = 0; at < text.length;) {
    const newline = nextEnd(text, at)
    let [start, end] = [at, newline]
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    const form = start === end ? "blank" : end - start <= WIDEST ? formOf(text.slice(start, end)) : undefined
    if (form === "blank") gap = true
    else if (form === "furniture") gap = true
    else if (form === "page") torn = true
    else {
      lines.push({ start, end, indent: start - at, gap, torn })
      gap = torn = false
    }
    if (text[newline] === "\f") torn = true
    at = newline + 1
  }
  return lines.filter((line, i) => !isFootnote(text, line, lines[i + 1]))
}

/** "* Definitions for the purpose of this resolution": starred, and the last of its page. */
const isFootnote = (text: string, line: TextLine, next: TextLine | undefined): boolean =>
  text.charAt(line.start) === "*" && (next?.torn ?? true)

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
