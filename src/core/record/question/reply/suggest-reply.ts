import type { Paper, Passage } from "../../../passage/index.ts"
import { anchorOfClean, type Span, splitSentences } from "../../../text/index.ts"
import type { Asked } from "../find-asked.ts"
import type { Question } from "../question.ts"
import { opensAnswer, questionEntry } from "../question-entries.ts"
import { questionSections } from "../question-sections.ts"
import { type Match, ReplyIndex, type Source } from "./reply-index.ts"

/** From here on a sentence speaks of what is asked. Set on all golds together. */
const TOLD = { coverage: 0.38, shared: 2 }
/** A sentence that stands among the questions and replies to them needs to share less. */
const REPLIED = { coverage: 0.2, shared: 1 }
/** What wants something done is met by a fact only when the fact is close. */
const DONE = { coverage: 0.65, shared: 3 }
const RECOMMENDED = { coverage: 0.4, shared: 2 }
/** A machine that judged more than this many would hide the paper under its guesses. */
const JUDGED = 300
const PLACES = 3

const NONE =
  /\b(?:no (?:reply|answer|response)|(?:was|were|went|remained|left) (?:unanswered|without (?:a |an )?(?:reply|answer|response))|not (?:be )?answered|no (?:figures?|data|information|details?|numbers?) (?:was|were|is|are|could be) (?:available|given|provided|supplied)|(?:could|did) not (?:say|tell|answer))\b/iu
const PUT_OFF =
  /\b(?:promised|undertook|would (?:revert|reply|answer|follow up|provide|put|look|check|inquire|enquire|raise)|will (?:revert|reply|be provided|follow)|in writing|at a later (?:date|stage))\b/iu
/** Somebody answers in the sentence behind a question. */
const REPLIES =
  /^[^,;]{0,80}\b(?:replied|answered|responded|explained|clarified|confirmed|(?:said|stated|noted) in (?:reply|response)|could not (?:say|tell))\b|^(?:In (?:reply|response|answer)|By way of reply)\b/iu
const RECOMMENDING = /\b(?:recommendations?|proposals?|action points?|suggestions|asks)\b/iu

/** Suggests for each thing asked what the paper replies, and where. A suggestion: a person decides. */
export function suggestReplies(
  paper: Paper,
  asked: readonly Asked[],
  recommended: (passage: Passage, span: Span) => boolean,
): readonly Question["reply"][] {
  if (asked.length === 0) return []
  const sources = sourcesOf(paper, asked, recommended)
  const index = new ReplyIndex(sources)
  const stand = answersStand(paper)
  const behind = new Map(sources.map((source) => [`${source.passage}:${source.after}`, source]))
  return asked.map((question, i) => {
    if (question.unanswered) return SILENT
    const alone = asked[i - 1]?.sentence !== question.sentence && asked[i + 1]?.sentence !== question.sentence
    const next = alone ? behind.get(`${question.passage}:${question.sentence.end}`) : undefined
    if (next && !next.recommends && REPLIES.test(next.words))
      return NONE.test(next.words) ? SILENT : { state: PUT_OFF.test(next.words) ? "partly" : "answered", evidence: evidence(paper, [next]) }
    if (question.entry || question.answer) return replyOfEntry(paper, question, stand) ?? suggested(paper, index, question, asked[i - 1])
    return i < JUDGED ? suggested(paper, index, question, asked[i - 1]) : { state: "unjudged", evidence: [] }
  })
}

const SILENT: Question["reply"] = { state: "silent", evidence: [] }

/** The answer that stands with a "Q:" entry; absent when entries of this paper are followed by none. */
function replyOfEntry(paper: Paper, { passage, entry, answer }: Asked, stand: boolean): Question["reply"] | undefined {
  const spans: { passage: number; span: Span }[] = []
  if (answer) spans.push({ passage, span: answer })
  for (let i = passage + 1; entry && i < paper.passages.length && spans.length < PLACES; i++) {
    const next = paper.passages[i] as Passage
    const { clean } = next.text
    if (next.kind === "heading" || next.kind === "footnote" || questionEntry(next)) break
    const mark = opensAnswer(clean)
    const belongs = next.parent === paper.passages[passage]?.id || next.cell !== undefined
    if (mark === undefined && !belongs && !NONE.test(clean)) break
    if (next.cell && next.cell.row !== paper.passages[passage]?.cell?.row) break
    spans.push({ passage: i, span: { start: mark ?? 0, end: clean.length } })
  }
  const words = spans.map(({ passage: at, span }) => (paper.passages[at] as Passage).text.clean.slice(span.start, span.end)).join(" ")
  if (!/\p{L}|\d/u.test(words)) return stand ? SILENT : undefined
  if (NONE.test(words)) return SILENT
  return {
    state: PUT_OFF.test(words) ? "partly" : "answered",
    evidence: spans.map(({ passage: at, span }) => anchorOfClean(paper.text, (paper.passages[at] as Passage).text, span.start, span.end)),
  }
}

/** Whether the paper prints answers beside its entries at all. */
const answersStand = (paper: Paper): boolean =>
  paper.passages.some((passage) => opensAnswer(passage.text.clean) !== undefined || questionEntry(passage)?.answer !== undefined)

