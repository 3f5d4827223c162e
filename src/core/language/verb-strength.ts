import { OPERATIVE_VERBS } from "./operative-verbs.table.ts"

/** How the force of a provision changed, by its verb. */
export type VerbChange = "stronger" | "same" | "weaker"

/**
 * Whether one operative verb (lemma: "urge") is firmer than another. Absent where the table cannot say:
 * a verb that it does not know, or two of families that cannot be weighed against each other ("welcomes" and "condemns").
 */
export function changeOfVerb(from: string | undefined, to: string | undefined): VerbChange | undefined {
  if (from === undefined || to === undefined) return undefined
  if (from === to) return "same"
  const [before, after] = [OPERATIVE_VERBS.get(from), OPERATIVE_VERBS.get(to)]
  if (!before || !after) return undefined
  const [moves, moved] = [makesHappen(from), makesHappen(to)]
  if (moves !== moved) return moved ? "stronger" : "weaker"
  if (before.family !== after.family) return acrossFamilies(before.family, after.family)
  if (before.strength === after.strength) return "same"
  return after.strength > before.strength ? "stronger" : "weaker"
}

/** Families whose verbs make something happen. */
const MOVES: ReadonlySet<string> = new Set(["act", "ask"])

/** Whether a verb (lemma) binds or asks, and does not only speak. */
export const makesHappen = (verb: string | undefined): boolean => MOVES.has(OPERATIVE_VERBS.get(verb ?? "")?.family ?? "")

/** An act binds and an ask does not; whoever only speaks ("notes") says less than whoever takes a side. */
function acrossFamilies(from: string, to: string): VerbChange | undefined {
  if (from === "act" || to === "speak") return "weaker"
  if (to === "act" || from === "speak") return "stronger"
  return undefined
}

/** The lemma of an operative verb in any form that a resolution prints ("Urges", "urging", "urged"). Absent for any other word. */
export const lemmaOfVerb = (word: string): string | undefined => LEMMAS.get(word.toLowerCase())

/** Verbs that double their last letter. */
const DOUBLED: ReadonlyMap<string, string> = new Map([
  ["beg", "begg"],
  ["commit", "committ"],
  ["compel", "compell"],
  ["forbid", "forbidd"],
  ["refer", "referr"],
  ["regret", "regrett"],
  ["transmit", "transmitt"],
])

/** Past forms that no rule gives. */
const PAST: ReadonlyMap<string, readonly string[]> = new Map([
  ["bear", ["bore", "borne"]],
  ["beseech", ["besought"]],
  ["draw", ["drew", "drawn"]],
  ["forbid", ["forbade", "forbidden"]],
  ["pay", ["paid"]],
  ["take", ["took", "taken"]],
  ["undertake", ["undertook", "undertaken"]],
])

const LEMMAS: ReadonlyMap<string, string> = new Map(
  [...OPERATIVE_VERBS.keys()].flatMap((lemma) => formsOf(lemma).map((form) => [form, lemma])),
)

function formsOf(lemma: string): readonly string[] {
  const stem = DOUBLED.get(lemma) ?? lemma.replace(/(?<!e)e$/u, "")
  const isY = /[^aeiou]y$/u.test(lemma)
  const third = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : isY ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
  const past = isY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith("e") ? `${lemma}d` : `${stem}ed`
  return [lemma, third, ...(PAST.get(lemma) ?? [past]), `${stem}ing`]
}
