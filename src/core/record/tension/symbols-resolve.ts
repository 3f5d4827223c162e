import { parseSymbol, yearAdopted } from "../../symbol/index.ts"
import type { Anchor } from "../../text/index.ts"
import { findNumbered } from "../instrument/index.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

const RULE = "symbols-resolve"
/** "SG Report 2023/26", "document 2024/101": a number of a document without the series that it is of. Two years that follow each other are a period. */
const BARE =
  /(?<![\p{L}])((?:(?:SG|Secretary-General|Secretary-General’s|UN|S-G)\s+)?(?:reports?|documents?|letters?|notes?|statements?|symbols?))\s+(?:No\.\s+)?\(?((?:19|20)\d\d)\/(\d{1,4})(?![\d/-])/giu
/** A statement by the President has year and number; many a paper leaves the year out. */
const SHORT = /(?<![\p{L}\d/])(S\/PRST)\/(\d{1,3})(?![\d/])/gu
const YEARS = /\((?:19|20)\d\d\)/u

type Cited = { readonly number: string; readonly year: number; readonly places: readonly [Anchor, Anchor] }

/** A symbol resolves: its series is printed, and a resolution's year is the year of its number. Numbers newer than the table are told only where two years are printed for one. */
export function symbolsResolve(places: readonly Place[]): readonly Tension[] {
  const seen = new Map<string, Cited>()
  const tensions: Tension[] = []
  for (const place of places) {
    for (const cited of resolutionsIn(place)) {
      const before = seen.get(cited.number)
      const adopted = yearAdopted(Number(cited.number))
      if (before?.year === cited.year) continue
      if (!before) seen.set(cited.number, cited)
      if (adopted !== undefined && adopted !== cited.year)
        tensions.push({
          rule: RULE,
          severity: "error",
          message: `Resolution ${cited.number} is of ${adopted}, "${cited.year}" is printed`,
          anchors: cited.places.toReversed(),
        })
      else if (before && adopted === undefined)
        tensions.push({
          rule: RULE,
          severity: "error",
          message: `Resolution ${cited.number} is of ${cited.year} here, of ${before.year} there`,
          anchors: [cited.places[1], before.places[1]],
        })
    }
    if (place.clean.includes("/")) tensions.push(...withoutSeries(place), ...withoutYear(place))
  }
  return tensions
}

/** Every resolution of the Security Council that a passage cites with a year. */
function resolutionsIn({ clean, anchor }: Place): readonly Cited[] {
  if (!YEARS.test(clean)) return []
  return findNumbered(clean).flatMap(({ start, end, symbol }) => {
    const parsed = symbol.normal === undefined ? undefined : parseSymbol(symbol.normal)
    if (parsed?.series !== "S/RES" || parsed.year === undefined) return []
    const words = clean.slice(start, end)
    const number = words.lastIndexOf(parsed.number, words.lastIndexOf(String(parsed.year)) - 1)
    const year = words.lastIndexOf(String(parsed.year))
    // "resolution 1 373 (2001)": a number that was torn is read from its pieces by nobody
    if (number < 0 || year < 0 || /\d\s$/u.test(clean.slice(Math.max(0, start + number - 2), start + number))) return []
    return [
      {
        number: parsed.number,
        year: parsed.year,
        places: [anchor(start + number, start + number + parsed.number.length), anchor(start + year, start + year + 4)],
      },
    ]
  })
}

function withoutSeries({ clean, anchor }: Place): readonly Tension[] {
  return [...clean.matchAll(BARE)].flatMap(({ 0: all, 1: noun, 2: year, 3: number, index }) => {
    if (Number(number) === (Number(year) + 1) % 100 || Number(number) === Number(year) + 1) return []
    const symbol = `${year}/${number}`
    const from = index + all.length - symbol.length
    const series = /statement/iu.test(noun!) ? "S/PRST" : "S"
    const message = `"${symbol}" is no symbol: of a document of the Council it would be ${series}/${symbol}`
    return [
      { rule: RULE, severity: "doubt" as const, message, anchors: [anchor(from, index + all.length), anchor(index, index + noun!.length)] },
    ]
  })
}

function withoutYear({ clean, anchor }: Place): readonly Tension[] {
  return [...clean.matchAll(SHORT)].map(({ 0: all, 1: series, index }) => ({
    rule: RULE,
    severity: "doubt" as const,
    message: `"${all}" is no symbol: that of a statement by the President has a year and a number, as in S/PRST/2024/1`,
    anchors: [anchor(index + series!.length + 1, index + all.length), anchor(index, index + series!.length)],
  }))
}
