import { HARM_NOUNS, HARMED, SAYING } from "./risk.table.ts"
import type { Token } from "./token.ts"

const REACH_BEFORE = 8
const REACH_BEHIND = 18

/** Whether the words near a person's name tell of harm to that person: in its own clause behind it, or just before it ("the detention of Ms. X"). */
export function atRisk(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH_BEFORE); i--) {
    const token = tokens[i] as Token
    if (/^[.;:]$/u.test(token.word) && (tokens[i + 1]?.first ?? false)) break
    if (HARM_NOUNS.test(token.low) || HARMED.test(token.low) || /^(?:free|release|took)$/u.test(token.low)) return true
  }
  return harmBehind(tokens, behindOthers(tokens, to))
}

/** Behind the other persons of the same breath: "Ms. X and Ms. Y, held without charge". */
export function behindOthers(tokens: readonly Token[], to: number): number {
  let at = to
  while (/^(?:and|,)$/u.test(tokens[at]?.low ?? "") && /^(?:mr|ms|mrs)$/u.test(tokens[at + 1]?.low ?? "")) {
    at += 2
    while (tokens[at]?.word === "." || (tokens[at]?.capital && !tokens[at]?.possessive)) at++
  }
  return at
}

/** Whether what follows tells of harm to whom stands before it. What a person says of others is no harm to that person. */
export function harmBehind(tokens: readonly Token[], to: number, reach = REACH_BEHIND): boolean {
  let said = false
  for (let i = to; i < Math.min(tokens.length, to + reach); i++) {
    const token = tokens[i] as Token
    if (token.first || /^(?:mr|ms|mrs)$/u.test(token.low)) return false
    if (SAYING.has(token.low)) said = true
    if (token.word === "," && /^(?:was|has|had|is)$/u.test(tokens[i + 1]?.low ?? "")) said = false // the relative clause is over
    if (/^(?:she|he|her|him|his|herself|himself)$/u.test(token.low)) said = false
    if (said) continue
    if (HARM_NOUNS.test(token.low)) return true
    if (HARMED.test(token.low) && isSuffered(tokens, i, to)) return true
  }
  return false
}

/** "was arrested", "X, held without charge", "women abducted": done to somebody, where "held a meeting" and "attacked" are done by somebody. */
function isSuffered(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, earlier, next] = [tokens[at - 1] as Token, tokens[at - 2], tokens[at + 1]]
  if (BEING.has(before.low) || (earlier && BEING.has(earlier.low) && !before.mark)) return true
  const participle = before.mark || at === to || /^(?:still|reportedly|allegedly|since)$/u.test(before.low)
  return participle && !/^(?:a|an|the|its|their|his|her|talks|several|that|to)$/u.test(next?.low ?? "")
}
const BEING = new Set("was were been being is are be remains remain got had".split(" "))
