import { CONCEPT_SHARES, STEM_SHARES } from "./generated/shares.ts"
import { type LanguageIndex, wordingsOfCorpus } from "./language-index.ts"
import { LEXICON } from "./lexicon.table.ts"

/**
 * How many wordings of the Council's language at large stand behind what is known of a word beforehand. In a corpus of one resolution a word that it
 * uses in every paragraph is still rare in the language; in a corpus of all resolutions this changes nothing.
 */
const BEHIND = 500

/** A word is never taken to be rarer than this, however seldom it was seen: names and misprints would drown the rest. Natural logarithm. */
const RAREST = 9

let stems: ReadonlyMap<string, number> | undefined
let concepts: readonly number[] | undefined

/** The share of an idea that was added to the lexicon since the shares were counted. */
const UNCOUNTED = 0.01

/** The share of the Council's wordings that hold a stem. Absent for one that stands in fewer than five: the Council does not say it. */
export const shareOfStem = (stem: string): number | undefined => (stems ??= sharesIn(STEM_SHARES)).get(stem)

/** The natural logarithm of how rare a stem is; `held` wordings of the index hold it. Never below 0.05. */
export const rarityOfStem = (stem: string, held: number, index: LanguageIndex): number => rarity(held, shareOfStem(stem) ?? 0, index)

/** The same of an idea of the lexicon. */
export function rarityOfConcept(concept: number, held: number, index: LanguageIndex): number {
  concepts ??= sharesOfConcepts()
  return rarity(held, concepts[concept] ?? UNCOUNTED, index)
}

function rarity(held: number, share: number, index: LanguageIndex): number {
  const expected = held + BEHIND * share
  return Math.min(RAREST, Math.max(0.05, Math.log((wordingsOfCorpus(index) + BEHIND + 1) / (expected + 0.5))))
}

function sharesOfConcepts(): readonly number[] {
  const shares = sharesIn(CONCEPT_SHARES)
  return LEXICON.map((row) => shares.get(row.split(",")[0] ?? "") ?? UNCOUNTED)
}

/** "word:share" by line, the share in hundred-thousandths. */
function sharesIn(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines.split("\n").map((line) => {
      const [name = "", share] = line.split(":")
      return [name, Number(share) / 1e5]
    }),
  )
}
