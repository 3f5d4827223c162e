import type { Anchor } from "../../text/index.ts"

/** What a party is; the contract's words. */
export type ActorKind = "person" | "un" | "state" | "armed" | "peace-body" | "organisation" | "civil-society" | "population" | "other"

/** A party that acts, is asked, is asked for, suffers or is named: one row, however often the paper speaks of it. */
export type Actor = {
  /** The longest name that the paper prints, without its article. */
  readonly name: string
  /** The paper's other names for it: the bracketed abbreviation, "the Mission" for its only mission. Never a name from elsewhere. */
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  /** Someone who may be at risk: shown only as printed, left out of public exports by default. */
  readonly sensitive: boolean
  readonly mentions: readonly Anchor[]
  /** Where the paper names it first. */
  readonly anchor: Anchor
}
