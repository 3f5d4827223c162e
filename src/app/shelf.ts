import type { ConcordanceText, PaperWords, Summary } from "../core/publication/index.ts"
import type { Record } from "../core/record/index.ts"

/** How a paper came here. */
export type Origin = {
  readonly sha256: string
  /** The name of the file it came in, without folders; "pasted text" for text that came without one. */
  readonly name: string
  /** Size of the source. */
  readonly bytes: number
  /** ISO 8601, in UTC. */
  readonly addedAt: string
}

/** A paper that is kept: its row, and how it came here. */
export type KeptPaper = Summary & Origin

/** A record that was read out of a kept paper earlier, and by which version of the reader. */
export type KeptRecord = { readonly record: Record; readonly readerVersion: string }

/** The words of a kept paper, as a search needs them. */
export type HeldWords = { readonly sha256: string; readonly language: string; readonly words: PaperWords }

/** Where papers are kept. Bytes are for ever; rows and records are made out of them, and may be made again. */
export type Shelf = {
  /** All papers, the one added last first. */
  papers(): Promise<readonly KeptPaper[]>
  /** The papers whose sha256 begins so, at most two of them. */
  papersByPrefix(prefix: string): Promise<readonly KeptPaper[]>
  /** The record as it was kept; absent when it was not, or cannot be read any more. */
  record(sha256: string): Promise<KeptRecord | undefined>
  /** The words of all papers but those that are still to be read again, in no order. Quick from the second time on. */
  words(): Promise<readonly HeldWords[]>
  /** What hits in these papers are shown in. */
  concordances(hashes: readonly string[]): Promise<ReadonlyMap<string, ConcordanceText>>
  /** The source as it came. */
  source(sha256: string): Promise<Uint8Array>
  /** Papers whose bytes are kept without a row: the process was killed between the two, or the tables were lost. */
  unlisted(): Promise<readonly Origin[]>
  /** The hashes of papers whose rows were made by another version of the reader. */
  madeByOthers(readerVersion: string): Promise<readonly string[]>
  /** Keeps a paper with its record. Both are safe on the disk when this returns. Does nothing for a paper that is held. */
  keep(paper: KeptPaper, source: Uint8Array, record: KeptRecord): Promise<void>
  /** Puts a row and its record beside bytes that are kept, or in the place of those that are there. */
  keepRecord(paper: KeptPaper, record: KeptRecord): Promise<void>
}
