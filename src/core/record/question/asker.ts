import type { Span } from "../../text/index.ts"
import { ADVERBS, ASKER_BODIES, ASKER_NOUNS, MANY } from "./asking.table.ts"
import { STATES } from "../actor/states.table.ts"
import { any, lowered } from "./pattern.ts"

/** Who asks, and where the words stand that say so; no place where the paper has none. */
export type Asker = {
  readonly as: "members" | "one-member" | "named"
  readonly span: Span | undefined
  /** A pronoun or a bare "some": asks only where others were seen to ask. */
  readonly bare: boolean
}

const BODY = `(?:(?:${any(ASKER_BODIES)}) )?`
const OF = `(?: (?:of|from|in|on) the (?:${any(ASKER_BODIES)})(?: on women,? (?:and )?peace,? and security)?)?`
const PLURAL = `(?:(?:${any(MANY)}) ){0,3}${BODY}(?:${any(ASKER_NOUNS)})s${OF}`
const BARE_MANY =
  "(?:they|(?:some|several|many|most|two|three|four|a few|a number|all|both)(?: of (?:them|those present))?|(?:some|two|three|several)? ?others)"
const ONE = `(?:(?:one|another|yet another|an?|an? (?:second|third|fourth|further|different)|the same|that) ${BODY}(?:${any(ASKER_NOUNS)})(?:${OF}| from (?:the )?[a-z-]+)|one (?:of them|of the ${BODY}(?:${any(ASKER_NOUNS)})s${OF}))`
const BARE_ONE = "(?:another|one|a (?:second|third|fourth)|he|she|the (?:member|delegation|expert)(?: in question)?)"
const OFFICE = "[Tt]he (?:[Pp]ermanent )?(?:[Rr]epresentatives?|delegations?|delegates?|experts?|[Aa]mbassadors?) (?:of|from) (?:the )?"
const NAME = "[A-ZÀ-ÞŒŠŽĆČŁ][^\\s,;:.()]+(?: (?:(?:and|of|the|de|du|la) )?[A-ZÀ-ÞŒŠŽĆČŁ][^\\s,;:.()]+){0,6}"
const ADVERB = `(?:,? ?(?:${any(ADVERBS)}),?)`
/** What may stand between the asker and the verb: "One of them, recalling resolution 1325 (2000), asked". */
const ASIDE = `(?:,[^;:]*,|\\([^)]*\\)| who [^,;.]*,?)?`
const BEFORE = "(?:^(?:\\W*[\\d.()]{1,8} )?|[.;:,—–] ?|\\b(?:and|but|while|whereas|because|when|which|as well as) )"

const ENDING = new RegExp(
  `${BEFORE}(?:${ADVERB} )?(?:in [^,;]+, )?(?:(?<one>${ONE})|(?<many>${PLURAL})|(?<bareOne>${BARE_ONE})|(?<bareMany>${BARE_MANY}))\\s?${ASIDE}${ADVERB}* ?$`,
)
const NAMED = new RegExp(`(?:^|[.;] ?|, |\\b(?:and|while) )(?<who>(?:${OFFICE})?${NAME})${ASIDE}${ADVERB}* ?$`)
const DELEGATION = new RegExp(`(?:^|[.;] ?|, |\\b(?:and|while) )(?<who>${OFFICE}${NAME})${ASIDE}${ADVERB}* ?$`)
/** Those who brief or run the meeting ask nothing of themselves; and words that only look like a name at the head of a sentence. */
const NO_ASKER =
  /\b(?:Representative|Secretary|Mission|Office|Group|Council|Committee|Government|Chairs?|Co-Chairs?|Secretariat|Ministers?|Ministry|Coordinator|Head|Director|Adviser|Nations|UN|UN-Women|Women|Authorit(?:y|ies)|Members?|Ms|Mr|Mrs|Dr|Professor)\b|^(?:It|They|One|Another|Some|Others?|Several|Many|Two|Three|The|This|That|These|In|On|At|When|He|She|We|I|Nobody|None|Nothing|Asked|Questions?|Finally|Lastly|Also)$/u

/**
 * The asker whose words end where the verb begins: "One of them, recalling resolution 1325 (2000), " before "asked".
 * `before` is the sentence up to the verb, `at` where it begins in the passage. Absent when somebody else is the subject.
 */
export function askerBefore(before: string, at: number, names: "any" | "delegations" | "none"): Asker | undefined {
  const from = Math.max(0, before.length - 320)
  const near = before.slice(from)
  const low = lowered(near)
  const { one, many, bareOne, bareMany } = ENDING.exec(low)?.groups ?? {}
  const who = one ?? many ?? bareOne ?? bareMany
  if (who !== undefined) {
    const start = at + from + low.lastIndexOf(who)
    return {
      as: (one ?? bareOne) === undefined ? "members" : "one-member",
      span: { start, end: start + who.length },
      bare: (one ?? many) === undefined,
    }
  }
  const match = names === "none" ? undefined : names === "any" ? NAMED.exec(near) : (DELEGATION.exec(near) ?? statesBefore(near))
  if (!match || NO_ASKER.test(match.groups?.who ?? "")) return undefined
  return {
    as: "named",
    span: whoOf(match, at + from),
    bare: !SPEAKS_FOR.test(match.groups?.who ?? "") && !areStates(match.groups?.who ?? ""),
  }
}

/** "The representative of France", "the delegation of Malta": members of the Council speak so, and ask wherever they are told of. */
const SPEAKS_FOR = /^the (?:permanent )?(?:representatives?|delegations?|delegates?|experts?|ambassadors?) (?:of|from) /iu

/** "France", "Sierra Leone and the Republic of Korea": the sentence begins with nothing but States. */
const areStates = (who: string): boolean =>
  who.split(/,? and |, /u).every((name) =>
    STATES.has(
      name
        .replace(/^[Tt]he /u, "")
        .replaceAll("-", " ")
        .replaceAll("’", "'")
        .toLowerCase(),
    ),
  )
const FIRST = new RegExp(`(?:^|[.;] ?)(?<who>[A-ZÀ-Þ][^;:.()]{2,120}?)${ASIDE}${ADVERB}* ?$`)
function statesBefore(near: string): RegExpExecArray | null {
  const match = FIRST.exec(near)
  return match && areStates(match.groups?.who ?? "") ? match : null
}

const SPEAKS = new RegExp(`^(?:\\W*[\\d.()]{1,8} )?(?:${ADVERB} )?(?<who>(?:${ONE})|(?:${PLURAL}))\\s`)
const SPEAKS_ALONE = new RegExp(`^(?:${ONE})$`)
/** The members or the member that a sentence is about, whether it asks or not: "Five members took the floor." */
export function speakerOf(sentence: string, at: number): Asker | undefined {
  const near = lowered(sentence.slice(0, 160))
  const match = SPEAKS.exec(near)
  const span = whoOf(match, at)
  return span && { as: SPEAKS_ALONE.test(match?.groups?.who ?? "") ? "one-member" : "members", span, bare: false }
}

function whoOf(match: RegExpExecArray | null, at: number): Span | undefined {
  const who = match?.groups?.who
  if (!match || who === undefined) return undefined
  const start = match.input.indexOf(who, match.index)
  return { start: at + start, end: at + start + who.length }
}
