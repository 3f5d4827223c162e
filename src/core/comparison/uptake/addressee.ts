import { COMMON, OFFICES } from "./addressee.table.ts"

/** Acronyms of regional bodies and of the country team are no missions. */
const NO_MISSION = /\b(?:ECOWAS|IGAD|SADC|UNCT|UNDP|UNHCR|UNICEF|UNESCO)\b/gu
/** Who speaks for all of the United Nations there: any of its parts may be meant. */
const UNITED_NATIONS = /\b(?:United Nations|UN)(?! (?:country team|entities))\b/u

/** Whether two addressees may be one: they share a word that names, or a kind. Absent where one is not said, or of no known kind. */
export function sameAddressee(asked: string | undefined, adopted: string | undefined): boolean | undefined {
  if (asked === undefined || adopted === undefined) return undefined
  if (/^\s*(?:all|everyone|those)\b/iu.test(adopted) && !/^\s*all (?:troop|police)/iu.test(adopted)) return true
  const [left, right] = [officesOf(asked), officesOf(adopted)]
  if (left.some((one) => right.includes(one))) return true
  const [a, b] = [wordsOf(asked), wordsOf(adopted)]
  if ([...a].some((word) => b.has(word)) && (left.length === 0 || right.length === 0)) return true
  if (left.length === 0 || right.length === 0) return undefined
  if (UNITED_NATIONS.test(asked) && right.some((one) => OF_UNITED_NATIONS.has(one))) return true
  if (UNITED_NATIONS.test(adopted) && left.some((one) => OF_UNITED_NATIONS.has(one))) return true
  return false
}

/** Kinds that are parts of the United Nations. */
const OF_UNITED_NATIONS: ReadonlySet<string> = new Set(["country team", "mission", "secretariat"])

function officesOf(printed: string): readonly string[] {
  const words = printed.replace(NO_MISSION, (name) => (name === "UNCT" ? "country team" : name.toLowerCase()))
  const found = OFFICES.filter(([, pattern]) => pattern.test(words)).map(([name]) => name)
  return found.length === 0 && UNITED_NATIONS.test(words) ? [...OF_UNITED_NATIONS] : found
}

const wordsOf = (printed: string): ReadonlySet<string> =>
  new Set(
    printed
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !COMMON.has(word)),
  )