function suggested(paper: Paper, index: ReplyIndex, { passage, span, kind }: Asked, before: Asked | undefined): Question["reply"] {
  const words = wordsOf(paper, passage, span)
  const pointed = before?.passage === passage && POINTS_BACK.test(words) ? wordsOf(paper, before.passage, before.span) : ""
  const matches = index.matches(words, pointed)
  const those = (holds: (match: Match) => boolean) => matches.filter(holds).map(({ source }) => source)
  const stated = (state: Question["reply"]["state"], sources: readonly Source[]) => ({ state, evidence: evidence(paper, sources) })

  const wanted = those((match) => match.source.recommends && reaches(match, RECOMMENDED))
  if (kind !== "question") {
    if (kind === "request" && SUGGESTIONS.test(words)) {
      const recommended = wanted.length ? wanted : index.recommendations(PLACES)
      if (recommended.length) return stated("recommendation-only", recommended)
    }
    const done = those((match) => !match.source.recommends && reaches(match, DONE))
    if (done.length) return stated("partly", done)
    return wanted.length ? stated("recommendation-only", wanted) : SILENT
  }
  const counts = COUNTS.test(words)
  const replied = those((match) => match.source.replies && match.source.passage >= passage && reaches(match, REPLIED))
  if (replied.length) return stated(NONE.test(replied[0]?.words ?? "") ? "silent" : "answered", replied)
  const told = those((match) => !match.source.recommends && reaches(match, TOLD) && (!counts || NUMBER.test(match.source.words)))
  if (told.length) return stated("partly", told)
  return wanted.length && !counts ? stated("recommendation-only", wanted) : SILENT
}

const wordsOf = (paper: Paper, passage: number, { start, end }: Span): string =>
  (paper.passages[passage] as Passage).text.clean.slice(start, end)
/** Words that stand for what was asked just before. */
const POINTS_BACK = /\b(?:them|they|it|so|this|these|those)\b|^(?:(?:how|what|who|whether|and) )?(?:its|their|his|her|she|he)\b/iu
const SUGGESTIONS =
  /^(?:for )?(?:(?:a|the|any|some|concrete|specific|further) )*(?:suggestions?|recommendations?|proposals?|ideas?|advice|language)\b/iu
/** Questions that only a number answers. */
const COUNTS =
  /^(?:(?:on|about|for) )?(?:how (?:many|much|often)|what (?:share|proportion|percentage|number)|the (?:number|share|percentage|proportion))\b/iu
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|third|quarter|none|several)\b/iu

const reaches = (match: Match, least: { coverage: number; shared: number }): boolean =>
  match.coverage >= least.coverage && match.shared >= Math.min(least.shared, Math.max(1, match.of))

const evidence = (paper: Paper, sources: readonly Source[]) =>
  sources
    .slice(0, PLACES)
    .map((source) => anchorOfClean(paper.text, (paper.passages[source.passage] as Passage).text, source.span.start, source.span.end))

/** What is said of the meeting and its paper replies to nothing. */
const OF_THE_MEETING =
  /\b(?:convened (?:a|its|the)|was briefed by|were briefed by|have the honour|be grateful if|circulated as a document|present letter|Co-Chairs thanked|no (?:further )?questions?|held its)\b/iu
/** How a heading or a paragraph begins that replies to what was asked: "In reply, …", "What members were told:", "Answers given". */
const REPLYING =
  /^(?:\W*[\divxIVX]{1,4}[.)]\s+)?(?:what (?:they|members|delegations|experts|(?:the )?(?:council|group)) (?:heard|were told|was told|learned|learnt)|in (?:reply|response|answer|replying|responding|answering)|by way of (?:reply|response)|(?:the )?(?:repl(?:y|ies|ying)|response|responses|responding|answers?|answering)(?: (?:to|by|from|of|given|provided|received)\b|:|,|$))/iu

/** Every sentence that could reply: not one that asks, no heading and no note. */
export function sourcesOf(
  paper: Paper,
  asked: readonly Asked[],
  recommended: (passage: Passage, span: Span) => boolean,
): readonly Source[] {
  const asking = new Map<number, Span[]>()
  for (const { passage, sentence } of asked) {
    const spans = asking.get(passage)
    if (spans) spans.push(sentence)
    else asking.set(passage, [sentence])
  }
  const sources: Source[] = []
  const sections = questionSections(paper)
  let recommending = false
  let replying = false
  paper.passages.forEach((passage, i) => {
    if (passage.kind === "heading") [recommending, replying] = [RECOMMENDING.test(passage.text.clean), REPLYING.test(passage.text.clean)]
    if (passage.kind === "heading" || passage.kind === "footnote" || passage.cell?.heading) return
    const { clean } = passage.text
    const asks = asking.get(i) ?? []
    const replyingAlone = REPLYING.test(clean.slice(0, 80))
    let ask = 0
    let after = -1
    for (const span of splitSentences(clean)) {
      const before = after
      after = span.end
      while ((asks[ask]?.end ?? Infinity) <= span.start) ask += 1
      if ((asks[ask]?.start ?? Infinity) < span.end) continue
      if (OF_THE_MEETING.test(clean.slice(span.start, Math.min(span.end, span.start + 600)))) continue
      const words = [passage.cell?.rowHeading, passage.cell?.columnHeading, clean.slice(span.start, span.end)].filter(Boolean).join(" ")
      sources.push({
        passage: i,
        span,
        after: before,
        words,
        recommends: recommending || recommended(passage, span),
        replies: sections[i] !== undefined || replying || replyingAlone,
      })
    }
  })
  return sources
}
