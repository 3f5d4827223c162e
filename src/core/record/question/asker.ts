import type { Span } from "../../text/index.ts"
import { ADVERBS, ASKER_BODIES, ASKER_NOUNS, MANY } from "./asking.table.ts"
import { any } from "./pattern.ts"

/** Who asks, and where the words stand that say so; no place where the paper has none. */
export type Asker = {
  readonly as: "members" | "one-member" | "named"
  readonly span: Span | undefined
  /** A pronoun or a bare "some": asks only where others were seen to ask. */ readonly bare: boolean
}

const BODY = `(?:(?:${any(ASKER_BODIES)}) )?`
const OF = `(?: (?:of|from|in|on) the (?:${any(ASKER_BODIES)})(?: on Women,? (?:and )?Peace and Security)?)?`
const PLURAL = `(?:(?:${any(MANY)}) ){0,3}${BODY}(?:${any(ASKER_NOUNS)})s${OF}`
const BARE_MANY =
  "(?:they|(?:some|several|many|most|two|three|four|a few|a number|all|both)(?: of (?:them|those present))?|(?:some|two|three|several)? ?others)"
const ONE = `(?:(?:one|another|yet another|an?|an? (?:second|third|fourth|further|different)|the same|that) ${BODY}(?:${any(ASKER_NOUNS)})${OF}|one (?:of them|of the ${BODY}(?:${any(ASKER_NOUNS)})s${OF}))`
const BARE_ONE = "(?:another|one|a (?:second|third|fourth)|he|she|the (?:member|delegation|expert)(?: in question)?)"
const NAME =
  "(?:[Tt]he (?:representative|delegation|delegate|expert|permanent representative|ambassador) (?:of|from) (?:the )?)?\\p{Lu}[\\p{L}'’-]+(?: (?:(?:and|of|the|de|du|la) )?\\p{Lu}[\\p{L}'’-]+){0,6}"
const ADVERB = `(?:,? ?(?:${any(ADVERBS)}),?)`
/** What may stand between the asker and the verb: "One of them, recalling resolution 1325 (2000), asked". */
const ASIDE = `(?:,[^;:]{1,140},|\\([^)]{1,80}\\)| who [^,;.]{1,60},?)?`
const BEFORE = "(?:^|[.;:,—–] ?|\\b(?:and|but|while|whereas|because|when|which|as well as) )"

const tail = (who: string, flags: string): RegExp =>
  new RegExp(`${BEFORE}(?:${ADVERB} )?(?:In [^,;]{2,80}, )?(?<who>${who})\\s?${ASIDE}${ADVERB}{0,2} ?$`, flags)
const ENDINGS: readonly (readonly [RegExp, Asker["as"], boolean])[] = [
  [tail(ONE, "iu"), "one-member", false],
  [tail(PLURAL, "iu"), "members", false],
  [tail(BARE_ONE, "iu"), "one-member", true],
  [tail(BARE_MANY, "iu"), "members", true],
]
const NAMED = new RegExp(`(?:^|[.;] ?|, |\\b(?:and|while) )(?<who>${NAME})${ASIDE}${ADVERB}{0,2} ?$`, "u")
/** Those who brief or run the meeting ask nothing of themselves; and words that only look like a name at the head of a sentence. */
const NO_ASKER =
  /\b(?:Representative|Secretary|Mission|Office|Group|Council|Committee|Government|Chairs?|Co-Chairs?|Secretariat|Ministers?|Ministry|Coordinator|Head|Director|Adviser|Nations|UN|UN-Women|Women|Authorit(?:y|ies)|Members?|Ms|Mr|Mrs|Dr|Professor)\b|^(?:It|They|One|Another|Some|Others?|Several|Many|Two|Three|The|This|That|These|In|On|At|When|He|She|We|I|Asked|Questions?|Finally|Lastly|Also)$/u

/**
 * The asker whose words end where the verb begins: "One of them, recalling resolution 1325 (2000), " before "asked".
 * `before` is the sentence up to the verb, `at` where it begins in the passage. Absent when somebody else is the subject.
 */
export function askerBefore(before: string, at: number, names: boolean): Asker | undefined {
  const from = Math.max(0, before.length - 320)
  const near = before.slice(from)
  for (const [ending, as, bare] of ENDINGS) {
    const who = whoOf(ending.exec(near), near, at + from)
    if (who) return { as, span: who, bare }
  }
  const match = names ? NAMED.exec(near) : undefined
  if (!match || NO_ASKER.test(match.groups?.who ?? "")) return undefined
  return { as: "named", span: whoOf(match, near, at + from), bare: true }
}

function whoOf(match: RegExpExecArray | null, near: string, at: number): Span | undefined {
  const who = match?.groups?.who
  if (!match || who === undefined) return undefined
  const start = near.indexOf(who, match.index)
  return { start: at + start, end: at + start + who.length }
}
