import { describe, expect, it } from "vitest"
import { changeOfVerb, lemmaOfVerb } from "./verb-strength.ts"

describe("the strength of operative verbs", () => {
  const changes = (from: string, to: string, expected: ReturnType<typeof changeOfVerb>) => {
    it(`${from} → ${to}: ${expected ?? "cannot be said"}`, () => {
      expect(changeOfVerb(lemmaOfVerb(from), lemmaOfVerb(to))).toBe(expected)
    })
  }
  changes("Decides", "Demands", "weaker")
  changes("Demands", "Urges", "weaker")
  changes("Urges", "Calls", "weaker")
  changes("Calls", "Requests", "weaker")
  changes("Requests", "Encourages", "weaker")
  changes("Encourages", "Invites", "weaker")
  changes("Invites", "Requests", "stronger")
  changes("Urging", "urges", "same")
  changes("Emphasizes", "Underlines", "same")
  changes("Welcomes", "Takes", "weaker") // takes note
  changes("Requests", "Welcomes", "weaker") // nobody is asked any more
  changes("Notes", "Demands", "stronger")
  changes("Regretting", "Deploring", "stronger")
  changes("Welcomes", "Condemns", undefined)
  changes("Urges", "Establishing", "stronger")
  changes("Peacekeeping", "Urges", undefined)
})

describe("the lemma of an operative verb", () => {
  const lemma = (word: string, expected: string | undefined) => {
    it(`${word}: ${expected ?? "none"}`, () => {
      expect(lemmaOfVerb(word)).toBe(expected)
    })
  }
  lemma("Calls", "call")
  lemma("urging", "urge")
  lemma("Deeply", undefined)
  lemma("Reaffirming", "reaffirm")
  lemma("agreed", "agree")
  lemma("agreeing", "agree")
  lemma("regretting", "regret")
  lemma("condemned", "condemn")
  lemma("Stresses", "stress")
  lemma("undertook", "undertake")
  lemma("Concerned", "concern")
})
