import type { Token } from "../instrument/token.ts"

/** Who stands before a verb. */
export type Subject = { readonly start: number; readonly name: string }

const AUX = new Set([
  "has",
  "have",
  "had",
  "having",
  "is",
  "are",
  "was",
  "were",
  "will",
  "would",
  "remain",
  "remains",
  "remained",
  "it",
  "been",
  "then",
])
const LEFT_END = new Set(
  "that which who whom whose where when while whereas whether if because but as after before since until said told added recalled noted reported asked by in on at from with into under to upon during".split(
    " ",
  ),
)
const ADVERB =
  /^(?:\p{Ll}+ly|also|further|again|now|since|both|all|later|thereafter|therefore|thus|moreover|too|once|still|already|nevertheless|nonetheless|however|instead)$/u
const JOINS = new Set(["of", "for", "the", "de", "and", "on", "in"])
const PRONOUN = /^(?:it|they|he|she|both|who|which|that)$/u

/**
 * The party that is the subject of the verb at token `verb`: the noun phrase before it, or, where the verb is the second of a sentence
 * or follows "who", the one with which the clause began. A pronoun stands for the party that opens the sentence.
 */
export function subjectBefore(clean: string, tokens: readonly Token[], verb: number): Subject | undefined {
  let last = verb - 1
  while (last >= 0 && (AUX.has(tokens[last]!.lower) || ADVERB.test(tokens[last]!.lower)) && !PRONOUN.test(tokens[last]!.lower)) last--
  const token = tokens[last]
  if (!token) return opening(clean, tokens, verb)
  if (PRONOUN.test(token.lower) || /^(?:and|or|reiterated|reaffirmed|said|,)$/u.test(token.lower) || !token.word) {
    const first = opening(clean, tokens, last)
    const start = /^(?:it|they|he|she|both)$/u.test(token.lower) ? token.start : first?.start
    return first && { start: start ?? first.start, name: first.name }
  }
  const from = phraseStart(tokens, last)
  return named(clean, tokens, from, last + 1)
}

/** Where the noun phrase that ends with token `last` begins. */
function phraseStart(tokens: readonly Token[], last: number): number {
  let from = last
  for (let i = last; i >= Math.max(0, last - 16); i--) {
    const token = tokens[i]!
    if (token.text === "(" || token.text === ")") continue
    if (!token.word) break
    if (LEFT_END.has(token.lower) && !(JOINS.has(token.lower) && tokens[i - 1]?.capital)) break
    if (/^(?:and|or)$/u.test(token.lower) && !tokens[i + 1]?.capital && tokens[i + 1]?.lower !== "the") break
    if (JOINS.has(token.lower) && token.lower !== "the" && token.lower !== "and" && !(tokens[i - 1]?.word ?? false)) break
    if (/^\d/u.test(token.text)) break
    from = i
    if (
      /^(?:the|a|an|its|their|his|her|my|our|all|several|some|two|three|four|five)$/u.test(token.lower) &&
      !JOINS.has(tokens[i - 1]?.lower ?? "")
    )
      break
  }
  while (from < last && /^(?:and|or|of|for|on|in)$/u.test(tokens[from]!.lower)) from++
  return from
}

/** The noun phrase that opens the sentence, behind "In May," and the like. */
function opening(clean: string, tokens: readonly Token[], end: number): Subject | undefined {
  let from = 0
  if (/^(?:in|on|at|by|for|during|since|after|before|following|under|with|as|despite)$/u.test(tokens[0]?.lower ?? "")) {
    from = behindComma(tokens, 0, end)
    while (/^(?:including|notably|especially|particularly|such)$/u.test(tokens[from]?.lower ?? "") && behindComma(tokens, from, end) > from)
      from = behindComma(tokens, from, end)
  }
  while (from < end && !tokens[from]!.word) from++
  let to = from
  while (to < Math.min(end, from + 16)) {
    const token = tokens[to]!
    if (token.text === "(" || token.text === ")") {
      to++
      continue
    }
    const verb =
      to > from &&
      /^\p{Ll}/u.test(token.text) &&
      (AUX.has(token.lower) || /(?:ed|ks|es|took|gave|said|met|sent|told)$/u.test(token.lower)) &&
      !/^(?:armed|united|parties|authorities|forces|sides|ministries)$/u.test(token.lower)
    if (!token.word || verb || /^(?:which|who|that)$/u.test(token.lower)) break
    to++
  }
  return to > from ? named(clean, tokens, from, to) : undefined
}

/** The token behind the next comma before `end`; `from` where there is none. */
function behindComma(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (tokens[i]!.text === ",") return i + 1
  return from
}

function named(clean: string, tokens: readonly Token[], from: number, to: number): Subject | undefined {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || !/\p{L}/u.test(first.text)) return undefined
  const bare = /^(?:the|a|an)$/u.test(first.lower) && to - from > 1 ? tokens[from + 1]! : first
  return { start: first.start, name: clean.slice(bare.start, last.end) }
}
