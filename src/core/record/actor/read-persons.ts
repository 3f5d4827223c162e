import { HONORIFICS, OFFICE_WORDS } from "../meeting/bodies.table.ts"
import { HEADS, OFFICE_HEADS, THINGS } from "./heads.table.ts"
import { type Mention, keyOf } from "./mention.ts"
import { atRisk, harmBehind } from "./risk.ts"
import { BESIDE_FIRST_NAMES, PUBLIC_OFFICES, RELATIVES, SINGLED_ENDING, SINGLED_OFFICES, SINGLED_PERSONS } from "./risk.table.ts"
import { CALENDAR } from "./small-words.table.ts"
import type { Token } from "./token.ts"
import { isUntitledPerson } from "./untitled-persons.ts"

const TITLES = new Set([
  ...HONORIFICS.flatMap((title) => title.toLowerCase().split(" ")),
  "president",
  "vice-president",
  "minister",
  "governor",
])
/** Titles that also stand before what is no name: they need a name of two words. */
const LOOSE = new Set(["president", "vice-president", "minister", "governor", "general", "judge", "father", "sister", "m", "ambassador"])
const PARTICLES = new Set([
  "al",
  "ben",
  "bin",
  "da",
  "de",
  "del",
  "della",
  "der",
  "di",
  "dos",
  "du",
  "el",
  "ibn",
  "la",
  "le",
  "van",
  "ver",
  "von",
  "y",
  "ould",
  "ag",
])

/** A person's name among the tokens: `from` with its title, `name` without. */
export type PersonName = { readonly from: number; readonly name: number; readonly to: number }

/** Words of an office that stand beside a name with a capital and belong to no name. */
const BESIDE = new Set([
  "permanent",
  "deputy",
  "first",
  "acting",
  "former",
  "vice",
  "chargé",
  "second",
  "interim",
  "distr",
  "special",
  "republic",
  "kingdom",
  "states",
])

const isNameWord = (token: Token | undefined): boolean =>
  token?.capital === true &&
  !token.acronym &&
  !OFFICE_WORDS.has(token.word) &&
  !BESIDE.has(token.low) &&
  !HEADS.has(token.low) &&
  !THINGS.has(token.low) &&
  !CALENDAR.has(token.low)

/** Every person whom the passage names: behind a title, beside an office, or as a signature. */
export function personNames(tokens: readonly Token[]): readonly PersonName[] {
  const names: PersonName[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const person = BESIDE_FIRST_NAMES.has(token.low)
      ? (firstNamed(tokens, i) ?? (TITLES.has(token.low) && token.capital ? titled(tokens, i) : undefined))
      : TITLES.has(token.low) && token.capital
        ? titled(tokens, i)
        : token.word === "," || token.word === ")"
          ? (apposed(tokens, i) ?? untitled(tokens, i + 1))
          : untitled(tokens, i)
    if (!person) continue
    names.push(person)
    i = person.to - 1
  }
  return names
}

/** "Kirra Dolan, founder of the shelter": a name that bears no title. */
function untitled(tokens: readonly Token[], at: number): PersonName | undefined {
  if (!isNameWord(tokens[at]) || !isNameWord(tokens[at + 1]) || (at > 0 && isNameWord(tokens[at - 1]))) return undefined
  const to = nameEnd(tokens, at)
  return isUntitledPerson(tokens, at, to) ? { from: at, name: at, to } : undefined
}

/** "my colleague Nino": a first name alone, behind what its bearer is to somebody. */
function firstNamed(tokens: readonly Token[], at: number): PersonName | undefined {
  if (!/^(?:my|our|her|his|their)$/u.test(tokens[at - 1]?.low ?? "") || (tokens[at] as Token).possessive) return undefined
  const to = nameEnd(tokens, at + 1)
  return to > at + 1 ? { from: at + 1, name: at + 1, to } : undefined
}

function titled(tokens: readonly Token[], at: number): PersonName | undefined {
  let name = at + 1
  while (tokens[name]?.word === "." || TITLES.has(tokens[name]?.low ?? "")) name++
  const to = nameEnd(tokens, name)
  if (to === name) return undefined
  const title = (tokens[name - 1] as Token).word === "." ? (tokens[name - 2] as Token).low : (tokens[name - 1] as Token).low
  if (LOOSE.has(title) && name - at === 1 && to - name < 2) return undefined
  if (title === "m" && tokens[name - 1]?.word !== ".") return undefined
  return { from: at, name, to }
}

