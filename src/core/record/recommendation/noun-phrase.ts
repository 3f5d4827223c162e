import { ACTOR_NOUNS, THING_NOUNS } from "./actor-nouns.table.ts"
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from "./grammar-words.table.ts"
import { capitalised, type Token } from "./token.ts"
import { FORMS, isAlsoNoun, isVerb, looksLikeNoun } from "./verb-forms.ts"

/** An adverb that may stand before a verb: "urgently", "further". */
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word &&
  (ADVERBS.has(token.lower) ||
    (/^\p{L}\p{Ll}{2,}ly$/u.test(token.text) &&
      !/^(?:Italy|assembly|family|reply|supply|monthly|Assembly|Supply|Monthly)$/u.test(token.text))) &&
  !isVerb(token.lower)

/** The first token from `at` that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  while (isAdverb(tokens[at]) || (tokens[at]?.text === "," && isAdverb(tokens[at - 1]) && isAdverb(tokens[at + 1]))) at++
  return at
}

/**
 * If "to" at `at` leads to a verb, where that verb stands; adverbs between are passed.
 * A word that no table knows is taken for a verb there, unless it looks like a noun.
 */
export function infinitiveAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== "to" || tokens[at].deep) return undefined
  let verb = at + 1
  if (tokens[verb]?.text === ":") verb++
  verb = skipAdverbs(tokens, skipEnumerator(tokens, verb))
  if (tokens[verb]?.lower === "not") verb = skipAdverbs(tokens, verb + 1)
  if (tokens[at + 1]?.lower === "further" && !isVerb(tokens[verb]?.lower ?? "")) return at + 1
  const token = tokens[verb]
  if (!token?.word || !/^\p{Ll}/u.test(token.text)) return undefined
  const word = token.lower
  if (isVerb(word) || FORMS.get(word)?.form === "base" || word === "have" || word === "refrain") return verb
  if (
    DETERMINERS.has(word) ||
    PRONOUNS.has(word) ||
    PREPOSITIONS.has(word) ||
    AUXILIARIES.has(word) ||
    /^(?:and|or|which|date|end)$/u.test(word)
  )
    return word === "be" ? verb : undefined
  if (
    /^(?:conflicts?|peace|women|men|girls|children|armistice|ceasefire|survivors|victims|justice|women’s|women's|resolutions?|paragraphs?|article|human|sexual|gender|armed|national|humanitarian|civil|international|local|public)$/u.test(
      word,
    )
  )
    return undefined
  return looksLikeNoun(word) || /\d/u.test(word) || /(?:s|ed|al|ic|ous)$/u.test(word) ? undefined : verb
}

/** Passes an enumerator printed inside a sentence: "(a)", "(ii)". */
export function skipEnumerator(tokens: readonly Token[], at: number): number {
  const inside = tokens[at + 1]
  return tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && inside && /^(?:[a-z]|[ivx]+|\d{1,2})$/u.test(inside.text) ? at + 3 : at
}

/** The head noun of the noun phrase that begins at `from`: the last word before the first preposition, comma, "and" or relative. */
export function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  let head: Token | undefined
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i] as Token
    if (!token.word || token.deep) {
      if (token.text === "(" || token.deep || token.text === ")") continue
      break
    }
    if (PREPOSITIONS.has(token.lower) || /^(?:and|or|not|who|which|that|responsible|concerned|involved|present)$/u.test(token.lower)) {
      if (head) break
      continue
    }
    if (DETERMINERS.has(token.lower) && !/^(?:all|both|each|others|those)$/u.test(token.lower)) continue
    if (head && !DETERMINERS.has(head.lower) && /^\p{Ll}{3,}(?:ed|sent|given|held|led|laid|made|set)$/u.test(token.text)) break // "the plan adopted by"
    head = token
  }
  return head
}

/** Whether the noun phrase `from..to` can be asked to do something. */
export function isActor(tokens: readonly Token[], from: number, to: number): boolean {
  const head = headOf(tokens, from, to)
  if (!head) return false
  const word = head.lower.replace(/['’]s?$/u, "")
  if (PRONOUNS.has(word) || ACTOR_NOUNS.has(word) || /^(?:all|both|each|those|others)$/u.test(word)) return true
  const named = capitalised(head) && (head.start > (tokens[0]?.start ?? 0) || /^.?\p{Lu}/u.test(head.text.slice(1)))
  if (THING_NOUNS.has(word)) return named
  if (named) return true
  if (isAlsoNoun(word) || isAlsoNoun(word.replace(/s$/u, ""))) return false
  return !/(?:tion|sion|ment|ance|ence|ity|ness|ism|ing|al|ure|ency|ancy)s?$/u.test(word) || ACTOR_NOUNS.has(word.replace(/s$/u, ""))
}

/** Whether it certainly names a party: its head is a known actor or stands with a capital. */
export function isNamedActor(tokens: readonly Token[], from: number, to: number): boolean {
  const head = headOf(tokens, from, to)
  if (!head) return false
  return ACTOR_NOUNS.has(head.lower) || capitalised(head)
}

/** Behind a comma these say more of a party, and name no other. */
const endsParty = (word: string): boolean =>
  (PREPOSITIONS.has(word) && !/^(?:of|for|to|from)$/u.test(word)) ||
  /^(?:as|notably|particularly|especially|who|which|namely|such|together|both|whose|where|when|\p{Ll}{3,}ing)$/u.test(word)

/** The words of a party as printed, without its article and without examples ("including …") behind a comma. */
export function partyText(clean: string, tokens: readonly Token[], from: number, to: number): string | undefined {
  let start = from
  while (start < to && /^(?:the|a|an)$/u.test((tokens[start] as Token).lower)) start++
  let end = to
  for (let i = start + 1; i < to; i++) {
    const token = tokens[i] as Token
    if (token.text === "," && !token.deep && endsParty(tokens[i + 1]?.lower ?? "")) {
      end = i
      break
    }
  }
  for (let i = start + 1; i + 2 < end; i++)
    if (
      /^(?:of)$/u.test((tokens[i] as Token).lower) &&
      /^(?:obligations?|responsibilit(?:y|ies)|dut(?:y|ies)|commitments?|pledges?)$/u.test((tokens[i + 2] as Token).lower)
    )
      end = i
  while (end > start && /^(?:[,;:.]|not)$/u.test((tokens[end - 1] as Token).lower)) end--
  return end > start ? clean.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end) : undefined
}

/** Whom "him" means where nobody who could be meant was asked before: the nearest office of one person, as in "the Secretary-General's reports". */
export function officeBefore(tokens: readonly Token[], pronoun: number): string | undefined {
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 60); i--) {
    const token = tokens[i] as Token
    const office = token.text.replace(/['’]s?$/u, "")
    if (!capitalised(token) || !OFFICES.test(office)) continue
    let name = office
    for (let j = i - 1; j >= 0 && capitalised(tokens[j]) && tokens[j]?.word; j--) name = `${tokens[j]?.text ?? ""} ${name}`
    return name
  }
  return undefined
}

const OFFICES =
  /^(?:Secretary-General|Representative|Envoy|Coordinator|Commissioner|President|Minister|Governor|Prosecutor|Chair|Director|Commander|Ombudsperson)$/u
