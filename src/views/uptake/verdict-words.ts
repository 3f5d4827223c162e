import type { Verdict } from "../../core/review/index.ts"

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

/** What each verdict means, in one line; first comes whether the ask wants to keep what stands or to change it. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  retained: "to be kept, and kept with the same force and scope, be it at another place",
  "taken-up": "a change that was asked for, and stands as asked",
  strengthened: "to be kept, and the new text goes further in the sense of the ask",
  weakened: "the substance stands, with less force or scope than it had or than was asked",
  partly: "one element of what was asked is in, another is out",
  "not-taken-up": "a change that was asked for is not there, or asked of another party",
  dropped: "to be kept, and gone",
  overtaken: "the mission, regime or process that the ask gives its task to ended",
  "cannot-tell": "it depends on another document, or on a condition that the text leaves open",
}
