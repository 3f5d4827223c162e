import type { Span } from "../../text/index.ts"
import { ACT_NOUNS, HARM, OCCASIONS, PARTICIPLES, PASTS } from "./happenings.table.ts"

/** A happening that prints no date: the words that tell it. */
export type Happening = { readonly verb: Span; readonly status: "occurred" | "planned" | "alleged" | "ongoing" | "postponed" }

const ADVERB = String.raw`(?:\s+(?:also|already|again|already|finally|further|further|however|initially|jointly|later|meanwhile|now|once|only|recently|repeatedly|reportedly|allegedly|since|subsequently|successfully|then|therefore|thereafter|twice|unanimously|formally|officially|previously|publicly|[a-z]+ly))`
/** "has adopted", "have since been released", "was lifted", "had recently been arrested". */
const PASSIVE = new RegExp(
  String.raw`\b(?:(?:has|have|had)${ADVERB}{0,2}(?:\s+been)?|was|were|(?:got))${ADVERB}{0,2}\s+(${PARTICIPLES})\b`,
  "gu",
)
/** "The authorities subsequently vacated the school". */
const ACTIVE = new RegExp(String.raw`(?<=[\p{L}\p{N}’')”"] )(?:[a-z]+ly |then |also |later |since )?\b(${PASTS})\b(?= )`, "gu")
/** "prompted the Government to impose a ban". */
const CAUSED = /\b(?:prompted|prompting|forced|forcing|compelled|compelling)\s+(?:\S+\s+){1,6}?to\s+[a-z]+/gu
/** "the recent postponement of", "the reported killings of". */
const NOMINAL = new RegExp(
  String.raw`\b(?:the|a|an|its|his|her|their|recent|reported|alleged|delayed|dramatic)\s+(?:(?:recent|reported|alleged|delayed|dramatic|sudden|mass|official|formal|arbitrary|\d+|announced|unilateral|early)\s+)*(${ACT_NOUNS})\s+(?:of|by)\b`,
  "gu",
)
/** "the upcoming elections", "recently created framework", "mandate renewal". */
const TIMED = new RegExp(
  String.raw`\b(?:(?:upcoming|forthcoming)\s+(?:[\p{L}-]+\s+){0,3}?(?:${OCCASIONS})|(?:recent|recently)\s+(?:[\p{L}-]+\s+){0,2}?(?:${PARTICIPLES}|${ACT_NOUNS})|mandate renewals?|renewal of (?:the|its) mandate|(?:renewing|renew) the mandate)\b`,
  "giu",
)
const INTENDED = /\b(?:intends?|plans?|(?:is|are) (?:expected|scheduled|due|set))\s+to\s+[a-z]+/gu

const NEGATED = /\b(?:not|never|no|none|nothing|nobody|neither|nor|without|failed|yet to|unable|hardly|rarely|seldom)\b|n[’']t\b/iu
/** Sentences that ask, wonder or suppose tell no happening. */
const UNREAL =
  /\b(?:should|could|would|might|must|may|if|whether|ought|asked|enquired|inquired|wondered|wished to know|wanted to know|queried|requested that)\b/u
const HABIT = /\b(?:usually|often|always|regularly|every|each time|generally|typically)\b/u

/** The happenings without a date that one clause group tells, from left to right. `asks` says that the passage asks: there only what is upcoming counts. */
export function findHappenings(clean: string, group: Span, asks: boolean): readonly Happening[] {
  const words = clean.slice(group.start, group.end)
  const found: Happening[] = []
  const add = (m: RegExpExecArray, status: Happening["status"]) =>
    found.push({ verb: { start: group.start + m.index, end: group.start + m.index + m[0].length }, status })
  for (const m of words.matchAll(TIMED)) add(m, /upcoming|forthcoming|renew/iu.test(m[0]) ? "planned" : "occurred")
  if (asks || words.endsWith("?") || HABIT.test(words)) return found
  for (const m of words.matchAll(NOMINAL))
    if (!isSought(words.slice(0, m.index))) add(m, /alleged|reported/u.test(m[0]) ? "alleged" : "occurred")
  for (const m of words.matchAll(INTENDED)) if (!NEGATED.test(words.slice(0, m.index).slice(-60))) add(m, "planned")
  if (UNREAL.test(words)) return found
  for (const m of words.matchAll(CAUSED)) add(m, "occurred")
  for (const m of words.matchAll(PASSIVE)) if (!isDenied(words, m) && !isTally(words, m)) add(m, statusOf(words))
  for (const m of words.matchAll(ACTIVE)) if (!isDenied(words, m) && isFinite_(words, m)) add(m, statusOf(words))
  return found
}

const statusOf = (words: string): Happening["status"] =>
  /\b(?:allege|reportedly|alleging)/u.test(words) ? "alleged" : /postpone|adjourn|put off/u.test(words) ? "postponed" : "occurred"

/** A negation in the words before the verb, or inside it. */
const isDenied = (words: string, m: RegExpExecArray): boolean => NEGATED.test(words.slice(Math.max(0, m.index - 80), m.index + m[0].length))

/** "13 boys were abducted", "A total of 338 civilians were killed": statistics. */
function isTally(words: string, m: RegExpExecArray): boolean {
  return HARM.test(m[0]) && /\d/u.test(words.slice(Math.max(0, m.index - 60), m.index))
}

/** Sought, offered or described, not told: "support the creation of", "for the establishment of". */
const isSought = (before: string): boolean =>
  /\b(?:to|for|support(?:s|ed|ing)?|towards?|including|request(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|need|seek(?:s|ing)?|advocat(?:e|es|ed|ing)|ensure|promot(?:e|es|ed|ing)|call(?:s|ed|ing)? for|against|on|about)\s*$/u.test(
    before,
  ) || /\b(?:should|must|will|would|could|may)\b/u.test(before)

/** Whether the past form stands as the verb of its clause, not as a participle after a noun ("the cases closed by"). */
function isFinite_(words: string, m: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, m.index - 30), m.index)
  const after = words.slice(m.index + m[0].length).trimStart()
  if (
    /\b(?:be|been|being|is|are|was|were|has|have|had|the|an?|its|their|to|of|by|newly|recently|not|as|and|or|more|most|very)\s*(?:\w+ly\s+)?$/u.test(
      before,
    )
  )
    return false
  if (/^by\b/u.test(after)) return /adopted|signed|agreed|issued|endorsed/u.test(m[0])
  return /^(?:an?|the|its|their|his|her|that|in|on|for|to|with|at|from|into|off|out|up|down|several|some|many|all|both|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|[A-Z]\S*|new|joint|national|only|twice|once|again)\b/u.test(
    after,
  )
}
