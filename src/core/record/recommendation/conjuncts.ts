import { ACTOR_NOUNS } from "./actor-nouns.table.ts"
import { DETERMINERS, PREPOSITIONS, PRONOUNS, AUXILIARIES, COMPOUND_HEADS, MODALS } from "./grammar-words.table.ts"
import { JOINT_VERBS } from "./joint-verbs.table.ts"
import { headOf, infinitiveAt, isAdverb, isNamedActor, skipAdverbs, skipEnumerator } from "./noun-phrase.ts"
import { DELIVERABLES, POSTS } from "./separable-nouns.table.ts"
import { capitalised, type Token } from "./token.ts"
import { askingAt } from "./verb-head.ts"
import { baseOfThird, isAlsoAdjective, isAlsoNoun, isPurpose, isVerb, looksLikeNoun } from "./verb-forms.ts"

/** A place where something may be joined on: ", and", "; ", " and ". Places are indexes of tokens. */
export type Joint = {
  readonly at: number
  /** First word behind the joint. */
  readonly next: number
  readonly comma: boolean
  readonly semicolon: boolean
  readonly and: boolean
  /** "or" or "but": what stands behind is no ask beside the one before. */
  readonly or: boolean
  readonly asWellAs: boolean
}

/** In what a joint stands: after "including", after a purpose, in a relative clause, after "by" with a gerund. */
export type Scope = "main" | "examples" | "purpose" | "relative" | "manner"

/** The joint that begins at `at`, if one does. */
export function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  let next = at
  let comma = false
  let semicolon = false
  let and = false
  let asWellAs = false
  let or = false
  for (; next < tokens.length; next++) {
    const token = tokens[next] as Token
    if (token.deep) break
    if (token.text === "," && !comma) comma = true
    else if (token.text === ";") semicolon = true
    else if (/^(?:and|or|but|while|then)$/u.test(token.lower) && !and && (token.lower !== "while" || comma)) {
      and = true
      or = token.lower === "or" || token.lower === "but"
    } else if (token.lower === "as" && tokens[next + 1]?.lower === "well" && tokens[next + 2]?.lower === "as") {
      asWellAs = true
      and = true
      next += 2
    } else break
  }
  if (next === at) return undefined
  return { at, next: skipAside(tokens, skipEnumerator(tokens, next)), comma, semicolon, and, or, asWellAs }
}

/** Passes what may stand between "and" and what it joins: "in this regard", "to this end,". */
function skipAside(tokens: readonly Token[], at: number): number {
  const words = [0, 1, 2, 3].map((i) => tokens[at + i]?.lower ?? "")
  const length = ASIDES.find((aside) => aside.every((word, i) => words[i] === word))?.length ?? 0
  return length > 0 && tokens[at + length]?.text === "," ? at + length + 1 : at + length
}

const ASIDES: readonly (readonly string[])[] = [
  ["at", "the", "same", "time"],
  ["in", "addition"],
  ["in", "so", "doing"],
  ["in", "doing", "so"],
  ["in", "particular"],
  ["in", "this", "context"],
  ["in", "this", "regard"],
  ["in", "this", "respect"],
  ["in", "that", "regard"],
  ["to", "that", "end"],
  ["to", "this", "end"],
  ["where", "appropriate"],
  ["where", "possible"],
  ["as", "appropriate"],
  ["as", "necessary"],
]

/** The scope that the word at `at` opens, if it opens one. */
export function scopeAt(tokens: readonly Token[], at: number, carried: boolean): Scope | undefined {
  const word = (tokens[at] as Token).lower
  const next = tokens[at + 1]?.lower ?? ""
  if (/^(?:including|notably|especially|particularly|namely)$/u.test(word) || (word === "such" && next === "as")) return "examples"
  if (/^(?:by|through|without|while|when|after|before)$/u.test(word) && next.endsWith("ing")) return "manner"
  if (word === "through" || (word === "in" && next === "particular")) return "examples"
  if (/^(?:who|which|whom|whose|where)$/u.test(word) || (word === "that" && !carried)) return "relative"
  if (word === "to" && !carried && infinitiveAt(tokens, at) !== undefined) return "purpose"
  if ((word === "aimed" && next === "at") || (word === "view" && next === "to")) return "purpose"
  return undefined
}

/**
 * Whether the word behind a joint is a verb that begins an action of its own. The lexicon tells verbs from nouns where only one is known;
 * for words that are both, the neighbours do; in a purpose or a relative clause without a comma, only a verb that is seldom a purpose begins anew.
 */
