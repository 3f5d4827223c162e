import { printRecord } from "../../core/record/index.ts"
import { messagesOf } from "../check/messages.ts"
import { ledgerContext } from "../ledger/ledger-context.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { cleanOf } from "../words/clean-of.ts"
import type { Table } from "./csv.ts"

/** What does not sit together as a table: one row a place, so that the places of a message stand below each other under its id. */
export function checkTable(held: HeldPaper): Table {
  const context = ledgerContext(held)
  return {
    columns: ["id", "severity", "rule", "message", "place", "words", "passage", "line_column", "start", "end", "paper_sha256", "citation"],
    rows: messagesOf(held.record).flatMap(({ id, severity, rule, message, anchors }): Table["rows"] => {
      const said = [id, severity, rule, message]
      const none = [undefined, undefined, "the paper as a whole", undefined, undefined, undefined, held.record.paper.sha256, undefined]
      return anchors.length === 0
        ? [[...said, ...none]]
        : anchors.map((anchor, i) => [
            ...said,
            i + 1,
            cleanOf(anchor),
            context.placeName(anchor),
            context.lineColumn(anchor),
            anchor.start,
            anchor.end,
            held.record.paper.sha256,
            context.cite({ id, anchor }),
          ])
    }),
  }
}

/** The same as the contract prints it, with the arithmetic that holds. */
export function checkJson({ record }: HeldPaper): unknown {
  const { paper, tensions, findings, sums, notAttempted } = printRecord(record)
  const named = <T extends object>(letter: string, rows: readonly T[]) => rows.map((row, i) => ({ id: `${letter}${i + 1}`, ...row }))
  return { paper, tensions: named("T", tensions), findings: named("D", findings), sums: named("S", sums), notAttempted }
}
