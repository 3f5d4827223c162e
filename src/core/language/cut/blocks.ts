import { readOpening } from "./opening.ts"
import { type Mark, markAt } from "./mark.ts"
import { textLines, type TextLine } from "./text-lines.ts"

/** The lines of one paragraph, with the mark before its first word. */
export type Block = {
  readonly lines: readonly TextLine[]
  readonly mark: Mark | undefined
  /** Offset of its first word, after the mark. */
  readonly start: number
  readonly end: number
  /** Blank lines, or a page's end, stand before it. */
  readonly gap: boolean
  readonly indent: number
}

/** One line in three or more goes on in lower case: the text is set in lines, not a paragraph a line. */
const SET_IN_LINES = 0.3

/** The paragraphs of a text: its lines joined, and torn ones made whole. */
export function textBlocks(text: string): readonly Block[] {
  const lines = textLines(text)
  const set = isSetInLines(text, lines)
  const blocks: TextLine[][] = []
  for (const [i, line] of lines.entries()) {
    const before = blocks.at(-1)
    if (before && goesOn(text, before, line, lines[i + 1], set)) before.push(line)
    else blocks.push([line])
  }
  return blocks.map((own) => blockOf(text, own))
}

function blockOf(text: string, lines: readonly TextLine[]): Block {
  const [first] = lines as [TextLine]
  const mark = markAt(text, first.start)
  return { lines, mark, start: mark?.end ?? first.start, end: (lines.at(-1) as TextLine).end, gap: first.gap, indent: first.indent }
}

function isSetInLines(text: string, lines: readonly TextLine[]): boolean {
  let run = 0
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1] as TextLine, lines[i] as TextLine]
    if (/[\p{Ll}\d]/u.test(text.charAt(line.start)) && !markAt(text, line.start) && !/[.;:]/u.test(text.charAt(before.end - 1))) run++
  }
  return run > SET_IN_LINES * lines.length
}

const TERMINAL = /[.;:,!?](?:["”’'»)]|\s?\d{1,3})?$/u
const FULL_END = /[.;:!?](?:["”’'»)])?(?:\s?(?:and|or|and\/or),?)?$/u

function goesOn(text: string, own: readonly TextLine[], line: TextLine, next: TextLine | undefined, set: boolean): boolean {
  const last = own.at(-1) as TextLine
  const first = own[0] as TextLine
  const printed = text.slice(Math.max(last.start, last.end - 12), last.end)
  const sign = text.charAt(line.start)
  const mark = markAt(text, line.start)
  const open = !TERMINAL.test(printed)
  const lower = /\p{Ll}/u.test(sign)
  if (mark && isMark(text, mark, line, open)) return runsIn(text, own, mark)
  if (lower && (!FULL_END.test(printed) || isRecital(text, first, printed))) return true
  if (mark === undefined && /\d/u.test(sign) && !FULL_END.test(printed) && last.end - last.start > 40) return true
  const torn = line.torn && open && !isHead(text, first, last)
  if (dangles(text, last) && !opensWithPhrase(text, line)) return true
  if (!set) return torn || (open && last.end - last.start > 70 && !startsPhrase(text, line))
  if (torn && !startsPhrase(text, line)) return true
  if (line.gap || (!open && isHeading(text, line, next))) return false
  if (line.indent > last.indent + 2 && own.length > 1) return false
  if (!open && (startsPhrase(text, line) || line.indent > first.indent + 2)) return false
  if (FULL_END.test(printed) && last.end - last.start < 50 && next) return false
  return true
}

/** No sentence ends with one of these: what follows goes on with it, though it begins with a capital. */
const DANGLING = /(?<=\p{L}\s)(?:an?|at|by|for|from|his|her|its|of|the|their|through|to|under|upon|with)$/u

const dangles = (text: string, line: TextLine): boolean =>
  line.end - line.start > 30 && DANGLING.test(text.slice(Math.max(line.start, line.end - 12), line.end))

/** The first word of a line is a verb of the Council, or its participle. */
function opensWithPhrase(text: string, line: TextLine): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 120))
  return /^["“]?The Security Council\b/u.test(words) || words.startsWith(readOpening(words).phrase ?? "\n")
}

/** A number in the middle of a sentence is no mark: "paragraph / 12. of"; nor is a dash. */
function isMark(text: string, mark: Mark, line: TextLine, open: boolean): boolean {
  if (mark.style === "bullet") return !open || !/^[-–—*]/u.test(mark.printed) || line.gap || /\p{Lu}/u.test(text.charAt(mark.end))
  if (mark.style === "number" && !mark.enclosed) return !open || /^["“]?\p{Lu}/u.test(text.slice(mark.end, mark.end + 2))
  if (mark.style === "letter" && !mark.enclosed) return !open
  if (mark.style === "capital" || mark.style === "roman" || mark.style === "decimal") return line.gap || !open
  return true
}

/** "(iii)" at the beginning of a line goes on with the "(i) …, (ii) …" of the sentence before it. */
function runsIn(text: string, own: readonly TextLine[], mark: Mark): boolean {
  const before = mark.style === "letter" && mark.enclosed ? BEFORE.get(mark.printed) : undefined
  if (before === undefined) return false
  const first = own[0] as TextLine
  const start = markAt(text, first.start)
  const second = start && markAt(text, start.end)
  return (
    !before.some((printed) => start?.printed === printed || second?.printed === printed) &&
    before.some((printed) => includesIn(text, own, `(${printed}) `))
  )
}

function includesIn(text: string, own: readonly TextLine[], words: string): boolean {
  const at = text.indexOf(words, (own[0] as TextLine).start + 1)
  return at >= 0 && at < (own.at(-1) as TextLine).end
}

const ROW = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
const LETTERS = "abcdefghijklmnop"
/** What stands before a mark in its row: b before c, ii before iii; h and nothing, or both readings, before i. */
const BEFORE: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...ROW, ...LETTERS])].map((mark) => [
    mark,
    [ROW[ROW.indexOf(mark) - 1], LETTERS[LETTERS.indexOf(mark) - 1]].filter((printed) => printed !== undefined),
  ]),
)

/** A recital whose parts are joined by a semicolon: "…; and that". */
const isRecital = (text: string, first: TextLine, end: string): boolean =>
  end.endsWith(";") && /\p{Lu}/u.test(text.charAt(first.start)) && markAt(text, first.start) === undefined

/** A short line without an end, before a mark or a phrase that opens a paragraph. */
const isHeading = (text: string, line: TextLine, next: TextLine | undefined): boolean =>
  next !== undefined &&
  line.end - line.start < 60 &&
  /\p{Lu}/u.test(text.charAt(line.start)) &&
  !TERMINAL.test(text.slice(Math.max(line.start, line.end - 12), line.end)) &&
  (markAt(text, next.start) !== undefined || startsPhrase(text, next))

/** A short line without an end of its own is a heading, and nothing goes on from it. */
const isHead = (text: string, first: TextLine, last: TextLine): boolean =>
  last === first && last.end - last.start < 60 && !startsPhrase(text, first) && !markAt(text, first.start)

function startsPhrase(text: string, line: TextLine): boolean {
  if (!/[\p{Lu}“"]/u.test(text.charAt(line.start))) return false
  const words = text.slice(line.start, Math.min(line.end, line.start + 120))
  return /^["“]?The Security Council\b/u.test(words) || readOpening(words).phrase !== undefined
}