export function beginsAction(tokens: readonly Token[], { at, next, comma, semicolon, and, or }: Joint, scope: Scope): boolean {
  const verb = skipAdverbs(tokens, next)
  const token = tokens[verb]
  if (!token?.word || token.deep || (capitalised(token) && !semicolon)) return false
  const word = token.lower
  if (or && !semicolon) return false
  if (scope === "purpose" && !comma && isVerb(tokens[at - 1]?.lower ?? "") && /^(?:to|and)$/u.test(tokens[at - 2]?.lower ?? ""))
    return false // "to address and investigate"
  if (!isVerb(word)) return and && (scope === "main" || semicolon) && isUnknownVerb(tokens, verb)
  if (isAlsoAdjective(word) && !semicolon && isQualifier(tokens, verb)) return false
  if (!isAlsoNoun(word) || verb > next || readsAsVerb(tokens, verb, and || comma || semicolon)) {
    if (semicolon || scope === "main" || scope === "examples") return true
    if (scope === "manner") return comma || !isPurpose(word)
    if (scope === "relative") return comma || relativeIsPast(tokens, next)
    return isPurpose(word) ? comma && and : true
  }
  return false
}

/** "and separate latrines", "and free elections": stands before its noun, without an article or a pronoun, and no preposition of a verb follows. */
function isQualifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next?.word || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || PREPOSITIONS.has(next.lower)) return false
  return !capitalised(next) && !AFTER_VERB.test(next.lower)
}

/** A word that no table knows is a verb after "and" where an article or pronoun follows and no noun could stand: "and zorble the". */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token
  const next = tokens[at + 1]?.lower ?? ""
  if (!/^\p{Ll}{3,}$/u.test(text) || /(?:s|ed|ing|al|ic|ous|ive|ful|ent|ant|ly)$/u.test(text) || looksLikeNoun(text)) return false
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower) || AUXILIARIES.has(lower) || MODALS.has(lower)) return false
  if (/^(?:not|if|when|where|whether|because|although|unless|since|only|also|then|thus|yet|nor|women|men|children)$/u.test(lower))
    return false
  return /^(?:the|a|an|its|their|his|her|all|them|it|these|those|this|every|each)$/u.test(next)
}

/** Verbs that a preposition or a clock follows: "report on", "report within 60 days". */
const AFTER_VERB =
  /^(?:on|to|with|within|every|by|in|from|for|without|against|regularly|annually|quarterly|back|at|before|that|how|whether|upon|up|out|over|into|down)$/u

function readsAsVerb(tokens: readonly Token[], at: number, joined: boolean): boolean {
  const word = (tokens[at] as Token).lower
  const next = tokens[at + 1]
  const follows = next?.lower ?? ""
  if (DETERMINERS.has(follows) || PRONOUNS.has(follows)) return true
  if (isAdverb(next)) return true
  if (/^(?:and|or)$/u.test(follows)) {
    const second = tokens[at + 2]?.lower ?? ""
    return isVerb(second) && (!isAlsoNoun(second) || DETERMINERS.has(tokens[at + 3]?.lower ?? ""))
  }
  if (PREPOSITIONS.has(follows) || AFTER_VERB.test(follows))
    return (
      /^(?:report|respond|account|act|end|comment|deal|focus|reply|vote|appeal|work|brief|press|lead|turn|move|work|meet|cut|hand|phase|review|result|return|withdraw)$/u.test(
        word,
      ) && AFTER_VERB.test(follows)
    )
  if (!next?.word || COMPOUND_HEADS.has(follows) || follows.endsWith("ing")) return false
  if (/\d/u.test(follows) || capitalised(next) || /['’]s?$/u.test(follows)) return joined
  return joined && pluralAhead(tokens, at + 1)
}

/** A plural noun within three words and no compound head: "support women survivors", not "support services". */
function pluralAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = tokens[i]?.lower
    if (word === undefined || !tokens[i]?.word || PREPOSITIONS.has(word) || COMPOUND_HEADS.has(word)) return false
    if (
      /[^su]s$/u.test(word) ||
      /^(?:women|men|children|girls|people|access|progress|evidence|justice|information|funding|women’s|women's|law|aid|impunity|data|land|relief|research|dialogue|health|education|hostilities|violence|peace|training|legislation)$/u.test(
        word,
      ) ||
      (i > from - 1 && /(?:tion|ment|ity|ance|ence|ship)$/u.test(word))
    )
      return true
  }
  return false
}

/** A relative clause whose verb is past or helped ("those who committed", "that is needed") cannot be joined by a base form. */
function relativeIsPast(tokens: readonly Token[], joint: number): boolean {
  for (let i = joint - 1; i >= 0 && i > joint - 40; i--) {
    const word = tokens[i]?.lower ?? ""
    if (!/^(?:who|which|that|whom|whose|where)$/u.test(word)) continue
    const verb = tokens[skipAdverbs(tokens, i + 1)]?.lower ?? ""
    return (
      /(?:ed)$/u.test(verb) ||
      /^(?:is|are|was|were|has|have|had|did|does|do)$/u.test(verb) ||
      baseOfThird(verb) !== undefined ||
      PRONOUNS.has(verb) ||
      DETERMINERS.has(verb)
    )
  }
  return true
}

