import type { Provision } from "../provision.ts"

/** A resolution as the index holds it. */
export type IndexedText = {
  readonly symbol: string
  /** Of adoption, "2022-06-29". Absent where nobody says. */
  readonly date: string | undefined
  /** Of adoption. Absent where neither date nor symbol says. */
  readonly year: number | undefined
  readonly textKind: "adopted" | "draft"
  /** Tells whether the text behind it is the same as before. */
  readonly fingerprint: number
  readonly provisions: readonly Provision[]
}

/** Kinds of provisions by the number that stands for them in the index. */
export const KINDS = ["preambular", "operative", "heading", "annex", "frontmatter"] as const satisfies readonly Provision["kind"][]
