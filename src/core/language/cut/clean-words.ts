import { type CleanText, CleanTextBuilder } from "../../text/index.ts"
import { isBlank, type TextLine } from "./text-lines.ts"

/** The words of a paragraph as a reader would read them, with the map back to the text. */
export function cleanWords(text: string, lines: readonly TextLine[], from: number): CleanText {
  const builder = new CleanTextBuilder(text)
  for (const [i, line] of lines.entries()) {
    const start = i === 0 ? from : line.start
    const before = lines[i - 1]
    if (before) {
      if (!hyphened(text, before, line)) builder.put(" ", before.end, line.torn ? before.end + 1 : line.start)
      if (line.torn) builder.tear()
    }
    keepLine(builder, text, start, line.end)
  }
  return builder.done()
}

/** A word cut by a hyphen at the line's end keeps its hyphen where what follows is no lower-case letter. */
const hyphened = (text: string, before: TextLine, _line: TextLine): boolean => text.charAt(before.end - 1) === "-"

/** One blank for any run of blanks. */
function keepLine(builder: CleanTextBuilder, text: string, start: number, end: number): void {
  let from = start
  for (let i = start; i < end; i++) {
    if (!isBlank(text.charCodeAt(i))) continue
    let to = i + 1
    while (to < end && isBlank(text.charCodeAt(to))) to++
    if (to - i > 1 || text.charAt(i) !== " ") {
      builder.keep(from, i).put(" ", i, to)
      from = to
    }
    i = to - 1
  }
  builder.keep(from, end)
}