/** "consider adding a paragraph and increasing their number": a gerund that hangs on the same verb. */
export function beginsGerund(tokens: readonly Token[], piece: number, { next, and, comma, or }: Joint, scope: Scope): boolean {
  const verb = skipAdverbs(tokens, piece)
  const gerund = skipAdverbs(tokens, verb + 1)
  const isGerund = (at: number): boolean => /^\p{Ll}{2,}ing$/u.test(tokens[at]?.text ?? "")
  if (or || !(and || comma) || scope !== "main" || !GERUND_VERBS.test(tokens[verb]?.lower ?? "") || !isGerund(gerund)) return false
  const second = skipAdverbs(tokens, next)
  const after = tokens[second + 1]
  return isGerund(second) && after?.word === true && !PREPOSITIONS.has(after.lower) && !/^(?:and|or)$/u.test(after.lower)
}

const GERUND_VERBS = /^(?:avoid|begin|cease|consider|continue|finish|keep|recommend|resume|start|stop|suspend)$/u

/** A third person behind "ensure that …": "is implemented and addresses the needs". */
export function beginsFinite(tokens: readonly Token[], { next }: Joint): boolean {
  const verb = skipAdverbs(tokens, next)
  const after = tokens[verb + 1]?.lower ?? ""
  const base = baseOfThird(tokens[verb]?.lower ?? "")
  if (base === undefined) return false
  return (
    DETERMINERS.has(after) ||
    PRONOUNS.has(after) ||
    (!isAlsoNoun(base) && tokens[verb + 1]?.word === true && !PREPOSITIONS.has(after) && !/^(?:and|or)$/u.test(after))
  )
}

/** "adopt and implement a law": where the second of two verbs with one object stands, or undefined where the two name one action. */
export function sharedVerb(tokens: readonly Token[], verb: number): { readonly at: number; readonly joint: boolean } | undefined {
  let i = verb + 1
  if (/^(?:to|on|for|with|in|against|up|out)$/u.test(tokens[i]?.lower ?? "")) i++
  const comma = tokens[i]?.text === ","
  if (comma) i++
  const and = /^(?:and|or)$/u.test(tokens[i]?.lower ?? "")
  if (and) i++
  if (!comma && !and) return undefined
  i = skipAdverbs(tokens, i)
  const second = tokens[i]
  if (!second || second.deep || !isVerb(second.lower) || capitalised(second) || askingAt(tokens, i)) return undefined
  const first = tokens[verb]?.lower ?? ""
  const joint =
    tokens[i - 1]?.lower === "or" || JOINT_VERBS.has(`${first} and ${second.lower}`) || JOINT_VERBS.has(`${second.lower} and ${first}`)
  return { at: i, joint }
}

/** Whoever stands behind a joint and is asked with the verb that was said before: ", and UNIMAR to tell them". Gives the place of "to". */
export function partyWithoutVerb(tokens: readonly Token[], { next, comma, semicolon }: Joint, elided: boolean): number | undefined {
  if (!elided && !comma && !semicolon) return undefined
  const first = tokens[next]
  if (
    !first?.word ||
    first.lower === "to" ||
    (!elided && !DETERMINERS.has(first.lower) && !capitalised(first) && !ACTOR_NOUNS.has(first.lower))
  )
    return undefined
  for (let i = next + 1; i < Math.min(tokens.length, next + 24); i++) {
    const token = tokens[i] as Token
    if (token.deep) continue
    if (token.text === ";" || (token.text === "," && !elided)) return undefined
    if (AUXILIARIES.has(token.lower) || MODALS.has(token.lower)) return undefined
    if (isVerb(token.lower) && !isAlsoNoun(token.lower) && !capitalised(token)) return undefined
    if (token.lower === "to" && infinitiveAt(tokens, i) !== undefined) return isNamedActor(tokens, next, i) ? i : undefined
  }
  return undefined
}

