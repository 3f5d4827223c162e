import { LEXICON } from "./lexicon.table.ts"
import { stemmed } from "./stems.ts"

/** How many ideas the lexicon knows; they are numbered from 0 in its order. */
export const CONCEPTS = LEXICON.length

/** All of them with their words. */
export const VOCABULARY = LEXICON.join("\n")

/** What an idea is called where it stands among stems: "~" and its first word. */
export const nameOfConcept = (concept: number): string => `~${LEXICON[concept]?.split(",", 1)[0] ?? concept}`

/** A word or phrase of the lexicon, as what follows its first stem, and the idea it stands for. */
type Phrase = { readonly rest: readonly string[]; readonly concept: number }

/** An idea that a text speaks of, and the position of the word, or of the first word of the phrase, that speaks of it first. */
export type ConceptAt = { readonly concept: number; readonly at: number }

/** The ideas that a row of stems speaks of, each at its first place. */
export function placesOfConcepts(stems: readonly string[]): readonly ConceptAt[] {
  const places = new Map<number, number>()
  eachConcept(stems, (concept, at) => {
    if (!places.has(concept)) places.set(concept, at)
  })
  return Array.from(places, ([concept, at]) => ({ concept, at }))
}

/** Every place where a row of stems speaks of an idea, in its order. */
export function allPlacesOfConcepts(stems: readonly string[]): readonly ConceptAt[] {
  const places: ConceptAt[] = []
  eachConcept(stems, (concept, at) => places.push({ concept, at }))
  return places
}

/** How often a row of stems speaks of each idea. A phrase counts where its words follow one another. */
export function conceptsIn(stems: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  eachConcept(stems, (concept) => counts.set(concept, (counts.get(concept) ?? 0) + 1))
  return counts
}

let lexicon: ReadonlyMap<string, readonly Phrase[]> | undefined

/** The words and phrases of the lexicon that begin with a stem. */
export const phrasesFrom = (stem: string): readonly Phrase[] => (lexicon ??= phrasesByFirst()).get(stem) ?? NONE

const NONE: readonly Phrase[] = []

function eachConcept(stems: readonly string[], then: (concept: number, at: number) => void): void {
  for (let at = 0; at < stems.length; at++) {
    let before = -1 // of one place, an idea counts once
    for (const { rest, concept } of phrasesFrom(stems[at] ?? "")) {
      if (concept === before || !rest.every((word, i) => stems[at + 1 + i] === word)) continue
      then(concept, at)
      before = concept
    }
  }
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
