import { sameAddressee } from "./addressee.ts"
import { OF_REPORTS, OF_WOMEN } from "./asked.ts"
import { novelty, wordsNear } from "./changes.ts"
import { isDate, lostBetween, weighsInVerdict } from "./lost.ts"
import type { Found } from "./search.ts"
import { type Case, forceChange, said, says, type Suggestion } from "./verdict.ts"
import { OPERATIVE_VERBS } from "../../language/index.ts"

/** From this share on the words that answer an ask are new in their place. */
const NEW = 0.12
/** From this share on they are, however much the baseline said of it elsewhere. */
const ALL_NEW = 0.5
/** A part of the ask that is said less than this is out; where another is said so much that the passage is the right one. */
const OUT = 0.25
const IN = 0.5
/** Said so much in its own words, a single part without women is partly said. */
const MOST = 0.43
/** Said so little in its own words, what is said in others is chance where it is not much either. */
const LITTLE = 0.2
/** What a part weighs that matters by itself. */
const MATTERS = 0.15

/** Who tells the Council something. */
const TELLS =
  /\b(?:[Ss]ecretary-[Gg]eneral|[Mm]ission|United Nations|UN|[Pp]anel|[Gg]roup of [Ee]xperts|country team|(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*)\b/u

/** A mandate is extended by the act itself: to speak of it is nothing. */
const RENEWS = /^(?:extend|renew|prolong)\b.{0,40}\bmandate\b/iu
const RENEWAL = /\b(?:extend|renew|prolong)(?:s|ed|ing)?\b/iu

/** A party by its short name: "M23", "FDLR". Where it is not named, what is said is not said of it. */
const PARTY = /^(?:the )?(?=\S*[A-Z])[A-Z\d-]{2,}$/u
/** Whether the words that govern a task name whom an ask names: "requests the Secretary-General to streamline the tasks of UNMOSS as follows". */
const isNamedIn = (addressee: string | undefined, words: string): boolean =>
  addressee !== undefined && (words.includes(addressee) || (PARTY.test(addressee) && /\b[Mm]ission\b/u.test(words)))

/** New language, a firmer verb or another addressee: what of it stands. */
export function changed(one: Case): Suggestion {
  const { wish, asked, adopted, before, changes } = one
  const none = (confidence: number, why: string) =>
    said(wish, undefined, wish.wants === "keep" ? "dropped" : "not-taken-up", confidence, why)
  if (!adopted || !says(adopted)) return none((adopted?.share ?? 0) < 0.25 ? 0.9 : 0.7, "No passage of what was adopted says it.")
  const { label, kind } = adopted.clause.provision
  const lost = lostBetween(wish.content, `${adopted.clause.opening} ${adopted.context}`)
  if (sameAddressee(wish.addressee, adopted.clause.addressee) === false && !isNamedIn(wish.addressee, adopted.clause.opening))
    return said(wish, adopted, "not-taken-up", 0.8, `${label} asks it of ${adopted.clause.addressee ?? "another"}.`, lost)
  if (asked.report && TELLS.test(wish.addressee ?? "Secretary-General") && !OF_REPORTS.test(`${adopted.clause.opening} ${adopted.context}`))
    return none(0.7, `${label} comes near, and asks for no report.`)
  if (wish.adds && stoodBefore(one, adopted, before)) return none(0.6, `${label} said as much before.`)
  if (RENEWS.test(wish.content) && !RENEWAL.test(adopted.context)) return none(0.7, `${label} names it, and does not extend it.`)
  const out = asked.parts.filter(({ worth }, i) => worth >= MATTERS && (adopted.parts[i] ?? 0) < OUT)
  const isIn = asked.parts.some(({ worth }, i) => worth >= MATTERS && (adopted.parts[i] ?? 0) >= IN)
  if (adopted.object < OUT && asked.object !== undefined && !OF_WOMEN.test(asked.object.stem) && adopted.exact < MOST)
    return none(0.6, `${label} comes near, and says nothing of "${asked.object.word}".`)
  if (asked.women && !adopted.women)
    return (asked.parts.some(({ women }, i) => !women && (adopted.parts[i] ?? 0) >= IN) && (adopted.parts[0] ?? 0) >= OUT) ||
      adopted.exact >= MOST
      ? said(wish, adopted, "partly", 0.75, `${label} says it without a word on women.`, lost)
      : none(0.7, `${label} comes near, and says nothing of women.`)
  if (out.length > 0 && isIn) return said(wish, adopted, "partly", 0.5, `${label} says it without "${(out[0]?.words ?? "").trim()}".`, lost)
  if (adopted.share < 0.5 && adopted.exact < LITTLE) return none(0.4, `${label} comes near in other words only.`)
  const verb = forceChange(wish.verb, adopted.clause.verb)
  if (
    verb === "weaker" &&
    wish.addressee !== undefined &&
    PARTY.test(wish.addressee) &&
    !isNamedIn(wish.addressee, adopted.clause.provision.text)
  )
    return none(0.5, `${label} says it of others, and does not name ${wish.addressee}.`)
  if (verb === "weaker") return said(wish, adopted, "weakened", 0.75, `${label} says it with a softer verb than was asked.`, lost)
  if (kind === "preambular" && OPERATIVE_VERBS.get(wish.verb ?? "")?.family === "ask")
    return said(wish, adopted, "weakened", 0.6, `${label} says it, but only in the preamble.`, lost)
  const short = lost.filter(weighsInVerdict)
  if (short.length > 0)
    return said(wish, adopted, "weakened", 0.5, `${label} says it without ${short.map((word) => `"${word}"`).join(", ")}.`, lost)
  return stoodBefore(one, adopted, before)
    ? stood(one, adopted)
    : said(
        wish,
        adopted,
        "taken-up",
        0.6,
        `${label} says it${one.hasBaseline ? ", and the baseline did not" : "; what stood before is not known"}.`,
        lost,
      )

  function stoodBefore({ changes: both }: Case, now: Found, then: Found | undefined): boolean {
    if (!then || !says(then)) return false
    const anew = novelty(now, both)
    if (anew < NEW) return true
    return anew < ALL_NEW ? then.share >= now.share + 0.02 : then.share >= now.share && then.exact >= now.exact + 0.02
  }

  function stood({ changes: both }: Case, now: Found): Suggestion {
    const firmer =
      forceChange(before?.clause.verb, now.clause.verb) === "stronger" || (now.clause.firmer && before?.clause.firmer === false)
    if (firmer) return said(wish, now, "strengthened", 0.5, `${label} says it more firmly than the baseline.`, lost)
    const gained = lostBetween(wordsNear(now, both.come, 30), before?.context ?? "").filter((word) => !isDate(word))
    if (gained.length > 0 && changes.was.get(label)?.length)
      return said(wish, now, "strengthened", 0.4, `${label} says it and adds ${gained.map((word) => `"${word}"`).join(", ")}.`, lost)
    return said(wish, now, "retained", 0.6, `${label} says it, as the baseline did.`, lost)
  }
}
