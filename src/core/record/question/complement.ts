import type { Question } from "./question.ts"
import { ADVERBS, INFORMATION_NOUNS, MORE_WORDS, NEED_NOUNS, SUPPLY_NOUNS, TELL_VERBS, TOPIC_PREPOSITIONS } from "./asking.table.ts"
import { any, LETTERS, lowered } from "./pattern.ts"

export type AskingClass = "ask" | "know" | "seek" | "raise" | "stress" | "call"

/** What an asking verb takes: where the things asked begin, behind `length` signs, and what they are. */
export type Complement = {
  readonly length: number
  /** "by piece": "asked for" takes what is to be told and what is to be done; each thing says which. */
  readonly kind: Question["kind"] | "by piece"
  /** The preposition that leads to the things asked; printed again, it begins another. */
  readonly governor: string | undefined
}

const WH =
  "(?:(?:exactly|just|precisely) )?(?:how|whether|why|what|when|where|which|who|whom|whose|if|(?:to|in|for|by|at|on|under|until|since|from|with) (?:what|which|whom|whose|how long|when))\\b"
const TOPIC = any(TOPIC_PREPOSITIONS)
const QUALITY =
  "(?:(?:a|an|the|some|any|several|many|numerous|specific|further|additional|more|other|follow-up|detailed|updated|similar|two|three|four|five|various|different|a number of|a few|a series of|a range of|pointed|related|pertinent|general|up-to-date|their|greater|concrete|its|his|her) )*"
const ADVERB = `(?:(?:${any(ADVERBS)}|more|in (?:more|greater|further) detail|something|anything),? )*`
/** "asked the Special Representative whether": up to eight words without a mark. */
const SOMEBODY = `(?:(?!whether\\b|how\\b|what\\b|why\\b|about\\b|for\\b|that\\b|to\\b|if\\b|on\\b|regarding\\b)[${LETTERS}\\d.'’()-]+ (?:(?:for|of) (?=the )(?!the \\w+ to ))?)*?`
const INFORMATION = `(?:${any(INFORMATION_NOUNS)})(?: and (?:${any(INFORMATION_NOUNS)}))?(?: (?:from|by|of) (?:the )?[^,;]+?)??`

type Row = readonly [classes: readonly AskingClass[], pattern: string, kind: Complement["kind"]]
/** Tried from the top: the first that fits is what the verb takes. What the pattern matches is left out of the quote; what stands in its look-ahead is not. */
const ROWS: readonly Row[] = [
  [["ask", "know", "raise", "seek"], `${ADVERB}(?=${WH})`, "question"],
  [["know"], "(?:more )?(?<prep>about|of|on|regarding):? ", "question"],
  [["know"], "more (?<prep>about|of|on|regarding) ", "question"],
  [
    ["ask", "raise", "seek"],
    `${QUALITY}(?:questions?|queries|query|enquiries)(?: and (?:concerns|comments|observations|issues|points))?(?: to [^,;]+?)?[,:]? (?:(?:including|among others|notably),? )?(?<prep>${TOPIC}) `,
    "question",
  ],
  [["ask", "raise", "seek"], `${QUALITY}(?:questions?|queries|query|enquiries)[,:]? (?:including )?(?=${WH})`, "question"],
  [
    ["ask", "raise"],
    "(?:the|these|several|some|a number of|two|three|four|five) (?:following |further |other )*questions(?=[.:]$)",
    "question",
  ],
  [["ask"], `${ADVERB}(?<prep>about|regarding|concerning|as to|on|around|after|over|at|into):? `, "question"],
  [
    ["ask", "know"],
    "to be (?:told|informed|briefed|updated|given (?:information|details|an update))(?: (?<prep>about|on|of|regarding|as to))? ",
    "question",
  ],
  [["ask", "know", "seek"], `(?:for )?${QUALITY}${INFORMATION}(?: as)? (?<prep>${TOPIC}) `, "question"],
  [["ask", "know", "seek"], `(?:for )?${QUALITY}${INFORMATION} (?=${WH})`, "question"],
  [["ask"], `(?<prep>for):? `, "by piece"],
  [["ask", "seek", "call"], `(?=that )`, "request"],
  [["ask", "seek"], `${SOMEBODY}to (?:${any(TELL_VERBS)}) (?:more |further |in more detail )?(?:(?<prep>${TOPIC}) )?`, "question"],
  [
    ["ask", "seek"],
    `${SOMEBODY}to (?:provide|share|give|offer)(?: (?:them|members|the council|the group))? ${QUALITY}${INFORMATION} (?<prep>${TOPIC}) `,
    "question",
  ],
  [["ask"], `${SOMEBODY}(?=${WH})`, "question"],
  [["ask"], `${SOMEBODY}(?<prep>about|regarding|concerning) `, "question"],
  [["ask"], `${SOMEBODY}(?<prep>for) `, "by piece"],
  [["ask", "seek"], `${SOMEBODY}(?=to [a-z])`, "request"],
  [["seek"], `(?<prep>for )?`, "by piece"],
  [["know"], "(?=(?:the|their|its|any|more)\\b)", "question"],
  [["raise", "stress", "ask"], `(?=(?:(?:the|a|an|their|its|both) )?(?:[a-z]+ )?(?:${any(NEED_NOUNS)})\\b)`, "need"],
  [["stress"], "(?=how (?:important|essential|crucial|vital|necessary|urgent)\\b)", "need"],
  [
    ["stress"],
    "(?=that [^,;]+?(?:should|must|needs? to|needed to|ought to|important|essential|crucial|vital|necessary|imperative|critical|paramount|had to)\\b)",
    "need",
  ],
  [["raise"], "(?:the|a) (?:question|issue|matter|topic|subject|problem|point) of (?=(?:the )?[a-z])", "question"],
  [
    ["raise"],
    "(?=(?:the )(?:possibility|case|cases|situation|fate|plight|prospects?|status|role|lack|absence|impact|risk|risks)\\b)",
    "question",
  ],
  [["call"], "(?=[^\\s,;.:])", "request"],
]
/** How far behind a verb what it takes is read. */
const WINDOW = 300
const COMPLEMENTS = ROWS.map(([classes, pattern, kind]) => ({ classes, kind, pattern: new RegExp(`^(?:${pattern})`) }))

