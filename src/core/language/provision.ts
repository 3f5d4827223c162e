import type { Run } from "../text/index.ts"

/** What a provision on women and peace and security is about; one may be about several. */
export type Theme = "participation" | "protection" | "prevention" | "relief-and-recovery" | "advisers" | "sexual-violence" | "reporting"

/** Another resolution that a provision names. */
export type Reference = {
  /** As printed: "paragraph 5 of resolution 2242 (2015)". */
  readonly printed: string
  /** In full form, "S/RES/2242 (2015)". */
  readonly symbol: string
  /** The paragraphs it names, as labels: ["OP 5"]. Empty where it names the whole resolution. */
  readonly labels: readonly string[]
}

/** Where a provision is named and what it says: all that finding and comparing need. */
export type Provision = {
  /** Of its resolution, in full form, "S/RES/2640 (2022)". Of a text without one, the name it goes by. */
  readonly symbol: string
  /** As a lawyer cites it: "PP 4", "PP 4 bullet 2", "OP 26 (c) (ii)", "H 1", "Annex 3". Unique within its resolution. */
  readonly label: string
  readonly kind: "preambular" | "operative" | "heading" | "annex" | "frontmatter"
  /** 0 for a paragraph, 1 for what hangs under it, to 4. */
  readonly level: number
  /** Without its number, page furniture, note marks and broken words. */
  readonly text: string
}

/** A provision with what is read off its words. */
export type ReadProvision = Provision & {
  /** Where each sign of `text` was printed: with `text` the clean text that `anchorOfClean` turns into places of the source. */
  readonly runs: readonly Run[]
  /** As printed: "Strongly condemning", "Further requests". Absent where it opens with none, as most sub-paragraphs do. */
  readonly openingPhrase: string | undefined
  /** The lemma of its verb alone: "condemn", "call" for "Calls upon"; of a preambular paragraph that of its participle: "recall". */
  readonly operativeVerb: string | undefined
  /** Whom it asks, as printed. Absent where it asks nobody. */
  readonly addressee: string | undefined
  readonly themes: readonly Theme[]
  readonly references: readonly Reference[]
}

/** A resolution of the Council, cut into its provisions in the order of the text. Each character of it stands in one provision or is furniture. */
export type Resolution = {
  readonly symbol: string
  /** Of adoption, "2022-06-29". Absent where neither the text nor the corpus says. */
  readonly date: string | undefined
  /** "Adopted by the Security Council at its 9082nd meeting". */
  readonly meetingNumber: number | undefined
  /** A draft that became a resolution is held as such, and every page says so. */
  readonly textKind: "adopted" | "draft"
  readonly provisions: readonly ReadProvision[]
}
