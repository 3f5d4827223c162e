import { splitSentences } from "../../text/index.ts"
import { type AskContext, NO_CONTEXT } from "./ask-context.ts"
import { headOf, infinitiveAt, isActor, partyText } from "./noun-phrase.ts"
import { councilIn } from "./clause.ts"
import { type Token, tokensOf } from "./token.ts"
import { askingAt } from "./verb-head.ts"

const LIST_NOUNS =
  /\b(?:recommendations?|suggestions?|proposals?|additions?|action points?|actions|asks|steps|measures|language|elements|points)\b[^:]*$/iu
const NOT_ASKED = /\bquestions?\b|\bconcerns?\b|\bfollowing (?:topics|issues|figures|developments|information|members|incidents)\b/iu
/** "What members asked:", "Several delegations also enquired about:": the list holds questions. */
const MEMBERS_ASK =
  /\b(?:members?|delegations?|delegates?|experts?)(?: of the (?:security )?(?:council|group))?(?: (?:also|then|further|had|have|in addition))* (?:asked|ask|enquired?|inquired?|wondered|queried|sought|(?:wanted|wished|wish|want) to \w+)(?: (?:about|for|on|that|whether|to be told))?:$/iu

/**
 * What the words that open a list say of its items: "the Council could:", "I urge the parties to:", "it was suggested:",
 * "consider the following additions:". `undefined` where they open no list of recommendations. `inside`: they stand where one is expected.
 */
export function openerContext(clean: string, inside: AskContext | undefined): AskContext | undefined {
  const text = clean.trimEnd()
  const sentence = splitSentences(text).at(-1)
  if (!sentence || !text.endsWith(":")) return undefined
  const all = tokensOf(text, { start: sentence.start, end: text.length - 1 })
  const base: AskContext = { ...(inside ?? NO_CONTEXT), list: true, prose: "recommendations" }
  const said = text.slice(sentence.start)
  if (NOT_ASKED.test(said) || MEMBERS_ASK.test(said)) return undefined
  const andEnds = /^(?:and|or)$/u.test(all.at(-1)?.lower ?? "")
  const tokens = andEnds ? all.slice(0, all.at(-2)?.text === "," ? -2 : -1) : all
  const subject = modalSubject(text, tokens, andEnds)
  const asked = askedAtEnd(text, tokens, inside?.council !== undefined)
  if (asked) return { ...base, ...asked }
  if (subject) return { ...base, ...subject, verb: undefined, addressee: undefined }
  if (/\b(?:suggested|recommended|proposed|recommends?|suggests?|proposes?|requested|urged|asked)(?: that)?:$/iu.test(said)) return base
  const addressed = inside && addressedTo(text)
  if (addressed) return { ...base, subject: undefined, council: councilIn(addressed), addressee: addressed, verb: undefined }
  if (LIST_NOUNS.test(said.slice(0, -1)) && (inside || /\b(?:recommend|suggest|propos|ask|action)/iu.test(said)))
    return { ...base, ...(additionsOf(text, tokens) ?? {}) }
  return undefined
}

/** "To the Government of Velloria", "For Member States": whom what follows is for. */
export function addressedTo(heading: string): string | undefined {
  const text = heading.replace(/:\s*$/u, "").trim()
  const match =
    /^(?:(?:(?:key |main |specific )?(?:recommendations?|asks?|actions?|proposals?)\s+)?(?:to|for|addressed to|directed at)|(?:(?:what )?we (?:ask|want|expect|demand|request) )?(?:of|from)|we (?:ask|urge|call (?:up)?on|request))\s+(\S.{2,90})$/iu.exec(
      text,
    )
  const tokens = tokensOf(text, { start: text.length - (match?.[1]?.length ?? 0), end: text.length })
  if (!match || tokens.some(({ text: mark }) => mark === ".") || !isActor(tokens, 0, tokens.length)) return undefined
  return /\p{Lu}/u.test(match[1] as string) ||
    /agencies|authorit|commanders|donors|facilitators|forces|government|groups|leaders|mediators|members|parties|partners|signatories/iu.test(
      match[1] as string,
    )
    ? partyText(text, tokens, 0, tokens.length)
    : undefined
}

/** Heads of headings that name a party and seldom a theme. */
const PARTY_HEADS =
  /^(?:administration|agencies|alliance|authorit(?:y|ies)|bank|commission|community|council|donors?|entities|envoy|facilitators?|front|funds?|governments?|guarantors?|junta|leadership|mediators?|members|ministr(?:y|ies)|mission|nations|panel|parliament|parties|partners|penholders?|presidency|representative|secretariat|secretary-general|signatories|states|team|union)$/u

/** "Security Council", "The transitional authorities": a heading among recommendations that is nothing but whom they are for. */
export function partyHeading(heading: string): string | undefined {
  const text = heading.replace(/:\s*$/u, "").trim()
  const tokens = tokensOf(text, { start: 0, end: text.length })
  const head = tokens.length > 9 ? undefined : headOf(tokens, 0, tokens.length)
  if (!head || tokens.some(({ lower }) => /^(?:[.?!:;]|about|against|between|by|during|in|on|with)$/u.test(lower))) return undefined
  if (/^(?:participation|protection|role|relations|support)/iu.test(text)) return undefined
  return PARTY_HEADS.test(head.lower) || /^(?:[A-Z]{4,}|UN-Women)$/u.test(text) ? partyText(text, tokens, 0, tokens.length) : undefined
}

