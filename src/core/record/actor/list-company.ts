import { PARTIES_WITH_MODIFIER, MODIFIERS } from "./groups.table.ts"
import type { KindClaim } from "./kind-of-name.ts"
import { APPOSED_NOUNS } from "./small-words.table.ts"
import type { Token } from "./token.ts"

const AFTER_GROUP = new Set(["including", "namely", "notably", "particularly", "like", "e.g", "i.e"])
const GROUPS_OF_NAMES = new Set(
  `groups organizations organisations movements networks associations agencies entities factions parties actors militias institutions partners countries states companies forces`.split(
    " ",
  ),
)
const LINKS = new Set(["and", "or", "the", "of", "as", "well", "for"])
const FURTHEST = 40

/**
 * What the words before a name say that it is: "armed groups, such as Dan Na Ambassagou and Ganda-Izo", "the network Women of the Valleys",
 * "a private security company, Granite Shield", "attributed to Ganda-Izo". Nothing where they only tell where something was.
 */
export function companyOf(tokens: readonly Token[], from: number): KindClaim | undefined {
  if (/^(?:so-called|self-proclaimed|self-styled)$/u.test(tokens[from - 1]?.low ?? "")) return { kind: "other", sure: 1 }
  return apposed(tokens, from) ?? harming(tokens, from) ?? listed(tokens, from)
}

function apposed(tokens: readonly Token[], from: number): KindClaim | undefined {
  let at = from - 1
  if (tokens[at]?.low === "as" && tokens[at - 1]?.low === "known") at -= 2
  else if (/^(?:called|named)$/u.test(tokens[at]?.low ?? "")) at--
  else if (tokens[at]?.word === ",") at--
  const noun = tokens[at]
  if (!noun || noun.capital || noun.possessive) return undefined
  const kind = APPOSED_NOUNS.get(noun.low)
  if (kind === undefined) return undefined
  if (!tokens.slice(Math.max(0, at - 4), at).some(({ low }) => /^(?:the|a|an|this|that|another)$/u.test(low))) return undefined
  return armedBefore(tokens, at) ?? { kind, sure: 3 }
}

/** Deeds are done by somebody: a name behind "perpetrated by" is a party's, whatever it is. */
function harming(tokens: readonly Token[], from: number): KindClaim | undefined {
  const at = /^the$/u.test(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1
  const [noun, before] = [tokens[at], tokens[at - 1]]
  if (noun?.low === "of" && before && FIGHTERS.has(before.low)) return { kind: "armed", sure: 1 }
  if (noun?.low === "by" && DEEDS.test(before?.low ?? "")) return { kind: "armed", sure: 1 }
  if (noun?.low === "by" && /(?:ed|en|made|led|held)$/u.test(before?.low ?? "")) return { kind: "other", sure: 0 }
  if (noun?.low === "to" && /^(?:attributed|affiliated|loyal|ascribed)$/u.test(before?.low ?? "")) return { kind: "armed", sure: 1 }
  return undefined
}
const FIGHTERS = new Set("fighters combatants elements commanders gunmen militants members rebels soldiers".split(" "))
const DEEDS = /^(?:perpetrated|committed|abducted|killed|raped|attacked|imposed|controlled|claimed|burned|looted|recruited)$/u

function listed(tokens: readonly Token[], from: number): KindClaim | undefined {
  for (let i = from - 1; i >= Math.max(1, from - FURTHEST); i--) {
    const token = tokens[i] as Token
    const opens =
      AFTER_GROUP.has(token.low) ||
      (token.low === "as" && tokens[i - 1]?.low === "such") ||
      (token.low === "particular" && tokens[i - 1]?.low === "in")
    if (opens) {
      let at = i - (token.low === "as" || token.low === "particular" ? 2 : 1)
      if (tokens[at]?.word === ",") at--
      const group = tokens[at]
      if (group === undefined || group.capital || !GROUPS_OF_NAMES.has(group.low)) return undefined
      return modifierBefore(tokens, at) ?? { kind: PARTIES_WITH_MODIFIER.get(group.low) ?? "other", sure: 1 }
    }
    const between =
      !token.mark &&
      !token.capital &&
      !LINKS.has(token.low) &&
      !token.low.includes("-") &&
      tokens[i + 1]?.capital !== true &&
      tokens[i - 1]?.capital !== true
    if (between || /^[.;:]$/u.test(token.word)) return undefined
  }
  return undefined
}

/** The kind that the word before the group's noun makes of it: "armed groups", "women's organizations". */
function modifierBefore(tokens: readonly Token[], at: number): KindClaim | undefined {
  const armed = armedBefore(tokens, at)
  if (armed) return armed
  const before = tokens[at - 1]
  const kind = before && MODIFIERS.get(before.possessive ? `${before.low}'s` : before.low)
  return kind === undefined ? undefined : { kind, sure: 3 }
}
const armedBefore = (tokens: readonly Token[], at: number): KindClaim | undefined =>
  tokens.slice(Math.max(0, at - 2), at).some(({ low }) => ARMING.has(low)) ? { kind: "armed", sure: 3 } : undefined
export const ARMING: ReadonlySet<string> = new Set(
  "armed extremist terrorist jihadist rebel insurgent militant self-defence militia mercenary private".split(" "),
)
