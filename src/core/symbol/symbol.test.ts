import fc from "fast-check"
import { expect, test } from "vitest"
import { type DocumentSymbol, formatSymbol, paperSymbol, parseSymbol } from "./index.ts"

const reads = (printed: string, normal: string | undefined) => {
  test(`${printed} is ${normal ?? "no symbol"}`, () => {
    const symbol = parseSymbol(printed)
    expect(symbol && formatSymbol(symbol)).toBe(normal)
    if (symbol) expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol)
  })
}

reads("S/RES/2720 (2023)", "S/RES/2720 (2023)")
reads("S/RES/2720(2023)", "S/RES/2720 (2023)") // no space: common in footnotes
reads("S/RES/1325", "S/RES/1325") // no year printed: none is added
reads("resolution 2640 (2022)", "S/RES/2640 (2022)")
reads("Security Council resolution 1325 (2000)", "S/RES/1325 (2000)")
reads("UNSCR 1325", "S/RES/1325")
reads("résolution 3804 (2023)", "S/RES/3804 (2023)")
reads("S/2024/123", "S/2024/123")
reads("S/2024/123/Add.1", "S/2024/123/Add.1")
reads("S/2024/123/Rev.1/Corr.2", "S/2024/123/Rev.1/Corr.2")
reads("S/2024/123*", "S/2024/123") // reissued
reads("S/PRST/2024/41", "S/PRST/2024/41")
reads("S/PV.9866", "S/PV.9866")
reads("S/26757", "S/26757") // before 1994
reads("A/HRC/55/79", "A/HRC/55/79")
reads("A/HRC/RES/55/1", "A/HRC/RES/55/1")
reads("A/HRC/RES/S-30/1", "A/HRC/RES/S-30/1")
reads("A/RES/78/306", "A/RES/78/306")
reads("resolution 78/306", "A/RES/78/306")
reads("A/78/1", "A/78/1")
reads("A/C.3/78/L.2", "A/C.3/78/L.2")
reads("E/CN.6/2024/3", "E/CN.6/2024/3")
reads("CEDAW/C/MLI/CO/6", "CEDAW/C/MLI/CO/6")
reads("ST/SGB/2003/13", "ST/SGB/2003/13")
reads("2023/26", undefined) // a number, its organ not printed
reads("S-2024", undefined)
reads("S/2024", undefined)
reads("S/2024/123 (2024)", undefined) // only resolutions carry a year in brackets
reads("A/B", undefined)
reads("24/7", undefined)
reads("and/or", undefined)
reads("resolution 2640 (2022) of the Council", undefined)

const bears = (what: string, lines: readonly string[], symbol: string | undefined) => {
  test(what, () => expect(paperSymbol(lines.join("\n"))).toBe(symbol))
}

bears(
  "a masthead beside its organ",
  ["United Nations                    S/2024/1871", "Security Council      Distr.: General"],
  "S/2024/1871",
)
bears("a masthead beside its date", ["S/2025/1904            14 March 2025", "", "Report on the Mission in Talvia"], "S/2025/1904")
bears("a symbol alone on its line", ["# Note", "", "**S/2024/77**", "", "The Group met."], "S/2024/77")
bears(
  "a running head",
  ["We met.", ...Array.from({ length: 30 }, () => "On it went, page after page, until."), "\fS/2024/5", "More.", "\f   S/2024/5"],
  "S/2024/5",
)
bears("a resolution", ["United Nations         S/RES/2778 (2025)"], "S/RES/2778 (2025)")
bears(
  "a paper that only cites",
  ["# Points", "", "See S/2024/123 and resolution 1325 (2000).", "", "[S/2024/9](https://example.org)"],
  undefined,
)

test("parse after format is identity", () => {
  const number = fc.integer({ min: 1, max: 9999 }).map(String)
  const year = fc.integer({ min: 1994, max: 2099 })
  const suffixes = fc.array(fc.constantFrom("Add.1", "Corr.2", "Rev.3"), { maxLength: 3 })
  const symbols: fc.Arbitrary<DocumentSymbol> = fc.oneof(
    fc.record({ series: fc.constant("S/RES"), number, year: fc.option(year, { nil: undefined }), suffixes }),
    fc.record({
      series: fc.constant("S"),
      number: fc.tuple(year, number).map(([y, n]) => `${y}/${n}`),
      year: fc.constant(undefined),
      suffixes,
    }),
    fc.record({
      series: fc.constantFrom("S/PRST", "E/RES"),
      number: fc.tuple(year, fc.integer({ min: 1, max: 99 })).map(([y, n]) => `${y}/${n}`),
      year: fc.constant(undefined),
      suffixes,
    }),
  )
  fc.assert(
    fc.property(symbols, (symbol) => {
      expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol)
    }),
  )
})

test("on noise, reading a symbol is total", () => {
  fc.assert(fc.property(fc.string(), (text) => void [parseSymbol(text), paperSymbol(text)]))
})
