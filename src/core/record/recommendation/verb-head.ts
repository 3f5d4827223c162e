import { ASKING_NOUNS, ASKING_VERBS, BESIDE_ASKING, NEED_NOUNS } from "./asking-verbs.table.ts"
import { EXPRESSING_PHRASES, EXPRESSING_VERBS } from "./expressing-verbs.table.ts"
import { PREPOSITIONS } from "./grammar-words.table.ts"
import { skipAdverbs } from "./noun-phrase.ts"
import type { Token } from "./token.ts"
import { FORMS, type VerbForm } from "./verb-forms.ts"

/** A verb that asks, with what stands between it and what it asks. Places are indexes of tokens. */
export type AskingHead = {
  readonly base: string
  readonly form: VerbForm
  readonly start: number
  /** Behind the verb as printed: "Call on", "Urge and support". */
  readonly verbEnd: number
  /** Where what follows begins, prepositions passed. */
  readonly after: number
  readonly preposition: string | undefined
}

/** The asking verb that begins at `at`, in any form, with its preposition; also "reiterate its call on". */
export function askingAt(tokens: readonly Token[], at: number): AskingHead | undefined {
  const token = tokens[at]
  const found = token && !token.deep ? FORMS.get(token.lower) : undefined
  if (!found) return undefined
  const verb = ASKING_VERBS.get(found.base)
  if (!verb) return askedAgain(tokens, at, found)
  let after = at + 1
  if (/^(?:and|or)$/u.test(tokens[after]?.lower ?? "")) {
    const beside = skipAdverbs(tokens, after + 1)
    const next = tokens[beside]?.lower ?? ""
    const form = FORMS.get(next)
    const preposition = tokens[beside + 1]?.lower ?? ""
    if (BESIDE_ASKING.has(next) || (form?.form === found.form && ASKING_VERBS.has(form.base) && !verb.with.includes(preposition)))
      after = beside + 1
  }
  const preposition = tokens[skipAdverbs(tokens, after)]?.lower ?? ""
  if (verb.with.includes(preposition)) {
    const end = skipAdverbs(tokens, after) + 1
    return { ...found, start: at, verbEnd: preposition === "that" ? after : end, after: end, preposition }
  }
  if (!verb.bare || PREPOSITIONS.has(preposition)) return undefined
  return { ...found, start: at, verbEnd: after, after: skipAdverbs(tokens, after), preposition: undefined }
}

/** "reiterate its call on", "renew my appeal to", "recall the recommendation that", "stress the need for". */
function askedAgain(tokens: readonly Token[], at: number, { base, form }: { base: string; form: VerbForm }): AskingHead | undefined {
  if (!/^(?:stress|again)$/u.test(EXPRESSING_VERBS.get(base) ?? "")) return undefined
  for (let i = at + 1; i < at + 6; i++) {
    const word = tokens[i]?.lower
    if (word === undefined || !tokens[i]?.word || PREPOSITIONS.has(word)) return undefined
    const need = NEED_NOUNS.has(word)
    if (!need && !ASKING_NOUNS.has(word)) continue
    let next = i + 1
    // "the recommendation of the Secretary-General that"
    if (tokens[next]?.lower === "of" && !need) while (next < i + 10 && tokens[next]?.word && tokens[next]?.lower !== "that") next++
    const preposition = tokens[next]?.lower ?? ""
    if (!/^(?:on|upon|for|to|that|of)$/u.test(preposition)) return undefined
    return {
      base: need ? "need" : "call",
      form,
      start: at,
      verbEnd: preposition === "that" || preposition === "to" || next > i + 1 ? i + 1 : next + 1,
      after: next + 1,
      preposition,
    }
  }
  return undefined
}

/** The verb at `at` that only expresses, or says that something holds. */
export function expressingAt(
  tokens: readonly Token[],
  at: number,
): { readonly as: "express" | "stress"; readonly form: VerbForm; readonly verbEnd: number } | undefined {
  const token = tokens[at]
  if (!token || token.deep) return undefined
  const found = FORMS.get(token.lower)
  const as = found && EXPRESSING_VERBS.get(found.base)
  if (found && as && as !== "again") return { as, form: found.form, verbEnd: at + 1 }
  const stem = /^(?:taking|making|paying)$/u.test(token.lower)
    ? token.lower === "taking"
      ? "take"
      : token.lower.slice(0, -3).replace(/^mak$/u, "make")
    : token.lower
  const phrase = EXPRESSING_PHRASES.get(stem)
  const rest = skipAdverbs(tokens, at + 1)
  if (!phrase?.rest.every((word, i) => tokens[rest + i]?.lower === word)) return undefined
  return { as: phrase.as, form: stem === token.lower ? "base" : "ing", verbEnd: rest + phrase.rest.length }
}
