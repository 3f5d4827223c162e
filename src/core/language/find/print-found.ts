import type { Coverage } from "../coverage.ts"
import type { FoundWording } from "./find-wordings.ts"

/** What `find --json` prints, as the contract says: passages by symbol, label, kind and text; places in UTF-16 units. */
export function printFound(found: {
  readonly query: string
  readonly took: number
  readonly coverage: Coverage
  readonly encoder: string
  readonly wordings: readonly FoundWording[]
}) {
  const { query, took, coverage, encoder, wordings } = found
  return {
    query,
    took_ms: Math.round(took * 100) / 100,
    coverage: { held: coverage.held, adopted: coverage.adopted, missing: coverage.missing },
    encoder,
    results: wordings.map(({ passage: { symbol, label, kind, text }, score, shared, verbatim, firstUse, lastUse, uses }) => ({
      passage: { symbol, label, kind, text },
      score,
      shared: shared.map((span) => ({ query: span.query, passage: span.passage })),
      verbatim,
      firstUse,
      lastUse,
      uses,
    })),
  }
}
