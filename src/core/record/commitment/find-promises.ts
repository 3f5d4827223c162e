import type { Span } from "../../text/index.ts"
import {
  BINDING,
  BINDING_NOW,
  CALENDAR_ORGANS,
  DEEDS,
  GIVEN,
  NO_PROMISE,
  REAFFIRMING,
  SELF,
  SHARED,
  SIGNED,
  type Takes,
} from "./binding.table.ts"
import { subjectBefore } from "./subject.ts"
import { thingsPromised } from "./things.ts"
import { ACTION_VERBS } from "../recommendation/action-verbs.table.ts"
import type { Token } from "../instrument/token.ts"

/** One thing promised: its anchor, who is bound, and the words of the thing. */
export type Promised = Span & { readonly by: string | undefined; readonly what: Span }

/** What the sentences before said. `before`: who promised in the last one, so that "They will …" goes on with it. `reported`: they tell what somebody said. */
export type Told = { readonly before: string | undefined; readonly reported: boolean }

/** Every promise that one sentence tells of. */
export function findPromises(clean: string, tokens: readonly Token[], told: Told): readonly Promised[] {
  const after = told.before
  const found: Promised[] = []
  let taken = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.start < taken) continue
    const start =
      bindingAt(tokens, i) ?? willAt(clean, tokens, i, told) ?? commitmentAt(tokens, i) ?? signedAt(tokens, i) ?? givenAt(tokens, i)
    if (start === undefined) continue
    const subject = start.alone ? undefined : subjectBefore(clean, tokens, start.verb)
    const things = thingsPromised(tokens, start.thing, start.joins, start.alone)
    for (const [k, thing] of things.entries()) {
      const from = k === 0 ? (subject?.start ?? tokens[start.verb]!.start) : thing.start
      found.push({ start: thing.end - from > LONGEST ? thing.start : from, end: thing.end, by: subject?.name ?? after, what: thing })
    }
    taken = things.at(-1)?.end ?? tokens[i]!.end
  }
  return found
}

/** Where a promise's verb and its thing begin, and the word that joins a second thing: "to", "will" or none. */
type Start = { readonly verb: number; readonly thing: number; readonly joins: string; readonly alone?: boolean }

/** The longest anchor, in signs: beyond it a subject that stands far off is left out. */
const LONGEST = 240

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "am"])
const HAVE = new Set(["has", "have", "had", "having"])
const NOT_TOLD = new Set([
  "to",
  "should",
  "must",
  "could",
  "might",
  "may",
  "would",
  "not",
  "none",
  "nobody",
  "never",
  "nor",
  "neither",
  "shall",
  "if",
  "and/or",
])
const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^\p{Ll}+ly$/u.test(token.text) ||
    /^(?:also|further|again|then|now|since|both|all|later|subsequently|thereafter|therefore|thus|moreover|too|once|still|already|nevertheless|nonetheless|however|instead|in turn)$/u.test(
      token.lower,
    ))

/** The last token before `at` that is no adverb. */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (i >= 0 && isAdverb(tokens[i])) i--
  return i
}

function bindingAt(tokens: readonly Token[], at: number): Start | undefined {
  const verb = tokens[at]!
  const takes =
    BINDING.get(verb.lower) ??
    (FOR_THEMSELVES.test(tokens[beforeAdverbs(tokens, at)]?.lower ?? "") ? BINDING_NOW.get(verb.lower) : undefined)
  if (/^(?:commits|pledges|promises)$/u.test(verb.lower) && COUNTS_NOUN.test(tokens[at - 1]?.lower ?? "")) return undefined
  if (!takes || (verb.capital && at > 0 && /^(?:pledges|promises)$/u.test(verb.lower))) return undefined
  const aux = tokens[beforeAdverbs(tokens, at)]
  if (isNotTold(tokens, at)) return undefined
  const passive = aux !== undefined && (BE.has(aux.lower) || aux.lower.startsWith("remain"))
  if (passive && verb.lower !== "committed") return undefined
  if (verb.lower === "undertaken" && !(aux && HAVE.has(aux.lower))) return undefined
  const thing = complementOf(tokens, at, takes, passive)
  return thing === undefined ? undefined : { verb: at, thing, joins: "to" }
}

/** Who says in the present what he binds himself to: "we commit to", "in which they promise to". */
const FOR_THEMSELVES = /^(?:we|they|i|who|both|organizations|parties|signatories)$/u

