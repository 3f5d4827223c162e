import type { Span } from "../../text/index.ts"
import { ACT_NOUNS, HARM, OCCASIONS, PARTICIPLES, PASTS } from "./happenings.table.ts"

/** A happening that prints no date: the words that tell it. */
export type Happening = {
  readonly verb: Span
  readonly status: "occurred" | "planned" | "alleged" | "postponed" | "ongoing"
  /** What tells it. */ readonly phrase: "clause" | "noun" | "participle"
}

const ADVERB = String.raw`(?:\s+(?:also|already|again|already|finally|further|further|however|initially|jointly|later|meanwhile|now|once|only|recently|repeatedly|reportedly|allegedly|since|subsequently|successfully|then|therefore|thereafter|twice|unanimously|formally|officially|previously|publicly|[a-z]+ly))`
/** "has adopted", "have since been released", "was lifted", "had recently been arrested". */
const PASSIVE = new RegExp(
  String.raw`\b(?:(?:has|have|had)${ADVERB}{0,2}(?:\s+been)?|was|were|(?:got))${ADVERB}{0,2}\s+(${PARTICIPLES})\b`,
  "gu",
)
/** "The authorities subsequently vacated the school". */
const ACTIVE = new RegExp(String.raw`(?<=[\p{L}\p{N}’')”",] )(?:[a-z]+ly |then |also |later |since )?\b(${PASTS})\b(?= )`, "gu")
/** "prompted the Government to impose a ban". */
const CAUSED =
  /\b(?:prompted|prompting|forced|forcing|compelled|compelling)\s+(?=(?:the|its|their|many|some|several)\b|\d|[A-Z])(?:\S+\s+){1,6}?to\s+[a-z]+/gu
/** "the recent postponement of", "the reported killings of". */
const NOMINAL = new RegExp(
  String.raw`\b(?:the|a|an|its|his|her|their|recent|reported|alleged|delayed|dramatic)\s+(?:(?:recent|reported|alleged|delayed|dramatic|sudden|mass|official|formal|arbitrary|\d+|announced|unilateral|early)\s+)*(${ACT_NOUNS})\s+(?:of|by)\b`,
  "gu",
)
/** Happenings that are taken for granted even where something is asked or sought: "information on the withdrawal of several contingents". */
const GRANTED =
  /\b(?:arrests?|closing|closure|collapse|detention|draw-?down|killings?|abduction|kidnapping|murder|assassination|disappearance|dissolution|postponement|withdrawal)\b/u
/** "the joint plan adopted by the Government and the Mission". */
const AGREED_BY = /(?<=\p{L} )(?:jointly )?(?:adopted|agreed|endorsed|issued|signed|approved)(?: (?:on|in) \S+)? by\b/gu
/** "supported the organization of a seminar". */
const BROUGHT_ABOUT =
  /\b(?:supported|facilitated|oversaw|enabled)\s+(?:the|a|an)\s+(?:organi[sz]ation|holding|convening|launch|adoption|establishment|creation|opening|signing|release)\s+of\b/gu
/** "the upcoming elections", "recently created framework", "mandate renewal". */
const TIMED = new RegExp(
  String.raw`\b(?:(?:upcoming|forthcoming)\s+(?:[\p{L}-]+\s+){0,3}?(?:${OCCASIONS})|(?:recent|recently)\s+(?:[\p{L}-]+\s+){0,2}?(?:${PARTICIPLES}|${ACT_NOUNS})|mandate renewals?|renewal of (?:the|its) mandate|(?:renewing|renew) the mandate)\b`,
  "giu",
)
/** "has been receiving threats ever since". */
const EVER_SINCE = /\b(?:has|have) been [a-z]+ing\b[^,;.]{0,50}\bever since\b/gu
const INTENDED =
  /\b(?:intends?|(?<=(?:[Gg]overnment|[Mm]inistry|[Mm]ission|[Cc]ouncil|[Cc]ommission|[Oo]ffice|[Aa]uthorit(?:y|ies)|[Pp]art(?:y|ies)|[Pp]artners|[A-Z]{3,}|[Tt]hey|[Ii]t) )plans?|(?:is|are) (?:expected|scheduled|due|set))\s+to\s+(?:adopt|appoint|be (?:adopted|closed|held|launched|opened|published|signed)|begin|close|conclude|convene|create|deploy|end|establish|expire|hold|issue|launch|meet|open|present|publish|resume|set up|sign|start|submit|take place|visit|withdraw)\b/gu

