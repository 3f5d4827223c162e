import type { Span } from "../../text/index.ts"

/** What can be searched, in the order in which results are shown: what people come to find first. */
export const SEARCHED = [
  "papers",
  "asks",
  "questions",
  "figures",
  "events",
  "commitments",
  "actors",
  "instruments",
  "footnotes",
  "passages",
] as const
export type Searched = (typeof SEARCHED)[number]

/** A row of a ledger, or a passage, as a search finds it. */
export type ConcordanceEntry = {
  readonly ledger: Searched
  /** Its place on the paper's page: "F8", "3612-3690". Empty for the paper itself. */
  readonly place: string
  /** Its name where pages give it one: "F8". */
  readonly name: string | undefined
  /** Its own words in the concordance's text. */
  readonly own: Span
  /** Index of the passage that holds its first word. Absent for the paper itself. */
  readonly passage: number | undefined
  /** A person who may be at risk. */
  readonly sensitive: boolean
}

/** What is shown of a paper's hits. */
export type ConcordanceText = {
  /** The passages as a reader reads them, one a line; then what the record says beside them: names, symbols, addressees. */
  readonly text: string
  /** `under`: the heading above, without its colon; absent before the first one. */
  readonly passages: readonly (Span & { readonly under: string | undefined })[]
  readonly entries: readonly ConcordanceEntry[]
}

/** The words of a paper, as small as a search needs them. */
export type PaperWords = {
  /** Each stem of the paper once, each between two line ends: "\nabduct\nwoman\n". */
  readonly stems: string
  /** For each word of the text, in order, where its stem begins in `stems`. */
  readonly ids: Uint32Array
  /** Three numbers an entry: the number of its ledger in SEARCHED, its first word, and the word after its last. */
  readonly ranges: Uint32Array
}

/** Every word of a paper with its places, and which ledgers' rows they stand in. */
export type Concordance = ConcordanceText & { readonly words: PaperWords }
