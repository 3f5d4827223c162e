import { UsageError } from "../core/finding/index.ts"
import { type Coverage, findWordings, type FindOptions, type FoundWording } from "../core/language/index.ts"
import type { Corpus } from "./corpus.ts"
import { type EncoderPart, judgeMeaning, type MeaningEffects } from "./meaning.ts"
import { type IndexEffects, openIndex, type Progress } from "./open-index.ts"

/** What finding needs from the world. */
export type FindEffects = IndexEffects &
  MeaningEffects & {
    /** Milliseconds from any beginning. */
    elapsed(): number
  }

/** What a text found in the corpus. */
export type Found = {
  readonly query: string
  /** Milliseconds of finding alone, without opening the index. */
  readonly took: number
  readonly coverage: Coverage
  readonly encoder: EncoderPart
  /** The nearest first; one per wording. */
  readonly wordings: readonly FoundWording[]
}

/** Finds the wordings of the corpus that say what a text says. Throws UsageError for a text without words. */
export async function find(text: string, corpus: Corpus, options: FindOptions, effects: FindEffects, progress?: Progress): Promise<Found> {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError("Expected words to find, got none")
  const index = await openIndex(corpus, effects, progress)
  const began = effects.elapsed()
  const { likeness, encoder } = await judgeMeaning(text, index, options, effects)
  const wordings = findWordings(text, index, { ...options, likeness })
  return { query: text, took: effects.elapsed() - began, coverage: corpus.coverage, encoder, wordings }
}