/** What stands before a noun: "11 promises to women", "the pledges", "broken promises". */
const COUNTS_NOUN =
  /^(?:\d[\d,.]*|the|a|an|its|his|her|their|our|these|those|such|no|any|some|many|several|few|all|both|of|and|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|other|more|past|new|old|previous|empty|\p{Ll}+(?:ed|en|ous|ful|al))$/u

/** "must remain committed", "to undertake", "has not pledged": asked for, or denied. */
function isNotTold(tokens: readonly Token[], at: number): boolean {
  let i = beforeAdverbs(tokens, at)
  while (
    i > 0 &&
    (BE.has(tokens[i]!.lower) || HAVE.has(tokens[i]!.lower) || /^(?:remain|stay|stand)$/u.test(tokens[i]!.lower)) &&
    !NOT_TOLD.has(tokens[i]!.lower)
  )
    i = beforeAdverbs(tokens, i)
  return NOT_TOLD.has(tokens[i]?.lower ?? "")
}

/** The token at which what is promised begins. */
function complementOf(tokens: readonly Token[], at: number, takes: ReadonlySet<Takes>, passive: boolean): number | undefined {
  let next = at + 1
  while (isAdverb(tokens[next])) next++
  const word = tokens[next]?.lower ?? ""
  if (takes.has("self") && /^(?:himself|herself|itself|themselves|ourselves|myself)$/u.test(word)) {
    while (next < at + 6 && tokens[next]?.lower !== "to") next++
    return tokens[next]?.lower === "to" ? next + 1 : undefined
  }
  if (takes.has("to") && word === "to")
    return startsThing(tokens, next + 1, passive || tokens[at]!.lower === "agreed") ? next + 1 : undefined
  if (takes.has("to") && !tokens[at]!.lower.startsWith("commit") && /^(?:on|in|at|during|before|after)$/u.test(word)) {
    for (let i = next; i < Math.min(next + 9, tokens.length) && tokens[i]!.word; i++)
      if (tokens[i]!.lower === "to" && ACTION_VERBS.has(tokens[i + 1]?.lower ?? "")) return i + 1
  }
  if (takes.has("that") && word === "that") return modalAfter(tokens, next + 1)
  if (takes.has("that") && SELF.has(word)) return modalAfter(tokens, next)
  if (takes.has("own") && /^(?:on|in|at|during|before|after|last|this|through|via|yesterday|publicly|again)$/u.test(word))
    for (let i = next + 1; i < Math.min(next + 8, tokens.length) && tokens[i]!.word; i++)
      if (tokens[i]!.lower === "that") return ownModal(tokens, i + 1)
  if (takes.has("own") && (word === "that" || SELF.has(word))) return ownModal(tokens, word === "that" ? next + 1 : next)
  if (takes.has("told")) {
    for (let i = next; i < Math.min(next + 12, tokens.length); i++) {
      if (!tokens[i]!.word || /^(?:of|about|to)$/u.test(tokens[i]!.lower)) break
      if (tokens[i]!.lower === "that") return modalAfter(tokens, i + 1)
    }
  }
  if (takes.has("thing") && !passive) {
    const amount = /^(?:[$€£]|US|EUR|USD|\p{Sc}|\d)/u.test(tokens[next]?.text ?? "")
    const article = /^(?:the|a|an|its|his|her|their|some|another|more|further|additional|half)$/u.test(word)
    const adjective = /^(?:full|continued|further|greater|financial|humanitarian|funding|support|immediate)$/u.test(word)
    if (amount || article || adjective) return next
  }
  return undefined
}

/** Whether "to" leads to a thing: after "are committed to" and "agreed to" a verb must follow. */
function startsThing(tokens: readonly Token[], at: number, strict: boolean): boolean {
  const token = tokens[at]
  if (!token?.word || token.lower === "date") return false
  return (
    !strict ||
    token.lower.endsWith("ing") ||
    ACTION_VERBS.has(token.lower) ||
    (!/^(?:the|a|an|this|that|its|their|his|her)$/u.test(token.lower) &&
      /^\p{Ll}/u.test(token.text) &&
      !/(?:tion|ment|ance|ence|ity)s?$/u.test(token.lower))
  )
}

/** "that all women held since May would be home": the token at which the clause begins, if it looks forward. */
function modalAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + 28, tokens.length); i++) {
    if (/^(?:would|will|shall)$/u.test(tokens[i]!.lower))
      return tokens[i + 1]?.lower === "not" && tokens[i + 2]?.lower === "be" ? undefined : from
    if (/^[.;:]$/u.test(tokens[i]!.text)) return undefined
  }
  return undefined
}

