import type { FoundDate } from "../date/index.ts"
import type { Event } from "./event.ts"

const POSTPONED = /\b(?:postpon\w*|adjourn\w*|put off|deferred|rescheduled|first set for|moved from|report[ée]e?s?)\b/u
const ALLEGED = /\b(?:alleg\w+|reportedly|said to have|claimed to have)\b/iu
const MEASURED =
  /%|\bper ?cent\b|pour cent|\b(?:compared|against|up from|down from|rose|fell|increase|decrease|documented|verified|recorded|registered|stood at|amounted|estimated|projected|number of|share of|half of)\b/iu
const AHEAD =
  /\b(?:will|shall|would|expected|scheduled|planned|foreseen|due|deadline|to be|upcoming|forthcoming|candidates for|ends?|expires?|runs? out|lapses?|remain|renewal|renewed|extend\w*|next|intends?|until|undertook|committed|pledged|promised|urg\w+|request\w*|encourag\w+|publish)\b/iu
const IN_FORCE =
  /\b(?:plan|strategy|programme|program|framework|compact|calendar|road ?map|fiscal|financial year|budget|mandate|for the period)\b/iu

/** Whether words around a date look forward, so that a missing year is the next one that fits. */
export const looksAhead = (words: string, date: FoundDate): boolean =>
  date.bound === "by" || date.bound === "before" || date.bound === "until"
    ? !/\b(?:had|has|have|was|were|received|arrived|paid)\b/u.test(words)
    : AHEAD.test(words) && !/\b(?:was|were|had|has|[a-z]{3,}ed)\b/u.test(words.replace(AHEAD, ""))

/** What the words say of a dated happening. `later` says that its date lies after the paper's. */
export function statusOfDated(words: string, date: FoundDate, later: boolean): Event["status"] {
  if (POSTPONED.test(words)) return "postponed"
  if (date.bound === "as-at") return "measurement"
  if (ALLEGED.test(words)) return "alleged"
  if (later || (looksAhead(words, date) && date.kind !== "fiscal-year" && !/\b(?:19|20)\d\d\b/u.test(words))) return "planned"
  if (MEASURED.test(words)) return "measurement"
  if (date.kind === "interval" && IN_FORCE.test(words)) return "ongoing"
  return date.bound === "since" ? "ongoing" : "occurred"
}
