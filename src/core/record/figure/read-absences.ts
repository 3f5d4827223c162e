import type { Span } from "../../text/index.ts"
import { complementAfter } from "./complement.ts"
import { COUNTABLE, PERSONS } from "./nouns.table.ts"
import { type NounPhrase, pluralAfter, singularAfter } from "./noun-phrase.ts"
import { type PassageView, sentenceAt } from "./passage-view.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { isPlural, singularOf, type Word, wordAfter } from "./words.ts"

const NONE =
  /\b(?:none|not\s+(?:even\s+)?(?:one|a\s+single(?:\s+one)?)|neither(?=\s+of)|without\s+(?:a\s+single|any)|no)(?![A-Za-zÀ-ɏ]|-)/giu
const OF = /^\s+of\s+(?:(?:the|its|their|these|those|our|all)\s+)*/iu
const OF_THEM = /^\s+of\s+(?:them|whom|which|us|those|these)\b/iu
/** A norm or a wish before "no": nothing is counted ("there can be no amnesty", "ensure that no list is accepted"). */
const NORM =
  /\b(?:should|must|shall|may|can|cannot|could|would|ought|ensur\w+|see\s+to\s+it|urg\w+|demand\w*|call\w*|stress\w*|insist\w*|reaffirm\w*|guarantee\w*|require\w*|if|whether|unless)\b/iu
const PHRASES = /^\s+(?:doubt|longer|less|fewer|more|later|sooner|other|matter|way|means|one|such)\b/iu

/** Things or people that could be counted and are not there: "no explicit references", "none of the nine", "not one woman". */
export function readAbsences(view: PassageView): Quantity[] {
  const { clean } = view
  const found: Quantity[] = []
  for (const match of clean.matchAll(NONE)) {
    const sentence = sentenceAt(view, match.index)
    const words = match[0].toLowerCase()
    const end = match.index + match[0].length
    const printed = { start: match.index, end }
    const before = clean.slice(sentence.start, match.index)
    const read = /^none|^not|^neither/u.test(words)
      ? noneAt(clean, printed, sentence, before, words)
      : /^(?:no|without)/u.test(words) && !NORM.test(before.slice(-100))
        ? noAt(clean, printed, sentence)
        : undefined
    if (read) found.push(read)
  }
  return found
}

function noneAt(clean: string, printed: Span, sentence: Span, before: string, words: string): Quantity | undefined {
  const given = { start: printed.start, printed, kind: "absence", value: 0 } as const
  const after = clean.slice(printed.end, printed.end + 60)
  const them = OF_THEM.exec(after)
  if (them) return quantity({ ...given, end: printed.end + them[0].length, elliptical: true })
  const of = OF.exec(after)
  if (of) {
    const number = /^(?:\d[\d,]*|[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)?)\s+/u.exec(
      clean.slice(printed.end + of[0].length, printed.end + of[0].length + 24),
    )
    const at = printed.end + of[0].length
    const phrase = pluralAfter(clean, at, sentence.end) ?? (number ? pluralAfter(clean, at + number[0].length, sentence.end) : undefined)
    if (!phrase) return undefined
    const beside = complementAfter(clean, phrase.end, sentence.end)
    return quantity({
      ...given,
      end: phrase.end,
      unit: clean.slice(phrase.start, phrase.end),
      population: beside && clean.slice(beside.start, beside.end),
    })
  }
  if (words !== "none") {
    const noun = singularAfter(clean, printed.end, sentence.end)
    return noun && withPlace(clean, given, noun, sentence)
  }
  const next = wordAfter(clean, printed.end)?.low
  if (next && /^(?:may|might|should|must|shall|can|other|the|too|so)$/u.test(next)) return undefined
  if (/\b(?:second|bar|next)\s+to\s*$|\b(?:is|was)\s*$|\bto\s*$/iu.test(before)) return undefined
  return quantity({ ...given, end: printed.end, elliptical: true })
}

function noAt(clean: string, printed: Span, sentence: Span): Quantity | undefined {
  if (PHRASES.test(clean.slice(printed.end, printed.end + 12))) return undefined
  const run = singularAfter(clean, printed.end, sentence.end)
  // the last word of the run that is a thing: "ministry" of "no ministry abides by it"
  const last = run?.words.findLastIndex((head, i) => i < 5 && counts(head))
  if (!run || last === undefined || last < 0) return undefined
  const noun: NounPhrase = { start: run.start, end: run.words[last]!.end, head: run.words[last]!, words: run.words.slice(0, last + 1) }
  if (CAPITAL.test(clean.slice(printed.start, printed.end + 3))) return undefined
  return withPlace(clean, { start: printed.start, printed, kind: "absence", value: 0 }, noun, sentence)
}

/** "No. 31", "No 4": a number of something. */
const CAPITAL = /^No[.\s]\s?\d/u

/** A person or a thing of the field that papers count, alone or at the end of a compound. */
function counts(word: Word): boolean {
  const single = isPlural(word) ? singularOf(word.low) : word.low
  return PERSONS.has(single) || COUNTABLE.has(single) || PERSONS.has(single.slice(single.lastIndexOf("-") + 1))
}

function withPlace(
  clean: string,
  given: Pick<Quantity, "start" | "printed" | "kind" | "value">,
  noun: NounPhrase,
  sentence: Span,
): Quantity {
  const beside = complementAfter(clean, noun.end, sentence.end)
  return quantity({
    ...given,
    end: noun.end,
    unit: clean.slice(noun.start, noun.end),
    population: beside && clean.slice(beside.start, beside.end),
  })
}
