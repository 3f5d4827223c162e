import type { Anchor } from "../text/index.ts"
import type { Verdict } from "./verdict.ts"

/** A person's word on what became of an ask. It stands beside record and suggestion, and is never changed: who thinks otherwise later decides again. */
export type Decision = {
  /** Of the paper. */
  readonly sha256: string
  /** The words of the ask, where they stood when the person decided. */
  readonly ask: Anchor
  /** The symbol of the resolution that was adopted since. */
  readonly against: string
  /** The symbol of the resolution that stood before; absent where none was chosen. */
  readonly baseline: string | undefined
  readonly verdict: Verdict
  /** What the machine suggested to the person who decided. */
  readonly suggested: Verdict
  /** Why, in the person's words. Absent where no reason was given. */
  readonly note: string | undefined
  /** The name that the person gave. */
  readonly by: string
  /** ISO 8601, in UTC. */
  readonly at: string
}

/** A decision that is kept, with its number: a later one has a higher. */
export type KeptDecision = Decision & { readonly id: number }

/** The two texts between which the fate of an ask is judged. */
export type Between = Pick<Decision, "against" | "baseline">

/** Whether a decision is on what happened between these two texts. */
export const isBetween = (decision: Between, { against, baseline }: Between): boolean =>
  decision.against === against && decision.baseline === baseline
