import { ACTING_VERBS } from "./acting-verbs.table.ts"
import type { ActorKind } from "./actor.ts"
import { PARTIES, PARTIES_WITH_MODIFIER } from "./groups.table.ts"
import type { NamePhrase } from "./name-phrase.ts"
import type { Token } from "./token.ts"

const AFTER_GROUP = new Set(["including", "namely", "notably", "particularly", "like", "e.g", "i.e"])
const NOT_SUBJECT = new Set([
  "in",
  "at",
  "from",
  "near",
  "of",
  "to",
  "around",
  "outside",
  "inside",
  "between",
  "on",
  "for",
  "with",
  "into",
  "across",
  "through",
  "called",
  "named",
])
const PLAIN_OPENERS = new Set([
  "members",
  "participants",
  "women",
  "men",
  "briefers",
  "people",
  "delegations",
  "speakers",
  "witnesses",
  "survivors",
  "parties",
])

/** The kind of a name without a noun of its own that a list gives it: "armed groups, such as Dan Na Ambassagou and Ganda-Izo"; "the network Women of the Valleys". */
export function kindOfList(tokens: readonly Token[], from: number): ActorKind | undefined {
  const noun = tokens[from - 1]
  if (noun && !noun.capital && !noun.possessive) {
    const kind = PARTIES_WITH_MODIFIER.get(noun.low)
    if (kind !== undefined && BEFORE_NAME.has(noun.low)) return kind
  }
  if (noun?.low === "by" && /(?:ed|en|made|led|held)$/u.test(tokens[from - 2]?.low ?? "")) return "other"
  if (noun?.low === "to" && /^(?:attributed|affiliated|loyal|ascribed)$/u.test(tokens[from - 2]?.low ?? "")) return "other"
  for (let i = from - 1; i >= Math.max(1, from - 40); i--) {
    const token = tokens[i] as Token
    if (
      AFTER_GROUP.has(token.low) ||
      (token.low === "as" && tokens[i - 1]?.low === "such") ||
      (token.low === "particular" && tokens[i - 1]?.low === "in")
    ) {
      let at = i - (token.low === "as" || token.low === "particular" ? 2 : 1)
      if (tokens[at]?.word === ",") at--
      const group = tokens[at]
      return group === undefined || group.capital
        ? undefined
        : GROUPS_OF_NAMES.has(group.low)
          ? (kindBefore(tokens, at) ?? PARTIES_WITH_MODIFIER.get(group.low))
          : undefined
    }
    if (
      /^[.;:]$/u.test(token.word) ||
      (!token.mark &&
        !token.capital &&
        !LINKS.has(token.low) &&
        !token.low.includes("-") &&
        tokens[i + 1]?.capital !== true &&
        tokens[i - 1]?.capital !== true)
    ) {
      return undefined
    }
  }
  return undefined
}

const kindBefore = (tokens: readonly Token[], at: number): ActorKind | undefined =>
  /^(?:armed|extremist|terrorist|rebel|self-defence|militia)$/u.test(tokens[at - 1]?.low ?? "") ? "armed" : undefined
const BEFORE_NAME = new Set(["network", "group", "organization", "organisation", "movement", "association", "forum"])
const GROUPS_OF_NAMES = new Set([
  "groups",
  "organizations",
  "organisations",
  "movements",
  "networks",
  "associations",
  "agencies",
  "entities",
  "factions",
  "parties",
  "actors",
  "militias",
  "institutions",
  "partners",
  "countries",
  "states",
])
const LINKS = new Set(["and", "or", "the", "of", "as", "well", "for"])

/** Whether a bare name does what only a party can: "Talvia asked", "Mali, Burkina Faso and the Niger announced". */
export function isActing(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const first = tokens[from] as Token
  const before = tokens[from - 1]
  if (before && NOT_SUBJECT.has(before.low)) return false
  if (to - from === 1 && PLAIN_OPENERS.has(first.low)) return false
  if (PARTIES.has(first.low)) return false
  let at = to
  while (at < to + 24) {
    const token = tokens[at]
    if (!token || tokens[at - 1]?.possessive) return false
    if (acts(tokens, at)) return true
    if (!(token.word === "," || token.low === "and" || token.low === "the" || token.capital)) return false
    at++
  }
  return false
}

function acts(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.word === "," && next?.low === "as" && /^co-chairs?$/u.test(third?.low ?? "")) return true
  if (!token || token.mark || !tokens[at - 1]?.capital) return false
  if (ACTING_VERBS.has(token.low)) return true
  if (/^(?:has|have|had)$/u.test(token.low)) return ACTING_VERBS.has(next?.low ?? "")
  return /^(?:is|are)$/u.test(token.low) && next?.low === "expected" && third?.low === "to"
}
