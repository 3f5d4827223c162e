import { changeOfVerb, OPERATIVE_VERBS, type ReadProvision, type VerbChange } from "../../language/index.ts"
import type { Verdict } from "../../review/index.ts"
import { sameAddressee } from "./addressee.ts"
import type { Asked } from "./asked.ts"
import type { Changes } from "./changes.ts"
import type { ProvisionFate } from "./provisions.ts"
import type { Found } from "./search.ts"
import { type Vehicle, vehicleName } from "./vehicle.ts"
import type { Wish } from "./wish.ts"

/** What the machine suggests of one ask. Not a verdict until a person says so. */
export type Suggestion = {
  readonly suggested: Verdict
  /** How often suggestions for this reason were right on the sets that rules were set on, 0 to 1. */
  readonly confidence: number
  /** One sentence. */
  readonly why: string
  readonly verb: { readonly asked: string | undefined; readonly adopted: string | undefined; readonly change: VerbChange | undefined }
  readonly addressee: { readonly asked: string | undefined; readonly adopted: string | undefined; readonly same: boolean | undefined }
  /** Numbers, dates and qualifiers asked for, or in the baseline, and gone. */
  readonly lost: readonly string[]
}

/** An ask with all that a verdict is read from. */
export type Case = {
  readonly wish: Wish
  readonly asked: Asked
  /** The passage of what was adopted that the verdict speaks of, and the baseline's passage that says most of it. Absent where none says a word of it. */
  readonly adopted: Found | undefined
  readonly before: Found | undefined
  /** What the baseline's passage became. Absent where it was dropped, or there is no baseline. */
  readonly successor: Found | undefined
  /** What keeps the baseline's passage by its number. Absent where nothing does. */
  readonly byNumber: Found | undefined
  readonly changes: Changes
  /** False where nothing is known to have stood before. */
  readonly hasBaseline: boolean
}

/** Below this share of an ask's words a passage does not say it. */
const SAYS = 0.36

/** Whether a passage says what was asked, in whatever words; asked of the same, it needs fewer of them. */
export const says = ({ share, addressed }: Found): boolean => share + (addressed ? 0.05 : 0) >= SAYS

/** What became of an ask whose vehicle ended. */
export const overtaken = (wish: Wish, vehicle: Vehicle): Suggestion =>
  said(wish, undefined, "overtaken", 0.95, `${vehicleName(vehicle)} ended by ${vehicle.evidence?.label ?? "the text"}.`)

/** What members do by themselves is in no resolution. */
export const ownAct = (wish: Wish): Suggestion =>
  said(wish, undefined, "cannot-tell", 0.95, "What members do by themselves is not printed in a resolution.")

/** What became of all that a resolution says of women and peace and security: the sum over its provisions. `byNumber`: its words are gone, and it is kept. */
export function suggestForAll(
  wish: Wish,
  provisions: readonly ProvisionFate[],
  byNumber: (provision: ReadProvision) => boolean,
): Suggestion {
  const gone = provisions.filter(({ relation, baseline }) => relation === "dropped" && !byNumber(baseline)).length
  const stand = provisions.length - gone
  const why = `Of ${provisions.length} provisions of the baseline on women and peace and security ${stand} stand, some edited, and ${gone} ${gone === 1 ? "is" : "are"} gone.`
  if (stand === 0) return said(wish, undefined, "dropped", 0.8, why)
  return said(wish, undefined, gone > provisions.length / 4 ? "weakened" : "retained", 0.7, why)
}

/** One step in the asking verbs ("urges", "calls upon") is how drafters vary, and no change of force. */
export function forceChange(from: string | undefined, to: string | undefined): VerbChange | undefined {
  const change = changeOfVerb(from, to)
  const [before, after] = [OPERATIVE_VERBS.get(from ?? ""), OPERATIVE_VERBS.get(to ?? "")]
  if (before?.family === "ask" && after?.family === "ask" && Math.abs(before.strength - after.strength) <= 1) return "same"
  return change
}

/** Puts a suggestion together. */
export function said(
  wish: Wish,
  found: Found | undefined,
  suggested: Verdict,
  confidence: number,
  why: string,
  lost: readonly string[] = [],
): Suggestion {
  return {
    suggested,
    confidence,
    why,
    verb: { asked: wish.verb, adopted: found?.clause.verb, change: found ? changeOfVerb(wish.verb, found.clause.verb) : undefined },
    addressee: {
      asked: wish.addressee,
      adopted: found?.clause.addressee,
      same: found ? sameAddressee(wish.addressee, found.clause.addressee) : undefined,
    },
    lost,
  }
}