/** ", Riek Machar," behind an office; "(Signed) Oriane Valdecasse". */
function apposed(tokens: readonly Token[], at: number): PersonName | undefined {
  const signed = tokens[at]?.word === ")" && /^(?:signed|signé)$/u.test(tokens[at - 1]?.low ?? "")
  if (!signed && !(tokens[at]?.word === "," && officeBefore(tokens, at))) return undefined
  const to = nameEnd(tokens, at + 1)
  const after = tokens[to]
  if (to - at - 1 < 2 || to - at - 1 > 5) return undefined
  return signed || after === undefined || after.mark || after.low === "and" || after.low === "who"
    ? { from: at + 1, name: at + 1, to }
    : undefined
}

/** An office stands in the words right before a comma: "Head of the Office (ABBR)", "the First Vice-President". */
function officeBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(-1, at - 24); i--) {
    const token = tokens[i] as Token
    if (token.mark && token.word !== "(" && token.word !== ")") return false
    if (token.capital && (OFFICE_HEADS.has(token.low) || token.low === "co-chairs")) return token.low !== "representatives"
  }
  return false
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to - from < 6) {
    const token = tokens[to]
    if (isNameWord(token) || (token?.capital && /^\p{Lu}$/u.test(token.word))) {
      to++
      if (/^\p{Lu}$/u.test((token as Token).word) && tokens[to]?.word === ".") to++
      if (token?.possessive) break
    } else if (to > from && token && PARTICLES.has(token.low) && isNameWord(tokens[to + 1])) to++
    else break
  }
  return to
}

/** The named persons of a passage, and single persons who are told of without a name: "the governor of Sikasso", "another woman, who had testified". */
export function readPersons(clean: string, tokens: readonly Token[], names: readonly PersonName[]): readonly Mention[] {
  return [...names.map((name) => named(clean, tokens, name)), ...singled(clean, tokens)]
}

function named(clean: string, tokens: readonly Token[], { from, name, to }: PersonName): Mention {
  const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end]
  const bare = clean.slice((tokens[name] as Token).start, end)
  return {
    start,
    end,
    how: "person",
    name: clean.slice(start, end),
    key: keyOf(bare),
    head: undefined,
    kind: "person",
    sure: 4,
    aliases: from === name || to - name < 2 ? [] : [bare],
    sensitive:
      !PUBLIC_OFFICES.test(keyOf(clean.slice(start, end))) &&
      !PUBLIC_BEFORE.test(clean.slice(Math.max(0, start - 60), start)) &&
      atRisk(tokens, from, to),
    counted: false,
  }
}

/** "the former President, X": public by what stands before the name. */
const PUBLIC_BEFORE = /\b(?:President|Prime Minister|Chief of Staff)(?: of [^,.;]{1,30})?, $/u

function singled(clean: string, tokens: readonly Token[]): readonly Mention[] {
  const found: Mention[] = []
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const before = tokens[i - 1] as Token
    if (token.mark || token.acronym) continue
    const to = singledEnd(tokens, i)
    if (to === undefined) continue
    const start = /^(?:the|a|an)$/u.test(before.low) || before.possessive ? token : before
    const from = RELATIVES.has(token.low) ? before : start
    const [begin, end] = [from.start, (tokens[to - 1] as Token).end]
    const name = clean.slice(begin, end)
    found.push({
      start: begin,
      end,
      how: "singled",
      name,
      key: keyOf(name),
      head: token.low,
      kind: token.low === "representative" ? "state" : "person",
      sure: 4,
      aliases: [],
      sensitive:
        isPrivate(token) ||
        RELATIVES.has(token.low) ||
        (!SINGLED_OFFICES.has(token.low) && atRisk(tokens, i, to)) ||
        harmBehind(tokens, to, 6),
      counted: false,
    })
  }
  return found
}

