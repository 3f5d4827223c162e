import { ConflictError, UsageError } from "../core/finding/index.ts"
import {
  type Candidates,
  coverageOf,
  findAmong,
  type FindOptions,
  fingerprintOf,
  type IndexedText,
  type Scope,
  TERMS_VERSION,
} from "../core/language/index.ts"
import type { Corpus } from "./corpus.ts"
import type { Found } from "./find.ts"
import { indexedText, type Progress } from "./open-index.ts"

/** Provisions that lie in a database, for corpora that are too large for the memory of one machine. */
export type CandidateShelf = {
  /** The version of the terms by which they are found; undefined where nothing was put in. */
  termsVersion(): Promise<string | undefined>
  /** Some hundred wordings in a scope that may be what a text looks for. */
  candidates(text: string, scope: Scope): Promise<Candidates>
  /** Symbols of the resolutions that are held. */
  resolutions(): Promise<readonly string[]>
  /** What tells whether a text is the same as before, by symbol. */
  fingerprints(): Promise<ReadonlyMap<string, number>>
  /** Takes everything out. */
  clear(): Promise<void>
  /** Puts texts in, each whole or not at all; one that is held is replaced. */
  put(texts: readonly IndexedText[]): Promise<void>
}

/** Finds the wordings that say what a text says among provisions in a database. No sentence encoder has a part in it. */
export async function findSpread(text: string, shelf: CandidateShelf, options: FindOptions, elapsed: () => number): Promise<Found> {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError("Expected words to find, got none")
  const version = await shelf.termsVersion()
  if (version !== undefined && version !== TERMS_VERSION)
    throw new ConflictError(
      `Expected provisions that were put in by terms of version ${TERMS_VERSION}, got ${version}: penholder spread puts them in again`,
    )
  const coverage = coverageOf(await shelf.resolutions())
  const began = elapsed()
  const wordings = findAmong(text, await shelf.candidates(text, options), options)
  return { query: text, took: elapsed() - began, coverage, encoder: "not needed", wordings }
}

/** Texts that are put in at one time. */
const BATCH = 25

/** Puts the provisions of a corpus into a database, and gives back how many texts were put in: what is there already stays. Goes on where it was interrupted. */
export async function spread(corpus: Corpus, shelf: CandidateShelf, progress?: Progress): Promise<number> {
  const version = await shelf.termsVersion()
  if (version !== undefined && version !== TERMS_VERSION) await shelf.clear()
  const held = await shelf.fingerprints()
  let put = 0
  for (let from = 0; from < corpus.symbols.length; from += BATCH) {
    await progress?.(from, corpus.symbols.length)
    const texts = corpus.symbols.slice(from, from + BATCH).flatMap((symbol) => {
      const text = corpus.text(symbol)
      return text && held.get(symbol) !== fingerprintOf(text.text) ? [indexedText(text)] : []
    })
    if (texts.length > 0) await shelf.put(texts)
    put += texts.length
  }
  return put
}
