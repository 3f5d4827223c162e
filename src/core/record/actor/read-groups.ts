import type { ActorKind } from "./actor.ts"
import { FIXED_PARTIES, MODIFIERS, PARTIES, PARTIES_WITH_MODIFIER } from "./groups.table.ts"
import { type Mention, keyOf } from "./mention.ts"
import type { Token } from "./token.ts"

const FIXED_BY_FIRST: ReadonlyMap<string, readonly (readonly [words: readonly string[], kind: ActorKind])[]> = byFirst()

function byFirst(): Map<string, (readonly [readonly string[], ActorKind])[]> {
  const map = new Map<string, (readonly [readonly string[], ActorKind])[]>()
  for (const [name, kind] of FIXED_PARTIES) {
    const words = name.split(" ")
    const row = map.get(words[0] as string)
    if (row) row.push([words, kind])
    else map.set(words[0] as string, [[words, kind]])
  }
  for (const row of map.values()) row.sort((a, b) => b[0].length - a[0].length)
  return map
}

/** Parties in lower case: "the transitional authorities", "donors", "survivors of conflict-related sexual violence". `taken`: tokens of names. */
export function readGroups(clean: string, tokens: readonly Token[], taken: ReadonlySet<number>): readonly Mention[] {
  const found: Mention[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.mark || taken.has(i)) continue
    const fixed = fixedAt(tokens, i)
    const group = fixed ?? groupAt(tokens, i, free, taken)
    if (!group) continue
    const to = Math.max(group.to, postEnd(tokens, group.to, group.head))
    found.push(make(clean, tokens, { ...group, to }))
    free = to
    i = Math.max(i, to - 1)
  }
  return found
}

type Group = { readonly from: number; readonly to: number; readonly head: string; readonly kind: ActorKind }

function fixedAt(tokens: readonly Token[], at: number): Group | undefined {
  for (const [words, kind] of FIXED_BY_FIRST.get((tokens[at] as Token).low) ?? []) {
    if (!words.every((word, k) => tokens[at + k]?.low === word)) continue
    const end = tokens[at + words.length - 1] as Token
    const next = tokens[at + words.length]
    if (end.possessive || (next && !next.mark && (PARTIES.has(next.low) || PARTIES_WITH_MODIFIER.has(next.low)))) return undefined
    return { from: at, to: at + words.length, head: words.at(-1) as string, kind }
  }
  return undefined
}

function groupAt(tokens: readonly Token[], at: number, free: number, taken: ReadonlySet<number>): Group | undefined {
  const token = tokens[at] as Token
  if (token.low === "military" && isTheMilitary(tokens, at)) return { from: at, to: at + 1, head: token.low, kind: "state" }
  const alone = PARTIES.get(token.low)
  const modified = PARTIES_WITH_MODIFIER.get(token.low)
  if ((alone ?? modified) === undefined || token.possessive) return undefined
  if (token.capital && !token.first) return undefined
  const next = tokens[at + 1]
  if (next && !next.mark && (PARTIES.has(next.low) || PARTIES_WITH_MODIFIER.has(next.low)) && !next.low.endsWith("ing")) return undefined
  const from = modifiersFrom(tokens, at, free, taken)
  if (alone === undefined && from === at) return undefined
  const words = tokens.slice(from, at).map(modifierOf)
  const national = NATIONALS.has(token.low) && DEMONYM.test((tokens[at - 1] as Token).word)
  if (alone === undefined && !national && !words.some((word) => MODIFIERS.has(word))) return undefined
  const said = words.map((word) => MODIFIERS.get(word)).filter((kind) => kind !== undefined)
  if (ONLY_ARMED.has(token.low) && !said.includes("armed")) return undefined
  return { from, to: at + 1, head: token.low, kind: kindOf(token.low, alone ?? modified ?? "other", said, words) }
}

/** "the military took power": who acts, where "the military court" is a court. */
const isTheMilitary = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.low === "the" &&
  (tokens[at + 1]?.mark !== false || /^(?:took|seized|has|had|is|was|and|or|to|did|does)$/u.test(tokens[at + 1]?.low ?? ""))

/** The kind that the modifiers make of the noun: women's organizations are civil society, armed elements are armed. */
function kindOf(head: string, noun: ActorKind, said: readonly ActorKind[], words: readonly string[]): ActorKind {
  if (
    /^(?:forces|force|army|soldiers|troops|services)$/u.test(head) &&
    !words.some((word) => word !== "armed" && MODIFIERS.get(word) === "armed")
  )
    return "state"
  if (noun === "state" && /^(?:ministers|ministries|officials|prosecutors|judges|governors|courts|institutions)$/u.test(head))
    return "state"
  if (said.includes("armed")) return "armed"
  if (/^advis[eo]rs?$|^interpreter$/u.test(head) && said.includes("un")) return "un"
  if (noun === "peace-body") return noun
  if (noun === "population" || noun === "person") return noun
  if (said.includes("civil-society") && !/^(?:force|forces|army)$/u.test(head)) return "civil-society"
  if (said.includes("un") && noun !== "state") return "un"
  if (said.includes("state") && noun !== "un") return "state"
  if (said.includes("organisation") && noun !== "state") return "organisation"
  return noun
}

