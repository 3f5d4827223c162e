/** Words of a paper made harmless: a control sign could write over the screen or send keys, and one that turns the direction could show other words than were read. White space becomes one space. */
export function harmless(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202d\u202e]/gu, "\u{FFFD}")
    .trim()
}

/** A space at which no line is cut. */
export const GLUE = "\u00a0"

/** Cuts text into lines of at most `width` columns, between words; a longer word stands alone. The first line begins with `first`, the others with `rest`. */
export function wrap(text: string, width: number, first = "", rest = first): readonly string[] {
  const lines: string[] = []
  let line = first
  let used = columnsOf(first)
  let isBare = true
  for (const word of text.split(" ")) {
    const columns = columnsOf(word)
    if (!isBare && used + 1 + columns > width) {
      lines.push(line)
      line = rest
      used = columnsOf(rest)
      isBare = true
    }
    line += isBare ? word : ` ${word}`
    used += columns + (isBare ? 0 : 1)
    isBare = false
  }
  return [...lines, line].map((done) => done.replaceAll(GLUE, " "))
}

const COLOUR = /\u001b\[\d+m/gu
const NARROW = /^[\u0020-\u02ff]*$/u
const MARK = /\p{M}|\u200b|\u200c|\u200d|\u{FE0F}/u
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a text takes in a terminal: colours and marks above a letter none, Chinese signs two. */
export function columnsOf(text: string): number {
  const bare = text.replaceAll(COLOUR, "")
  if (NARROW.test(bare)) return bare.length
  let columns = 0
  for (const sign of bare) columns += MARK.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return columns
}
