import { type CleanText, CleanTextBuilder, type Run } from "../../text/index.ts"

/** A stretch of clean words that is something else in truth. */
export type Edit = { readonly from: number; readonly to: number; readonly put: string }

/** Clean words with edits made, and the map back as before. Of edits that overlap the first holds. */
export function editedWords(source: string, words: CleanText, edits: readonly Edit[]): CleanText {
  if (edits.length === 0) return words
  const builder = new CleanTextBuilder(source)
  const keep = keeper(builder, words)
  let at = 0
  for (const { from, to, put } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    keep(at, from)
    const run = words.runs.find((run) => run.at + run.length > from)
    if (put !== "" && run) builder.put(put, placeIn(run, from), placeIn(run, to))
    at = to
  }
  keep(at, words.clean.length)
  return builder.done()
}

const placeIn = (run: Run, offset: number): number =>
  run.length === run.end - run.start ? Math.min(run.end, run.start + (offset - run.at)) : offset <= run.at ? run.start : run.end

/** Copies stretches of clean words, from left to right. */
function keeper(builder: CleanTextBuilder, words: CleanText): (from: number, to: number) => void {
  let i = 0
  return (from, to) => {
    for (; i < words.runs.length; i++) {
      const run = words.runs[i] as Run
      const [start, end] = [Math.max(from, run.at), Math.min(to, run.at + run.length)]
      if (run.at >= to) return
      if (start < end) {
        if (run.torn && start === run.at) builder.tear()
        if (run.length === run.end - run.start) copy(builder, words, run, start, end)
        else builder.put(words.clean.slice(start, end), run.start, run.end)
      }
      if (run.at + run.length > to) return
    }
  }
}

/** What maps sign by sign. A blank that was a line end is put, since the source has another sign there. */
function copy(builder: CleanTextBuilder, words: CleanText, run: Run, start: number, end: number): void {
  builder.put(words.clean.slice(start, end), run.start + (start - run.at), run.start + (end - run.at))
}
