import { type Span, splitSentences } from "../../text/index.ts"
import type { AskContext } from "./ask-context.ts"
import type { Words } from "./clause.ts"
import { openingOf } from "./opening.ts"
import { tokensOf } from "./token.ts"
import { FORMS, isAlsoNoun, isVerb } from "./verb-forms.ts"
import { type AskSpan, type SplitItem, Walk } from "./walk.ts"

export type { AskSpan, SplitItem }

/**
 * Splits the stretch of `clean` into asks: one action by one addressee, whose fate could differ from its neighbours'.
 * One walk from left to right: at each "and", comma and semicolon it is decided whether a new action, object, party or verb begins there.
 */
export function splitAsks(clean: string, span: Span, context: AskContext): SplitItem {
  const asks: AskSpan[] = []
  const verbs: string[] = []
  const all = splitSentences(clean.slice(span.start, span.end)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }))
  const labelled = all.length > 1 && isLabel(clean.slice(span.start, all[0]?.end), clean.slice(all[1]?.start, all[1]?.end))
  const sentences = labelled ? all.slice(1) : all
  for (const whole of sentences) {
    const later = whole !== sentences[0] && context.list && !isImperative(clean.slice(whole.start, whole.end))
    const antecedent = asks.at(-1)?.addressee ?? context.antecedent
    const split = splitSentence(clean, whole, {
      ...context,
      antecedent,
      list: context.list && !later,
    })
    asks.push(...split.asks)
    verbs.push(...split.verbs)
  }
  return { asks, verbs }
}

/** "End reprisals.": a lead-in that names its item, when the sentence behind it begins with a verb of its own. */
function isLabel(sentence: string, next: string): boolean {
  if (!/^\P{Ll}/u.test(sentence) || sentence.split(/\s+/u).length > 4 || !/[.:]$/u.test(sentence)) return false
  const first = /^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? ""
  return isVerb(first) || FORMS.get(first)?.form === "base"
}

/** "Invite a survivor to speak.": a later sentence of an item that begins with the bare verb of an action. */
function isImperative(sentence: string): boolean {
  const first = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(sentence)?.[0].toLowerCase() ?? ""
  return FORMS.get(first)?.form === "base" ? !isAlsoNoun(first) : isVerb(first) && !isAlsoNoun(first)
}

/** Signs of the longest sentence that is read: what is longer is no sentence, and reading must stay in proportion to the text. */
const LONGEST = 12_000

function splitSentence(clean: string, span: Span, context: AskContext): SplitItem {
  if (span.end - span.start > LONGEST) return { asks: [], verbs: [] }
  const tokens = tokensOf(clean, span)
  const words: Words = { clean, tokens }
  const opening = openingOf(words, context)
  if (!opening) return { asks: [], verbs: [] }
  return new Walk(words, opening.context, opening.clause).done()
}
