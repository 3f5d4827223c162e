import type { Anchor } from "../../text/index.ts"

/** What a party is; the contract's words. */
export type ActorKind = "person" | "un" | "state" | "armed" | "peace-body" | "organisation" | "civil-society" | "population" | "other"

/** A party that acts, is asked, is asked for, suffers or is named: one row, however often the paper speaks of it. */
export type Actor = {
  /** The longest name that the paper prints, without its article; of a person the name itself, with the office among the aliases. */
  readonly name: string
  /** The paper's other names for it: the bracketed abbreviation, "the Mission" for its only mission, the office of a person. Never a name from elsewhere. */
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  /** Someone who may be at risk: shown only as printed, left out of public exports by default. */
  readonly sensitive: boolean
  readonly mentions: readonly Anchor[]
  /** Where the paper names it first. */
  readonly anchor: Anchor
}

/**
 * Two rows of `Record.actors` that may be one party, for a person to settle: they are shown side by side with `why`, and stay two rows
 * until somebody says that they are one. Printed as `actorProposals`, beside the lists of the contract.
 */
export type ActorProposal = {
  /** A side is found in `actors` by its anchor, which is the row's own. Left is the row that the paper names first. */
  readonly left: ActorSide
  readonly right: ActorSide
  /** Which of the reasons it is; `propose-actors.ts` tells them. */
  readonly rule: ProposalRule
  /** One sentence for the person who settles it. */
  readonly why: string
}
export type ActorSide = Pick<Actor, "name" | "anchor">
export type ProposalRule = "abbreviation" | "described" | "force" | "government" | "part-of-name" | "short-name" | "spelling" | "system"
