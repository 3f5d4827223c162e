import type { Paper, Passage } from "../../passage/index.ts"
import { type Anchor, anchorAt, anchorOfClean } from "../../text/index.ts"
import { agreedTables } from "./agreed-tables.ts"
import { NO_CONTEXT } from "./ask-context.ts"
import { headOf } from "./noun-phrase.ts"
import { councilIn } from "./clause.ts"
import type { Item, Section } from "./read-items.ts"
import { type AskSpan, splitAsks } from "./split-asks.ts"
import { tokensOf } from "./token.ts"

/** One row of a table of recommendations. */
export type Row = {
  /** From its first cell to its last, each cell a part. */
  readonly anchor: Anchor
  readonly position: "item"
  readonly councilVerbs: readonly string[]
  readonly asks: readonly (AskSpan & { readonly anchor: Anchor })[]
  readonly item: Item
}

const RECOMMENDS = /\b(?:recommendations?|proposals?|suggestions?|asks?|actions?|requests?|language|text proposed)\b/iu
const ADDRESSES =
  /\b(?:addressees?|to whom|addressed to|responsible|responsibility|actors?|lead|whom|owner|who|for the attention of|party|body|entity)\b/iu

/** Recommendations that stand in the rows of a table whose columns say so: what is asked, and of whom. */
export function readTables(paper: Paper, sections: ReadonlyMap<Passage, Section>): readonly Row[] {
  const tables = new Map<string, Passage[]>()
  for (const passage of paper.passages) {
    if (!passage.cell) continue
    const cells = tables.get(passage.cell.table)
    if (cells) cells.push(passage)
    else tables.set(passage.cell.table, [passage])
  }
  const agreed = agreedTables(paper)
  return [...tables]
    .filter(([table]) => !agreed.has(table))
    .map(([, cells]) => cells)
    .flatMap((cells) => rowsOf(paper, cells))
    .map((row) => ({ ...row, item: { ...row.item, section: sections.get(row.item.passage) } }))
}

function rowsOf(paper: Paper, cells: readonly Passage[]): readonly Row[] {
  const headings = cells.filter(({ cell }) => cell?.heading && cell.row === 0)
  const asked = headings.find(({ text }) => RECOMMENDS.test(text.clean) && !ADDRESSES.test(text.clean))?.cell?.column
  if (asked === undefined) return []
  const whom = headings.find(({ text }) => ADDRESSES.test(text.clean))?.cell?.column
  const rows = new Map<number, Passage[]>()
  for (const cell of cells) {
    if (!cell.cell || cell.cell.row === 0 || cell.text.clean.trim() === "") continue
    const row = rows.get(cell.cell.row)
    if (row) row.push(cell)
    else rows.set(cell.cell.row, [cell])
  }
  return [...rows.values()].flatMap((row) => rowOf(paper, row, asked, whom))
}

function rowOf(paper: Paper, row: readonly Passage[], asked: number, whom: number | undefined): readonly Row[] {
  const passage = row.find(({ cell }) => cell?.column === asked)
  const [first, last] = [row[0], row.at(-1)]
  if (!passage || !first || !last) return []
  const clean = passage.text.clean
  const span = { start: 0, end: clean.trimEnd().length }
  const named = row.find(({ cell }) => cell?.column === whom)?.text.clean.trim()
  const words = named === undefined ? [] : tokensOf(named, { start: 0, end: named.length })
  const addressee =
    named !== undefined && /\p{L}{2}/u.test(named) && headOf(words, 0, words.length) ? named.replace(/^(?:the|a|an)\s+/iu, "") : undefined
  const council = addressee === undefined ? undefined : councilIn(addressee)
  const split = splitAsks(clean, span, {
    ...NO_CONTEXT,
    list: true,
    prose: "recommendations",
    subject: addressee,
    addressee: council ? undefined : addressee,
    council,
  })
  if (split.asks.length === 0 && split.verbs.length === 0) return []
  const whole = anchorAt(paper.text, first.anchor.start, Math.max(last.anchor.end, first.anchor.end))
  const parts = row.map(({ anchor }) => anchorAt(paper.text, anchor.start, anchor.end))
  return [
    {
      anchor: parts.length > 1 ? { ...whole, parts, clean: row.map(({ text }) => text.clean.trim()).join(" ") } : whole,
      position: "item",
      councilVerbs: split.verbs,
      asks: split.asks.map((ask) => ({ ...ask, anchor: anchorOfClean(paper.text, passage.text, ask.start, ask.end) })),
      item: { passage, span, split, from: "list", section: undefined, opener: undefined, council: false, closes: false },
    },
  ]
}
