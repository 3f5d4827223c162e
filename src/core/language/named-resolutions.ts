import { yearAdopted } from "../symbol/index.ts"

/** A resolution of the Council where a text names it. */
export type NamedResolution = {
  readonly start: number
  readonly end: number
  /** In full form. */
  readonly symbol: string
  /** Named in a row of several ("resolutions 1325 (2000) and 1820 (2008)"), as its first or a later one. */
  readonly row: "alone" | "first" | "later"
}

const NUMBER = /(?<![\d/.,$-])(?:S\/RES\/)?(\d{1,4})\s?\(((?:19|20)\d{2})\)|\bresolution (\d{3,4})(?!\s?[\d(/]|,\d|\.\d)/gu
/** Right before a number, these say that it is another organ's. */
const OF_ANOTHER =
  /(?:Assembly|Rights Council|Social Council|Commission|Conference|Board|Governors|Parliament|Union|AU|IAEA|ICAO|IMO|OAU|Council of Europe|[Dd]raft)(?:’s|'s)?(?: in its)? (?:resolutions?|decisions?) (?:[\d/A-Z(), ]+(?:and )?)?$/u
/** Before a number in a row: "resolutions 1325 (2000) of 31 October 2000, 1820 (2008) and 1888 (2009)". */
const BETWEEN = /^(?:\s(?:of|adopted on|dated)\s\d{1,2}\s\p{L}+\s\d{4})?(?:,|\sand|,\sand|\sor|;|;\sand|,\sas well as|\sas well as)\s$/u

/** Resolutions of the Council that a text names, in order. A number is one where its year is the one in which the Council adopted it. */
export function namedResolutions(text: string): readonly NamedResolution[] {
  if (!/\(\d{4}\)|resolution \d/u.test(text)) return []
  const found: NamedResolution[] = []
  for (const match of text.matchAll(NUMBER)) {
    const [printed, before, year, alone] = match
    const number = Number(before ?? alone)
    const adopted = yearAdopted(number)
    if (adopted === undefined || (year !== undefined && Number(year) !== adopted)) continue
    if (OF_ANOTHER.test(text.slice(Math.max(0, match.index - 80), match.index + (alone === undefined ? 0 : 11)))) continue
    const last = found.at(-1)
    const later = last !== undefined && BETWEEN.test(text.slice(last.end, match.index))
    if (later && last.row === "alone") found[found.length - 1] = { ...last, row: "first" }
    found.push({
      start: match.index,
      end: match.index + printed.length,
      symbol: `S/RES/${number} (${adopted})`,
      row: later ? "later" : "alone",
    })
  }
  return found
}
