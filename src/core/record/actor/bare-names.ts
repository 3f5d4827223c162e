import { ACTING_VERBS } from "./acting-verbs.table.ts"
import { PARTIES } from "./groups.table.ts"
import type { NamePhrase } from "./name-phrase.ts"
import { NOT_SUBJECT, PLAIN_OPENERS } from "./small-words.table.ts"
import { STATES } from "./states.table.ts"
import type { Token } from "./token.ts"

/** Whether a bare name does what only a party can: "Talvia asked", "Mali, Burkina Faso and the Niger announced". */
export function isActing(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const first = tokens[from] as Token
  const before = tokens[from - 1]
  if (before && NOT_SUBJECT.has(before.low === "the" ? (tokens[from - 2]?.low ?? "") : before.low)) return false
  if (to - from === 1 && PLAIN_OPENERS.has(first.low)) return false
  if (PARTIES.has(first.low)) return false
  let at = to
  while (at < to + 24) {
    const token = tokens[at]
    if (!token || tokens[at - 1]?.possessive) return false
    if (acts(tokens, at)) return true
    const state = stateEnd(tokens, at)
    if (state !== undefined) {
      at = state
      continue
    }
    if (!(token.word === "," || token.low === "and" || token.low === "the" || token.capital)) return false
    at++
  }
  return false
}

function acts(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.word === "," && next?.low === "as" && /^co-chairs?$/u.test(third?.low ?? "")) return true
  if (token?.word === "," && next?.low === "speaking") return true
  if (!token || token.mark || !(tokens[at - 1]?.capital || (tokens[at - 1]?.low ?? "").startsWith("d'"))) return false
  if (ACTING_VERBS.has(token.low)) return true
  if (/^(?:has|have|had)$/u.test(token.low)) return ACTING_VERBS.has(next?.low ?? "") || next?.low === "forces" || next?.low === "troops"
  return /^(?:is|are)$/u.test(token.low) && next?.low === "expected" && third?.low === "to"
}

const LONGEST = 8
/** By the first word of a State's name, how many words the longest has. */
const BY_FIRST: ReadonlyMap<string, number> = firsts()
function firsts(): Map<string, number> {
  const map = new Map<string, number>()
  for (const state of STATES) {
    const words = state.split(" ")
    map.set(words[0] as string, Math.max(map.get(words[0] as string) ?? 0, words.length))
  }
  return map
}

/** Where the name of a State that begins at a token ends: the longest, "United Republic of Tanzania". */
export function stateEnd(tokens: readonly Token[], from: number): number | undefined {
  const token = tokens[from]
  if (!token?.capital) return undefined
  const most = BY_FIRST.get(token.low.split("-", 1)[0] as string)
  if (most === undefined) return undefined
  for (let to = Math.min(tokens.length, from + Math.min(most, LONGEST)); to > from; to--) {
    const words = tokens.slice(from, to)
    if (words.slice(0, -1).some(({ possessive }) => possessive)) continue
    if (STATES.has(words.map(({ low }) => low.replace(/-/gu, " ")).join(" "))) return to
  }
  return undefined
}

/** Whether a State's name stands where only a party can: "chaired by Norway and Ecuador", "the Co-Chairs of the talks, Hungary and Kenya", "Sponsors: Chad". */
export function isNamedAsParty(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 30); i--) {
    const token = tokens[i] as Token
    if (token.capital || /^(?:and|the|of|d'\p{L}+)$/u.test(token.low)) {
      if (ROLES.has(token.low)) return true
      continue
    }
    if (ROLES.has(token.low)) return true
    if (token.low === "by") return TOGETHER.test(tokens[i - 1]?.low ?? "")
    if (token.word === "," || token.word === ":" || token.word === "*" || token.low === "talks") continue
    return false
  }
  return false
}
/** What States are together, or do together. */
const ROLES = new Set(
  "co-chairs co-sponsors cosponsors organizers organisers co-organizers sponsors conveners penholders guarantors facilitators co-hosts missions governments".split(
    " ",
  ),
)
const TOGETHER =
  /^(?:chaired|co-chaired|convened|co-convened|organized|organised|co-organized|hosted|co-hosted|sponsored|co-sponsored|led|drafted|facilitated|mediated|introduced|presented|proposed|brokered)$/u
