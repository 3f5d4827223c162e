import { changeOfVerb, type VerbChange } from "../../language/index.ts"
import type { Verdict } from "../../review/index.ts"
import type { ProvisionFate } from "./provisions.ts"
import type { Found } from "./search.ts"
import type { Vehicle } from "./vehicle.ts"
import { lostBetween } from "./lost.ts"
import type { Wish } from "./wish.ts"

/** What the machine suggests of one ask. Not a verdict until a person says so. */
export type Suggestion = {
  readonly suggested: Verdict
  /** How sure the machine is, 0 to 1: how far the places it looked at lie from where the verdict would be another. */
  readonly confidence: number
  /** One sentence. */
  readonly why: string
  readonly verb: { readonly asked: string | undefined; readonly adopted: string | undefined; readonly change: VerbChange | undefined }
  readonly addressee: { readonly asked: string | undefined; readonly adopted: string | undefined; readonly same: boolean | undefined }
  /** Numbers, dates and qualifiers asked for, or in the baseline, and gone. */
  readonly lost: readonly string[]
}

/** Below this share of an ask's words a passage does not say it. */
const SAYS = 0.48
/** From this share on a passage says all of it. */
const SAYS_ALL = 0.72

/** Suggests what became of a wish, from the adopted passage and the baseline passage that say most of it. */
export function suggest(wish: Wish, adopted: Found | undefined, before: Found | undefined, counterpart: Found | undefined): Suggestion {
  if (wish.ownAct) return said("cannot-tell", 0.9, "What members do by themselves is not printed in a resolution.", wish, undefined)
  return wish.wants === "keep" && before && before.share >= SAYS
    ? kept(wish, before, counterpart ?? adopted)
    : changed(wish, adopted, before)
}

/** What became of an ask whose vehicle ended. */
export const overtaken = (wish: Wish, { name, evidence }: Vehicle): Suggestion =>
  said("overtaken", 0.9, `${name} ended by ${evidence?.label ?? "the text"}.`, wish, undefined)

/** What became of all that a resolution says of women and peace and security: the sum over its provisions. */
export function suggestForAll(wish: Wish, provisions: readonly ProvisionFate[]): Suggestion {
  const gone = provisions.filter(({ relation }) => relation === "dropped").length
  const stand = provisions.length - gone
  const why = `Of ${provisions.length} provisions of the baseline on women and peace and security ${stand} stand, some edited, and ${gone} ${gone === 1 ? "is" : "are"} gone.`
  if (stand === 0) return said("dropped", 0.8, why, wish, undefined)
  return said(gone > provisions.length / 3 ? "weakened" : "retained", 0.6, why, wish, undefined)
}

/** To be kept: what of the baseline's words for it is still there. */
function kept(wish: Wish, before: Found, after: Found | undefined): Suggestion {
  const stays = after ? held(before, after) : 0
  if (!after || stays < 0.6)
    return said(
      "dropped",
      sure(0.6 - stays, 0.6),
      `${before.clause.provision.label} of ${before.clause.provision.symbol} said it; nothing that was adopted does.`,
      wish,
      undefined,
    )
  const lost = lostBetween(before.words, after.context)
  const change = changeOfVerb(before.clause.verb, after.clause.verb)
  const label = after.clause.provision.label
  if (stays < 0.85 || change === "weaker" || lost.length > 0)
    return said(
      "weakened",
      0.5,
      change === "weaker"
        ? `${label} says it with a softer verb.`
        : lost.length > 0
          ? `${label} says it without ${lost.map((word) => `"${word}"`).join(", ")}.`
          : `${label} says less of it than the baseline.`,
      wish,
      after,
      lost,
    )
  if (change === "stronger" || (after.clause.firmer && !before.clause.firmer))
    return said("strengthened", 0.6, `${label} says it with a firmer verb.`, wish, after)
  const gained = lostBetween(after.words, before.context)
  if (gained.length > 0)
    return said("strengthened", 0.5, `${label} says it and adds ${gained.map((word) => `"${word}"`).join(", ")}.`, wish, after)
  if (grew(before, after)) return said("strengthened", 0.5, `${label} says it and adds to it.`, wish, after)
  return said("retained", 0.5 + stays / 2 - 0.2, `${label} says it as the baseline did.`, wish, after)
}

