import { OCCUPATIONS, RELATIVES } from "./risk.table.ts"
import { stateEnd } from "./bare-names.ts"
import type { Token } from "./token.ts"

/** Words behind which a name without a title may begin, apart from marks. */
const BEFORE = /^(?:and|by|of|for|that|with|including|against|when|where|after|before|from|on)$/u

/**
 * Whether a name without title is a person's by what stands behind or before it: "Kirra Dolan, founder of the shelter", "Jelena Orsic, who runs",
 * "Dalia Rusk and her sister", "My name is Ilse Marandi", "the journalist Amal Terkesh". `from..to` are two to four words with capitals.
 */
export function isUntitledPerson(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4 || stateEnd(tokens, from) === to) return false
  const before = tokens[from - 1]
  if (before?.low === "is" && tokens[from - 2]?.low === "name") return true
  if (before && !before.mark && OCCUPATIONS.has(before.low)) return true
  if (before && !before.mark && !(tokens[from] as Token).first && !BEFORE.test(before.low)) return false
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (next?.low === "and" && /^(?:her|his)$/u.test(second?.low ?? "")) return RELATIVES.has((third?.low ?? "").replace(/s$/u, ""))
  if (next?.word !== "," || !second || second.mark) return false
  if (/^(?:who|whose|whom|aged)$/u.test(second.low)) return true
  for (let i = to + 1; i < to + 6; i++) {
    const token = tokens[i]
    if (!token || token.mark || /^(?:of|in|on|at|and|to|is|are|was|were|has|have)$/u.test(token.low)) return false
    if (!token.capital && OCCUPATIONS.has(token.low)) return true
  }
  return false
}
