import type { Span } from "../../text/index.ts"
import { type Asker, askerBefore } from "./asker.ts"
import {
  ADVERBS,
  ASK_VERBS,
  CALL_VERBS,
  KNOW_VERBS,
  QUESTION_FATES,
  RAISE_VERBS,
  SEEK_VERBS,
  STRESS_VERBS,
  TOPIC_PREPOSITIONS,
} from "./asking.table.ts"
import { type AskingClass, type Complement, complementAt } from "./complement.ts"
import { any } from "./pattern.ts"

/** One asking verb with what it takes: "Two members wondered | why none of the survivors had been compensated". */
export type AskingClause = {
  readonly asker: Asker
  /** The things asked, still in one piece. Empty when a list follows: "Members asked the following questions:". */
  readonly asked: Span
  readonly kind: Complement["kind"]
  readonly governor: string | undefined
  /** The sentence itself says that no reply came: "A question on … could not be answered". */
  readonly unanswered: boolean
}

const CLASSES: readonly (readonly [AskingClass, readonly string[]])[] = [
  ["know", KNOW_VERBS],
  ["seek", SEEK_VERBS],
  ["ask", ASK_VERBS],
  ["raise", RAISE_VERBS],
  ["stress", STRESS_VERBS],
  ["call", CALL_VERBS],
]
const VERBS = new RegExp(`(?<![\\p{L}-])(?:${CLASSES.map(([name, rows]) => `(?<${name}>${any(rows)})`).join("|")})(?![\\p{L}-])`, "giu")
const ADVERB = `(?:,? ?(?:${any(ADVERBS)}),?)`
const JOINED = new RegExp(`(?:[,;]|\\b(?:and|but|or|while|as well as|then|before|by))(?: ?${ADVERB}){0,2} ?$`, "iu")
const IMPERSONAL = new RegExp(`\\bit (?:was|is)(?: ?${ADVERB}){0,2} ?$`, "iu")
const BEING_ASKED = new RegExp(`(?:was|were)(?: ?${ADVERB}){0,2} ?$`, "iu")
const EARLIER =
  /\b(?:had|has|have|having|been|be|to|may|might|could|should|will|would|can|not|did|do|does)(?: (?:also|previously|already|earlier|repeatedly))? ?$/iu
const TOPIC = any(TOPIC_PREPOSITIONS)
const MANNER =
  "(?:(?:a|an|one|two|three|four|the|this|that|its|their|some|several|many|most|more|other|another|further|additional|specific|similar|related|numerous|various|follow-up|final|last|recurrent|common) )*"
const NOUN = `${MANNER}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies))`
const BE = `(?:was|were|is|are)(?: ?${ADVERB}){0,2}`
/** Things asked whose asker is not the subject; `asked` begins behind the match. */
const WITHOUT_ASKER: readonly RegExp[] = [
  new RegExp(
    `${NOUN}(?: (?:from|by|of|put by|raised by|asked by) (?:the )?(?:[\\p{L}]+ ){0,4}?(?:members|delegations|experts|participants))?(?:,? ?${ADVERB})? (?:(?:were|was) (?:${ADVERB} ?)?)?(?:(?:revolved|cent(?:re|er)(?:d|ed)|focus+ed|concentrated|turned|touched|concerned|related|dealt|covered|included|pertained|raised|asked|put|posed|addressed|arose|made|directed|received|bore) )(?:included |concerned )?(?<prep>${TOPIC}|with|to) `,
    "iuy",
  ),
  new RegExp(
    `${MANNER}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquiries)(?: (?:from|by|of) (?:the )?(?:[\\p{L}]+ ){0,4}?(?:members|delegations|experts|participants))? (?<prep>about|on|regarding|concerning|as to) `,
    "iuy",
  ),
  new RegExp(
    `${NOUN}(?: (?:from|by|of|put by|raised by|asked by) (?:the )?(?:[\\p{L}]+ ){0,4}?(?:members|delegations|experts|participants))? (?:concerned|included|addressed|covered|were|was|asked|raised)[:,]? `,
    "iuy",
  ),
  new RegExp(
    `(?:(?:more|further|additional) )?(?:information|clarifications?|details|updates?|explanations?|data) ${BE} (?:requested|sought|asked for|solicited)(?: from [^,;]{2,40}?)?(?: as)? (?<prep>${TOPIC}) `,
    "iuy",
  ),
  new RegExp(`(?:(?:particular|keen|great|strong) )?interest ${BE} (?:expressed|shown|voiced) (?<prep>in) `, "iuy"),
]
const FRONTED = new RegExp(
  `^(?:(?:Lastly|Finally|In addition|Moreover|Also),? )?(?<asked>the (?:\\p{Ll}+ )?(?:need|importance|necessity|urgency|question|fate|situation|case) (?:of|for|to|that) [^;]{3,260}?) (?:was|were)(?: ?${ADVERB}){0,2} (?<verb>stressed|underlined|emphasi[sz]ed|highlighted|underscored|raised|noted|mentioned|reiterated|brought up)\\b`,
  "iu",
)
const ON_BEING_ASKED = new RegExp(
  `^(?:When |On being |Upon being )?(?:asked|questioned|pressed|queried) (?:by (?:members|one member|a member|a delegation) )?(?:(?<prep>about|on|regarding|concerning|for) )?(?<asked>[^;]{3,260}?), (?=(?:the|an?|Ms|Mr|Mrs|Dr|he|she|they|it|UN|\\p{Lu}[\\p{L}-]+)\\b)`,
  "u",
)
const ANSWERING = new RegExp(
  `^(?:(?:In (?:reply|response|answer)|Responding|Replying|Answering|In answering) to |Answering |Addressing )(?:${NOUN}|an?|the|one)(?: (?:from|by|of|put by|raised by|asked by) (?:the )?(?:[\\p{L}]+ ){0,4}?(?:members?|delegations?|experts?|participants))? (?:(?<prep>${TOPIC}) )?(?<asked>[^;]{3,260}?), (?=(?:the|Ms|Mr|Mrs|Dr|he|she|they|it|UN|\\p{Lu}[\\p{L}-]+)\\b)`,
  "iu",
)
const FATE = new RegExp(` (?:${any(QUESTION_FATES)})\\b[^;]*$`, "iu")
const NO_REPLY =
  /\b(?:not be (?:answered|addressed)|not answered|unanswered|left (?:hanging|open|unanswered|without)|no (?:reply|answer|response)|without (?:a |an )?(?:reply|answer|response)|pending|deferred|postponed|hung|hanging)\b/iu

