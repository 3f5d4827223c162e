/** What may become of an ask, in the order in which pages show it: kept or given, in part, not, and what cannot be told. */
export const VERDICTS = [
  "retained",
  "taken-up",
  "strengthened",
  "weakened",
  "partly",
  "not-taken-up",
  "dropped",
  "overtaken",
  "cannot-tell",
] as const

/** One of the fixed list; what each means stands in docs/ledgers/uptake.md. */
export type Verdict = (typeof VERDICTS)[number]

/** The verdict that a word of a form is. Absent where it is none. */
export const verdictOf = (word: string): Verdict | undefined => VERDICTS.find((verdict) => verdict === word)
