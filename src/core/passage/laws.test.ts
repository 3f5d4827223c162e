import fc from "fast-check"
import { expect, test } from "vitest"
import { anchorHolds } from "../text/index.ts"
import { type LayoutHints, type MediaType, type Paper, splitPassages } from "./index.ts"

const WORDS = ["\n", "\n\n", "\f", "    ", "- ", "• ", "1. ", "(a) ", "(i) ", "# ", "I.   ", "---", "____________", "<sup>1</sup>", "[^1]", "[^1]: ", "1 Note", "<!--", "-->", "[", "](", ")", "*", "**", "_", "`", "```", "| a | b |", "|---|", "&amp;", "&#0;", "&nbsp;", "\\", "ad-", "visers", "A word", " S/2024/1 ", "24-99187 (E)", "2/6", "â€™", "\u00ad", "\ufffd", "\ud800", "The Council.", "could:", ">", "\r\n", "\t", "²", "“", "”"] // prettier-ignore
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })), { maxLength: 60 }).map((words) => words.join("")),
)
const mediaType = fc.constantFrom<MediaType>("text/markdown", "text/plain", "application/pdf")

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, ".")

/** What holds of every paper. */
export function lawsOf({ text, passages }: Paper): void {
  const ids = new Set(passages.map(({ id }) => id))
  expect(ids.size).toBe(passages.length)
  let start = 0
  for (const passage of passages) {
    const { runs, clean } = passage.text
    expect(anchorHolds(text, passage.anchor)).toBe(true)
    expect(clean).toBe(clean.trim())
    expect(passage.anchor.start).toBeGreaterThanOrEqual(start)
    start = passage.anchor.start
    if (passage.parent !== undefined) expect(ids.has(passage.parent)).toBe(true)
    let [at, end] = [0, 0]
    for (const run of runs) {
      expect(run.at).toBe(at)
      expect(run.start).toBeGreaterThanOrEqual(end)
      const words = clean.slice(run.at, run.at + run.length)
      if (run.end - run.start === run.length) expect(letters(text.slice(run.start, run.end))).toBe(letters(words))
      at += run.length
      end = run.end
    }
    expect(at).toBe(clean.length)
    for (const ref of passage.noteRefs) expect(anchorHolds(text, ref.anchor)).toBe(true)
  }
}

test("on noise, reading is total, anchors hold, passages come in order, and reading twice gives the same", () => {
  fc.assert(
    fc.property(noise, mediaType, fc.array(fc.tuple(fc.nat(300), fc.nat(9)), { maxLength: 4 }), (text, mediaType, spans) => {
      const some = spans
        .map(([start, length]) => ({ start, end: start + length, level: 1 + (length % 3) }))
        .sort((a, b) => a.start - b.start)
      const hints: LayoutHints = { superscripts: some, headings: some, furniture: some.slice(2) }
      const paper = splitPassages({ text, mediaType, hints })
      lawsOf(paper)
      expect(splitPassages({ text, mediaType, hints })).toEqual(paper)
    }),
    { numRuns: 500 },
  )
})