/** "…, the Security Council should also", "Council members could": who does what the items say. */
function modalSubject(
  clean: string,
  tokens: readonly Token[],
  anywhere: boolean,
): Pick<AskContext, "subject" | "council" | "additions"> | undefined {
  for (let i = tokens.length - 1; i > 0; i--) {
    const word = tokens[i]?.text === "May" ? "" : (tokens[i]?.lower ?? "")
    if (/^(?:should|could|must|may|might|shall|ought|needs?|can)$/u.test(word)) {
      const behind = tokens.slice(i + 1).map(({ lower }) => lower)
      const bare = behind.every((lower) =>
        /^(?:also|further|furthermore|urgently|therefore|consider|wish|want|to|now|in|addition|immediately|,|jointly|particular|as|well|the|following|additions?|steps|actions|measures|recommendations|take)$/u.test(
          lower,
        ),
      )
      if (!bare && !anywhere && !behind.some((lower) => /^(?:following|additions)$/u.test(lower))) return undefined
      // "The Council should extend it, and in doing so it should:": the party of the verb before
      if (/^(?:it|they)$/u.test(tokens[i - 1]?.lower ?? "") && i > 2) {
        const before = modalSubject(clean, tokens.slice(0, i - 1), true)
        if (before?.subject !== undefined) return before
      }
      const [from, to] = tokens[i - 1]?.text === "," ? beforeInsertion(tokens, i) : [subjectStart(tokens, i), i]
      if (!isActor(tokens, from, to)) {
        const text = tokens.slice(from, to).at(-1)?.lower ?? ""
        return bare && /^(?:document|draft|mandate|outcome|renewal|resolution|statement|text)$/u.test(text)
          ? { subject: undefined, council: undefined, additions: true } // "The new resolution should:"
          : undefined
      }
      const subject = partyText(clean, tokens, from, to)
      return {
        subject,
        council: subject ? councilIn(subject) : undefined,
        additions: behind.some((lower) => /^(?:following|additions)$/u.test(lower)),
      }
    }
  }
  return undefined
}

const PREPOSITION = /^(?:after|ahead|at|before|building|by|during|following|for|given|in|on|pending|through|under|with|within)$/u

/** "The Council, in its next resolution, due in May, could": the first stretch between commas that is a party. */
function beforeInsertion(tokens: readonly Token[], verb: number): readonly [number, number] {
  for (let from = 0; from < verb;) {
    const comma = tokens.findIndex(({ text }, k) => k >= from && text === ",")
    if (comma >= verb || comma < 0) break
    if (!PREPOSITION.test(tokens[from]?.lower ?? "") && isActor(tokens, from, comma)) return [from, comma]
    from = comma + 1
  }
  return [verb, verb]
}

function additionsOf(clean: string, tokens: readonly Token[]): Pick<AskContext, "subject" | "council" | "additions"> | undefined {
  const modal = tokens.findIndex(({ lower }) => /^(?:should|could|must|may|might)$/u.test(lower))
  if (modal < 1) return undefined
  const from = subjectStart(tokens, modal)
  const subject = isActor(tokens, from, modal) ? partyText(clean, tokens, from, modal) : undefined
  return { subject, council: subject ? councilIn(subject) : undefined, additions: true }
}

/** A subject begins behind the last comma before its verb that no "including" has opened. */
function subjectStart(tokens: readonly Token[], verb: number): number {
  const head = headOf(tokens, 0, verb)
  for (let i = verb - 1; i >= 0; i--) if (/^[,;:]$/u.test(tokens[i]?.text ?? "") && !tokens[i]?.deep) return i + 1
  return head ? 0 : 0
}

/** "encourage the transitional Government", "urge the parties to", "recommends that the Mission": the last verb asks somebody, and says not yet what. */
function askedAtEnd(
  clean: string,
  tokens: readonly Token[],
  underCouncil: boolean,
): Pick<AskContext, "verb" | "addressee" | "subject" | "council"> | undefined {
  let end = tokens.length
  while (/^(?:to|that|,|for|:|should)$/u.test(tokens[end - 1]?.lower ?? "")) end--
  const passive = askedPassively(clean, tokens, end)
  if (passive) return passive
  for (let i = tokens.length - 1; i >= 0; i--) {
    const asking = askingAt(tokens, i)
    if (!asking) continue
    // "recommended that, in the statement, the members of the Council:"
    const from =
      asking.preposition === "that" && tokens[asking.after]?.text === "," ? Math.max(asking.after, subjectStart(tokens, end)) : asking.after
    if (end <= from || !isActor(tokens, from, end)) return undefined
    for (let k = from; k < end; k++) if (infinitiveAt(tokens, k) !== undefined) return undefined
    const party = partyText(clean, tokens, from, end)
    const verb = clean.slice((tokens[asking.start] as Token).start, (tokens[asking.verbEnd - 1] as Token).end)
    const council = party === undefined ? undefined : councilIn(party)
    const byCouncil = (underCouncil && asking.form === "base") || modalSubject(clean, tokens.slice(0, i + 1), true)?.council !== undefined
    if (council) return { verb: undefined, addressee: undefined, subject: party, council }
    return { verb: byCouncil ? verb : undefined, addressee: party, subject: undefined, council: undefined }
  }
  return undefined
}

/** "The Mission is encouraged to", "donors are called upon". */
function askedPassively(clean: string, tokens: readonly Token[], end: number): ReturnType<typeof askedAtEnd> {
  for (let i = end - 1; i > Math.max(0, end - 5); i--) {
    if (!/^(?:is|are)$/u.test(tokens[i]?.lower ?? "")) continue
    if (!/^(?:asked|called|encouraged|exhorted|invited|requested|urged|advised)$/u.test(tokens[i + 1]?.lower ?? tokens[i + 2]?.lower ?? ""))
      return undefined
    const from = subjectStart(tokens, i)
    const party = isActor(tokens, from, i) ? partyText(clean, tokens, from, i) : undefined
    return party === undefined ? undefined : { verb: undefined, addressee: party, subject: undefined, council: councilIn(party) }
  }
  return undefined
}