const isPrivate = ({ low }: Token): boolean => SINGLED_PERSONS.has(low) || SINGLED_ENDING.test(low)

/** Where the words that single a person out end; nothing where the noun at `at` singles out nobody. */
function singledEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (RELATIVES.has(token.low) && /^(?:her|his|their)$/u.test(before.low))
    return token.possessive || next?.low === "name" || next?.capital ? undefined : at + 1
  if (SINGLED_OFFICES.has(token.low) && !token.capital) {
    if (before.possessive && (tokens[at - 2]?.low === "the" || before.capital)) return at + 1
    const article = /^(?:the|local)$/u.test(before.low)
    if (!article) return undefined
    if (next?.low === "of") return ofEnd(tokens, at + 1) ?? at + 1
    if (token.low === "president" || before.low === "local") return next?.low === "of" || !next?.mark ? at + 1 : undefined
    return undefined
  }
  if (!isPrivate(token)) return undefined
  const determined = before.low === "another" || (tokens[at - 2]?.low === "another" && before.capital)
  const lead = ADJECTIVES.test(before.low) ? (ADJECTIVES.test(tokens[at - 2]?.low ?? "") ? 3 : 2) : 1
  const ofSeveral = tokens[at - lead - 2]?.low === "them" && tokens[at - lead - 4]?.low === "one"
  const one =
    /^(?:a|an|the|one)$/u.test(tokens[at - lead]?.low ?? "") &&
    (tokens[at - lead - 1]?.word !== "," || tokens[at - lead - 2]?.low === "one" || ofSeveral || isLeadIn(tokens, at - lead - 1))
  if (determined) return relativeEnd(tokens, at)
  if (
    one &&
    token.low !== "woman" &&
    (/^(?:from|of|who|whom|whose)$/u.test(next?.low ?? "") ||
      (/^(?:a|an|another)$/u.test(tokens[at - lead]?.low ?? "") && harmBehind(tokens, at + 1, 5)) ||
      (token.low === "candidate" && next?.low === "for")) &&
    tokens[at - 2]?.low !== "as"
  )
    return relativeEnd(tokens, at)
  return undefined
}

/** "In Darsil, a midwife was killed": the comma ends where or when it happened, and sets nothing beside a name. */
function isLeadIn(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - 8); i--) {
    const token = tokens[i] as Token
    if (token.first || i === 0) return /^(?:after|at|by|during|in|near|on|since|the|two|three|days|weeks)$/u.test(token.low)
    if (token.mark) return false
  }
  return false
}

/** Adjectives between an article and the noun of one person. */
const ADJECTIVES = /^(?:elderly|female|former|junior|local|municipal|pregnant|prominent|senior|young|\p{Ll}{3,}(?:ese|ian))$/u

/** "of Sikasso", "of a shelter in Ormby". */
function ofEnd(tokens: readonly Token[], of: number): number | undefined {
  let to = of + 1
  if (/^(?:the|a|an)$/u.test(tokens[to]?.low ?? "")) to++
  const begin = to
  while (
    to - begin < 5 &&
    tokens[to] &&
    !(tokens[to] as Token).mark &&
    ((tokens[to] as Token).capital ||
      to === begin ||
      /^(?:in|of)$/u.test((tokens[to] as Token).low) ||
      (tokens[to]?.low === "the" && tokens[to + 1]?.capital))
  )
    to++
  while (to > begin && /^(?:in|of|the)$/u.test((tokens[to - 1] as Token).low)) to--
  return to > begin ? to : undefined
}

/** "from civil society", "who had testified before the Commission of Inquiry". */
function relativeEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1
  if (tokens[to]?.word === "," && tokens[to + 1]?.low === "who") {
    to++
    while (to - at < 14 && tokens[to] && !(tokens[to] as Token).mark) to++
    return to
  }
  if (/^(?:from|of|for)$/u.test(tokens[to]?.low ?? "")) {
    to++
    while (to - at < 7 && tokens[to] && !(tokens[to] as Token).mark && !STOPS.has((tokens[to] as Token).low)) to++
  }
  return to
}
const STOPS = new Set(["withdrew", "told", "asked", "had", "has", "have", "was", "were", "who", "is", "said", "that", "and"])