/** What the verb takes, read from `at` on in lowered text; absent when it asks nothing there ("raised concerns", "stressed its commitment"). */
export function complementAt(low: string, at: number, verb: AskingClass): Complement | undefined {
  const near = low.slice(at, at + WINDOW)
  for (const { classes, pattern, kind } of COMPLEMENTS) {
    if (!classes.includes(verb)) continue
    const match = pattern.exec(near)
    if (!match) continue
    const themes = THEMES.exec(near.slice(match[0].length))?.[0].length ?? 0
    const governor = match.groups?.prep?.trim() ?? (kind === "need" ? NEEDED.exec(near)?.[1] : undefined)
    return { length: match[0].length + themes, kind, governor }
  }
  return undefined
}

/** "the following issues:" says nothing of what is asked. */
const THEMES = new RegExp(
  `(?:(?:the|these|several|some|a number of|two|three|four|five|other|following|main|key) )*(?:issues|topics|points|subjects|matters|areas|themes|questions): `,
  "uy",
)
/** "the need for", "the importance of": said again, it begins another need. */
const NEEDED = new RegExp(`^(?:[a-z]+ ){0,3}?(?:${any(NEED_NOUNS)}) (for|of|to)\\b`)

const LEADING = new RegExp(
  `^(?:for )?(?:(?:also|lastly|finally) )?${QUALITY}(?:${any(INFORMATION_NOUNS)})(?: and (?:${any(INFORMATION_NOUNS)}))? (?:(?:${TOPIC}) (?=[a-z])|(?=${WH}))`,
)
/** How many signs of a thing asked only say that one wants to be told: "an update on " before "the draft law". */
export const tellingPrefix = (piece: string): number => LEADING.exec(lowered(piece))?.[0].length ?? 0

const TOLD = new RegExp(
  `^(?:for )?${QUALITY}(?:${any(INFORMATION_NOUNS)}|examples?|assessments?|data|figures|statistics|overview|analysis)\\b|^${WH}`,
)
const DONE = new RegExp(
  `^(?:for )?(?:(?:a|an|the|their|much|even|concrete|specific|any) )*(?:${any(MORE_WORDS)})\\b|^(?:for )?(?:[^\\s,;:.]+ ){0,3}(?:${any(SUPPLY_NOUNS)})\\b|^that\\b|^to [a-z]`,
)
const NEED = new RegExp(`^(?:the )?(?:[a-z]+ )?(?:${any(NEED_NOUNS)}) (?:for|of|to|that)\\b`)

/** "for the Mission to send a team": somebody is to do it. */
const FOR_TO = new RegExp(`^for (?:[${LETTERS}\\d'’-]+ ){1,14}?to (?!(?:the|a|an|be)\\b)[a-z]+ (?!and\\b)`)

/** What a thing that was asked "for" is: to be told, or to be done. */
export function kindOfPiece(printed: string): Question["kind"] {
  const piece = lowered(printed)
  if (NEED.test(piece)) return "need"
  if (TOLD.test(piece)) return "question"
  return DONE.test(piece) || FOR_TO.test(piece) ? "request" : "question"
}
