import type { Token } from "./token.ts"

/** Beginnings of words that tell of harm done to a person, or feared. */
const RISK =
  /^(?:abduct|arrest|assault|assassinat|attack|beaten|charged|custod|detain|detention|disappear|exile|fled|flee|flight|harass|hiding|imprison|intimidat|kidnap|kill|missing|murder|persecut|prison|rape|reprisal|retaliat|smear|stalk|surveill|taken|tapped|threat|tortur|traffick|trial-free|unheard|warned|passport|lawyer|released|freed|captiv|held|hands)/u

/** Whether the words near a person's name tell of harm to that person: in its own clause behind it, or just before it ("the detention of Ms. X"). */
export function atRisk(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (/^[.;:]$/u.test((tokens[i] as Token).word) && (tokens[i + 1]?.first ?? false)) break
    if (RISK.test((tokens[i] as Token).low)) return true
  }
  for (let i = to; i < Math.min(tokens.length, to + 18); i++) {
    const token = tokens[i] as Token
    if (token.first || /^(?:mr|ms|mrs)$/u.test(token.low)) break
    if (RISK.test(token.low)) return true
  }
  return false
}

/** Nouns of one person who is told of without a name and may be known by it all the same. */
export const SINGLED_PERSONS: ReadonlySet<string> = new Set(
  `activist advocate briefer civilian defender doctor girl interpreter journalist judge lawyer midwife mother nurse peacebuilder politician prosecutor student survivor teacher victim widow witness woman`.split(
    " ",
  ),
)
export const RELATIVES: ReadonlySet<string> = new Set(`brother cousin daughter family father husband mother sister son wife`.split(" "))
/** Offices in lower case of which one holder is told: "the governor of Sikasso", "the president". */
export const SINGLED_OFFICES: ReadonlySet<string> = new Set(
  `chair chief commander director governor head king leader mayor minister president prosecutor rector spokesperson spokesman spokeswoman warden`.split(
    " ",
  ),
)
