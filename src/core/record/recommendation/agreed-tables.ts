import type { Paper } from "../../passage/index.ts"

/** Headings of the column that says what is to be done, of the one that says by whom, and of the one that says by when. */
const ACTION =
  /^(?:(?:agreed|main|follow-up|key|the)\s+)*(?:actions?(?: items?| points?| agreed)?|what|tasks?|activit(?:y|ies)|follow-?\s?up|next steps?|deliverables?|to do)$/iu
const BY =
  /^(?:by whom|who|responsib\w*(?: \p{L}+)?|leads?|owners?|in charge|focal points?|assigned to|actors?|part(?:y|ies)|entit(?:y|ies))$/iu
const DUE = /^(?:by when|when|due(?: date)?|deadlines?|dates?|time ?frame|timeline|until|target date)$/iu

/** Headings over a table of what those who met took upon themselves. */
const AGREED =
  /\b(?:actions? (?:agreed|items?|taken on)|agreed (?:actions?|follow-?\s?up|next steps)|follow-?\s?up|next steps|commitments?|undertakings?|pledges?|who does what|to[- ]do|tasks)\b/iu
const ASKED = /\b(?:recommend\w*|proposals?|asks?|suggest\w*|demands?|requests?)\b/iu

/** A table that says who took upon himself what: its columns; `by` and `due` are absent where it has none. */
export type AgreedTable = { readonly action: number; readonly by: number | undefined; readonly due: number | undefined }

/**
 * Tables of actions that were agreed: "Action – Responsible – Deadline" under "Actions agreed" or "Follow-up". The same columns under
 * "Recommendations", or under no such words, ask and promise nothing. By the table's number.
 */
export function agreedTables(paper: Paper): ReadonlyMap<string, AgreedTable> {
  const found = new Map<string, AgreedTable>()
  let over = ""
  let before = ""
  let heads = new Map<string, number>()
  let table: string | undefined
  const close = (): void => {
    if (table === undefined) return
    const column = (heading: RegExp): number | undefined => [...heads].find(([words]) => heading.test(words))?.[1]
    const [action, by, due] = [column(ACTION), column(BY), column(DUE)]
    const caption = AGREED.test(before) || ASKED.test(before) ? before : over
    if (action !== undefined && (by ?? due) !== undefined && AGREED.test(caption) && !ASKED.test(caption))
      found.set(table, { action, by, due })
    table = undefined
  }
  for (const { kind, cell, text } of paper.passages) {
    const clean = text.clean.trim()
    if (!cell) {
      close()
      if (kind === "heading") [over, before] = [clean, ""]
      else before = clean.length < 160 ? clean : ""
      continue
    }
    if (cell.table !== table) {
      close()
      ;[table, heads] = [cell.table, new Map<string, number>()]
    }
    if (cell.heading && cell.row === 0) heads.set(clean, cell.column)
  }
  close()
  return found
}