/** "announced that it would …", "that his Office would …", "that the Government would …": the speaker's own act, in the active voice. */
function ownModal(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + 8, tokens.length); i++) {
    const token = tokens[i]!
    if (/^(?:would|will|shall)$/u.test(token.lower)) {
      const subject = tokens[i - 1]!
      let verb = i + 1
      while (isAdverb(tokens[verb])) verb++
      if (
        tokens[verb]?.lower === "not" ||
        (!/^(?:receive|be)$/u.test(tokens[verb]?.lower ?? "") && NO_PROMISE.has(tokens[verb]?.lower ?? ""))
      )
        return undefined
      if (tokens[verb]?.lower === "be" && !(tokens[verb + 1]?.lower ?? "").endsWith("ing")) {
        let deed = verb + 1
        while (isAdverb(tokens[deed])) deed++
        return DEEDS.has(tokens[deed]?.lower ?? "") && !CALENDAR.test(tokens[i - 1]?.lower ?? "") ? from : undefined
      }
      return SELF.has(subject.lower) || isParty(tokens, from, i) ? from : undefined
    }
    if (!token.word) return undefined
  }
  return undefined
}

/** What is "made", "set" or "issued" by a calendar and by nobody who speaks. */
const CALENDAR = /^(?:dates?|elections?|vote|votes|polls?|referendum|round|decision|results?|judgments?)$/u

/** Whether a noun phrase names somebody who can bind himself: a known noun of parties, or a name in capitals. */
export function isParty(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]
  if (!last) return false
  for (let i = from; i < to; i++) if (PARTY.test(tokens[i]!.lower)) return true
  return (
    /^\p{Lu}[\p{Lu}\d-]+$/u.test(last.text) ||
    (last.capital && to - from > 1 && !/^(?:the)$/iu.test(last.text) && /^(?:Mr|Ms|Mrs|Dr)$/u.test(tokens[from]!.text))
  )
}
const PARTY =
  /^(?:administration|alliance|authorit(?:y|ies)|brigades|cabinet|coalition|commanders?|commission|committee|co-chairs?|coordinator|delegation|donors|electoral|envoy|front|governments?|governor|group|junta|leaders?|leadership|militias?|ministers?|ministry|ministries|mission|movements?|nations|office|organizers|panel|parliament|parties|partners|police|president|prosecutor|representative|secretariat|secretary-general|signatories|union|command|network|forces|council|commissioner|board|chair|chairs|companies|company|sponsors|conveners|hosts)$/u

/** "UNMIN will publish …", "I will submit …", "They will bring …": a party tells what it will do. */
function willAt(clean: string, tokens: readonly Token[], at: number, { before: after, reported }: Told): Start | undefined {
  const will = tokens[at]!
  if (will.capital || (will.lower !== "will" && !(reported && wouldOfSpeaker(tokens, at)))) return undefined
  let verb = at + 1
  while (isAdverb(tokens[verb])) verb++
  let act = verb
  if (tokens[act]?.lower === "continue" && tokens[act + 1]?.lower === "to") act += 2
  if (tokens[act]?.lower === "go" && tokens[act + 1]?.lower === "on")
    return promiser(clean, tokens, at, after) ? { verb: at, thing: verb, joins: "will" } : undefined
  const word = tokens[act]?.lower ?? ""
  if (!ACTION_VERBS.has(word) && word !== "bring" && word !== "share" && word !== "keep") return undefined
  if (NO_PROMISE.has(word) && act === verb && word !== "bring" && !(word === "meet" && WHO_CONVENES.test(tokens[at - 1]?.lower ?? "")))
    return undefined
  return promiser(clean, tokens, at, after) ? { verb: at, thing: verb, joins: "will" } : undefined
}

/** Whoever calls a meeting promises it when he says that he will meet again. */
const WHO_CONVENES = /^(?:we|i|they|co-chairs|chairs|hosts|conveners|organizers|secretariat)$/u

/** "The Mission would hand the patrols over": told after somebody's words, without an "if". */
const wouldOfSpeaker = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "would" &&
  !tokens.some(({ lower }) => /^(?:if|unless|otherwise|could|might|should|without|like|rather|prefer|welcome|appreciate)$/u.test(lower))

