import { MONTHS } from "../date/index.ts"

/** A name of a party as printed: "Front for the Valleys", "CMA", and the abbreviation that is bound to it. */
export type PartyName = { readonly start: number; readonly end: number; readonly name: string }

const NAME =
  /(?<![\p{L}\d’'/-])(?:\p{Lu}[\p{L}’'/-]*|\p{Lu}{2,}[\p{L}\d/-]*)(?:\s+(?:(?:of|for|the|de|du|des|la|le|les|et|and|pour|in)\s+){0,2}(?:[dl][’'])?\p{Lu}[\p{L}’'/-]*){0,8}/gu

/** Bodies that verify, mediate or report, and words that begin a sentence: parties of no conflict. One row a line, sorted. */
const NO_PARTY: ReadonlySet<string> = new Set([
  "a",
  "all",
  "among",
  "between",
  "by",
  "central",
  "chad",
  "compared",
  "council",
  "during",
  "eastern",
  "following",
  "for",
  "four",
  "from",
  "general",
  "government",
  "group",
  "however",
  "human",
  "ieg",
  "in",
  "incidents",
  "mali",
  "members",
  "mission",
  "mr",
  "ms",
  "no",
  "north",
  "northern",
  "of",
  "office",
  "on",
  "one",
  "panel",
  "parties",
  "perpetrators",
  "rights",
  "secretariat",
  "secretary-general",
  "security council",
  "service",
  "several",
  "since",
  "some",
  "south",
  "southern",
  "special representative",
  "state",
  "the",
  "these",
  "they",
  "this",
  "three",
  "two",
  "un",
  "un women",
  "un-women",
  "united nations",
  "violations",
  "western",
  "women",
])

/** "the Malian parties", "CAR authorities": a name that only says whose they are. */
const OWNED = /^ (?:actors|authorities|government|institutions|officials|parties|people|peace|politic|population|signator|society|State)/u

/** The names in a stretch. A name that begins a sentence loses its article. */
export function partyNames(clean: string, start: number, end: number): readonly PartyName[] {
  const found: PartyName[] = []
  for (const match of clean.slice(start, end).matchAll(NAME)) {
    // "the Front and the Army" are two: an "and" inside a name splits it
    let at = start + match.index
    for (const piece of match[0].split(/(\s+and\s+(?:the\s+)?)/u)) {
      const bare = piece.replace(/^(?:The|In|Of|By|For|Members of|Elements of|Of the|From the)\s+(?:the\s+)?/u, "")
      const isWhole = !OWNED.test(clean.slice(at + piece.length, at + piece.length + 20))
      if (/^\p{Lu}/u.test(bare) && isWhole && isParty(bare))
        found.push({ start: at + piece.length - bare.length, end: at + piece.length, name: bare })
      at += piece.length
    }
  }
  return found
}

const isParty = (name: string): boolean => {
  const low = name.toLowerCase().replace(/^the /u, "")
  return (
    low.length > 2 &&
    !NO_PARTY.has(low) &&
    !MONTHS.has(low) &&
    !/^(?:un[a-z]*|united nations\b.*|.*\b(?:council|commission|committee|panel|office|secretary-general|resolution|law|act|plan|accord|agreement|court|ministry|minister|republic|province|region|district|state|sahel|africa))$/iu.test(
      low,
    ) &&
    !/^UN[A-Z]+/u.test(name)
  )
}
