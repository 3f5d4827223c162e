import { isActing, isNamedAsParty, stateEnd } from "./bare-names.ts"
import { type KindClaim, kindOfName } from "./kind-of-name.ts"
import { ARMING, companyOf } from "./list-company.ts"
import { bracket, longForms } from "./long-forms.ts"
import { HEADS, NOT_PARTIES, OFFICE_HEADS, THINGS } from "./heads.table.ts"
import { KNOWN_PARTIES } from "./known-parties.table.ts"
import { type Mention, keyOf } from "./mention.ts"
import { type NamePhrase, namePhrase } from "./name-phrase.ts"
import { ASKING } from "./sentence-verbs.ts"
import { APPOSED_NOUNS, CALENDAR, DETERMINERS } from "./small-words.table.ts"
import { STATES } from "./states.table.ts"
import type { Token } from "./token.ts"

const BEFORE_HEAD = new Set([
  "transitional",
  "interim",
  "provisional",
  "caretaker",
  "national",
  "federal",
  "regional",
  "local",
  "military",
  "central",
])

/** The proper names of parties in a passage, with the abbreviation that a bracket binds to each. `taken`: tokens that are a person's name. */
export function readNames(clean: string, tokens: readonly Token[], taken: ReadonlySet<number>): readonly Mention[] {
  const found: Mention[] = []
  const bound = longForms(tokens)
  for (let i = 0; i < tokens.length;) {
    const long = bound.get(i)
    if (long !== undefined) {
      found.push(...mentionsOf(clean, tokens, { from: i, to: long, head: headIn(tokens, i, long) }))
      i = long
      continue
    }
    const token = tokens[i] as Token
    if (!token.capital || taken.has(i) || CALENDAR.has(token.low) || (token.first && ASKING.has(token.low) && !HEADS.has(token.low))) {
      i++
      continue
    }
    const state = stateEnd(tokens, i)
    const phrase = untaken(
      state !== undefined && !goesOn(tokens, state) ? { from: i, to: state, head: undefined } : namePhrase(tokens, i),
      taken,
    )
    const inside = longInside(bound, phrase)
    const office =
      inside !== undefined && phrase.head !== undefined && phrase.head < inside && OFFICE_HEADS.has((tokens[phrase.head] as Token).low)
    if (inside === undefined || office) found.push(...mentionsOf(clean, tokens, phrase, inside !== undefined))
    i = Math.max(inside ?? phrase.to, i + 1)
  }
  return found
}

/** Whether a name goes on behind a State's: "South Sudan Bar Association", "Mali Peace Council". */
const goesOn = (tokens: readonly Token[], to: number): boolean =>
  !tokens[to - 1]?.possessive && tokens[to]?.capital === true && !tokens[to]?.first

function untaken(phrase: NamePhrase, taken: ReadonlySet<number>): NamePhrase {
  let to = phrase.from + 1
  while (to < phrase.to && !taken.has(to)) to++
  return { ...phrase, to, head: phrase.head !== undefined && phrase.head < to ? phrase.head : undefined }
}

/** Where a long form that a bracket shortens begins inside a phrase: in "Head of the Office in X (OX)", at "Office". */
function longInside(bound: ReadonlyMap<number, number>, { from, to }: NamePhrase): number | undefined {
  for (let i = from + 1; i < to; i++) if (bound.has(i)) return i
  return undefined
}

const headIn = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  const phrase = namePhrase(tokens.slice(0, to), from)
  return phrase.head ?? lastHead(tokens, from, to)
}
function lastHead(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.capital && HEADS.has((tokens[i] as Token).low)) return i
  return undefined
}

function mentionsOf(clean: string, tokens: readonly Token[], phrase: NamePhrase, alone = false): readonly Mention[] {
  const short = alone ? undefined : bracket(tokens, phrase.to)
  const whole = mentionOf(clean, tokens, phrase, short)
  if (alone) return whole ? [whole] : []
  const inner = phrase.head === undefined ? undefined : innerOf(tokens, phrase)
  if (!inner) return whole ? [whole] : []
  const nested = mentionOf(clean, tokens, inner, short)
  if (!nested || nested.how === "short" || (nested.head ?? "").startsWith("secretary-general")) return whole ? [whole] : []
  return [...(whole ? [{ ...whole, aliases: [] }] : []), nested]
}

/** Parts of a party that bear a name of their own: "Interior Troops of the Ministry of Security". */
const PART_HEADS = new Set("brigade chamber component department directorate division section troops unit units".split(" "))

/** The party that an office is of: the Office in "Head of the Office in Ostremark". */
function innerOf(tokens: readonly Token[], { from, to, head }: NamePhrase): NamePhrase | undefined {
  const noun = tokens[head as number] as Token
  if (!OFFICE_HEADS.has(noun.low) && !PART_HEADS.has(noun.low)) return undefined
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]?.low !== "of") continue
    let start = i + 1
    while (start < to && !tokens[start]?.capital) start++
    const holder = tokens[i - 1]?.low ?? ""
    if (start >= to || !(OFFICE_HEADS.has(holder) || PART_HEADS.has(holder))) continue
    const inner = namePhrase(tokens.slice(0, to), start)
    return inner.to === to && inner.head !== undefined ? inner : undefined
  }
  return undefined
}

