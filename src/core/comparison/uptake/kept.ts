import { novelty, standing, wordsNear } from "./changes.ts"
import { termsOf } from "./coverage.ts"
import { isDate, lostBetween } from "./lost.ts"
import { makesHappen, OPERATIVE_VERBS } from "../../language/index.ts"
import { type Case, forceChange, said, type Suggestion } from "./verdict.ts"

/** Less of the baseline's words for it than this, and it is gone; from the second on all of it is there. */
const GONE = 0.4
const ALL = 0.8
/** Said less than this, the noun that names what is to be kept is gone. */
const OUT = 0.25
/** Words around the stretch that count as its own, in UTF-16 units. */
const AROUND = 45
/** So many new words beside it are a wider scope. */
const WIDER = 6

/** Whether a verb says what a text is said to say: a welcome is no decision, and a request may be a demand. */
const speaksSo = (asked: string | undefined, verb: string | undefined): boolean =>
  asked === undefined ||
  (makesHappen(asked) ? makesHappen(verb) : OPERATIVE_VERBS.get(asked)?.family === OPERATIVE_VERBS.get(verb ?? "")?.family)

/** To be kept, and the baseline said it: what of the baseline's words for it is still there. */
export function kept({ wish, asked, adopted, before, successor, byNumber, changes }: Case): Suggestion | undefined {
  if (!before) return undefined
  const place = `${before.clause.provision.label} of ${before.clause.provision.symbol}`
  const stands = successor ? standing(before, changes) : 0
  if (byNumber && stands < GONE)
    return said(wish, byNumber, "retained", 0.7, `${byNumber.clause.provision.label} keeps ${place} by its number.`)
  const elsewhere =
    adopted !== undefined &&
    speaksSo(wish.spoken, adopted.clause.verb) &&
    adopted.share >= Math.max(0.5, before.share * 0.7) &&
    adopted.exact >= 0.6 * before.exact
  const after = stands >= GONE ? successor : elsewhere ? adopted : undefined
  if (!after) return said(wish, undefined, "dropped", stands < 0.15 ? 0.85 : 0.7, `${place} said it; nothing that was adopted does.`)
  const label = after.clause.provision.label
  const change = forceChange(before.clause.verb, after.clause.verb)
  const moved = after !== successor
  const gone = moved ? "" : wordsNear(before, changes.gone, AROUND)
  const come = moved ? "" : wordsNear(after, changes.come, AROUND)
  const lost = lostBetween(gone, after.context)
  if (wish.word !== undefined && !after.context.includes(wish.word))
    return said(wish, after, "weakened", 0.7, `${label} says it without "${wish.word}".`, [wish.word])
  if (change === "weaker") return said(wish, after, "weakened", 0.6, `${label} says it with a softer verb.`, lost)
  if (after.clause.provision.kind === "preambular" && before.clause.provision.kind === "operative")
    return said(wish, after, "weakened", 0.7, `${label} says it in the preamble only.`, lost)
  const less = lost.filter((word) => !isDate(word))
  if (less.length > 0)
    return said(wish, after, "weakened", 0.6, `${label} says it without ${less.map((word) => `"${word}"`).join(", ")}.`, lost)
  if (asked.object && before.object >= 1 && after.object < OUT)
    return said(wish, after, "weakened", 0.6, `${label} says it without "${asked.object.word}".`)
  // what its place says of the ask as fully as before stands, whichever of its words were spelled or placed anew
  const whole = after.share >= before.share - 0.02 && after.exact >= before.exact - 0.02
  if (!moved && stands < ALL && !whole) return said(wish, after, "weakened", 0.5, `${label} says less of it than the baseline.`)
  const firmer =
    change === "stronger" || (after.clause.firmer && !before.clause.firmer) || (/\bmust\b/u.test(come) && /\bshould\b/u.test(gone))
  if (firmer) return said(wish, after, "strengthened", 0.6, `${label} says it more firmly.`)
  const gained = lostBetween(come, before.context).filter((word) => !isDate(word))
  if (gained.length > 0)
    return said(wish, after, "strengthened", 0.5, `${label} says it and adds ${gained.map((word) => `"${word}"`).join(", ")}.`)
  if (!moved && novelty(after, changes) < 1 && termsOf(come).length - termsOf(gone).length >= WIDER)
    return said(wish, after, "strengthened", 0.5, `${label} says it and adds to it.`)
  return said(wish, after, "retained", 0.8, `${label} says it as the baseline did.`)
}
