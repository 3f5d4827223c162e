import type { Span } from "../../text/index.ts"
import { type Asker, askerBefore } from "./asker.ts"
import { ADVERBS, ASK_VERBS, CALL_VERBS, KNOW_VERBS, RAISE_VERBS, SEEK_VERBS, STRESS_VERBS } from "./asking.table.ts"
import { type AskingClass, type Complement, complementAt } from "./complement.ts"
import { any, LETTERS, lowered } from "./pattern.ts"
import { fateOfQuestion, headsWithoutAsker, questionWithReply, type ToldQuestion } from "./questions-without-asker.ts"

/** One asking verb with what it takes: "Two members wondered | why none of the survivors had been compensated". */
export type AskingClause = {
  readonly asker: Asker
  /** The things asked, still in one piece. Empty when a list follows: "Members asked the following questions:". */
  readonly asked: Span
  readonly kind: Complement["kind"]
  readonly governor: string | undefined
  /** The sentence itself says that no reply came: "A question on … could not be answered". */
  readonly unanswered: boolean
  /** The sentence replies itself: "Asked about the dam, Ms. Tarr said that …". */
  readonly answer: Span | undefined
}

const CLASSES: readonly (readonly [AskingClass, readonly string[]])[] = [
  ["know", KNOW_VERBS],
  ["seek", SEEK_VERBS],
  ["ask", ASK_VERBS],
  ["raise", RAISE_VERBS],
  ["stress", STRESS_VERBS],
  ["call", CALL_VERBS],
]
const VERBS = new RegExp(
  `(?<![${LETTERS}-])(?:${CLASSES.map(([name, rows]) => `(?<${name}>${any(rows)})`).join("|")})(?![${LETTERS}-])`,
  "g",
)
const ADVERB = `(?:,? ?(?:${any(ADVERBS)}),?)`
const JOINED = new RegExp(`(?:[,;]|\\b(?:and|but|or|while|as well as|then|before|by))(?: ?${ADVERB})* ?$`)
const IMPERSONAL = new RegExp(`\\bit (?:was|is)(?: ?${ADVERB})* ?$`)
const BEING_ASKED = new RegExp(`(?:was|were)(?: ?${ADVERB})* ?$`)
const EARLIER =
  /\b(?:had|has|have|having|been|be|to|may|might|could|should|will|would|can|not|did|do|does)(?: (?:also|previously|already|earlier|repeatedly))? ?$/
/** How far before a verb its subject, and behind a question its fate, is looked for. */
const WINDOW = 600

/** What readers of a sentence know from what surrounds it. */
export type AskingContext = {
  /** The paper tells of questions here: under such a heading, or behind a sentence that asked. */
  readonly section: boolean
  /** The paper is of a meeting: its members ask wherever it says so. */
  readonly meeting: boolean
  /** Who spoke last in the same paragraph: who "they" and "and stressed" are. */
  readonly last: Asker | undefined
}

/** The asking clauses of one sentence (`clean.slice(start, end)`), in reading order. */
export function askingClauses(clean: string, sentence: Span, context: AskingContext): readonly AskingClause[] {
  const low = lowered(clean.slice(sentence.start, sentence.end))
  const told = context.section || context.meeting ? questionWithReply(low, context.section) : undefined
  if (told) return [shifted(told, sentence.start)]
  const heads: {
    asker: Asker
    at: number
    from: number
    complement: Complement
    governor: string | undefined
    unanswered: boolean
    end: number | undefined
  }[] = []
  const text = clean.slice(sentence.start, sentence.end)
  let last = context.last
  for (const head of headsOf(low)) {
    const at = sentence.start + head.index
    if (heads.some(({ from, end }) => at < from || (end !== undefined && at < end))) continue
    if ("verb" in head) {
      const asker = askerOf(text, head.index, sentence.start, last, context, head.verb)
      if (!asker || (!context.section && (asker.bare ? !last : !context.meeting && TELLS_OF_OTHERS.has(head.verb)))) continue
      const complement = complementAt(low, head.index + head.length + 1, head.verb)
      if (!complement || (!context.section && !context.meeting && complement.kind !== "question")) continue
      last = asker
      heads.push({
        asker,
        at: startOf(text, head.index, sentence.start, asker, heads.at(-1)?.from ?? 0),
        from: at + head.length + 1 + complement.length,
        complement,
        governor: ENDS_WITH_PREPOSITION.exec(lowered(head.text))?.[0],
        unanswered: false,
        end: undefined,
      })
    } else if (context.section || last || /\b(?:from|by) (?:the )?[a-z ]*members\b/u.test(head.text)) {
      const from = at + head.length
      const fate = fateOfQuestion(low.slice(head.index + head.length, head.index + head.length + WINDOW))
      const asker: Asker = { as: "members", span: undefined, bare: true }
      last ??= asker
      heads.push({
        asker,
        at,
        from,
        complement: { length: 0, kind: "question", governor: head.governor },
        governor: undefined,
        unanswered: fate?.unanswered ?? false,
        end: fate && from + fate.at,
      })
    }
  }
  return heads.map(({ asker, from, complement, governor, unanswered, end }, i) => ({
    asker,
    asked: { start: from, end: Math.max(from, end ?? heads[i + 1]?.at ?? sentence.end) },
    kind: complement.kind,
    governor: complement.governor ?? governor,
    unanswered,
    answer: undefined,
  }))
}