/** How far before a verb its subject, and behind a question its fate, is looked for. */
const WINDOW = 600

/** What readers of a sentence know from what surrounds it. */
export type AskingContext = {
  /** The paper tells of questions here: under such a heading, or behind a sentence that asked. */
  readonly section: boolean
  /** The paper is of a meeting: its members ask wherever it says so. */
  readonly meeting: boolean
  /** Who asked last in the same paragraph: who "they" and "and stressed" are. */
  readonly last: Asker | undefined
}

/** The asking clauses of one sentence (`clean.slice(start, end)`), in reading order. */
export function askingClauses(clean: string, sentence: Span, context: AskingContext): readonly AskingClause[] {
  const special = specialClause(clean, sentence, context)
  if (special) return [special]
  const heads: { asker: Asker; at: number; from: number; complement: Complement; unanswered: boolean; end: number | undefined }[] = []
  const text = clean.slice(sentence.start, sentence.end)
  let last = context.last
  for (const head of headsOf(text)) {
    const at = sentence.start + head.index
    if (heads.some(({ from, end }) => at < from || (end !== undefined && at < end))) continue
    if ("verb" in head) {
      const asker = askerOf(text, head.index, sentence.start, last, context, head.verb)
      if (!asker || (!context.section && (asker.bare ? !last : !context.meeting && TELLS_OF_OTHERS.has(head.verb)))) continue
      const complement = complementAt(text, head.index + head.length + 1, head.verb)
      if (!complement || (!context.section && !context.meeting && complement.kind !== "question")) continue
      last = asker
      heads.push({
        asker,
        at: startOf(text, head.index, sentence.start, asker, heads.at(-1)?.from ?? 0),
        from: at + head.length + 1 + complement.length,
        complement,
        unanswered: false,
        end: undefined,
      })
    } else if (!OPENS_CLAUSE.test(text.slice(Math.max(0, head.index - 40), head.index))) continue
    else if (context.section || last || /\b(?:from|by) (?:the )?[\p{L} ]*members\b/iu.test(head.text)) {
      const from = at + head.length
      const fate = FATE.exec(clean.slice(from, Math.min(sentence.end, from + WINDOW)))
      const asker: Asker = { as: "members", span: undefined, bare: true }
      last ??= asker
      heads.push({
        asker,
        at,
        from,
        complement: { length: 0, kind: "question", governor: head.governor },
        unanswered: fate !== null && NO_REPLY.test(fate[0]),
        end: fate ? from + fate.index : undefined,
      })
    }
  }
  return heads.map(({ asker, from, complement, unanswered, end }, i) => ({
    asker,
    asked: { start: from, end: Math.max(from, end ?? heads[i + 1]?.at ?? sentence.end) },
    kind: complement.kind,
    governor: complement.governor,
    unanswered,
  }))
}

const OPENS_CLAUSE = new RegExp(`(?:^|[;.:,] ?|\\b(?:and|while|but) )(?:${ADVERB} )?$`, "iu")

