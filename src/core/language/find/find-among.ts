import { buildIndex } from "./build-index.ts"
import { CONCEPTS, nameOfConcept } from "./concepts.ts"
import { findWordings, type FindOptions, type FoundWording } from "./find-wordings.ts"
import { stemmed } from "./stems.ts"
import type { IndexedText } from "./wording.ts"

/** The part of a corpus that lies elsewhere in which a text is looked for: some hundred wordings. */
export type Candidates = {
  /** Each text that holds one, with those of its provisions alone, as it prints them; and the text that bounds a scope, if it is held. */
  readonly texts: readonly IndexedText[]
  /** Wordings of the whole corpus. */
  readonly wordings: number
  /** By term of `termsOf`, how many of them hold it: at least of the query's terms and the stems of the candidates. */
  readonly held: ReadonlyMap<string, number>
}

/**
 * Finds the wordings that are nearest to a text among candidates, with the scores and in the order that the index of the whole corpus would
 * give them where subjects do not count: what the texts of candidates are about is not known here.
 */
export function findAmong(text: string, { texts, wordings, held }: Candidates, options: FindOptions): readonly FoundWording[] {
  const heldBy = (term: string) => held.get(term) ?? 0
  const index = buildIndex(
    texts,
    stemmed(text).stems.filter((stem) => heldBy(stem) > 0),
  )
  const counts = Int32Array.from([...index.stems, ...Array.from({ length: CONCEPTS }, (_, concept) => nameOfConcept(concept))], heldBy)
  return findWordings(text, { ...index, corpus: { wordings, held: counts } }, { ...options, subjects: false })
}
