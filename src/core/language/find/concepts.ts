import { LEXICON } from "./lexicon.table.ts"
import { stemmed } from "./stems.ts"

/** How many ideas the lexicon knows; they are numbered from 0 in its order. */
export const CONCEPTS = LEXICON.length

/** A word or phrase of the lexicon, as what follows its first stem, and the idea it stands for. */
type Phrase = { readonly rest: readonly string[]; readonly concept: number }

let lexicon: ReadonlyMap<string, readonly Phrase[]> | undefined

/** The ideas that a row of stems speaks of, and how often. A phrase counts where its words follow one another. */
export function conceptsIn(stems: readonly string[]): ReadonlyMap<number, number> {
  lexicon ??= phrasesByFirst()
  const counts = new Map<number, number>()
  for (const [at, stem] of stems.entries()) {
    let before = -1 // of one place, an idea counts once
    for (const { rest, concept } of lexicon.get(stem) ?? []) {
      if (concept === before || !rest.every((word, i) => stems[at + 1 + i] === word)) continue
      counts.set(concept, (counts.get(concept) ?? 0) + 1)
      before = concept
    }
  }
  return counts
}

function phrasesByFirst(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const [concept, row] of LEXICON.entries())
    for (const printed of row.split(",")) {
      const [first, ...rest] = stemmed(printed).stems
      if (first === undefined) continue
      const others = phrases.get(first)
      if (others) others.push({ rest, concept })
      else phrases.set(first, [{ rest, concept }])
    }
  return phrases
}