const NEGATED = /\b(?:not|never|no|none|nothing|nobody|neither|nor|without|failed|yet to|unable|hardly|rarely|seldom)\b|n[’']t\b/iu
/** Stretches that ask or wonder tell no happening. */
const ASKED =
  /\b(?:if|whether|ought|asked|enquired|inquired|wondered|wished to know|wanted to know|queried|requested that|recommended that)\b/iu
/** Just before a verb: what ought to be or could be, not what was. */
const SUPPOSED =
  /\b(?:should|could|would|might|must|may|shall|will|can|cannot|to|once|until|unless)\b(?:(?!\b(?:that|which|who|and)\b)[^,;:])*$/u
/** A finite verb is governed by no "to" of its subject: "a bill to ban the practice was rejected". */
const FINITE = /^(?:was|were|has|had)\b/u
const SUPPOSED_FINITE =
  /\b(?:once|until|unless)\b(?:(?!\b(?:that|which|who|and)\b)[^,;:])*$|\b(?:should|could|would|might|must|may|shall|will|can|cannot|to)\s+$/u
const HABIT = /\b(?:usually|often|always|regularly|every|each time|generally|typically)\b/u

/** What the sentence around a clause group is. */
export type Telling = {
  /** It asks for something: only what is taken for granted there counts. */
  readonly asks: boolean
  /** A dated event stands in the same group: only nouns beside it count. */
  readonly dated: boolean
}

/** The happenings without a date that one clause group tells. */
export function findHappenings(clean: string, group: Span, { asks, dated }: Telling): readonly Happening[] {
  const words = clean.slice(group.start, group.end)
  const found: Happening[] = []
  const add = (m: RegExpExecArray, status: Happening["status"], phrase: Happening["phrase"]) =>
    found.push({ verb: { start: group.start + m.index, end: group.start + m.index + m[0].length }, status, phrase })
  const unreal = asks || words.endsWith("?") || ASKED.test(words)
  for (const m of words.matchAll(TIMED)) add(m, /upcoming|forthcoming|renew/iu.test(m[0]) ? "planned" : statusOf(m[0]), "noun")
  for (const m of words.matchAll(AGREED_BY))
    if (!IS_BEFORE.test(words.slice(Math.max(0, m.index - 30), m.index)) && !isDenied(words, m)) add(m, "occurred", "participle")
  for (const m of words.matchAll(NOMINAL))
    if (!isSought(words.slice(Math.max(0, m.index - 90), m.index)) && isSingle(words, m) && (!unreal || GRANTED.test(m[0])))
      add(m, statusOf(m[0]), "noun")
  if (unreal || HABIT.test(words) || dated) return found
  for (const m of words.matchAll(INTENDED)) if (!isDenied(words, m)) add(m, "planned", "clause")
  for (const m of words.matchAll(BROUGHT_ABOUT)) if (!isDenied(words, m)) add(m, "occurred", "clause")
  for (const m of words.matchAll(CAUSED)) add(m, "occurred", "clause")
  for (const m of words.matchAll(PASSIVE))
    if (isTold(words, m) && !isTally(words, m) && !isShare(words, m)) add(m, statusOf(words), "clause")
  for (const m of words.matchAll(ACTIVE))
    if (isTold(words, m) && !isBulk(words, m) && isMainVerb(words, m)) add(m, statusOf(words), "clause")
  for (const m of words.matchAll(EVER_SINCE)) add(m, "ongoing", "clause")
  return found
}

/** Told as done: not denied, not supposed, and no other sense of its verb. */
const isTold = (words: string, m: RegExpExecArray): boolean =>
  !isDenied(words, m) &&
  !(FINITE.test(m[0]) ? SUPPOSED_FINITE : SUPPOSED).test(words.slice(Math.max(0, m.index - 50), m.index)) &&
  !isOtherSense(words, m)

/** "women held 14 seats", "met the threshold", "was left hanging", "was closed to the press". */
function isOtherSense(words: string, m: RegExpExecArray): boolean {
  const around = words.slice(Math.max(0, m.index - 70), m.index + m[0].length + 70)
  const after = words.slice(m.index + m[0].length, m.index + m[0].length + 80)
  if (/\bheld$/u.test(m[0])) return !OCCASION.test(around)
  if (/\bmet$/u.test(m[0]))
    return /^ (?:that |the |this |its |their |all |these )*(?:\S+ )?(?:thresholds?|targets?|criteri\w+|requirements?|needs|deadlines?|standards?|quotas?|goals?|conditions|obligations)/u.test(
      after,
    )
  if (/\bconcluded$/u.test(m[0]) && /^ that\b/u.test(after)) return true
  if (/\bagreed$/u.test(m[0]) && /^ (?:on the (?:\w+ )?(?:need|importance)|that|with)\b/u.test(after)) return true
  return /\b(?:was|were|been) (?:left|named|moved)$/u.test(m[0]) || (/\bclosed$/u.test(m[0]) && /^ to\b/u.test(after))
}
const OCCASION = new RegExp(String.raw`\b(?:${OCCASIONS})s?\b`, "iu")

/** Harm to people is one happening when somebody is named or counted: not "the abduction of women and girls". */
const isSingle = (words: string, m: RegExpExecArray): boolean => {
  const after = words.slice(m.index + m[0].length, m.index + m[0].length + 40)
  if (/^\s*(?:(?:an?|the|more)\s+)?(?:\w+ )?(?:awareness|conditions|environment|jobs|opportunities|space)\b/u.test(after)) return false
  if (BIRTH_NOUN.test(m[0]) && /^\s*(?:an?|any|more|such|\p{Ll}+s)\b/u.test(after))
    return BROUGHT.test(words.slice(Math.max(0, m.index - 50), m.index))
  return (
    !HARM_NOUN.test(m[0]) || /^\s*(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|his|her|their|\d|\p{Lu})/u.test(after)
  )
}
/** What comes into being: with "a" it is mostly proposed ("the establishment of a mechanism"), unless the words say that it came about. */
const BIRTH_NOUN = /\b(?:adoption|appointment|creation|establishment|formation|introduction|launch|launching|opening)\b/u
const BROUGHT =
  /\b(?:after|announced|as a result of|came with|concluded with|culminat\w+ in|due to|followed by|following|led to|leading to|marked by|result\w+ in|saw|since|thanks to|through|welcom\w+|with)\s+(?:the\s+)?$/u
const HARM_NOUN = /\b(?:abduction|kidnapping|killings?|arrests?|detention|disappearance|murder|assassination|execution|release)\b/u
const IS_BEFORE = /\b(?:is|are|be|been|being|was|were|to|not|has|have|had)\s*(?:\w+ly\s+)?$/u

const statusOf = (words: string): Happening["status"] =>
  /\b(?:allege|reported\b|reportedly|alleging)/u.test(words)
    ? "alleged"
    : /postpone|adjourn|put off/u.test(words)
      ? "postponed"
      : "occurred"

/** A negation in the words before the verb, inside it, or in its object: "has named none". */
const isDenied = (words: string, m: RegExpExecArray): boolean =>
  NEGATED.test(words.slice(Math.max(0, m.index - 80), m.index + m[0].length)) ||
  /^\s+(?:none|no|nobody|nothing|neither)\b/u.test(words.slice(m.index + m[0].length, m.index + m[0].length + 12))

/** "A third of the clinics have closed", "60 per cent were elected": a share is measured, and tells no one happening. */
const isShare = (words: string, m: RegExpExecArray): boolean =>
  /(?:\bper\s?cent|%|\b(?:half|majority|quarters?|thirds?|fifths?|most|many)|\d)(?:\s+of\s[^,;]*|,?\s+)$/u.test(
    words.slice(Math.max(0, m.index - 90), m.index),
  ) && !/(?:^|[^\d.,])\d+(?:\s+(?!per\s?cent)[a-z]+)*\s+$/u.test(words.slice(Math.max(0, m.index - 90), m.index))

/**
 * "13 boys were abducted", "a total of 338 civilians were killed", "women and girls were raped": tallies and patterns, which no reader
 * lists one by one. Harm is a happening where its victim is singled out: by name, by "a" or "the", or by a number in words.
 */
function isTally(words: string, m: RegExpExecArray): boolean {
  if (!HARM.test(m[0]) && !m[0].endsWith("subjected")) return false
  const before = words.slice(Math.max(0, m.index - 60), m.index)
  if (/\d/u.test(before)) return true
  return !SINGLED_OUT.test(before) && !/\p{Ll} \p{Lu}\p{Ll}/u.test(before)
}

const SINGLED_OUT =
  /\b(?:an?|another|his|her|he|she|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|several|Ms|Mr|Mrs|Dr)\b/iu

/** "conducted 18,333 patrols": a mission's statistics, not one act. */
const isBulk = (words: string, m: RegExpExecArray): boolean =>
  /^ (?:an? total of )?\d{1,3}[, ]?\d{3}\b/u.test(words.slice(m.index + m[0].length, m.index + m[0].length + 24))

/** Sought, offered or described, not told: "support the creation of", "for the establishment of". "Due to the closure of" tells it. */
const isSought = (before: string): boolean =>
  (/(?:,|\b(?:and|or|as well as))\s*$/u.test(before) && SOUGHT_BEFORE.test(before)) ||
  (SOUGHT.test(before) && !/\b(?:due|owing|led|leading|thanks|contributed|response|prior|related|linked) to\s*$/u.test(before)) ||
  /\b(?:should|must|will|would|may)\b/u.test(before)
/** The first of several things sought: "supports the creation of a forum and the establishment of …". */
const SOUGHT_BEFORE =
  /\b(?:support(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|advocat(?:e|es|ed|ing)|ensure|promot(?:e|es|ed|ing)|for|to [a-z]+) the\s/u
const SOUGHT =
  /\b(?:to|for|support(?:s|ed|ing)?|towards?|including|request(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|need|seek(?:s|ing)?|advocat(?:e|es|ed|ing)|ensure|promot(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|call(?:s|ed|ing)? for|against|facilitate)\s*$/u

/** Verbs that need no object, so that a preposition may follow: "the force withdrew from". */
const NO_OBJECT =
  /\b(?:agreed|broke|came|collapsed|convened|defected|disappeared|ended|entered|erupted|escaped|fled|gave|handed|left|met|moved|opened|pulled|resigned|resumed|returned|stepped|surrendered|testified|took|travell?ed|voted|walked|went|withdrew|wrote|briefed)\b/u

/** Whether the past form stands as the verb of its clause, not as a participle after a noun ("the officers deployed in the north"). */
function isMainVerb(words: string, m: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, m.index - 30), m.index)
  const after = words.slice(m.index + m[0].length, m.index + m[0].length + 30).trimStart()
  const opens = /^[\s,;—–-]*(?:and|but|then)\s+(?:\w+ly\s+)?$/u.test(words.slice(0, Math.min(m.index, 24))) && m.index < 24 // ", and issued a statement"
  if (
    !opens &&
    /\b(?:be|been|being|is|are|was|were|has|have|had|the|an?|its|their|to|of|by|newly|recently|not|as|and|or|more|most|very|in|on|for|with)\s*(?:\w+ly\s+)?$/u.test(
      before,
    )
  )
    return false
  if (/\b(?:that|which)\s+(?:\S+\s+){1,4}$/u.test(before)) return false // "centres that the Government set up"
  if (/^(?:on|in|for|to|with|at|from|into|off|out|up|down)\b/u.test(after)) return NO_OBJECT.test(m[0]) || m[0].trim().includes(" ")
  return /^(?:an?|the|its|their|his|her|that|several|some|many|all|both|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|[A-Z]\S*|new|joint|national|only|twice|once|again)\b/u.test(
    after,
  )
}
