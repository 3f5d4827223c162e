import type { Paper, Passage } from "../../passage/index.ts"
import { anchorOfClean, type Span } from "../../text/index.ts"
import type { Recommendation } from "../recommendation/index.ts"
import { type Asked, findAsked } from "./find-asked.ts"
import type { Question } from "./question.ts"
import { suggestReplies } from "./reply/suggest-reply.ts"

/** The questions, requests and needs that the paper tells of, in reading order. What stands inside a recommendation is none. */
export function readQuestions(paper: Paper, recommendations: readonly Recommendation[]): readonly Question[] {
  const spans = recommendations.map(({ anchor }) => anchor).sort((a, b) => a.start - b.start)
  const recommended = (passage: Passage, span: Span): boolean => {
    const { start, end } = anchorOfClean(paper.text, passage.text, span.start, span.end)
    return touches(spans, start, end)
  }
  const asked = findAsked(paper, recommended)
  const replies = suggestReplies(paper, asked, recommended)
  return asked.map((one, i) => questionOf(paper, one, replies[i] as Question["reply"]))
}

function questionOf(paper: Paper, { passage, span, kind, asker }: Asked, reply: Question["reply"]): Question {
  const { text } = paper.passages[passage] as Passage
  return {
    anchor: anchorOfClean(paper.text, text, span.start, span.end),
    kind,
    asker: { as: asker.as, anchor: asker.span && anchorOfClean(paper.text, text, asker.span.start, asker.span.end) },
    reply,
  }
}

/** Whether any of the spans, sorted by their start, shares half of `start..end`. */
function touches(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= start) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && Math.min(span.end, end) - Math.max(span.start, start) > (end - start) / 2
}
