import type { Span } from "../../text/index.ts"
import { CLOSED_WORDS, IRREGULAR_PAST, PRESENT_VERBS } from "./closed-words.table.ts"
import { isPlural, wordAfter } from "./words.ts"

const OF = /\s+(?:of|among|amongst)\s+/uy
const LINKS = /^(?:of|the|a|an|its|their|his|her|our|all|these|those|this|that|any|every|each|such|both|in|on|for|from|at)$/u
const LONGEST = 14

/** "of the members of the Transitional Assembly": from after "of" to the last word of the phrase. Nothing where no such phrase follows `at`. */
export function ofPhrase(clean: string, at: number, limit: number): Span | undefined {
  OF.lastIndex = at
  const of = OF.exec(clean)
  return of ? nounsAfter(clean, at + of[0].length, limit) : undefined
}

const BESIDE = /\s+(?:of|among|from|in|on|for|at|by|with)\s+/uy

/** The words after what is counted that say of whom or where: "from the signatory movements", "in Ségou". */
export function complementAfter(clean: string, at: number, limit: number): Span | undefined {
  const of = ofPhrase(clean, at, limit)
  if (of) return of
  BESIDE.lastIndex = at
  const beside = BESIDE.exec(clean)
  const nouns = beside ? nounsAfter(clean, at + beside[0].length, limit) : undefined
  return nouns && /[A-Za-zÀ-ɏ]/u.test(clean.slice(nouns.start, nouns.end))
    ? { start: at + beside![0].search(/\S/u), end: nouns.end }
    : undefined
}

/** Nouns with their articles and prepositions, up to the verb, a sign, a number or another joining word. */
function nounsAfter(clean: string, at: number, limit: number): Span | undefined {
  let end = at
  let from = at
  let plural = false
  for (let count = 0; count < LONGEST; count++) {
    const bracket = /^\s*\([A-Z][\w/&-]{1,14}\)(?=\s+(?:of|and)\s|\s+[A-ZÀ-Þ])/u.exec(clean.slice(from, from + 40))
    if (bracket) from += bracket[0].length
    const word = wordAfter(clean, from)
    if (!word || word.end > limit) break
    const link = LINKS.test(word.low)
    if (!link && CLOSED_WORDS.has(word.low)) {
      if (word.low !== "and" || end === at) break
      const next = wordAfter(clean, word.end)
      if (!next || CLOSED_WORDS.has(next.low) || next.end > limit) break
      if (!(isPlural(next) && plural) && !/^[A-ZÀ-Þ]/u.test(next.text)) break
      from = word.end
      continue
    }
    if (plural && (IRREGULAR_PAST.has(word.low) || PRESENT_VERBS.has(word.low) || /(?:ed|ly)$/u.test(word.low))) break
    from = word.end
    if (!link) end = word.end
    plural = !link && isPlural(word)
  }
  return end > at ? { start: at, end } : undefined
}
