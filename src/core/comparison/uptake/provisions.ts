import type { ReadProvision, Resolution } from "../../language/index.ts"
import { compare } from "../compare.ts"
import type { Comparison, Relation } from "../relation.ts"
import { lostBetween } from "./lost.ts"

/** A provision of the baseline on women and peace and security, and what became of it. */
export type ProvisionFate = {
  readonly baseline: ReadProvision
  readonly relation: Relation
  /** What it became; empty where it was dropped. */
  readonly right: readonly ReadProvision[]
  /** Its numbers, dates and qualifiers that are gone. */
  readonly lost: readonly string[]
}

/** Both resolutions side by side. */
export const sideBySide = (baseline: Resolution, against: Resolution): Comparison<ReadProvision> =>
  compare({ symbol: baseline.symbol, provisions: baseline.provisions }, { symbol: against.symbol, provisions: against.provisions })

/** Words that speak of women, whatever else the provision is about. */
const OF_WOMEN = /\b(?:wom[ae]n|girls?|gender)\b/iu

/** What became of all that the baseline says of women and peace and security, in its order. */
export function wpsProvisions({ rows }: Comparison<ReadProvision>): readonly ProvisionFate[] {
  const fates: ProvisionFate[] = []
  for (const { left, right, relation } of rows)
    for (const baseline of left) {
      if ((baseline.themes.length === 0 && !OF_WOMEN.test(baseline.text)) || baseline.kind === "heading") continue
      const lost = right.length > 0 ? lostBetween(baseline.text, right.map(({ text }) => text).join("\n")) : []
      fates.push({ baseline, relation, right, lost })
    }
  return fates
}