/** Whether what stands behind a joint is an object that can be had apart from the one before it. */
export function beginsObject(tokens: readonly Token[], piece: number, joint: Joint, scope: Scope): boolean {
  const { at, next, comma, semicolon, and, or, asWellAs } = joint
  const token = tokens[next]
  if (!token?.word) return false
  if (semicolon) return true
  if (!and) return scope !== "examples" && comma && isActionOf(tokens, next) && isActionOf(tokens, piece) && endsWithActionOf(tokens, next)
  if (scope === "manner" || or) return false
  const end = objectEnd(tokens, next)
  if (scope === "examples" && !(comma && examplesEnd(tokens, piece, at))) return false
  // "the Compact and of a charter", "for access to them"
  // without a comma, "data on violence and on land" are one thing
  if (/^(?:of|on|for)$/u.test(token.lower))
    return (
      scope !== "purpose" &&
      (token.lower !== "on" || comma) &&
      tokens.slice(piece, at).some((before) => before.lower === token.lower) &&
      !/^(?:behalf|account|basis|terms|part)$/u.test(tokens[next + 1]?.lower ?? "")
    )
  if (PREPOSITIONS.has(token.lower) || token.lower.endsWith("ing")) return false
  if (isPost(tokens, next, end) && POSTS.has(tokens[at - 1]?.lower ?? "")) return true
  if (
    DETERMINERS.has(token.lower) &&
    DELIVERABLES.has(headOf(tokens, next, end)?.lower ?? "") &&
    hasDeliverable(tokens, piece, at) &&
    (comma || !isSeries(tokens, piece, at))
  )
    return true
  if (scope === "relative" || scope === "purpose") return false
  if (asWellAs) return DETERMINERS.has(token.lower) || isActionOf(tokens, next)
  if (isActionOf(tokens, next) && isActionOf(tokens, piece)) return comma || !ACT_NOUN.test(tokens[at - 1]?.lower ?? "")
  if (!comma || isSeries(tokens, piece, at)) return false
  return hasOwnComplement(tokens, next)
}

function isPost(tokens: readonly Token[], from: number, to: number): boolean {
  const head = headOf(tokens, from, to)
  return head !== undefined && POSTS.has(head.lower)
}

const ACT_NOUN =
  /(?:tion|sion|ment|val|wal|osal|ance|ence|ing|ure)s?$|^(?:access|end|enquiry|inquiry|reform|release|removal|repeal|return|review|roll-out|rollout|support|transfer|trial)$/u

/** "the prosecution of", "deployment of", "access to": the noun of an act with what it acts on. */
function isActionOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i]
    if (!token?.word) return false
    if (i > at && token.lower === "of") return ACT_NOUN.test(tokens[i - 1]?.lower ?? "")
    if (i > at && /^(?:to|for)$/u.test(token.lower))
      return /^(?:access|support|assistance|end|return|funding|protection)$/u.test(tokens[i - 1]?.lower ?? "")
    if (PREPOSITIONS.has(token.lower) || /^(?:and|or|that|who|which)$/u.test(token.lower)) return false
  }
  return false
}

/** A list of acts: its last member, behind "and", is one too. */
function endsWithActionOf(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) if (tokens[i]?.lower === "and" && !tokens[i]?.deep && isActionOf(tokens, i + 1)) return true
  return false
}

const objectEnd = (tokens: readonly Token[], from: number): number => {
  let i = from + 1
  while (i < tokens.length && tokens[i]?.word && !/^(?:and|or)$/u.test(tokens[i]?.lower ?? "")) i++
  return i
}

/** ", including X, and Y": the examples end at the comma when nothing else is listed among them. */
function examplesEnd(tokens: readonly Token[], piece: number, at: number): boolean {
  let open = at - 1
  while (open > piece && !/^(?:including|notably|especially|particularly|namely|such|through)$/u.test(tokens[open]?.lower ?? "")) open--
  if (/^(?:through|by|in)$/u.test(tokens[open + 1]?.lower ?? "") || tokens[open]?.lower === "through" || tokens[open - 1]?.text !== ",")
    return false
  return !tokens.slice(open, at).some(({ text, lower, deep }) => !deep && (text === "," || lower === "and"))
}

function hasDeliverable(tokens: readonly Token[], piece: number, at: number): boolean {
  let start = at
  for (let i = at - 1; i > piece; i--) {
    if (/^(?:the|a|an|its|their|his|her)$/u.test(tokens[i]?.lower ?? "") && DELIVERABLES.has(headOf(tokens, i, at)?.lower ?? "")) {
      start = i
      break
    }
  }
  return start < at
}

/** Two commas and an "and" make a series of likes, whose members are not had apart here. */
const isSeries = (tokens: readonly Token[], piece: number, at: number): boolean =>
  tokens
    .slice(Math.max(piece, at - 12), at)
    .some(
      ({ text, deep }, i, all) =>
        !deep &&
        text === "," &&
        !/^(?:including)$/u.test(all[i + 1]?.lower ?? "") &&
        !all.slice(0, i).some(({ lower }) => lower === "including"),
    )

/** A noun with a complement of its own: "the potential impact of each option". */
function hasOwnComplement(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < from + 6; i++) {
    const word = tokens[i]?.lower
    if (word === undefined || !tokens[i]?.word || /^(?:and|or)$/u.test(word)) return false
    if (/^(?:of|on|for)$/u.test(word)) return true
  }
  return false
}