/** "showed interest in", "called for": the preposition is a part of the verb. */
const ENDS_WITH_PREPOSITION = /\b(?:in|for|on|upon|about)$/u

/** In a paper that is of no meeting, "members stressed" is said of parliaments and parties as well. */
const TELLS_OF_OTHERS: ReadonlySet<AskingClass> = new Set(["call", "raise", "stress"])

/** Where an asking clause begins: at its asker, or at "it was" before its verb. */
function startOf(text: string, index: number, offset: number, { span }: Asker, before: number): number {
  const near = lowered(text.slice(Math.max(0, index - 80), index))
  const passive = IMPERSONAL.exec(near) ?? BEING_ASKED.exec(near)
  if (passive) return offset + index - (near.length - passive.index)
  return span && span.start >= Math.max(offset, before) && span.start < offset + index ? span.start : offset + index
}

type Head = { index: number; length: number; text: string } & ({ verb: AskingClass } | { governor: string | undefined })

function headsOf(low: string): readonly Head[] {
  const heads: Head[] = []
  for (const match of low.matchAll(VERBS)) {
    const verb = CLASSES.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? "ask"
    heads.push({ index: match.index, length: match[0].length, text: match[0], verb })
  }
  return [...heads, ...headsWithoutAsker(low)].sort((a, b) => a.index - b.index || b.length - a.length)
}

const namesIn = ({ section, meeting }: AskingContext): "any" | "delegations" | "none" =>
  section ? "any" : meeting ? "delegations" : "none"

function askerOf(
  text: string,
  index: number,
  offset: number,
  last: Asker | undefined,
  context: AskingContext,
  verb: AskingClass,
): Asker | undefined {
  const cut = Math.max(0, index - WINDOW)
  const before = text.slice(cut, index)
  const low = lowered(before)
  if (IMPERSONAL.test(low)) return context.section || last ? { as: "members", span: undefined, bare: true } : undefined
  const asker = askerBefore(before, offset + cut, namesIn(context))
  if (asker)
    return asker.bare && !context.section && !last
      ? undefined
      : asker.bare && asker.span && /^(?:he|she|they)$/iu.test(text.slice(asker.span.start - offset, asker.span.end - offset))
        ? { ...asker, as: last?.as ?? asker.as }
        : asker
  if (BEING_ASKED.test(low))
    return context.section && (verb === "ask" || verb === "seek") && !EARLIER.test(low.replace(BEING_ASKED, ""))
      ? { as: "members", span: undefined, bare: true }
      : undefined
  if (EARLIER.test(low.replace(/,[^,]{1,40}, ?$/u, " ")) || !JOINED.test(low)) return undefined
  const subject = askerBefore(clauseHead(before), offset + index - clauseTail(before).length, namesIn(context))
  return subject ?? (last && offset + index > 0 && lastInSentence(low) ? last : undefined)
}

const clauseTail = (before: string): string => before.slice(before.lastIndexOf(";") + 1)
/** "Members thanked the briefers and " → "Members": whoever the clause is about. */
function clauseHead(before: string): string {
  const tail = clauseTail(before)
  return (
    /^\s*(?:[^\s,;:.]+,? ){1,9}?(?=(?:also |further )?(?:thanked|welcomed|commended|noted|expressed|recalled|took|regretted|praised|voiced|asked|stressed|requested|enquired|inquired|raised|acknowledged|congratulated|shared|condemned|supported|said|agreed|appreciated)\b)/.exec(
      tail,
    )?.[0] ?? ""
  )
}

const lastInSentence = (before: string): boolean => VERBS_ONCE.test(before)
const VERBS_ONCE = new RegExp(VERBS.source)

/** A clause whose places count in its sentence, with places in the passage. */
const shifted = (told: ToldQuestion, by: number): AskingClause => ({
  asker: { as: "members", span: undefined, bare: true },
  asked: { start: told.asked.start + by, end: told.asked.end + by },
  kind: told.kind,
  governor: told.governor,
  unanswered: false,
  answer: told.answer && { start: told.answer.start + by, end: told.answer.end + by },
})
