import type { Paper, Passage } from "../../passage/index.ts"
import { type Span, splitSentences } from "../../text/index.ts"
import type { Asker } from "./asker.ts"
import { askingClauses } from "./asking-clauses.ts"
import { type Complement, kindOfPiece, tellingPrefix } from "./complement.ts"
import type { Question } from "./question.ts"
import { directQuestions, kindOfDirect, questionEntry } from "./question-entries.ts"
import { type QuestionLead, questionLead } from "./question-lead.ts"
import { type Section, questionSections } from "./question-sections.ts"
import { splitAsked } from "./split-asked.ts"

/** One thing asked, before anybody looks for its reply. Places are in the clean text of its passage. */
export type Asked = {
  /** Index of its passage in the paper. */
  readonly passage: number
  /** The sentence or entry that asks it: no reply stands inside it. */
  readonly sentence: Span
  readonly span: Span
  readonly kind: Question["kind"]
  readonly asker: Asker
  /** Its own sentence says that no reply came. */
  readonly unanswered: boolean
  /** It is an entry of questions and answers: the answer, if any, stands at `answer` or in the passages behind. */
  readonly entry: { readonly answer: Span | undefined } | undefined
}

/** Everything asked in the paper, in reading order. `skips` says which stretches of a passage are recommendations. */
export function findAsked(paper: Paper, skips: (passage: Passage, span: Span) => boolean): readonly Asked[] {
  const sections = questionSections(paper)
  const meeting = sections.some((section) => section !== undefined) || ofMeeting(paper)
  const found: Asked[] = []
  let lead: QuestionLead | undefined
  paper.passages.forEach((passage, index) => {
    const section = sections[index]
    if (passage.kind === "heading" || passage.kind === "footnote") {
      if (passage.kind === "heading") lead = undefined
      return
    }
    if (passage.kind !== "item") lead = undefined
    found.push(...askedIn(passage, index, { section, meeting, lead, skips }))
    if (passage.kind !== "item" || passage.text.clean.trimEnd().endsWith(":"))
      lead = questionLead(passage.text.clean, section !== undefined) ?? lead
  })
  return found
}

/** How many passages at the head of a paper say what it is. */
const HEAD = 12
/** Whether the head of the paper says that it is of a meeting. */
function ofMeeting({ passages }: Paper): boolean {
  return passages
    .slice(0, HEAD)
    .some(({ text: { clean } }) =>
      /\b(?:Informal Experts? Group|Arria|summary (?:note |record )?of (?:the|a|its|an) [\p{L}, -]{0,40}?(?:meeting|session|discussion|dialogue))\b/iu.test(
        clean.slice(0, 600),
      ),
    )
}

type Surroundings = {
  readonly section: Section
  readonly meeting: boolean
  readonly lead: QuestionLead | undefined
  readonly skips: (passage: Passage, span: Span) => boolean
}

function askedIn(passage: Passage, index: number, surroundings: Surroundings): readonly Asked[] {
  const { section, meeting, lead, skips } = surroundings
  const { clean } = passage.text
  const entry = questionEntry(passage)
  if (entry) {
    const direct = directQuestions(clean, entry.asked)
    return (direct.length ? direct : [entry.asked]).flatMap((sentence) =>
      pieces(clean, sentence, { kind: undefined, governor: undefined }).map(({ span, kind }) => ({
        passage: index,
        sentence: entry.asked,
        span,
        kind,
        asker: entry.asker,
        unanswered: false,
        entry,
      })),
    )
  }
  const found: Asked[] = []
  let last: Asker | undefined = lead?.asker
  for (const sentence of splitSentences(clean)) {
    if (skips(passage, sentence)) continue
    const clauses = askingClauses(clean, sentence, { section: section !== undefined || lead !== undefined, meeting, last })
    for (const { asker, asked, kind, governor, unanswered } of clauses) {
      last = asker
      for (const piece of pieces(clean, asked, { kind, governor }))
        found.push({ passage: index, sentence, ...piece, asker, unanswered, entry: undefined })
    }
    if (clauses.length === 0 && (section ?? lead) && clean.slice(sentence.start, sentence.end).endsWith("?"))
      for (const piece of pieces(clean, sentence, { kind: undefined, governor: undefined }))
        found.push({
          passage: index,
          sentence,
          ...piece,
          asker: last ?? { as: "members", span: undefined, bare: true },
          unanswered: false,
          entry: undefined,
        })
  }
  if (found.length === 0 && passage.kind === "item" && !clean.trimEnd().endsWith(":"))
    found.push(...askedByItem(passage, index, section, lead))
  return found
}

/** An item that is nothing but the thing asked: "the status of the draft law", under a heading or a sentence that asks. */
function askedByItem({ text: { clean } }: Passage, index: number, section: Section, lead: QuestionLead | undefined): readonly Asked[] {
  if (
    !lead &&
    (section !== "asked" || clean.length > 400 || (!/^(?:how|whether|why|what|when|where|which|who)\b/iu.test(clean) && STATES.test(clean)))
  )
    return []
  const sentence = { start: 0, end: clean.length }
  const asker: Asker = lead?.asker ?? { as: "members", span: undefined, bare: true }
  return pieces(clean, sentence, { kind: lead?.kind ?? "by piece", governor: lead?.governor }).map((piece) => ({
    passage: index,
    sentence,
    ...piece,
    asker,
    unanswered: false,
    entry: undefined,
  }))
}
/** A main verb: what an item says rather than asks. */
const STATES = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|do|does|did|said|noted|welcomed|remains?)\b/iu

function pieces(
  clean: string,
  asked: Span,
  { kind, governor }: { kind: Complement["kind"] | undefined; governor: string | undefined },
): readonly { span: Span; kind: Question["kind"] }[] {
  return splitAsked(clean, asked, governor).flatMap((span) => {
    const words = clean.slice(span.start, span.end)
    const settled = kind === undefined ? kindOfDirect(words) : kind === "by piece" ? kindOfPiece(words) : kind
    const start = span.start + (settled === "question" ? tellingPrefix(words) : 0)
    return !/^(?:another|a (?:second|third|fourth)|(?:still )?others?|some|several|one)$/iu.test(words) &&
      /\p{L}{2}/u.test(clean.slice(start, span.end))
      ? [{ span: { start, end: span.end }, kind: settled }]
      : []
  })
}
