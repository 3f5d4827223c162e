import type { Passage } from "../passage/index.ts"
import type { Record } from "./record.ts"

/**
 * The record as the contract prints it: the one place where absence becomes `null`.
 * Fields that are ours alone (`printed` of a figure, the runs of clean text) stay inside.
 */
export function printRecord(record: Record): unknown {
  return nulled({
    text: record.text,
    paper: record.paper,
    passages: record.passages.map(printPassage),
    meeting: record.meeting,
    questions: record.questions,
    figures: record.figures.map(({ printed: _, ...figure }) => figure),
    events: record.events,
    actors: [],
    instruments: record.instruments,
    recommendations: record.recommendations,
    commitments: [],
    footnotes: record.footnotes,
    tensions: [],
    sums: [],
    notAttempted: record.notAttempted,
    findings: record.findings,
  })
}

function printPassage({ id, kind, number, parent, anchor, text }: Passage): unknown {
  return { id, kind, number, parent, anchor: { ...anchor, clean: undefined }, clean: text.clean }
}

/** Optional fields of an anchor are left out when absent; everything else that is absent is printed as `null`. */
function nulled(value: unknown): unknown {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(nulled)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => child !== undefined || !(key === "parts" || key === "clean"))
      .map(([key, child]) => [key, nulled(child)]),
  )
}
