import type { Commitment } from "../../core/record/index.ts"

/** What a citation of a commitment must not lose: that no day is printed, or that none can be worked out. */
export function dueUnsaid({ due, term }: Commitment): readonly string[] {
  if (due !== undefined) return []
  return [term === undefined ? "due date not stated" : "due date cannot be computed"]
}
