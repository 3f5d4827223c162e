import type { Span } from "../../text/index.ts"
import type { Figure } from "./figure.ts"
import type { Quantity } from "./quantity.ts"
import { ASK_VERBS, FACT_WORDS, LAW_WORDS, PLAN_WORDS, STATUS_WORDS } from "./status-words.table.ts"

type Cue = Span & { readonly status: Figure["status"] }

const CUES = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${STATUS_WORDS.map(([pattern]) => `(${pattern.replaceAll(" ", "\\s+")})`).join("|")})(?![A-Za-zÀ-ɏ])`,
  "giu",
)
const NEGATED =
  /(?:not|never|unable\s+to|yet\s+to|cannot|without\s+being|in\s+a\s+position\s+to|could\s+not)\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:be\s+|been\s+)?(?:independently\s+)?$/iu
/** Who documents without verifying for the United Nations: what they document is reported. */
const OTHERS =
  /\b(?:groups?|organi[sz]ations?|associations?|lawyers?|activists?|defenders?|journalists?|media|networks?|civil\s+society|partners?|providers?|NGOs?|clinics?|coalitions?|unions?|churches|doctors?|monitors|hospitals?|police|authorities|Government|Ministry)\b/iu
const UNITED_NATIONS = /\b(?:United\s+Nations|UN\w*|MINU\w+|MONU\w+|OHCHR|Mission|Panel)\b/u

/** The words of a sentence that say how its figures are known. */
export function readCues(clean: string, sentence: Span): readonly Cue[] {
  const cues: Cue[] = []
  const text = clean.slice(sentence.start, sentence.end)
  for (const match of text.matchAll(CUES)) {
    const row = match.findIndex((group, i) => i > 0 && group !== undefined) - 1
    const before = text.slice(Math.max(0, match.index - 50), match.index)
    if (NEGATED.test(before)) continue
    const start = sentence.start + match.index
    let status = STATUS_WORDS[row]![1]
    const subject = text.slice(clauseStart(text, match.index), match.index)
    if (/^document/iu.test(match[0]) && OTHERS.test(subject) && !UNITED_NATIONS.test(subject)) status = "reported"
    cues.push({ start, end: start + match[0].length, status })
  }
  return cues
}

/** What the words of a heading say of how its numbers are known; nothing where they do not say. */
export const statusIn = (heading: string): Figure["status"] | undefined =>
  readCues(heading, { start: 0, end: heading.length }).at(-1)?.status

const clauseStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf(";", at), text.lastIndexOf(", while", at), text.lastIndexOf(", and ", at), 0)

/** What the nearest word of status that governs the figure says; "stated" where none does. */
export function statusOf(clean: string, sentence: Span, cues: readonly Cue[], figure: Quantity, nextStart: number): Figure["status"] {
  const reach = figure.end + (figure.population ? figure.population.length + 5 : 0)
  const inside = cues.find((cue) => cue.start >= figure.start && cue.end <= reach)
  if (inside) return inside.status
  const behind = cues.find(
    (cue) =>
      cue.start >= figure.end && cue.start < Math.min(nextStart, figure.end + 60) && governsBackwards(clean.slice(figure.end, cue.end)),
  )
  if (behind) return behind.status
  const before = cues.findLast((cue) => cue.end <= figure.printed.start)
  if (before && reaches(clean.slice(before.end, figure.printed.start), before.status)) return before.status
  return normOf(clean, sentence, figure)
}

/** "64 women are reportedly held", "130 cases had been reported": a passive or an adverb in the same clause. */
const governsBackwards = (between: string): boolean =>
  !/[;:]|,\s+(?:and|while|whereas|but)\s/u.test(between) &&
  /(?:^|\s)(?:were|was|are|is|been|be|have|has|had|reportedly|allegedly|(?:to\s+be))\s(?:[A-Za-zÀ-ɏ]+\s)?[A-Za-zÀ-ɏ]+$|(?:reportedly|allegedly)$|^\s+(?:verified|reported|alleged|documented|confirmed|estimated)$/iu.test(
    between,
  )

/** A word of status governs what follows until another statement begins. */
const reaches = (between: string, status: Figure["status"]): boolean =>
  !/;|,\s+(?:while|whereas|although|though|but|which\s+(?:requires|entitles))\s|\.\s/u.test(between) ||
  (status === "verified" && /^[^;]*\([^)]*$/u.test(between))

function normOf(clean: string, sentence: Span, figure: Quantity): Figure["status"] {
  const before = clean.slice(sentence.start, figure.start)
  const around = clean.slice(Math.max(sentence.start, figure.start - 120), Math.min(sentence.end, figure.end + 40))
  const share = figure.kind === "threshold" || figure.kind === "percentage" || figure.kind === "fraction" || figure.kind === "duration"
  if (figure.kind === "threshold" && WANTED.test(before.slice(-60))) return "planned"
  if (figure.kind === "threshold" ? LAW_WORDS.test(around) : share && LAW_NEAR.test(before.slice(-90))) return "law"
  const ask = ASK_VERBS.test(clean.slice(sentence.start, sentence.start + 40))
  const plan = ask ? 0 : lastIndex(PLAN_WORDS, before)
  if (plan >= 0 && lastIndex(FACT_WORDS, before) <= plan && !/[;]\s/u.test(before.slice(plan))) return "planned"
  return figure.kind === "threshold" && /quota|threshold|minimum/iu.test(clean.slice(figure.start, figure.end)) ? "law" : "stated"
}

/** "called for a quota of", "proposed a minimum of": somebody wants it, no law lays it down. */
const WANTED =
  /\b(?:call(?:s|ed|ing)?\s+for|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|demand(?:s|ed|ing)?|advocat(?:e|es|ed|ing)\s+for)\s+[^,;.]*$/iu

const LAW_NEAR =
  /(?:requir(?:es|ing|ed)|entitle[sd]?|sets?\s+aside|lays?\s+down|laid\s+down|mandating|stipulat\w+|reserves|legal\s+(?:minimum|quota))\b[^;.,]*$/iu

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
