import { goesAlong, type Persons, takenAlong } from "../../core/publication/index.ts"
import { type PaperRecord, printRecord, provenanceLine } from "../../core/record/index.ts"
import { instrumentsOf } from "../commitments/instruments-of.ts"
import {
  actorEntries,
  askEntries,
  commitmentEntries,
  eventEntries,
  figureEntries,
  instrumentEntries,
  type LedgerEntry,
  questionEntries,
} from "../ledger/entries.ts"
import { dueUnsaid } from "../words/due-words.ts"
import { type LedgerContext, ledgerContext } from "../ledger/ledger-context.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { cleanOf } from "../words/clean-of.ts"
import { checkJson, checkTable } from "./check-table.ts"
import type { Table } from "./csv.ts"

/** The ledgers that can be taken along. */
export const TABLES = ["asks", "questions", "figures", "events", "actors", "instruments", "commitments", "check"] as const
export type TableName = (typeof TABLES)[number]
type LedgerName = Exclude<TableName, "check">

type Cell = string | number | undefined
type Column = readonly [name: string, of: (entry: LedgerEntry) => Cell]

const of =
  <K extends LedgerEntry["kind"]>(kind: K, read: (entry: Extract<LedgerEntry, { kind: K }>) => Cell) =>
  (entry: LedgerEntry): Cell =>
    entry.kind === kind ? read(entry as Extract<LedgerEntry, { kind: K }>) : undefined

const COLUMNS: Readonly<Record<LedgerName, readonly Column[]>> = {
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
  actors: [
    ["name", of("actor", ({ actor }) => actor.name)],
    ["aliases", of("actor", ({ actor }) => (actor.sensitive ? undefined : actor.aliases.join(" | ")))],
    ["kind", of("actor", ({ actor }) => actor.kind)],
    ["may_be_at_risk", of("actor", ({ actor }) => (actor.sensitive ? "yes" : undefined))],
    ["places", of("actor", ({ actor }) => actor.mentions.length)],
  ],
  instruments: [
    ["kind", of("instrument", ({ instrument }) => instrument.kind)],
    ["name", of("instrument", ({ instrument }) => instrument.name)],
    ["aliases", of("instrument", ({ instrument }) => instrument.aliases.join(" | "))],
    ["symbol_printed", of("instrument", ({ instrument }) => instrument.symbol?.printed ?? "[no symbol printed]")],
    ["symbol", of("instrument", ({ instrument }) => instrument.symbol?.normal)],
    ["date", of("instrument", ({ instrument }) => instrument.date ?? "[undated]")],
    ["places", of("instrument", ({ instrument }) => instrument.mentions.length)],
  ],
  commitments: [
    ["party", of("commitment", ({ commitment }) => commitment.by ?? "[party not printed]")],
    ["what", of("commitment", ({ commitment }) => commitment.what)],
    ["due", of("commitment", ({ commitment: { due, term } }) => due ?? (term === undefined ? "[not stated]" : "[cannot be computed]"))],
    ["term", of("commitment", ({ commitment }) => commitment.term)],
  ],
}

const entriesFor = {
  asks: askEntries,
  questions: questionEntries,
  figures: figureEntries,
  events: eventEntries,
  actors: actorEntries,
  instruments: instrumentEntries,
  commitments: commitmentEntries,
} as const

/** A ledger as a table. Every row carries the words, their place and their citation. */
export function ledgerTable(held: HeldPaper, name: TableName, persons: Persons): Table {
  if (name === "check") return checkTable(held)
  const context = ledgerContext(held)
  const columns: readonly Column[] = name === "commitments" ? [...COLUMNS[name], instrumentColumn(held)] : COLUMNS[name]
  const common = ["words", "passage", "start", "end", "paper_sha256", "citation"]
  const entries: readonly LedgerEntry[] = entriesFor[name](held.record)
  return {
    columns: ["id", ...columns.map(([column]) => column), ...common],
    rows: entries
      .filter((entry) => mayGo(entry, persons))
      .map((entry) => [
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

/** The instruments that a commitment's words name. */
function instrumentColumn({ record }: HeldPaper): Column {
  const instruments = instrumentsOf(commitmentEntries(record), instrumentEntries(record))
  return ["instruments", ({ id }) => instruments.get(id)?.map(({ instrument }) => instrument.name).join(" | ")] // prettier-ignore
}

const mayGo = (entry: LedgerEntry, persons: Persons): boolean => entry.kind !== "actor" || goesAlong(entry.actor, persons)

/** A ledger as the contract prints it, each row under its name and with its citation. */
export function ledgerJson(held: HeldPaper, name: TableName, persons: Persons): unknown {
  if (name === "check") return checkJson(held)
  const context = ledgerContext(held)
  const printed = printRecord(held.record)
  const entries: readonly LedgerEntry[] = entriesFor[name](held.record)
  const rows: readonly object[] = name === "asks" ? askRows(printed.recommendations) : printed[name]
  return {
    paper: printed.paper,
    ...(name === "actors" && { proposals: printRecord(takenAlong(held.record, persons)).actorProposals }),
    [name]: entries.flatMap((entry, i) =>
      mayGo(entry, persons) ? [{ [name === "actors" || name === "instruments" ? "id" : "name"]: entry.id, ...rows[i], citation: cited(entry, context) }] : [],
    ), // prettier-ignore
  }
}

/** Asks with what they take from their recommendation. */
function askRows(recommendations: PaperRecord["recommendations"]): readonly object[] {
  return recommendations.flatMap(({ asks, provenance }) => asks.map((ask) => ({ ...ask, provenance })))
}

function cited(entry: LedgerEntry, context: LedgerContext): string {
  const { id, anchor } = entry
  switch (entry.kind) {
    case "ask":
    case "recommendation":
      return context.cite({ id, anchor, provenance: entry.recommendation.provenance })
    case "figure":
      return context.cite({ id, anchor, unsaid: entry.figure.period === undefined ? ["period not stated"] : [] })
    case "event":
      return context.cite({ id, anchor, unsaid: entry.event.date === undefined ? ["undated"] : [] })
    case "instrument":
      return context.cite({ id, anchor, unsaid: entry.instrument.date === undefined ? ["undated"] : [] })
    case "commitment":
      return context.cite({ id, anchor, unsaid: dueUnsaid(entry.commitment) })
    case "question":
    case "actor":
      return context.cite({ id, anchor })
  }
}
