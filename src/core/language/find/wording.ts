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

/** Where a wording stands: one provision of one text. */
export type Use = {
  /** Position among the texts, in the order of adoption. */
  readonly text: number
  readonly label: string
  readonly kind: number
  readonly level: number
  /** As printed there; wordings that differ in case and signs alone are one. */
  readonly printed: string
}

/** Words in one order, whatever their case and the signs between them, and every place where they stand, the first adopted first. */
export type Wording = { readonly stems: readonly string[]; readonly uses: readonly Use[] }
