import { clauseGroups } from "./clause-groups.ts"
import { clauseOfVerb, phraseOfNoun, phraseOfParticiple } from "./clause.ts"
import type { ReadPassage } from "./dated-claims.ts"
import type { Claim } from "./claim.ts"
import { findHappenings } from "./undated-happenings.ts"

/** What a passage tells without a date, in stretches where no dated event stands. */
export function undatedClaims({ passage, sentences, dates }: ReadPassage, claims: readonly Claim[]): readonly Claim[] {
  const clean = passage.text.clean
  if (passage.kind === "heading" || passage.kind === "cell") return []
  let date = 0
  let claim = 0
  return sentences.flatMap((sentence) => {
    const head = clean.slice(sentence.start, sentence.start + 60)
    const asks = ASK.test(head)
    const expresses = EXPRESSION.test(head)
    return clauseGroups(clean, sentence).flatMap((group) => {
      while (date < dates.length && dates[date]!.end <= group.start) date += 1
      while (claim < claims.length && claims[claim]!.end <= group.start) claim += 1
      const near = claims.slice(claim, claim + 12)
      const dated = expresses || (date < dates.length && dates[date]!.start < group.end)
      let last = group.start
      return [...findHappenings(clean, group, { asks, dated })]
        .sort((a, b) => a.verb.start - b.verb.start)
        .flatMap(({ verb, status, phrase }) => {
          if (verb.start < last || near.some((other) => verb.start < other.end && other.start < verb.end)) return []
          const span = SPAN_OF[phrase](clean, group, verb)
          last = span.end
          const what = clean.slice(span.start, span.end)
          return [
            {
              ...span,
              what,
              when: undefined,
              date: undefined,
              act: clean.slice(verb.start, verb.end),
              name: undefined,
              status,
              derived: undefined,
            },
          ]
        })
    })
  })
}

const SPAN_OF = { clause: clauseOfVerb, noun: phraseOfNoun, participle: phraseOfParticiple }

/** A sentence that opens with an ask: what it asks for is no happening. */
const ASK =
  /^(?:\(?[a-z]{1,4}\)\s*)?(?:I\s+(?:also\s+|therefore\s+|further\s+|strongly\s+|again\s+)?|to\s+|and\s+)?(?:urge|call|appeal|request|encourage|demand|ensure|support|invite|stress|reiterate|recommend|press|condemn|renew|extend|strengthen|consider|keep|add|include|retain|decide|maintain|raise|visit|fund)\b/iu

/** "I commend", "Members welcomed": only what a noun tells is a happening ("the signing of"). */
const EXPRESSION =
  /^(?:I|We|Members(?: of the Council)?|The Council|The Secretary-General)\s+(?:\w+ly\s+|also\s+|further\s+|again\s+|am\s+|remain\s+|was\s+)*(?:acknowledge|alarmed|applaud|commend|concerned|condemn|deplore|disturbed|encouraged|express|note|pay|recall|regret|saddened|thank|troubled|welcome)/u
