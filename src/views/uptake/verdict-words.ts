import type { Verdict } from "../../core/comparison/index.ts"

/** Each verdict as a person reads it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  retained: "retained",
  "taken-up": "taken up",
  strengthened: "strengthened",
  weakened: "weakened",
  partly: "partly taken up",
  "not-taken-up": "not taken up",
  dropped: "dropped",
  overtaken: "overtaken",
  "cannot-tell": "cannot tell",
}