function modifiersFrom(tokens: readonly Token[], at: number, free: number, taken: ReadonlySet<number>): number {
  let from = at
  while (from > free && at - from < 6) {
    const token = tokens[from - 1] as Token
    if (taken.has(from - 1)) break
    if (MODIFIERS.has(modifierOf(token))) from--
    else if (/^(?:and|or|and\/or)$/u.test(token.low) && from - 2 >= free && from < at && joins(tokens[from - 2])) from -= 2
    else if (DEMONYM.test(token.word) && token.capital)
      from -= tokens[from - 2] && FIRST_PARTS.has((tokens[from - 2] as Token).low) && from - 2 >= free ? 2 : 1
    else break
  }
  while (from < at && /^(?:and|or|independent|relevant|senior)$/u.test((tokens[from] as Token).low)) from++
  return from
}

/** Persons and things that a word must arm before they are a party: "masked men"; "women and men" are none. */
const ONLY_ARMED = new Set(["men", "individuals", "elements"])
/** Nouns that the name of a nation makes a party: "Sudanese nationals". */
const NATIONALS = new Set(["citizens", "nationals", "people"])
const modifierOf = ({ low, possessive }: Token): string => (possessive ? (low.endsWith("s") ? `${low}'` : `${low}'s`) : low)
const joins = (token: Token | undefined): boolean => token !== undefined && !PEOPLE.has(token.low) && MODIFIERS.has(modifierOf(token))
const PEOPLE = new Set(["women", "girls", "girl"])
/** "South Sudanese", "Sri Lankan": two words. */
const FIRST_PARTS = new Set("bosnian burkinabé central costa new north papua saudi sierra south sri".split(" "))
const DEMONYM = /(?:an|ese|ian|i|ish)$/u

/** Where the words behind the noun that say which end: "of conflict-related sexual violence", "to the Lakeside Accord", "from civil society". */
function postEnd(tokens: readonly Token[], at: number, head: string): number {
  const links = POST.get(head)
  if (!links?.includes(tokens[at]?.low ?? "")) return at
  let to = at + 1
  const article = /^(?:the|any|a|an|this|that)$/u.test(tokens[to]?.low ?? "")
  if (article) to++
  else if (tokens[at]?.low === "to" && tokens[to]?.capital !== true) return at // "call on the parties to lay down their arms"
  const begin = to
  while (to - begin < 6) {
    const token = tokens[to]
    if (!token || token.mark || (!token.capital && POST_STOPS.has(token.low) && to > begin) || /(?:ed|ing)$/u.test(token.low)) {
      if (!(token && /^(?:armed|conflict-related)$/u.test(token.low))) break
    }
    to++
    if (ENDS.has(token.low) && tokens[to]?.low !== "of" && !tokens[to]?.capital) break
  }
  if (tokens[to]?.low === "and" && tokens[to + 1]?.low === "gender-based" && tokens[to + 2]?.low === "violence") to += 3
  return to > begin && !tokens[to - 1]?.possessive ? to : at
}

const POST: ReadonlyMap<string, readonly string[]> = new Map([
  ["parties", ["to"]],
  ["signatories", ["of", "to"]],
  ["facilitators", ["of"]],
  ["survivors", ["of"]],
  ["victims", ["of"]],
  ["perpetrators", ["of"]],
  ["women", ["from"]],
  ["authorities", ["of"]],
])
/** Nouns with which the words behind a party end. */
const ENDS = new Set([
  "accord",
  "accords",
  "agreement",
  "agreements",
  "armistice",
  "ceasefire",
  "conflict",
  "conflicts",
  "dialogue",
  "pact",
  "process",
  "rape",
  "talks",
  "treaty",
  "truce",
  "violence",
])
const POST_STOPS = new Set(
  `and or to is are was were be been have has had do does did will would shall should could can may might must that which who whom for from in on at by with as not but if than when where while without through into before after also go
through said say says told`.split(/\s+/u),
)

function make(clean: string, tokens: readonly Token[], { from, to, head, kind }: Group): Mention {
  const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end]
  const name = clean.slice(start, end)
  return {
    start,
    end,
    how: "group",
    name,
    key: keyOf(name).replace(/-/gu, " "),
    head,
    kind,
    sure: 2,
    aliases: [],
    sensitive: HARMED.test(tokens[from - 1]?.low ?? "") || /^(?:witnesses|detainees)$/u.test(head),
    counted: isCount(tokens[from - 1]) && !SUFFERS.has(head),
  }
}

const HARMED = /^(?:abducted|arrested|detained|imprisoned|kidnapped)$/u
/** Victims count as parties also where only figures speak of them, and so do posts that are asked for. */
const SUFFERS = new Set([
  "survivors",
  "victims",
  "civilians",
  "children",
  "refugees",
  "advisers",
  "advisors",
  "adviser",
  "expert",
  "interpreter",
])
const isCount = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^\d/u.test(token.word) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|thousands?|dozens?|several|thirteen|fourteen|fifteen|twenty)$/u.test(
      token.low,
    ))
