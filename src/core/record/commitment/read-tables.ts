import type { Paper, Passage } from "../../passage/index.ts"
import { anchorOfClean } from "../../text/index.ts"
import { deriveDate, findDates, type Moment } from "../date/index.ts"
import { type AgreedTable, agreedTables } from "../recommendation/agreed-tables.ts"
import type { Commitment } from "./commitment.ts"
import { termIn } from "./term.ts"

/** Headings of the column that says what was promised, of the one that says by whom, by when, and how it stands. */
const PROMISED = /^(?:[\p{L}'’-]+ ){0,3}(?:commitments?|pledges?|promises?|undertakings?)(?: (?:made|given|undertaken|to women))?$/iu
const BY =
  /\b(?:party|parties|by whom|who|actors?|body|entity|signatory|signatories|institution|organi[sz]ation|government|donor|state|made by|pledged by|responsible)\b/iu
const DUE = /\b(?:due|deadline|by when|when|date|target|timeline|time ?frame|until)\b/iu
const STANDING = /\b(?:status|state|progress|standing|so far|done|implementation|fulfil\w*|kept)\b/iu
/** A promise that is done and over is none any more. */
const OVER = /^(?:yes|done|fulfilled|met|kept|completed?|implemented|achieved|honoured|paid(?: in full)?)\b(?! (?:in part|partly))/iu

/** Promises that stand in the rows of a table one of whose columns is headed so, or that says who agreed to do what; one for each cell, and the cells that hold them. */
export function readTables(paper: Paper, today: Moment | undefined): ReadonlyMap<Passage, Commitment | undefined> {
  const found = new Map<Passage, Commitment | undefined>()
  const agreed = agreedTables(paper)
  let columns = new Map<number, Passage>()
  let table: string | undefined
  const rows = new Map<string, Passage[]>()
  for (const passage of paper.passages) {
    const { cell } = passage
    if (!cell) continue
    if (cell.table !== table) [table, columns] = [cell.table, new Map<number, Passage>()]
    if (cell.heading) {
      columns.set(cell.column, passage)
      continue
    }
    if (!agreed.has(cell.table) && ![...columns.values()].some(({ text }) => PROMISED.test(text.clean.trim()))) continue
    const key = `${cell.table}:${cell.row}`
    const row = rows.get(key)
    if (row) row.push(passage)
    else rows.set(key, [passage])
  }
  for (const row of rows.values()) {
    const table = agreed.get(row[0]?.cell?.table ?? "")
    const promised = row.find(({ cell }) => (table ? cell?.column === table.action : PROMISED.test(cell?.columnHeading?.trim() ?? "")))
    if (promised) found.set(promised, rowOf(paper, row, promised, today, table))
  }
  return found
}

function rowOf(
  paper: Paper,
  row: readonly Passage[],
  promised: Passage,
  today: Moment | undefined,
  table: AgreedTable | undefined,
): Commitment | undefined {
  const what = promised.text.clean.trim()
  const others = row.filter((passage) => passage !== promised)
  const under = (heading: RegExp): string | undefined =>
    others.find(({ cell }) => heading.test(cell?.columnHeading ?? ""))?.text.clean.trim()
  if (!/\p{L}{2}/u.test(what) || OVER.test(under(STANDING) ?? "")) return undefined
  const at = (column: number | undefined): string | undefined => others.find(({ cell }) => cell?.column === column)?.text.clean.trim()
  const printed = table ? at(table.due) : under(DUE)
  const date = printed === undefined ? undefined : findDates(printed).at(-1)
  const due = date && (deriveDate(date, { paper: today, before: undefined, ahead: true })?.date ?? date.edtf)
  const by = ((table ? at(table.by) : under(BY)) ?? promised.cell?.rowHeading)?.replace(/^(?:the|an?)\s+/iu, "")
  return {
    anchor: anchorOfClean(paper.text, promised.text, 0, promised.text.clean.trimEnd().length),
    by: by !== undefined && /\p{L}{2}/u.test(by) ? by : undefined,
    what,
    due,
    term: due === undefined ? termIn(printed ?? what) : undefined,
  }
}