function mentionOf(clean: string, tokens: readonly Token[], phrase: NamePhrase, short: string | undefined): Mention | undefined {
  const { from, to, head } = phrase
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const before = tokens[from - 1]
  const noun = head === undefined ? undefined : (tokens[head] as Token)
  const words = to - from
  const make = (start: number, how: Mention["how"], { kind, sure }: KindClaim): Mention => {
    const name = clean.slice(start, last.end)
    return {
      start,
      end: last.end,
      how,
      name,
      key: keyOf(name),
      head: noun?.low,
      kind,
      sure,
      aliases: short === undefined ? [] : [short],
      sensitive: false,
      counted: false,
    }
  }
  const whole = keyOf(clean.slice(first.start, last.end))
  const said = kindOfName(whole, clean.slice(first.start, last.end), noun?.low)
  const office = tokens[to]?.low === "secretariat" && !last.possessive
  const tail = office ? to + 1 : unTail(tokens, to, whole)
  if (tail !== undefined)
    return {
      ...make(first.start, "name", office ? said : { kind: "un", sure: 4 }),
      ...named(clean, first.start, (tokens[tail - 1] as Token).end),
    }
  if (KNOWN_PARTIES.has(whole)) return isModifier(tokens, to, whole) ? undefined : make(first.start, "name", said)
  if (STATES.has(whole)) return isActing(tokens, phrase) || isNamedAsParty(tokens, from) ? make(first.start, "name", said) : undefined
  if (isHeadingOf(tokens, phrase) || /^(?:west|east|left|right) bank$/u.test(whole)) return undefined
  if (noun?.low === "convention" && !/^(?:national|constitutional|transitional|people)/u.test(whole) && words > 1) return undefined
  const adjective = !noun && words === 1 && DEMONYM.test(first.word) && tokens[to]?.mark === false
  const company = (said.sure > 1 && noun) || adjective ? undefined : (companyOf(tokens, from) ?? saidBehind(tokens, to))
  if (noun) {
    if (words === 1) {
      if (before && BEFORE_HEAD.has(before.low) && !before.mark) {
        const full = clean.slice(before.start, last.end)
        return make(before.start, "name", kindOfName(keyOf(full), full, noun.low))
      }
      if (short !== undefined) return undefined
      const pointed = before !== undefined && DETERMINERS.has(before.low)
      return pointed || noun.low === "parliament" || noun.low === "headquarters"
        ? make(first.start, "short", { ...said, sure: 1 })
        : undefined
    }
    return make(first.start, "name", company !== undefined && company.sure > said.sure ? company : said)
  }
  if ((THINGS.has(last.low) || THINGS.has(first.low)) && company?.sure !== 3) return undefined
  if (words === 1 && first.acronym) {
    if (NOT_PARTIES.has(first.word) || /\d/u.test(first.word) || tokens[to]?.word === "/" || before?.word === "/") return undefined
    if (before?.word === "(") return undefined
    return make(first.start, "name", said.sure > 1 ? said : (company ?? followed(tokens, to) ?? said))
  }
  if (short !== undefined || company !== undefined)
    return make(first.start, "name", company !== undefined && company.sure > said.sure ? company : said)
  return isActing(tokens, phrase) ? make(first.start, "name", { kind: "state", sure: 1 }) : undefined
}

/** "Implementation of the Mission's mandate": what is done with the party opens the heading, and is no part of its name. */
const isHeadingOf = (tokens: readonly Token[], { from, to, head }: NamePhrase): boolean =>
  tokens[from]?.first === true &&
  /(?:tion|ment|ance|ence|ing|ship|ure|abuses|overview|status|role)s?$/u.test(tokens[from].low) &&
  !HEADS.has(tokens[from].low) &&
  tokens[from + 1]?.low === "of" &&
  head !== undefined &&
  head > from + 1 &&
  head < to

const DEMONYM = /(?:an|ese|ish)$/u

/** "Voices of the Valley Women, an organization that …". */
function saidBehind(tokens: readonly Token[], to: number): KindClaim | undefined {
  if (tokens[to]?.word !== "," || !/^(?:an?|the)$/u.test(tokens[to + 1]?.low ?? "")) return undefined
  for (let i = to + 2; i < to + 6 && tokens[i] && !tokens[i]?.mark && !tokens[i]?.capital; i++) {
    const kind = APPOSED_NOUNS.get((tokens[i] as Token).low)
    if (kind) return { kind: ARMING.has((tokens[i - 1] as Token).low) ? "armed" : kind, sure: 3 }
  }
  return undefined
}

/** "SPLM-IO fighters": whose they are is armed. */
const followed = (tokens: readonly Token[], to: number): KindClaim | undefined =>
  /^(?:fighters|combatants|rebels|militants|forces|troops|commanders|soldiers)$/u.test(tokens[to]?.low ?? "")
    ? { kind: "armed", sure: 1 }
    : undefined

const named = (clean: string, start: number, end: number) => ({
  start,
  end,
  name: clean.slice(start, end),
  key: keyOf(clean.slice(start, end)),
})

/** Where the plain words end that make "United Nations" or a mission's abbreviation the name of a part of it: "United Nations system", "UNMISS police". */
function unTail(tokens: readonly Token[], to: number, whole: string): number | undefined {
  const last = tokens[to - 1] as Token
  if (!(whole === "united nations" || (last.acronym && /^UN[\p{Lu}-]{2,}$/u.test(last.word))) || last.possessive) return undefined
  const [next, after] = [tokens[to], tokens[to + 1]]
  if (next?.low === "country" && after?.low === "team") return to + 2
  return next && UN_PARTS.has(next.low) && !next.possessive ? to + 1 : undefined
}
const UN_PARTS = new Set(
  "agencies colleagues entities force leadership military personnel peacekeepers police staff system troops".split(" "),
)

/** "Security Council resolution": the name only says which. */
const isModifier = (tokens: readonly Token[], to: number, name: string): boolean =>
  name === "security council" && /^(?:members?|resolutions?|committee)$/u.test(tokens[to]?.low ?? "")
