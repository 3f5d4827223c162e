import { type Anchor, anchorHolds } from "../text/index.ts"
import type { KeptDecision } from "./decision.ts"

/**
 * Where the words of a decision stand now. `holds`: an ask has exactly this place. `read-otherwise`: the words are there, but no ask has exactly this place any
 * more. `broken`: other words stand there. Only one that holds counts as a verdict; none is moved.
 */
export type Standing = "holds" | "read-otherwise" | "broken"

/** The decisions on a paper, each found again by its place. */
export type FoundDecisions = {
  /** Of each ask, by its place among the asks, the one made last first. */
  readonly ofAsk: ReadonlyMap<number, readonly KeptDecision[]>
  /** Those that no ask answers to any more, the one made last first. */
  readonly adrift: readonly { readonly decision: KeptDecision; readonly standing: Exclude<Standing, "holds"> }[]
}

/** Finds decisions again in the text of a paper and among the places of its asks, as it is read now. */
export function findDecisions(decisions: readonly KeptDecision[], text: string, asks: readonly Anchor[]): FoundDecisions {
  const places = new Map(asks.map(({ start, end }, i) => [`${start}-${end}`, i]))
  const ofAsk = new Map<number, KeptDecision[]>()
  const adrift: FoundDecisions["adrift"][number][] = []
  for (const decision of decisions.toSorted((a, b) => b.id - a.id)) {
    const { ask } = decision
    if (!anchorHolds(text, ask)) {
      adrift.push({ decision, standing: "broken" })
      continue
    }
    const i = places.get(`${ask.start}-${ask.end}`)
    if (i === undefined) adrift.push({ decision, standing: "read-otherwise" })
    else if (!ofAsk.get(i)?.push(decision)) ofAsk.set(i, [decision])
  }
  return { ofAsk, adrift }
}
