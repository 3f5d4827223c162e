import type { CriticalChange, Relation, Row } from "../../core/comparison/index.ts"

/** Relations as a reader says them, what is asked first first. */
export const RELATION_WORDS: ReadonlyMap<Relation, string> = new Map([
  ["dropped", "dropped"],
  ["new", "new"],
  ["edited", "edited"],
  ["moved", "moved"],
  ["split", "split"],
  ["merged", "merged"],
  ["same", "without a change"],
])

/** Changes that a lawyer looks for, as words on a tag. */
export const CRITICAL_WORDS: ReadonlyMap<CriticalChange["kind"], string> = new Map([
  ["verb-weakened", "softer verb"],
  ["verb-strengthened", "firmer verb"],
  ["number", "number"],
  ["date", "date"],
  ["modal", "must or may"],
  ["negation", "negation"],
  ["qualifier", "qualifier"],
])

/** A row's provisions as a lawyer cites them. */
export const labelsOf = (side: Row["left"]): string => side.map(({ label }) => label).join(" and ")
