import type { Span } from "../../text/index.ts"
import { ADVERBS, QUESTION_FATES, TOPIC_PREPOSITIONS } from "./asking.table.ts"
import { any, LETTERS } from "./pattern.ts"
import type { Question } from "./question.ts"

const ADVERB = `(?:,? ?(?:${any(ADVERBS)}),?)`
const TOPIC = any(TOPIC_PREPOSITIONS)
const MANNER =
  "(?:(?:a|an|one|two|three|four|the|this|that|its|their|some|several|many|most|more|other|another|further|additional|specific|similar|related|numerous|various|follow-up|final|last|first|second|recurrent|common|main|key|principal) )*"
const NOUN = `${MANNER}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies))`
const BE = `(?:was|were|is|are)(?: ?${ADVERB})*`
/** Things asked whose asker is not the subject; `asked` begins behind the match. */
const WITHOUT_ASKER: readonly RegExp[] = [
  new RegExp(
    `^${NOUN}(?: (?:from|by|of|put by|raised by|asked by) (?:the )?(?:[${LETTERS}-]+ ){0,4}?(?:members|delegations|experts|participants))?(?:,? ?${ADVERB})? (?:(?:were|was) (?:${ADVERB} ?)?)?(?:(?:revolved|cent(?:re|er)(?:d|ed)|focus+ed|concentrated|turned|touched|concerned|related|dealt|covered|included|pertained|raised|asked|put|posed|addressed|arose|made|directed|received|bore) )(?:included |concerned )?(?<prep>${TOPIC}|with|to|of) `,
  ),
  new RegExp(
    `^${MANNER}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquiries)(?: (?:from|by|of) (?:the )?(?:[${LETTERS}-]+ ){0,4}?(?:members|delegations|experts|participants))? (?<prep>about|on|regarding|concerning|as to) `,
  ),
  new RegExp(
    `^${NOUN}(?: (?:from|by|of|put by|raised by|asked by) (?:the )?(?:[${LETTERS}-]+ ){0,4}?(?:members|delegations|experts|participants))? (?:concerned|included|addressed|covered|were|was|asked|raised)[:,]? `,
  ),
  new RegExp(
    `^(?:(?:more|further|additional) )?(?:information|clarifications?|details|updates?|explanations?|data) ${BE} (?:requested|sought|asked for|solicited)(?: from [^,;]+?)?(?: as)? (?<prep>${TOPIC}) `,
  ),
  new RegExp(`^(?:(?:particular|keen|great|strong) )?interest ${BE} (?:expressed|shown|voiced) (?<prep>in) `),
  new RegExp(`^(?:(?:much|some|great|strong|particular|keen|considerable) )?interest (?<prep>in) `),
]
const FRONTED = new RegExp(
  `^(?:(?:lastly|finally|in addition|moreover|also),? )?(?<asked>the (?:[a-z]+ )?(?:need|importance|necessity|urgency|question|fate|situation|case) (?:of|for|to|that) [^;]+?) (?:was|were)(?: ?${ADVERB})* (?<verb>stressed|underlined|emphasi[sz]ed|highlighted|underscored|raised|noted|mentioned|reiterated|brought up)\\b`,
)
/** Somebody who says something: where the reply begins. */
const SAYS =
  "[^,;]+? (?:acknowledged|added|admitted|agreed|announced|answered|assured|clarified|conceded|confirmed|could not|declined|denied|explained|indicated|informed|noted|pointed|promised|recalled|replied|reported|responded|said|stated|stressed|told|undertook)\\b"