/** New language, a firmer verb or another addressee: what of it stands. */
function changed(wish: Wish, adopted: Found | undefined, before: Found | undefined): Suggestion {
  if (!adopted || adopted.share < SAYS)
    return said(
      wish.wants === "keep" ? "dropped" : "not-taken-up",
      sure(SAYS - (adopted?.share ?? 0), SAYS),
      "No passage of what was adopted says it.",
      wish,
      undefined,
    )
  const label = adopted.clause.provision.label
  const same = sameAddressee(wish.addressee, adopted.clause.addressee, adopted.clause.provision.text)
  const lost = lostBetween(wish.content, adopted.context)
  if (same === false) return said("not-taken-up", 0.5, `${label} asks it of ${adopted.clause.addressee ?? "another"}.`, wish, adopted, lost)
  const verb = changeOfVerb(wish.verb, adopted.clause.verb)
  if (verb === "weaker" && adopted.womenIn !== false)
    return said("weakened", 0.5, `${label} says it with a softer verb than was asked.`, wish, adopted, lost)
  if (adopted.womenIn === false) return said("partly", 0.5, `${label} says it without a word on women.`, wish, adopted, lost)
  if (adopted.share < SAYS_ALL) return said("partly", 0.4, `${label} says part of it.`, wish, adopted, lost)
  if (lost.length > 0)
    return said("weakened", 0.4, `${label} says it without ${lost.map((word) => `"${word}"`).join(", ")}.`, wish, adopted, lost)
  const stood = before !== undefined && before.share >= adopted.share - 0.05
  if (stood && before.clause.firmer === adopted.clause.firmer && changeOfVerb(before.clause.verb, adopted.clause.verb) === "stronger")
    return said("strengthened", 0.5, `${label} says it with a firmer verb than the baseline.`, wish, adopted)
  if (stood && adopted.clause.firmer && !before.clause.firmer)
    return said("strengthened", 0.5, `${label} says it more firmly than the baseline.`, wish, adopted)
  return stood
    ? said("retained", 0.4, `${label} says it, as the baseline did.`, wish, adopted)
    : said("taken-up", 0.5, `${label} says it, and the baseline did not.`, wish, adopted)
}

function said(
  suggested: Verdict,
  confidence: number,
  why: string,
  wish: Wish,
  found: Found | undefined,
  lost: readonly string[] = [],
): Suggestion {
  return {
    suggested,
    confidence: Math.round(Math.max(0.05, Math.min(0.95, confidence)) * 100) / 100,
    why,
    verb: { asked: wish.verb, adopted: found?.clause.verb, change: found ? changeOfVerb(wish.verb, found.clause.verb) : undefined },
    addressee: {
      asked: wish.addressee,
      adopted: found?.clause.addressee,
      same: found ? sameAddressee(wish.addressee, found.clause.addressee, found.clause.provision.text) : undefined,
    },
    lost,
  }
}

const sure = (margin: number, of: number): number => 0.4 + (0.5 * margin) / of

/** Weight of what the baseline's stretch says of the ask that the other says too. */
const held = (before: Found, after: Found): number => {
  const both = before.weighed.filter(([stem]) => after.stems.has(stem))
  const all = before.weighed.reduce((sum, [, weight]) => sum + weight, 0)
  return all > 0 ? both.reduce((sum, [, weight]) => sum + weight, 0) / all : 0
}

const grew = (before: Found, after: Found): boolean => after.words.length > before.words.length * 1.12 + 12

const OFFICES: readonly [RegExp, string][] = [
  [
    /\b(?:government|authorit(?:y|ies)|institutions|leaders|politic(?:al|ians)|parliament|house of representatives|council of ministers|transition)\b/iu,
    "national",
  ],
  [/\b(?:secretary-general|special representative|special envoy)\b/iu, "secretariat"],
  [/\b(?:(?=[A-Z-]*[A-Z]{4})[A-Z]{2,}[A-Z-]*|mission|peacekeep\w+|country team|united nations)\b/u, "united nations"],
  [/\b(?:african union|ECOWAS|league of arab states|european union|regional)\b/iu, "regional"],
  [/\b(?:states|contributing countries|international community|partners|donors)\b/iu, "states"],
  [/\b(?:all parties|parties|armed groups|belligerents|movements)\b/iu, "parties"],
]

/** Whether two addressees may be one: they share a word that names, or an office. Absent where one is not said. */
export function sameAddressee(asked: string | undefined, adopted: string | undefined, text: string): boolean | undefined {
  if (asked === undefined || adopted === undefined) return undefined
  const words = (printed: string) =>
    new Set(
      printed
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 3 && !COMMON.has(word)),
    )
  const [a, b] = [words(asked), words(adopted)]
  if ([...a].some((word) => b.has(word))) return true
  const office = (printed: string) => OFFICES.filter(([pattern]) => pattern.test(printed)).map(([, name]) => name)
  const [left, right] = [office(asked), office(adopted)]
  if (left.some((one) => right.includes(one)) || right.includes("parties") || /\ball\b/iu.test(adopted)) return true
  if (left.length === 0 || right.length === 0) return text.toLowerCase().includes(asked.toLowerCase()) ? true : undefined
  return false
}

const COMMON: ReadonlySet<string> = new Set(["relevant", "national", "other", "their", "with", "member"])
