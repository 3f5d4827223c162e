import type { Anchor } from "../../text/index.ts"

/** Who made a recommendation, and on whose behalf it may not be cited. Travels with every copy. */
export type Provenance = {
  /** As printed; absent where the paper does not say. */
  readonly by: string | undefined
  readonly notOnBehalfOf: readonly string[]
  /** Id of the footnote that limits who may be cited. */
  readonly footnote: string | undefined
  /** The words that say so. */
  readonly anchor: Anchor | undefined
  /** "uncertain" where it is not plain that the note reaches this item. */
  readonly reach: "stated" | "uncertain"
}

/** One thing that one party is asked to do, and whose fate could differ from its neighbours'. */
export type Ask = {
  readonly id: string
  readonly anchor: Anchor
  /** Who must act, as printed, without the article; absent where the paper does not say. */
  readonly addressee: string | undefined
  /** What is asked, in the paper's words. */
  readonly action: string
  /** The verb put into the Council's mouth, as printed; absent where there is none. */
  readonly councilVerb: string | undefined
}

/** One entry of a list of recommendations, or the sentence that frames the list and asks something itself. */
export type Recommendation = {
  readonly anchor: Anchor
  readonly position: "item" | "frame"
  readonly councilVerbs: readonly string[]
  readonly provenance: Provenance
  readonly asks: readonly Ask[]
}