const ON_BEING_ASKED = new RegExp(
  `^(?:when |on being |upon being )?(?:asked|questioned|pressed|queried) (?:by (?:members|one member|a member|a delegation) )?(?:(?<prep>about|on|regarding|concerning|for) )?(?<asked>[^;]+?), (?=${SAYS})`,
)
const ANSWERING = new RegExp(
  `^(?:(?:in (?:reply|response|answer)|responding|replying|answering|in answering) to |answering |addressing |to )(?:${NOUN})(?: (?:from|by|of|put by|raised by|asked by) (?:the )?(?:[${LETTERS}-]+ ){0,4}?(?:members?|delegations?|experts?|participants))? (?:(?<prep>${TOPIC}) )?(?<asked>[^;]+?), (?=${SAYS})`,
)
const FATE = new RegExp(` (?:${any(QUESTION_FATES)})\\b[^;]*$`)
const NO_REPLY =
  /\b(?:not be (?:answered|addressed)|not answered|unanswered|left (?:hanging|open|unanswered|without)|no (?:reply|answer|response)|without (?:a |an )?(?:reply|answer|response)|pending|deferred|postponed|hung|hanging)\b/

const NOUNS =
  /\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|information|clarifications?|details|updates?|interest|data|explanations?)\b/gu
/** Where the clause of such a noun begins: at most this many signs before it. */
const REACH = 60
const OPENS_CLAUSE = new RegExp(`^(?:.*[;.:,] ?|.*\\b(?:and|while|but) |.*\\bthere (?:was|were) )?(?:${ADVERB} ?)?`, "s")

/** How much of a sentence is read for what was asked; the rest of it is the reply. */
const WINDOW = 600

/** Words that tell of a question without its asker, in lowered text; what is asked begins behind them. */
export type HeadWithoutAsker = {
  readonly index: number
  readonly length: number
  readonly text: string
  readonly governor: string | undefined
}

export function headsWithoutAsker(low: string): readonly HeadWithoutAsker[] {
  const heads: HeadWithoutAsker[] = []
  for (const noun of low.matchAll(NOUNS)) {
    const from = Math.max(0, noun.index - REACH)
    const index = from + (OPENS_CLAUSE.exec(low.slice(from, noun.index))?.[0].length ?? 0)
    if (from > 0 && index === from) continue // no clause begins within reach
    const near = low.slice(index, index + WINDOW)
    for (const pattern of WITHOUT_ASKER) {
      const match = pattern.exec(near)
      if (!match) continue
      heads.push({ index, length: match[0].length, text: match[0], governor: match.groups?.prep })
      break
    }
  }
  return heads
}

/** What a sentence says of the question itself behind what is asked: where that begins, and whether no reply came. */
export function fateOfQuestion(low: string): { readonly at: number; readonly unanswered: boolean } | undefined {
  const fate = FATE.exec(low)
  return fate ? { at: fate.index, unanswered: NO_REPLY.test(fate[0]) } : undefined
}

/** A question told without an asker; places count in the lowered sentence. */
export type ToldQuestion = {
  readonly asked: Span
  readonly kind: Question["kind"]
  readonly governor: string | undefined
  readonly answer: Span | undefined
}

/** "The need for X was stressed"; "Asked about X, Ms. Tarr said …"; "To a question on X, the lawyer answered …". */
export function questionWithReply(sentence: string, section: boolean): ToldQuestion | undefined {
  const low = sentence.slice(0, WINDOW)
  if (section && OPENS_FRONTED.test(low)) {
    const fronted = FRONTED.exec(low)?.groups?.asked
    if (fronted !== undefined) {
      const start = low.indexOf(fronted)
      const kind = /^the (?:[a-z]+ )?(?:need|importance|necessity|urgency)/u.test(fronted) ? "need" : "question"
      return { asked: { start, end: start + fronted.length }, kind, governor: undefined, answer: undefined }
    }
  }
  if (!OPENS_REPLY.test(low)) return undefined
  const told = ON_BEING_ASKED.exec(low) ?? ANSWERING.exec(low)
  if (!told?.groups?.asked) return undefined
  const end = told[0].length - 2
  return {
    asked: { start: end - told.groups.asked.length, end },
    kind: "question",
    governor: told.groups.prep,
    answer: { start: told[0].length, end: sentence.length },
  }
}
const OPENS_FRONTED = /^(?:(?:lastly|finally|in addition|moreover|also),? )?the /u
const OPENS_REPLY =
  /^(?:when |on being |upon being )?(?:asked|questioned|pressed|queried|in |responding|replying|answering|addressing|to )/u