/** In a paper that is of no meeting, "members stressed" is said of parliaments and parties as well. */
const TELLS_OF_OTHERS: ReadonlySet<AskingClass> = new Set(["call", "raise", "stress"])

/** Where an asking clause begins: at its asker, or at "it was" before its verb. */
function startOf(text: string, index: number, offset: number, { span }: Asker, before: number): number {
  const near = text.slice(Math.max(0, index - 80), index)
  const passive = IMPERSONAL.exec(near) ?? BEING_ASKED.exec(near)
  if (passive) return offset + index - (near.length - passive.index)
  return span && span.start >= Math.max(offset, before) && span.start < offset + index ? span.start : offset + index
}

type Head = { index: number; length: number; text: string } & ({ verb: AskingClass } | { governor: string | undefined })

function headsOf(text: string): readonly Head[] {
  const heads: Head[] = []
  for (const match of text.matchAll(VERBS)) {
    const verb = CLASSES.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? "ask"
    heads.push({ index: match.index, length: match[0].length, text: match[0], verb })
  }
  for (const start of text.matchAll(
    /(?<![\p{L}-])(?:(?:a|an|one|two|three|the|some|several|many|most|more|other|another|further|additional|final|particular|keen|great|strong) )?(?:\p{L}+ )?(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|information|clarifications?|details|updates?|interest|data|explanations?)\b/giu,
  )) {
    for (const pattern of WITHOUT_ASKER) {
      const at =
        start.index +
        Math.max(
          0,
          start[0].search(
            /(?:(?:a|an|one|two|three|the|some|several|many|most|more|other|another|further|additional|final) )?(?:\p{L}+)$/iu,
          ),
        )
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      heads.push({ index: at, length: match[0].length, text: match[0], governor: match.groups?.prep })
      break
    }
  }
  return heads.sort((a, b) => a.index - b.index || b.length - a.length)
}

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
  if (IMPERSONAL.test(before)) return context.section || last ? { as: "members", span: undefined, bare: true } : undefined
  const asker = askerBefore(before, offset + cut, context.section)
  if (asker)
    return asker.bare && !context.section && !last
      ? undefined
      : asker.bare && asker.span && /^(?:he|she|they)$/iu.test(text.slice(asker.span.start - offset, asker.span.end - offset))
        ? { ...asker, as: last?.as ?? asker.as }
        : asker
  if (BEING_ASKED.test(before))
    return context.section && (verb === "ask" || verb === "seek") && !EARLIER.test(before.replace(BEING_ASKED, ""))
      ? { as: "members", span: undefined, bare: true }
      : undefined
  if (EARLIER.test(before.replace(/,[^,]{1,40}, ?$/u, " ")) || !JOINED.test(before)) return undefined
  const subject = askerBefore(clauseHead(before), offset + index - clauseTail(before).length, context.section)
  return subject ?? (last && offset + index > 0 && lastInSentence(before) ? last : undefined)
}

const clauseTail = (before: string): string => before.slice(before.lastIndexOf(";") + 1)
/** "Members thanked the briefers and " → "Members": whoever the clause is about. */
function clauseHead(before: string): string {
  const tail = clauseTail(before)
  return (
    /^\s*(?:[\p{L}-]+,? ){1,9}?(?=(?:also |further )?(?:thanked|welcomed|commended|noted|expressed|recalled|took|regretted|praised|voiced|asked|stressed|requested|enquired|inquired|raised|acknowledged|congratulated|shared|condemned|supported|said|agreed|appreciated)\b)/iu.exec(
      tail,
    )?.[0] ?? ""
  )
}

const lastInSentence = (before: string): boolean => VERBS_ONCE.test(before)
const VERBS_ONCE = new RegExp(VERBS.source, "iu")

function specialClause(clean: string, { start, end }: Span, context: AskingContext): AskingClause | undefined {
  const text = clean.slice(start, end)
  const members: Asker = { as: "members", span: undefined, bare: true }
  const fronted = context.section ? FRONTED.exec(text) : null
  if (fronted?.groups?.asked) {
    const from = start + text.indexOf(fronted.groups.asked)
    const kind = /^the (?:\p{Ll}+ )?(?:need|importance|necessity|urgency)/iu.test(fronted.groups.asked) ? "need" : "question"
    return { asker: members, asked: { start: from, end: from + fronted.groups.asked.length }, kind, governor: undefined, unanswered: false }
  }
  const told = ON_BEING_ASKED.exec(text) ?? ANSWERING.exec(text)
  if (!told?.groups?.asked) return undefined
  const from = start + told[0].length - 2 - told.groups.asked.length
  return {
    asker: members,
    asked: { start: from, end: from + told.groups.asked.length },
    kind: "question",
    governor: told.groups.prep,
    unanswered: false,
  }
}
