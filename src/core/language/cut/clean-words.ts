import { endsWithinCompound, type Vocabulary } from "../../passage/index.ts"
import { type CleanText, CleanTextBuilder, type Span } from "../../text/index.ts"
import { isHyphenOwn } from "./hyphen.ts"
import { isBlank, type TextLine } from "./text-lines.ts"

/**
 * The words of a paragraph as a reader would read them, with the map back to the text: lines joined, one blank for many, without soft hyphens,
 * without the raised marks of notes. `raised`: what a PDF set as small raised signs, in order.
 */
export function cleanWords(
  text: string,
  all: readonly TextLine[],
  from: number,
  raised: readonly Span[],
  vocabulary: Vocabulary,
): CleanText {
  const builder = new CleanTextBuilder(text)
  const lines = all.filter(({ end }) => end > from) // a mark may stand on a line of its own
  const marks = raised.length === 0 ? raised : within(text, raised, from, lines.at(-1)?.end ?? from)
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before) {
      if (!isHyphened(text, before)) builder.put(" ", before.end, line.torn ? before.end + 1 : line.start)
      if (line.torn) builder.tear()
    }
    let start = i === 0 ? from : line.start
    for (const mark of marks)
      if (mark.start >= start && mark.end <= line.end) {
        keepLine(builder, text, start, mark.start)
        start = mark.end
      }
    keepLine(builder, text, start, hyphenStart(text, line, lines[i + 1], vocabulary))
  }
  return builder.done()
}

/** The marks of notes among raised signs: numbers and stars, not the "st" of 1st. */
function within(text: string, raised: readonly Span[], from: number, to: number): readonly Span[] {
  return raised.filter(({ start, end }) => start >= from && end <= to && /^[\d*†‡\s,]+$/u.test(text.slice(start, end)))
}

/** A word cut by a hyphen at the line's end goes on without a blank. */
const isHyphened = (text: string, before: TextLine): boolean => /[-\u00ad]/u.test(text.charAt(before.end - 1))

/** Where the words of a line end: before a hyphen that only the line's end put there. */
function hyphenStart(text: string, line: TextLine, next: TextLine | undefined, vocabulary: Vocabulary): number {
  if (!next || text.charAt(line.end - 1) !== "-") return line.end
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end)
  const before = /\p{L}+(?=-$)/u.exec(tail)?.[0] ?? ""
  const after = /^\p{L}+/u.exec(text.slice(next.start, next.start + 40))?.[0] ?? ""
  return before === "" || after === "" || endsWithinCompound(tail) || isHyphenOwn(before, after, vocabulary) ? line.end : line.end - 1
}

/** One blank for any run of blanks, none for a soft hyphen. */
function keepLine(builder: CleanTextBuilder, text: string, start: number, end: number): void {
  let from = start
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xad) {
      builder.keep(from, i)
      from = i + 1
    } else if (isBlank(code)) {
      let to = i + 1
      while (to < end && isBlank(text.charCodeAt(to))) to++
      if (to - i > 1 || code !== 32) {
        builder.keep(from, i).put(" ", i, to)
        from = to
      }
      i = to - 1
    }
  }
  builder.keep(from, end)
}
