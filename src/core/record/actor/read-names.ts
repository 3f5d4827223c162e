import type { ActorKind } from "./actor.ts"
import { isActing, kindOfList } from "./bare-names.ts"
import { bracket, longForms } from "./long-forms.ts"
import { HEADS, NOT_PARTIES, OFFICE_HEADS, THINGS } from "./heads.table.ts"
import { KNOWN_PARTIES } from "./known-parties.table.ts"
import { type Mention, keyOf } from "./mention.ts"
import { type NamePhrase, namePhrase } from "./name-phrase.ts"
import { ASKING } from "./sentence-verbs.ts"
import { CALENDAR, DETERMINERS } from "./small-words.table.ts"
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
    const phrase = untaken(namePhrase(tokens, i), taken)
    const inside = longInside(bound, phrase)
    const office =
      inside !== undefined && phrase.head !== undefined && phrase.head < inside && OFFICE_HEADS.has((tokens[phrase.head] as Token).low)
    if (inside === undefined || office) found.push(...mentionsOf(clean, tokens, phrase, inside !== undefined))
    i = Math.max(inside ?? phrase.to, i + 1)
  }
  return found
}

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

/** The party that an office is of: the Office in "Head of the Office in Ostremark". */
function innerOf(tokens: readonly Token[], { from, to, head }: NamePhrase): NamePhrase | undefined {
  const noun = tokens[head as number] as Token
  if (!OFFICE_HEADS.has(noun.low)) return undefined
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]?.low !== "of") continue
    let start = i + 1
    while (start < to && !tokens[start]?.capital) start++
    const holder = tokens[i - 1]?.low ?? ""
    if (start >= to || !OFFICE_HEADS.has(holder)) continue
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
  const make = (start: number, how: Mention["how"], kind: ActorKind): Mention => {
    const name = clean.slice(start, last.end)
    return {
      start,
      end: last.end,
      how,
      name,
      key: keyOf(name),
      head: noun?.low,
      kind,
      aliases: short === undefined ? [] : [short],
      sensitive: false,
      counted: false,
    }
  }
  const whole = keyOf(clean.slice(first.start, last.end))
  const tail = unTail(tokens, to, whole)
  if (tail !== undefined) return { ...make(first.start, "name", "un"), ...named(clean, first.start, (tokens[tail - 1] as Token).end) }
  const known = KNOWN_PARTIES.get(whole)
  if (known && !isModifier(tokens, to, whole)) return make(first.start, "name", known)
  if (noun) {
    if (words === 1) {
      if (before && BEFORE_HEAD.has(before.low) && !before.mark) return make(before.start, "name", HEADS.get(noun.low) ?? "other")
      if (short !== undefined) return undefined
      const pointed = before !== undefined && DETERMINERS.has(before.low)
      return pointed || noun.low === "parliament" || noun.low === "headquarters"
        ? make(first.start, "short", HEADS.get(noun.low) ?? "other")
        : undefined
    }
    if (last.possessive && THINGS.has(tokens[to]?.low ?? "")) return make(first.start, "name", kindOf(whole, noun))
    return make(first.start, "name", kindOf(whole, noun))
  }
  if (THINGS.has(last.low) || THINGS.has(first.low)) return undefined
  if (words === 1 && first.acronym) {
    if (NOT_PARTIES.has(first.word) || /\d/u.test(first.word) || tokens[to]?.word === "/" || before?.word === "/") return undefined
    if (before?.word === "(") return undefined
    return make(first.start, "name", "other")
  }
  const listed = kindOfList(tokens, from)
  if (short !== undefined) return make(first.start, "name", listed ?? (ARMED.test(whole) ? "armed" : "other"))
  if (listed !== undefined) return make(first.start, "name", listed)
  if (isActing(tokens, phrase)) return make(first.start, "name", "state")
  return undefined
}

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

const UN = /^(?:united nations|security council)|\b(?:secretary general|panel of experts|informal expert group)\b/u
const CIVIL = /\b(?:women|ngo|ngos|civil society|youth)\b/u
const ARMED = /\b(?:liberation|resistance|self defence|militia|mouvement|mouvements|patriotic|salvation)\b/u
const STATE = /\b(?:national|ministry|electoral|police|armed forces|defence forces|transitional|supreme)\b/u

function kindOf(whole: string, noun: Token): ActorKind {
  const kind = HEADS.get(noun.low) ?? "other"
  if (UN.test(whole)) return "un"
  if (kind === "un" || kind === "armed") return kind
  if (ARMED.test(whole)) return "armed"
  if (kind === "peace-body" && STATE.test(whole)) return "state"
  if (kind === "organisation" && CIVIL.test(whole)) return "civil-society"
  return kind === "person" ? (/\b(?:minister|president|governor|speaker|mayor)\b/u.test(noun.low) ? "state" : "un") : kind
}
