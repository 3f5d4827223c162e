import type { CriticalChange, Relation, Row } from "../../core/comparison/index.ts"
import { provisionName } from "../words/provision-name.ts"

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

/** The provisions of one side of a row as a reader knows them: "OP 3 and OP 4". */
export const labelsOf = (side: Row["left"]): string => side.map(provisionName).join(" and ")

/** Both sides of a row, the earlier one first; one name alone where both bear it, or where there is but one side. */
export const sidesOf = (row: Pick<Row, "left" | "right">): readonly [string] | readonly [from: string, to: string] => {
  const [from, to] = [labelsOf(row.left), labelsOf(row.right)]
  return from === to || to === "" ? [from] : from === "" ? [to] : [from, to]
}
