import type { Actor, Ask, Commitment, Event, Figure, Instrument, Question, Recommendation, Record } from "../../core/record/index.ts"
import type { Anchor } from "../../core/text/index.ts"

/** One row of a ledger that is marked in the text, under the name that pages, links and citations use: F8 is the eighth figure of the paper. */
export type Entry =
  | { readonly kind: "question"; readonly id: string; readonly anchor: Anchor; readonly question: Question }
  | { readonly kind: "figure"; readonly id: string; readonly anchor: Anchor; readonly figure: Figure }
  | { readonly kind: "event"; readonly id: string; readonly anchor: Anchor; readonly event: Event }
  | { readonly kind: "recommendation"; readonly id: string; readonly anchor: Anchor; readonly recommendation: Recommendation }
  | {
      readonly kind: "ask"
      readonly id: string
      readonly anchor: Anchor
      readonly ask: Ask
      readonly recommendation: Recommendation
      /** Id of the recommendation that the ask is part of. */
      readonly of: string
    }
  | { readonly kind: "commitment"; readonly id: string; readonly anchor: Anchor; readonly commitment: Commitment }

/** One row of any ledger. Those that stand in many places of the text, or are said of it, are not marked there. */
export type LedgerEntry =
  | Entry
  | { readonly kind: "actor"; readonly id: string; readonly anchor: Anchor; readonly actor: Actor }
  | { readonly kind: "instrument"; readonly id: string; readonly anchor: Anchor; readonly instrument: Instrument }

export type EntryOf<K extends LedgerEntry["kind"]> = Extract<LedgerEntry, { kind: K }>

/** All rows that are marked in the text. A recommendation comes before its asks. */
export function entriesOf(record: Record): readonly Entry[] {
  return [
    ...questionEntries(record),
    ...figureEntries(record),
    ...eventEntries(record),
    ...recommendationEntries(record),
    ...commitmentEntries(record),
  ]
}

export const questionEntries = (record: Record): readonly EntryOf<"question">[] =>
  record.questions.map((question, i) => ({ kind: "question", id: `Q${i + 1}`, anchor: question.anchor, question }))

export const figureEntries = (record: Record): readonly EntryOf<"figure">[] =>
  record.figures.map((figure, i) => ({ kind: "figure", id: `F${i + 1}`, anchor: figure.anchor, figure }))

export const eventEntries = (record: Record): readonly EntryOf<"event">[] =>
  record.events.map((event, i) => ({ kind: "event", id: `E${i + 1}`, anchor: event.anchor, event }))

export const actorEntries = (record: Record): readonly EntryOf<"actor">[] =>
  record.actors.map((actor, i) => ({ kind: "actor", id: `A${i + 1}`, anchor: actor.anchor, actor }))

export const instrumentEntries = (record: Record): readonly EntryOf<"instrument">[] =>
  record.instruments.map((instrument, i) => ({ kind: "instrument", id: `I${i + 1}`, anchor: instrument.anchor, instrument }))

export const commitmentEntries = (record: Record): readonly EntryOf<"commitment">[] =>
  record.commitments.map((commitment, i) => ({ kind: "commitment", id: `C${i + 1}`, anchor: commitment.anchor, commitment }))

export const askEntries = (record: Record): readonly EntryOf<"ask">[] =>
  recommendationEntries(record).filter((entry) => entry.kind === "ask")

function recommendationEntries(record: Record): readonly EntryOf<"recommendation" | "ask">[] {
  return record.recommendations.flatMap((recommendation, i): EntryOf<"recommendation" | "ask">[] => [
    { kind: "recommendation", id: `R${i + 1}`, anchor: recommendation.anchor, recommendation },
    ...recommendation.asks.map((ask, j): EntryOf<"ask"> => ({
      kind: "ask",
      id: `R${i + 1}.${letters(j)}`,
      anchor: ask.anchor,
      ask,
      recommendation,
      of: `R${i + 1}`,
    })),
  ])
}

/** a … z, aa, ab …: the ask of a recommendation. */
export function letters(i: number): string {
  const last = String.fromCharCode(97 + (i % 26))
  return i < 26 ? last : letters(Math.floor(i / 26) - 1) + last
}
