/** What an item takes over from the words that open its list, and from where it stands. Absent: not printed there. */
export type AskContext = {
  /** It stands in a list of recommendations: a bare verb or a noun asks. */
  readonly list: boolean
  /** Which prose counts: in recommendations all that somebody asks; in observations what the writer asks; elsewhere only "I urge" and its like. */
  readonly prose: "recommendations" | "observations" | "elsewhere"
  /** Who does what the list's bare verbs say: "the Council could:". */
  readonly subject: string | undefined
  readonly council: "council" | "members" | undefined
  /** The list holds words for a text ("consider the following additions:"): a verb that is no act of the Council leaves open who must act. */
  readonly additions: boolean
  /** The asking verb of the opener, as printed, and whom it asks: "the Council could encourage the Government:". */
  readonly verb: string | undefined
  readonly addressee: string | undefined
  /** Whom "it" or "they" means at the head of a sentence: whoever was asked in the one before. */
  readonly antecedent: string | undefined
}

export const NO_CONTEXT: AskContext = {
  list: false,
  prose: "elsewhere",
  subject: undefined,
  council: undefined,
  additions: false,
  verb: undefined,
  addressee: undefined,
  antecedent: undefined,
}
