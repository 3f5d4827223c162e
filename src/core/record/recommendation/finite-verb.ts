import { AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, SAYING_VERBS } from "./grammar-words.table.ts"
import { isAdverb } from "./noun-phrase.ts"
import { capitalised, type Token } from "./token.ts"
import { askingAt } from "./verb-head.ts"
import { baseOfThird, isAlsoNoun, isVerb } from "./verb-forms.ts"

/** Where the verb of the clause that begins at `from` stands, the verbs of relative clauses in its subject passed. */
export function finiteVerb(tokens: readonly Token[], from: number, limit = 40): number | undefined {
  let relative = false
  for (let i = from; i < Math.min(tokens.length, from + limit); i++) {
    const token = tokens[i] as Token
    if (token.deep) continue
    if (token.text === ";" || token.text === ":") return undefined
    if (i > from && /^(?:who|which|that|whom)$/u.test(token.lower)) {
      relative = true
      continue
    }
    if (
      relative &&
      /^\p{Ll}{2,}(?:ed|ought)$|^(?:came|did|fled|gave|held|kept|led|left|lost|made|met|rose|sent|took|went|won|wrote)$/u.test(token.text)
    ) {
      relative = false
      continue
    }
    if (i === from || !token.word || capitalised(token) || tokens[i - 1]?.lower === "to") continue
    const isFinite =
      (/^needs?$/u.test(token.lower) && tokens[i + 1]?.lower === "to") ||
      MODALS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      isPredicate(tokens, i)
    if (!isFinite) continue
    if (relative) {
      relative = false
      if (AUXILIARIES.has(token.lower)) while (AUXILIARIES.has(tokens[i + 1]?.lower ?? "")) i++
      continue
    }
    return i
  }
  return undefined
}

/** ", with the support of donors, develop": the comma before the verb closes what the one before opened. */
const closesAside = (tokens: readonly Token[], at: number): boolean =>
  !isAlsoNoun(tokens[at]?.lower ?? "") && tokens.slice(Math.max(0, at - 16), at - 1).some(({ text }) => text === ",")

/** "be", "should" and the like close behind: then the word before is part of their subject. */
const predicateAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 8).some(({ lower }) => MODALS.has(lower) || AUXILIARIES.has(lower))

/** An asking verb with a subject: "The Group recommends", "They called on". */
function isAskingVerb(tokens: readonly Token[], at: number): boolean {
  const form = askingAt(tokens, at)?.form
  if (form !== "base") return form === "third" || form === "past"
  const before = tokens[at - 1]
  if (!before || /['’]s?$/u.test(before.text)) return false
  return capitalised(before) || /^(?:i|we|they|members)$|s$/u.test(before.lower)
}

/** Whether the word at `at`, with a subject before it, is a verb of the lexicon: "that donors pay", not "the release of". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const word = (tokens[at] as Token).lower
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (SAYING_VERBS.has(word) && (next?.lower === "that" || (/^said$/u.test(word) && DETERMINERS.has(next?.lower ?? "")))) return true
  if (askingAt(tokens, at)?.form === "past" && !/^(?:to|the|a|an|as|by|with|of)$/u.test(before.lower)) return true
  if (
    before.lower === "to" ||
    DETERMINERS.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    (before.text === "," && !closesAside(tokens, at)) ||
    before.lower === "and"
  ) {
    if (!/^(?:all|both|each|those|others|it|one)$/u.test(before.lower)) return false
  }
  if (!isVerb(word) && baseOfThird(word) === undefined && !isAskingVerb(tokens, at)) return false
  if (isAskingVerb(tokens, at)) return true
  if (baseOfThird(word) === undefined && !isAlsoNoun(word)) return true
  if (isVerb(word) && /[^s'’]s$/u.test(before.lower) && next?.word && !PREPOSITIONS.has(next.lower) && !predicateAhead(tokens, at))
    return true
  const follows = next?.lower ?? ""
  // "grants of up to 500 euros should", "visits to the camps must": a plural before its preposition, the verb stands behind
  const third = baseOfThird(word)
  if (third !== undefined && follows === "of" && !/^(?:approve|consist|dispose)$/u.test(third)) return false
  if (isAlsoNoun(third ?? "") && PREPOSITIONS.has(follows) && predicateAhead(tokens, at)) return false
  return (
    DETERMINERS.has(follows) ||
    PRONOUNS.has(follows) ||
    PREPOSITIONS.has(follows) ||
    capitalised(next) ||
    isAdverb(next) ||
    (next?.word === true && !isVerb(follows) && !isAlsoNoun(baseOfThird(word) ?? word))
  )
}
