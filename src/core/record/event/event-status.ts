import type { FoundDate } from "../date/index.ts"
import type { Event } from "./event.ts"

const POSTPONED = /\b(?:postpon\w*|adjourn\w*|put off|deferred|rescheduled|first set for|moved from|report[ée]e?s?)\b/u
const ALLEGED = /\b(?:alleg\w+|reportedly|said to have|claimed to have)\b/iu
const MEASURED =
  /%|\bper ?cent\b|pour cent|\b(?:compared|up from|down from|rose|fell|increase|decrease|documented|verified|recorded|registered|stood at|amounted|estimated|projected|number of|share of|half of)\b/iu
/** Words that look forward from the time of writing. */
const AHEAD =
  /\b(?:will|shall|would(?: be [a-z]+)?|to be [a-z]+|(?:is|are) (?:expected|scheduled|planned|foreseen|due|set|to be)|(?:expected|planned|scheduled) (?:for|in|on|to)|foreseen|ahead of|in advance of|deadline|upcoming|forthcoming|candidates for|ends? on|expires?|runs? out|lapse|remain in|renewal|intends?)\b/iu
const PAST = /\b(?:was|were|had|has|have|said|met|held|took|began|[a-z]{3,}ed)\b/u
const IN_FORCE =
  /\b(?:plan|strategy|programme|program|framework|compact|calendar|road ?map|fiscal|financial year|budget|mandate|for the period)\b/iu

/** Whether words around a date look forward, so that a missing year is the next one that fits. */
export function looksAhead(words: string, date: FoundDate): boolean {
  if (date.bound === "by" || date.bound === "before" || date.bound === "until")
    return !/\b(?:had|has|have|was|were|received|arrived|paid)\b/u.test(words)
  // "On 8 March, he said | that arrests would go on"; "announced that | a vote would be held on 21 September"
  const that = words.indexOf(" that ")
  const told = that < 0 ? words : /^(?:On|In|Between|From|Since|During)\b/u.test(words) ? words.slice(0, that) : words.slice(that)
  return AHEAD.test(told) && !PAST.test(told.replace(AHEAD, ""))
}

/** What the words say of a dated happening. `later` says that its date lies after the paper's. */
export function statusOfDated(words: string, date: FoundDate, later: boolean): Event["status"] {
  if (POSTPONED.test(words)) return "postponed"
  if (date.bound === "as-at") return "measurement"
  if (ALLEGED.test(words)) return "alleged"
  if (later || (looksAhead(words, date) && (date.yearMissing || date.relative !== undefined))) return "planned"
  if (MEASURED.test(words)) return "measurement"
  if (date.kind === "interval" && IN_FORCE.test(words)) return "ongoing"
  return date.bound === "since" ? "ongoing" : "occurred"
}