/** Whether the subject of "will" is somebody who speaks of his own plans. */
function promiser(clean: string, tokens: readonly Token[], will: number, after: string | undefined): boolean {
  if (/\?\s*$/u.test(clean.slice(tokens[0]!.start, tokens.at(-1)!.end))) return false
  const last = beforeAdverbs(tokens, will)
  const subject = tokens[last]
  if (!subject?.word || /^(?:that|which|who)$/u.test(subject.lower)) return false
  if (/^(?:i|we)$/u.test(subject.lower)) return true
  if (SELF.has(subject.lower)) return after !== undefined && last <= 3
  const found = subjectBefore(clean, tokens, will)
  if (!found || CALENDAR_ORGANS.test(found.name)) return false
  const first = tokens.findIndex(({ start }) => start >= found.start)
  const reported = tokens
    .slice(0, first)
    .some(
      ({ lower }, i) =>
        /^(?:that|whether|if|which|how|when|unless|where|what|who)$/u.test(lower) &&
        !(lower === "that" && /^(?:told|informed)$/u.test(tokens[i - 1]?.lower ?? "")),
    )
  return !reported && isParty(tokens, first, last + 1)
}

/** "reaffirmed its commitment to holding …", "a shared commitment to maintaining …". */
function commitmentAt(tokens: readonly Token[], at: number): Start | undefined {
  if (!/^commitments?$/u.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "to" || !startsThing(tokens, at + 2, true)) return undefined
  let i = at - 1
  while (i > at - 4 && i > 0 && !/^(?:a|an|the|its|their|his|her|our|my)$/u.test(tokens[i]!.lower)) i--
  const article = tokens[i]?.lower ?? ""
  if (/^(?:its|their|his|her|our|my)$/u.test(article) && REAFFIRMING.has(tokens[beforeAdverbs(tokens, i)]?.lower ?? ""))
    return { verb: beforeAdverbs(tokens, i), thing: at + 2, joins: "to" }
  if (SHARED.has(tokens[at - 1]!.lower) && /^(?:a|an|the|their)$/u.test(article))
    return { verb: i, thing: at + 2, joins: "to", alone: true }
  return undefined
}

/** "gave assurances that they would be released", "made a commitment to reopen the shelters". */
function givenAt(tokens: readonly Token[], at: number): Start | undefined {
  if (!/^(?:gave|given|made|offered|provided)$/u.test(tokens[at]!.lower)) return undefined
  const aux = tokens[beforeAdverbs(tokens, at)]?.lower ?? ""
  if (BE.has(aux) || NOT_TOLD.has(aux)) return undefined
  for (let i = at + 1; i < Math.min(at + 8, tokens.length) && tokens[i]!.word; i++) {
    if (!GIVEN.has(tokens[i]!.lower)) continue
    const next = tokens[i + 1]?.lower
    const thing = next === "to" && startsThing(tokens, i + 2, true) ? i + 2 : next === "that" ? modalAfter(tokens, i + 2) : undefined
    return thing === undefined ? undefined : { verb: at, thing, joins: "to" }
  }
  return undefined
}

/** "signed an undertaking to end …", "signed a code of conduct with the Office that puts schools off limits". A verb of binding in the same sentence tells more. */
function signedAt(tokens: readonly Token[], at: number): Start | undefined {
  if (!/^(?:signed|issued|endorsed|adopted|concluded)$/u.test(tokens[at]!.lower) || BE.has(tokens[beforeAdverbs(tokens, at)]?.lower ?? ""))
    return undefined
  if (isNotTold(tokens, at)) return undefined
  for (let i = at + 1; i < Math.min(at + 8, tokens.length); i++) {
    const word = tokens[i]!.lower
    if (!tokens[i]!.word) return undefined
    const conduct = word === "code" && tokens[i + 2]?.lower === "conduct"
    const plan = word === "plan" && tokens[i - 1]?.lower === "action" && /^(?:signed|endorsed)$/u.test(tokens[at]!.lower)
    if (!SIGNED.has(word) && !conduct && !plan) continue
    if (tokens[at]!.lower !== "signed" && !plan && !/^(?:unilateral|joint|written|public)$/u.test(tokens[i - 1]!.lower)) return undefined
    for (let k = i + 1; k < Math.min(i + 14, tokens.length); k++) {
      if (/^(?:to|that)$/u.test(tokens[k]!.lower) && /^\p{Ll}/u.test(tokens[k + 1]?.text ?? ""))
        return { verb: at, thing: k + 1, joins: "to" }
      if (!tokens[k]!.word || BINDING.has(tokens[k]!.lower)) break
    }
    return undefined
  }
  return undefined
}
