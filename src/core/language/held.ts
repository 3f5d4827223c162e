import type { Coverage } from "./coverage.ts"

/** What of the Council's texts is held, once it is settled which of several under one symbol counts. */
export type Held = {
  readonly coverage: Coverage
  /** Statements of the President that are held. */
  readonly statements: number
  /** The symbols of resolutions and statements that are held only as drafts. */
  readonly drafts: readonly string[]
  /** Where several texts bear a symbol: which counts, and why, a sentence for each of the others. */
  readonly kept: readonly { readonly symbol: string; readonly why: readonly string[] }[]
}
