import type { IndexedText } from "./wording.ts"

/** A list of lists of numbers: the numbers of list `n` are those from `start[n]` to `start[n + 1]`. */
export type Lists<Numbers> = { readonly start: Int32Array; readonly items: Numbers }

/** A text of the corpus without its provisions, which stand with the wordings. */
export type TextFacts = Omit<IndexedText, "provisions">

/**
 * The words of a corpus, ready to be looked through. Immutable; all but a few names are typed arrays that lie in one file as they are.
 * A term is a stem, or an idea of the lexicon: stems are numbered first, ideas after them.
 */
export type LanguageIndex = {
  /** In the order of adoption. */
  readonly texts: readonly TextFacts[]
  readonly labels: readonly string[]
  readonly stems: readonly string[]
  /** By wording: its words as numbers of stems. */
  readonly words: Lists<Int32Array>
  /** By wording: the numbers of its uses, which are consecutive. `items` is empty. */
  readonly uses: {
    readonly start: Int32Array
    readonly text: Int32Array
    readonly label: Int32Array
    readonly kind: Uint8Array
    readonly level: Uint8Array
    readonly printed: Int32Array
  }
  /** Texts as printed, in UTF-8. */
  readonly printed: Lists<Uint8Array>
  /** By term: the wordings that hold it, rising, and with each how much it says there, 1 to 255. */
  readonly postings: Lists<Int32Array> & { readonly impacts: Uint8Array }
  /** By hash of a run of stems that seeds an alignment: the wordings that hold it. Of runs that stand in many wordings none are kept. */
  readonly seeds: Lists<Int32Array>
  /** What is known of the corpus that this index holds a part of: how many wordings it has, and by term how many of them hold it. Absent: this is all. */
  readonly corpus?: { readonly wordings: number; readonly held: Int32Array }
}

/** Wordings of an index. */
export const wordingsOf = ({ words }: LanguageIndex): number => words.start.length - 1

/** Wordings of the corpus, all of which the index may not hold. */
export const wordingsOfCorpus = (index: LanguageIndex): number => index.corpus?.wordings ?? wordingsOf(index)

/** Wordings of the corpus that hold a term. */
export const heldInCorpus = ({ corpus, postings: { start } }: LanguageIndex, term: number): number =>
  (corpus ? corpus.held[term] : (start[term + 1] ?? 0) - (start[term] ?? 0)) ?? 0
