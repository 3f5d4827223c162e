import fc from "fast-check"
import { expect, test } from "vitest"
import { lawsOf } from "../../../test/laws/paper-laws.ts"
import { type LayoutHints, type MediaType, splitPassages } from "./index.ts"

const WORDS = ["\n", "\n\n", "\f", "    ", "- ", "• ", "1. ", "(a) ", "(i) ", "# ", "I.   ", "---", "____________", "<sup>1</sup>", "[^1]", "[^1]: ", "1 Note", "<!--", "-->", "[", "](", ")", "*", "**", "_", "`", "```", "| a | b |", "|---|", "&amp;", "&#0;", "&nbsp;", "\\", "ad-", "visers", "A word", " S/2024/1 ", "24-99187 (E)", "2/6", "â€™", "\u00ad", "\ufffd", "\ud800", "The Council.", "could:", ">", "\r\n", "\t", "²", "“", "”"] // prettier-ignore
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })), { maxLength: 60 }).map((words) => words.join("")),
)
const mediaType = fc.constantFrom<MediaType>("text/markdown", "text/plain", "application/pdf")

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

test("a torn piece that holds nothing leaves no blank behind", () => {
  lawsOf(splitPassages({ text: '!             The Council.   "\f\u00ad', mediaType: "application/pdf" }))
})
