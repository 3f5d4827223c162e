import type { Paper, Passage } from "../../passage/index.ts"
import { type Span, splitSentences } from "../../text/index.ts"
import { type Asker, speakerOf } from "./asker.ts"
import { askingClauses } from "./asking-clauses.ts"
import { type Complement, kindOfPiece, tellingPrefix } from "./complement.ts"
import type { Question } from "./question.ts"
import { askerOfRow, directQuestions, headingMark, kindOfDirect, questionEntry } from "./question-entries.ts"
import { type QuestionLead, questionLead } from "./question-lead.ts"
import { opensSection, type Section, questionSections } from "./question-sections.ts"
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
  /** It is an entry of questions and answers: an answer may stand in the passages behind. */
  readonly entry: boolean
  /** The answer that stands in the same passage; absent where none stands there. */
  readonly answer: Span | undefined
}

/** Everything asked in the paper, in reading order. `skips` says which stretches of a passage are recommendations. */
export function findAsked(paper: Paper, skips: (passage: Passage, span: Span) => boolean): readonly Asked[] {
  const sections = questionSections(paper)
  const meeting = sections.some((section) => section !== undefined) || ofMeeting(paper)
  const found: Asked[] = []
  let lead: QuestionLead | undefined
  /** Who asks the questions of a table's row, and of which. */
  let row: { readonly at: string; readonly as: Asker["as"] } | undefined
  paper.passages.forEach((passage, index) => {
    const section = sections[index] ?? opensSection(passage)
    const as = askerOfRow(passage)
    if (as) row = { at: `${passage.cell?.table ?? ""}:${passage.cell?.row ?? 0}`, as }
    if (passage.kind === "heading" || passage.kind === "footnote") {
      if (passage.kind === "heading") {
        lead = undefined
        found.push(...askedByHeading(passage, index, section))
      }
      return
    }
    if (passage.kind !== "item") lead = undefined
    const asked = askedIn(passage, index, { section, meeting, lead, skips })
    const named = row && passage.cell && row.at === `${passage.cell.table}:${passage.cell.row}` ? row.as : undefined
    found.push(...(named ? asked.map((one) => ({ ...one, asker: { ...one.asker, as: named } })) : asked))
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
      /\b(?:Informal Experts? Group|Arria|(?:account|minutes|notes?|read-?out|records?|report|summary) (?:note |record )?(?:of|on) (?:the|a|its|an) [\p{L}, -]{0,40}?(?:briefing|consultations?|dialogue|discussion|exchange|meeting|session))\b/iu.test(
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

const MEMBERS: Asker = { as: "members", span: undefined, bare: true }

function askedIn(passage: Passage, index: number, { section, meeting, lead, skips }: Surroundings): readonly Asked[] {
  const { clean } = passage.text
  const entry = questionEntry(passage)
  if (entry) {
    const common = { passage: index, sentence: entry.asked, asker: entry.asker, unanswered: false, entry: true, answer: entry.answer }
    const direct = directQuestions(clean, entry.asked)
    return (direct.length ? direct : [entry.asked]).flatMap((asked) =>
      pieces(clean, asked, DIRECT).map((piece) => ({ ...common, ...piece })),
    )
  }
  const found: Asked[] = []
  let last: Asker | undefined = lead?.asker
  for (const sentence of splitSentences(clean)) {
    if (!section && skips(passage, sentence)) continue
    if (meeting) last = speakerOf(clean.slice(sentence.start, sentence.end), sentence.start) ?? last
    const clauses = askingClauses(clean, sentence, { section: section !== undefined || lead !== undefined, meeting, last })
    for (const { asker, asked, kind, governor, unanswered, answer } of clauses) {
      last = asker
      const common = { passage: index, sentence, asker, unanswered, entry: false, answer }
      found.push(...pieces(clean, asked, { kind, governor }).map((piece) => ({ ...common, ...piece })))
    }
    if (clauses.length > 0 || !(section ?? lead)) continue
    if (
      !/\?[)\]"”’»]*$/u.test(clean.slice(sentence.start, sentence.end)) &&
      !(section === "asked" && THEMED.test(clean.slice(sentence.start, sentence.end)))
    )
      continue
    const common = { passage: index, sentence, asker: last ?? MEMBERS, unanswered: false, entry: false, answer: undefined }
    found.push(...pieces(clean, sentence, DIRECT).map((piece) => ({ ...common, ...piece })))
  }
  if (found.length === 0 && passage.kind === "item" && !clean.trimEnd().endsWith(":") && !skips(passage, { start: 0, end: clean.length }))
    return askedByItem(clean, index, section, lead)
  return found
}

/** A heading that is itself the question, with its answer below: "Q3. Who keeps the list?", or any that asks among questions and answers. */
function askedByHeading({ text: { clean } }: Passage, index: number, section: Section): readonly Asked[] {
  if (!/\?\W*$/u.test(clean) && !REQUEST_MARK.test(clean)) return []
  const mark = headingMark(clean)
  if (!mark && section !== "asked") return []
  const entry = { start: mark?.end ?? 0, end: clean.length }
  const common = { passage: index, sentence: entry, asker: mark?.asker ?? MEMBERS, unanswered: false, entry: true, answer: undefined }
  const direct = directQuestions(clean, entry)
  return (direct.length ? direct : [entry]).flatMap((asked) => pieces(clean, asked, DIRECT).map((piece) => ({ ...common, ...piece })))
}
const REQUEST_MARK = /^Q(?:uestion)? ?\d{1,3}\b/u

/** "On justice: whether the court has opened; what has become of the case": a theme, and the questions of it. */
const THEMED =
  /^(?:on|regarding|concerning|as to|with (?:regard|respect) to) [^:.;]{3,70}: (?:and )?(?:how|whether|why|what|when|where|which|who|whom|whose|if|to what|in what)\b/iu

/** An item that is nothing but the thing asked: "the status of the draft law", under a heading or a sentence that asks. */
function askedByItem(clean: string, index: number, section: Section, lead: QuestionLead | undefined): readonly Asked[] {
  const asks = /^(?:how|whether|why|what|when|where|which|who)\b/iu.test(clean)
  if (!lead && (section !== "asked" || clean.length > 400 || (!asks && STATES.test(clean)))) return []
  if (!asks && (speakerOf(clean, 0) ?? /^(?:they|he|she|it|we|I)\b/iu.test(clean))) return []
  const sentence = { start: 0, end: clean.length }
  const common = { passage: index, sentence, asker: lead?.asker ?? MEMBERS, unanswered: false, entry: false, answer: undefined }
  const kind = lead && lead.kind !== "question" ? lead.kind : "by piece"
  return pieces(clean, sentence, { kind, governor: lead?.governor }).map((piece) => ({ ...common, ...piece }))
}
/** A main verb: what an item says rather than asks. */
const STATES = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|do|does|did|said|noted|welcomed|remains?)\b/iu

/** A question put straight out. */
const DIRECT = { kind: undefined, governor: undefined }

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
