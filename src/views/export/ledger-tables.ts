import { printRecord, provenanceLine } from "../../core/record/index.ts"
import { askEntries, type Entry, eventEntries, figureEntries, questionEntries } from "../ledger/entries.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { cleanOf } from "../words/clean-of.ts"
import type { Table } from "./csv.ts"

/** The ledgers that can be taken along. */
export const TABLES = ["asks", "questions", "figures", "events"] as const
export type TableName = (typeof TABLES)[number]

type Cell = string | number | undefined
type Column = readonly [name: string, of: (entry: Entry) => Cell]

const of =
  <K extends Entry["kind"]>(kind: K, read: (entry: Extract<Entry, { kind: K }>) => Cell) =>
  (entry: Entry): Cell =>
    entry.kind === kind ? read(entry as Extract<Entry, { kind: K }>) : undefined

const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  asks: [
    ["council_verb", of("ask", ({ ask }) => ask.councilVerb)],
    ["addressee", of("ask", ({ ask }) => ask.addressee ?? "[Addressee not printed]")],
    ["action", of("ask", ({ ask }) => ask.action)],
    ["provenance", of("ask", ({ recommendation }) => provenanceLine(recommendation.provenance))],
    ["provenance_words", of("ask", ({ recommendation }) => recommendation.provenance.anchor && cleanOf(recommendation.provenance.anchor))],
  ],
  questions: [
    ["kind", of("question", ({ question }) => question.kind)],
    ["asker", of("question", ({ question }) => question.asker.as)],
    ["reply_suggested", of("question", ({ question }) => question.reply.state)],
    ["reply_words", of("question", ({ question }) => question.reply.evidence.map(cleanOf).join(" … "))],
  ],
  figures: [
    ["kind", of("figure", ({ figure }) => figure.kind)],
    ["value", of("figure", ({ figure }) => figure.value)],
    ["printed", of("figure", ({ figure }) => cleanOf(figure.printed))],
    ["unit", of("figure", ({ figure }) => figure.unit)],
    ["population", of("figure", ({ figure }) => figure.population)],
    ["period", of("figure", ({ figure }) => figure.period ?? "[not stated]")],
    ["base", of("figure", ({ figure }) => figure.base?.value)],
    ["change", of("figure", ({ figure }) => figure.change?.direction)],
    ["change_since", of("figure", ({ figure }) => figure.change?.since)],
    ["status", of("figure", ({ figure }) => figure.status)],
  ],
  events: [
    ["what", of("event", ({ event }) => event.what)],
    ["date", of("event", ({ event }) => event.date ?? "[undated]")],
    ["derived_date", of("event", ({ event }) => event.derived?.date)],
    ["derived_by", of("event", ({ event }) => event.derived?.rule)],
    ["status", of("event", ({ event }) => event.status)],
  ],
}

const entriesFor = { asks: askEntries, questions: questionEntries, figures: figureEntries, events: eventEntries } as const

/** A ledger as a table. Every row carries the words, their place and their citation. */
export function ledgerTable(held: HeldPaper, name: TableName): Table {
  const context = ledgerContext(held)
  const columns = COLUMNS[name]
  const common = ["words", "passage", "start", "end", "paper_sha256", "citation"]
  return {
    columns: ["id", ...columns.map(([column]) => column), ...common],
    rows: entriesFor[name](held.record).map((entry: Entry) => [
      entry.id,
      ...columns.map(([, read]) => read(entry)),
      cleanOf(entry.anchor),
      context.placeName(entry.anchor),
      entry.anchor.start,
      entry.anchor.end,
      held.record.paper.sha256,
      cited(entry, context),
    ]),
  }
}

/** What is taken of the record as the contract prints it. */
type Printed = {
  readonly paper: unknown
  readonly questions: readonly object[]
  readonly figures: readonly object[]
  readonly events: readonly object[]
  readonly recommendations: readonly { readonly asks: readonly object[]; readonly provenance: unknown }[]
}

/** A ledger as the contract prints it, each row under its name and with its citation. */
export function ledgerJson(held: HeldPaper, name: TableName): unknown {
  const context = ledgerContext(held)
  const printed = printRecord(held.record) as Printed
  const entries: readonly Entry[] = entriesFor[name](held.record)
  const rows = name === "asks" ? askRows(printed.recommendations) : printed[name]
  return { paper: printed.paper, [name]: entries.map((entry, i) => ({ name: entry.id, ...rows[i], citation: cited(entry, context) })) }
}

/** Asks with what they take from their recommendation. */
function askRows(recommendations: Printed["recommendations"]): readonly object[] {
  return recommendations.flatMap(({ asks, provenance }) => asks.map((ask) => ({ ...ask, provenance })))
}

function cited(entry: Entry, context: LedgerContext): string {
  const { id, anchor } = entry
  switch (entry.kind) {
    case "ask":
      return context.cite({ id, anchor, provenance: entry.recommendation.provenance })
    case "recommendation":
      return context.cite({ id, anchor, provenance: entry.recommendation.provenance })
    case "figure":
      return context.cite({ id, anchor, unsaid: entry.figure.period === undefined ? ["period not stated"] : [] })
    case "event":
      return context.cite({ id, anchor, unsaid: entry.event.date === undefined ? ["undated"] : [] })
    case "question":
      return context.cite({ id, anchor })
  }
}
