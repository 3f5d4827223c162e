import type { Passage } from "../passage/index.ts"
import type { PaperRecord } from "./paper-record.ts"
import type { Record } from "./record.ts"

/**
 * The record as the contract prints it: the one place where absence becomes `null`.
 * Fields that are ours alone (`printed` of a figure, the reach of a note, the runs of clean text) stay inside.
 */
export function printRecord(record: Record): PaperRecord {
  return nulled({
    text: record.text,
    paper: record.paper,
    passages: record.passages.map(printPassage),
    meeting: record.meeting,
    questions: record.questions,
    figures: record.figures.map(({ printed: _, ...figure }) => figure),
    events: record.events,
    actors: record.actors,
    actorProposals: record.actorProposals,
    instruments: record.instruments,
    recommendations: record.recommendations,
    commitments: record.commitments,
    footnotes: record.footnotes.map(({ reach: _, ...footnote }) => footnote),
    tensions: record.tensions,
    sums: record.sums,
    notAttempted: record.notAttempted,
    findings: record.findings,
  })
}

function printPassage({ id, kind, number, parent, anchor: { clean: _, ...anchor }, text }: Passage) {
  return { id, kind, number, parent, anchor, clean: text.clean }
}

/** A value with `null` where it was absent. What may be left out (`parts` and `clean` of an anchor) still may. */
type Nulled<T> = T extends undefined
  ? null
  : T extends readonly (infer Member)[]
    ? Nulled<Member>[]
    : T extends object
      ? { [Key in keyof T]: object extends Pick<T, Key> ? Nulled<Exclude<T[Key], undefined>> : Nulled<T[Key]> }
      : T

/** Optional fields of an anchor are left out when absent; everything else that is absent is printed as `null`. */
function nulled<T>(value: T): Nulled<T> {
  return nulledValue(value) as Nulled<T>
}

function nulledValue(value: unknown): unknown {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(nulledValue)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => child !== undefined || !(key === "parts" || key === "clean"))
      .map(([key, child]) => [key, nulledValue(child)]),
  )
}
