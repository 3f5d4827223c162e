import type { Finding } from "../core/finding/index.ts"
import type { Candidate, CorpusText } from "../core/language/index.ts"
import type { Origin } from "./shelf.ts"

/** The file of the texts that count, in the folder of the data, in the form that `--corpus` takes: read without the database and without its lock. */
export const HOLDINGS = "resolutions.jsonl"

/** A text that a source holds. */
export type ImportedText = CorpusText & {
  /** Which of the source's texts it is, from 1, in the order of the source. */
  readonly place: number
  readonly form: Candidate["form"]
}

/** A source of texts that was imported: a file as it came. */
export type Import = Origin & {
  /** All its texts are held, and what was doubted is known. False while it is being imported, and after a kill. */
  readonly isWhole: boolean
  /** Texts of it that are held. */
  readonly texts: number
  readonly findings: readonly Finding[]
  /** The version of what took the texts out. */
  readonly importerVersion: string
}

/** A text as it is compared with others that bear its symbol. */
export type LibraryCandidate = Candidate & {
  readonly symbol: string
  readonly importId: number
  readonly place: number
  readonly sha256: string
}

/** Where the texts of resolutions are kept. Sources are for ever; texts are taken out of them, and may be taken out again. */
export type Library = {
  /** All imports, the first one first. */
  imports(): Promise<readonly Import[]>
  importOf(sha256: string): Promise<Import | undefined>
  /** Sources whose bytes are kept without a row: the process was killed between the two, or the tables were lost. */
  unlisted(): Promise<readonly Origin[]>
  /** The bytes of a source, as they came. */
  source(sha256: string): Promise<Uint8Array>
  /**
   * Begins an import, or goes on with one: keeps the bytes, safe on the disk when this returns. Gives back where its texts are put, and the place of the last
   * that is there. What another version took out is taken away.
   */
  begin(origin: Origin, source: Uint8Array, importerVersion: string): Promise<{ readonly importId: number; readonly last: number }>
  /** Puts texts in, all of them or none. */
  put(importId: number, texts: readonly ImportedText[]): Promise<void>
  /** All texts are in, and this was doubted. */
  end(importId: number, findings: readonly Finding[]): Promise<void>
  /** All texts, without their words, the one imported first before others. */
  candidates(): Promise<readonly LibraryCandidate[]>
  /** Texts with their words. */
  texts(of: readonly { readonly importId: number; readonly place: number }[]): Promise<readonly ImportedText[]>
  /** What the file of those that count was written from; absent where there is none. */
  settledVersion(): Promise<string | undefined>
  /** Writes the file of the texts that count, which the engine of the language reads: whole or not at all. */
  settle(version: string, rows: AsyncIterable<string>): Promise<void>
}
