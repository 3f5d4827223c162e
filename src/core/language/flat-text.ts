import { type Paper, readHtml, type Source, splitPassages } from "../passage/index.ts"
import { type CleanText, CleanTextBuilder, type Run, sourceEnd, sourceStart } from "../text/index.ts"

/** A text without markup, a paragraph a line with its number, and the map back. Undefined for a text that has no markup: its lines are its own. */
export function flatText({ text, mediaType, hints }: Source): CleanText | undefined {
  if (mediaType === "text/html") return flat(readHtml(text))
  return mediaType === "text/markdown" ? flat(splitPassages({ text, mediaType, ...(hints ? { hints } : {}) })) : undefined
}

function flat({ text, passages }: Paper): CleanText {
  const builder = new CleanTextBuilder(text)
  for (const { kind, number, anchor, text: words } of passages) {
    if (kind === "footnote") continue
    if (builder.length > 0) builder.put("\n", anchor.start, anchor.start)
    builder.put(kind === "heading" ? "" : markOf(kind, number), anchor.start, anchor.start)
    for (const run of words.runs) builder.put(words.clean.slice(run.at, run.at + run.length), run.start, run.end)
  }
  return builder.done()
}

function markOf(kind: string, number: string | undefined): string {
  if (number === undefined) return kind === "item" ? "• " : ""
  return /^\d/u.test(number) ? `${number}. ` : `(${number}) `
}

/** Runs that map to flat text, made to map to its source. */
export function throughFlat(runs: readonly Run[], flatText: CleanText): readonly Run[] {
  return runs.flatMap((run) => {
    const whole = { ...run, start: sourceStart(flatText, run.start), end: sourceEnd(flatText, run.end) }
    return whole.end < whole.start ? [] : [whole]
  })
}
