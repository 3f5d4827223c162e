import { conceptsIn, nameOfConcept, VOCABULARY } from "./concepts.ts"
import { fingerprintOf } from "./indexed-texts.ts"
import { stemmed } from "./stems.ts"

/** What a provision is found by where the corpus lies elsewhere: each stem once, and each idea that it speaks of as "~" and the idea's name. */
export function termsOf(text: string): readonly string[] {
  const { stems } = stemmed(text)
  return [...new Set(stems), ...Array.from(conceptsIn(stems).keys(), nameOfConcept)]
}

/** The terms of `termsOf` that are stems: what an alignment weighs. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(stemmed(text).stems)

/** Changes when the ideas of the lexicon do, or (by hand) how words are cut and stemmed: terms that were kept under another are made again. */
export const TERMS_VERSION = `1-${(fingerprintOf(VOCABULARY) >>> 0).toString(16)}`

/** The words that make a wording what it is, whatever its case and signs: provisions with equal ones are one wording. Empty where there are no words. */
export const wordingOf = (text: string): string => stemmed(text).forms.join(" ")
