import type { HitPiece, Query, Searched, Summary, Term } from "../../core/publication/index.ts"

/** One row or passage that holds what was looked for. */
export type Hit = {
  /** `name`: of its file. */
  readonly paper: Summary & { readonly name: string }
  /** Its place on the paper's page: "F8", "3612-3690". Empty for the paper itself. */
  readonly place: string
  /** Its name where pages give it one: "F8". */
  readonly name: string | undefined
  /** The heading that it stands under. */
  readonly under: string | undefined
  /** Its sentence. Empty for the paper itself. */
  readonly pieces: readonly HitPiece[]
  /** A person who may be at risk: shown only as printed. */
  readonly sensitive: boolean
}

/** How many rows of a ledger are hits, and some of them. */
export type FoundLedger = { readonly ledger: Searched; readonly count: number; readonly hits: readonly Hit[] }

/** What a search found. */
export type Found = {
  readonly query: Query
  /** The one ledger that was asked for; absent when all are shown. */
  readonly ledger: Searched | undefined
  /** How many papers the viewer may search. */
  readonly papers: number
  /** Of these, how many are still to be read again before they can be searched. */
  readonly unread: number
  /** How many papers hold a hit. */
  readonly inPapers: number
  /** How many hits each ledger has, in the order of SEARCHED; without those that have none. */
  readonly counts: readonly { readonly ledger: Searched; readonly count: number }[]
  readonly total: number
  /** The first hits of each ledger, or a part of those of the one that was asked for. */
  readonly ledgers: readonly FoundLedger[]
  readonly part: number
  readonly parts: number
  /** Where several words find nothing together: how many hits each has alone. */
  readonly alone: readonly { readonly term: Term; readonly count: number }[]
  /** Where a word stands nowhere: words of the papers that are written almost so. */
  readonly near: readonly { readonly term: Term; readonly words: readonly string[] }[]
}
