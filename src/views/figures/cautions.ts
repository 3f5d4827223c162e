import type { Figure } from "../../core/record/index.ts"

/** Where else in the record a figure stands. */
export type Surroundings = { readonly inQuestion: boolean; readonly inAsk: boolean }

/** What somebody who quotes a figure must not do, from what the paper prints of it and what it does not. */
export function cautions(figure: Figure, { inQuestion, inAsk }: Surroundings): readonly string[] {
  const { kind, status, base, change, value } = figure
  const said: string[] = []
  if (inQuestion) said.push("Said in a question: what members put, not what was found.")
  if (inAsk && status === "planned") said.push("A number that is asked for, not one that is.")
  else if (status === "planned") said.push("A number aimed at, not one reached.")
  if (status === "law") said.push("What a text requires, not what is.")
  if (status === "alleged") said.push("Alleged: not reported as fact, not verified.")
  if (status === "reported") said.push("Reported, not verified.")
  if (status === "assessed") said.push("An assessment or estimate, not a count.")
  if (change) said.push(`The size of ${change.direction === "increase" ? "an increase" : "a decrease"}, not a level.`)
  if (kind === "absence") said.push("An absence as this paper puts it.")
  if (kind === "vague") said.push("A word, not a number: no number may stand in its place.")
  if (kind === "fraction" && !base) said.push("A fraction: of how many is not stated.")
  if (kind === "percentage" && !base && !change)
    said.push("Of how many is not stated: no count may be made of it, and it is not added to other percentages.")
  if (typeof value === "string" && /^[<>]/u.test(value) && kind !== "fraction") said.push("A bound: the number itself is not stated.")
  if (typeof value === "string" && /^\d[\d.,]*-\d/u.test(value)) said.push("A range: both ends are quoted, or neither.")
  return said
}
