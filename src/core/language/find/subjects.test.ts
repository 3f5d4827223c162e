import { describe, expect, test } from "vitest"
import { buildIndex, type FindOptions, findWordings, type IndexedText } from "../index.ts"

/** What resolutions on a country print that no other does, so that more than a few wordings are in scope. */
const filler = (country: string, mission: string, text: number) =>
  Array.from({ length: 20 }, (_, n) => `Commends ${n % 2 ? country : mission} for its work in valley ${text}-${n};`)

const text = (number: number, country: string, mission: string, ...own: string[]): IndexedText => {
  const symbol = `S/RES/${number} (2010)`
  const provisions = [...own, ...filler(country, mission, number)]
  return {
    symbol,
    date: undefined,
    year: 2010,
    textKind: "adopted",
    fingerprint: number,
    provisions: provisions.map((words, i) => ({ symbol, label: `OP ${i + 1}`, kind: "operative", level: 0, text: words })),
  }
}

const index = buildIndex([
  ...Array.from({ length: 8 }, (_, i) => text(3000 + i, "Talvia", "TALMIS")),
  ...Array.from({ length: 8 }, (_, i) => text(3100 + i, "Orland", "ORMIL")),
  ...Array.from({ length: 8 }, (_, i) => text(3200 + i, "Vesperia", "VESMO")),
  text(3300, "Talvia", "TALMIS", "Requests the Force to patrol the camps by day;", "Urges the parties to free the prisoners;"),
  text(3301, "Orland", "ORMIL", "Requests the Force to patrol the camps by night;", "Urges the parties to free the children;"),
  text(
    3302,
    "Vesperia",
    "VESMO",
    "Requests the Force to patrol the camps by boat;",
    "Recalls the promise that Talvia made to patrol the rivers by moonlight;",
  ),
])

const first = (query: string, options: Partial<FindOptions> = {}) => {
  const [best] = findWordings(query, index, { most: 10, ...options })
  return best && `${best.passage.symbol} ${best.passage.label}`
}

const finds = (query: string, expected: string, options: Partial<FindOptions> = {}) =>
  test(query, () => expect(first(query, options)).toBe(expected))

describe("of wordings that are as near, the one stands first whose text is about what is named", () => {
  finds("Requests TALMIS to patrol the camps", "S/RES/3300 (2010) OP 1")
  finds("Requests ORMIL to patrol the camps", "S/RES/3301 (2010) OP 1")
  finds("Requests VESMO to patrol the camps", "S/RES/3302 (2010) OP 1")
})

describe("it does not count more than the words", () => {
  finds("Requests TALMIS to patrol the camps by night", "S/RES/3301 (2010) OP 1")
  finds("Urges TALMIS and the parties to free the children", "S/RES/3301 (2010) OP 2")
  finds("Recalls the promise that Talvia made to patrol the rivers", "S/RES/3302 (2010) OP 2") // its text is about another country
})

test("where a few wordings are in scope, it does not count", () => {
  const few = buildIndex([text(3300, "Talvia", "TALMIS", "Requests the Force to patrol the camps by day;")])
  const asked = (subjects: boolean) => findWordings("Requests TALMIS to patrol the camps", few, { most: 10, subjects })
  expect(asked(true)).toEqual(asked(false))
})
