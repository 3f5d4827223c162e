import type { CorpusText } from "../../language/index.ts"
import { resolutionNumber } from "../../symbol/index.ts"
import { type Mandate, MANDATES } from "./mandates.table.ts"

/** The mandates that a resolution carries on, those of missions first. Empty where no table and no word of it says that it carries on any. */
export function mandatesOf(symbol: string, text: string | undefined): readonly Mandate[] {
  const number = resolutionNumber(symbol)
  const known = MANDATES.filter(({ acts }) => acts.some(([act]) => act === number))
  const said = text === undefined ? [] : MANDATES.filter((mandate) => !known.includes(mandate) && actsOn(text, mandate))
  return [...known, ...said].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}

const KINDS: readonly Mandate["kind"][] = ["mission", "regime", "agenda"]

/** The mandates that a person means by an abbreviation, a country, an item or a part of the name, those of missions first. */
export function mandatesNamed(name: string): readonly Mandate[] {
  const wanted = folded(name)
  if (wanted === "") return []
  const exact = MANDATES.filter(({ key, situation, name: full }) => [key, situation, full].some((said) => folded(said) === wanted))
  const found =
    exact.length > 0 ? exact : MANDATES.filter(({ situation, name: full }) => `${folded(situation)} ${folded(full)}`.includes(wanted))
  return [...found].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Further resolutions that say themselves that they carry a mandate on, among texts of a corpus: later than the table, or missing in it. */
export function foundActs(mandate: Mandate, texts: Iterable<CorpusText>): readonly (readonly [number: number, date: string | undefined])[] {
  const known = new Set(mandate.acts.map(([number]) => number))
  const found: (readonly [number, string | undefined])[] = []
  for (const { symbol, text, date } of texts) {
    const number = resolutionNumber(symbol)
    if (number !== undefined && !known.has(number) && actsOn(text, mandate)) found.push([number, date])
  }
  return found
}

/** A paragraph in which the Council acts, behind its number. */
const ACT =
  /^\W*(?:\d{1,3}\.?\s*)?(?:(?:further|also|therefore|accordingly)\s+)*(?:decides|extends|renews|authorizes|approves|establishes|agrees)\b/iu
const CARRIES = /\b(?:extend|renew|prolong|(?:re-?)?establish|terminat|continu)(?:s|ed|es|ing|e|ion)?\b/iu
/** Where in its paragraph the mandate must be named: what comes later is named in passing. */
const NAMED_WITHIN = 300

/** Whether a text has a paragraph that establishes, extends or ends a mandate. A name that only begins another's ("… in the Central African Republic and Chad") is not this one. */
function actsOn(text: string, mandate: Mandate): boolean {
  if (mandate.kind !== "mission") return false
  const names = [new RegExp(`\\b${mandate.key}\\b`, "u"), mandate.name] as const
  if (!names[0].test(text) && !text.includes(names[1])) return false
  const longer = MANDATES.flatMap(({ name }) => (name !== mandate.name && name.startsWith(mandate.name) ? [name] : []))
  return text.split(/\n|;/u).some((paragraph) => {
    const head = longer.reduce((left, name) => left.replaceAll(name, "another mission"), paragraph).slice(0, NAMED_WITHIN)
    return ACT.test(head) && CARRIES.test(head) && /\bmandate|establish|terminat/iu.test(head) && isObject(head, names)
  })
}

/** The mandate is what is extended, not the one who is to do something: its name, or "the mandate of" before it, stands behind the verb. */
function isObject(head: string, [key, name]: readonly [RegExp, string]): boolean {
  const verb = CARRIES.exec(head)
  const rest = verb ? head.slice(verb.index) : ""
  return (
    /\b(?:mandate of|establish\w*|terminat\w*)\b[^,]*$/iu.test(rest.slice(0, firstAt(rest, key, name))) ||
    /^(?:['’]s)? mandate\b/u.test(after(rest, key))
  )
}

function firstAt(text: string, key: RegExp, name: string): number {
  const places = [key.exec(text)?.index ?? -1, text.indexOf(name)].filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : 0
}

function after(text: string, key: RegExp): string {
  const found = key.exec(text)
  return found ? text.slice(found.index + found[0].length) : ""
}
