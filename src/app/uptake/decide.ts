import { ConflictError, NotFoundError, UsageError } from "../../core/finding/index.ts"
import { mayDecide, type Viewer } from "../../core/publication/index.ts"
import type { Record } from "../../core/record/index.ts"
import { type Between, type Decision, isBetween, verdictOf } from "../../core/review/index.ts"
import type { DecisionBook } from "./decision-book.ts"

/** What a person says became of an ask, as a form sends it. */
export type DecideRequest = {
  readonly record: Record
  readonly between: Between
  /** The place of the ask in the paper's text: it says what was decided on even where the reader counts otherwise meanwhile. */
  readonly start: number
  readonly end: number
  readonly verdict: string
  readonly note: string
  readonly by: string
  /** The number of the last decision on this ask that the person saw; 0 for none. */
  readonly seen: number
}

/** What deciding needs from the world. */
export type DecideEffects = {
  readonly decisions: DecisionBook
  now(): Date
  /** What the machine suggests for the ask at a place among all asks. */
  suggested(ask: number): Decision["suggested"]
}

const LONGEST_NAME = 200
const LONGEST_NOTE = 4000

/**
 * Appends a decision. Throws UsageError for a verdict that is not of the list and for a decision without a name, NotFoundError for an ask that is not read
 * there, ConflictError where another was recorded since the person looked.
 */
export async function decide(viewer: Viewer, request: DecideRequest, effects: DecideEffects): Promise<Decision> {
  const { record, between, start, end, seen } = request
  const { sha256 } = record.paper
  if (!mayDecide(viewer, sha256)) throw new NotFoundError(`No paper here begins with ${sha256.slice(0, 16)}`)
  const verdict = verdictOf(request.verdict)
  if (verdict === undefined) throw new UsageError(`Expected a verdict of the list, got "${request.verdict}"`)
  const by = request.by.trim()
  if (by === "" || by.length > LONGEST_NAME)
    throw new UsageError(`Expected the name of who decides, got ${by === "" ? "none" : "a longer text"}`)
  const note = request.note.trim()
  if (note.length > LONGEST_NOTE) throw new UsageError(`Expected a reason of at most ${LONGEST_NOTE} signs, got ${note.length}`)
  const asks = record.recommendations.flatMap((recommendation) => recommendation.asks)
  const i = asks.findIndex(({ anchor }) => anchor.start === start && anchor.end === end)
  const ask = asks[i]?.anchor
  if (!ask) throw new NotFoundError(`No ask of this paper is read at ${start}-${end}`)
  const last = (await effects.decisions.ofPaper(sha256)).findLast(
    (one) => isBetween(one, between) && one.ask.start === start && one.ask.end === end,
  )
  if ((last?.id ?? 0) !== seen) throw new ConflictError("Another decision on this ask was recorded since you opened the page")
  const decision: Decision = {
    sha256,
    ask,
    ...between,
    verdict,
    suggested: effects.suggested(i),
    note: note === "" ? undefined : note,
    by,
    at: effects.now().toISOString(),
  }
  await effects.decisions.append(decision)
  return decision
}
