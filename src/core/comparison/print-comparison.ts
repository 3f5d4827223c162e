import type { Provision } from "../language/index.ts"
import { criticalChanges } from "./critical/critical-changes.ts"
import type { Comparison, Span } from "./relation.ts"

/** A provision as every command of the language prints it. */
export type PrintedProvision = Pick<Provision, "symbol" | "label" | "kind" | "text">

/** A comparison as `penholder compare --json` prints it. Absent spans are null. */
export function printComparison({ left, right, rows }: Comparison): object {
  return {
    left,
    right,
    rows: rows.map((row) => ({
      relation: row.relation,
      left: row.left.map(printProvision),
      right: row.right.map(printProvision),
      similarity: row.similarity,
      words: row.words.map(({ op, left: from, right: to }) => ({ op, left: printSpan(from), right: printSpan(to) })),
      critical: criticalChanges(row).map(({ kind, left: from, right: to }) => ({ kind, left: printSpan(from), right: printSpan(to) })),
    })),
  }
}

/** What names a provision and says it, and nothing that is read off its words. */
export const printProvision = ({ symbol, label, kind, text }: Provision): PrintedProvision => ({ symbol, label, kind, text })

const printSpan = (span: Span | undefined): Span | null => span ?? null
