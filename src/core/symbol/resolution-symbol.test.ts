import { expect, test } from "vitest"
import { resolutionNumber, resolutionSymbol } from "./index.ts"
import { ADOPTED } from "./adopted.table.ts"
import { yearAdopted } from "./year-adopted.ts"

const names = (printed: string, symbol: string | undefined) => {
  test(`${printed} names ${symbol ?? "nothing"}`, () => {
    expect(resolutionSymbol(printed)).toBe(symbol)
  })
}
names("S/RES/2640 (2022)", "S/RES/2640 (2022)")
names("S/RES/2640(2022)", "S/RES/2640 (2022)")
names("S/RES/2640", "S/RES/2640 (2022)")
names("2640", "S/RES/2640 (2022)")
names(" 2640  (2022) ", "S/RES/2640 (2022)")
names("resolution 1325 (2000)", "S/RES/1325 (2000)")
names("UNSCR 1325", "S/RES/1325 (2000)")
names("S_RES_2242(2015)", "S/RES/2242 (2015)") // as libraries name files
names("S_RES_2242_(2015)", "S/RES/2242 (2015)")
names("s_res_2242", "S/RES/2242 (2015)")
names("S/RES/2640 (2002)", "S/RES/2640 (2022)") // a slip in the year: no other resolution bears the number
names("S/RES/9999 (2031)", "S/RES/9999 (2031)") // later than the table
names("9999", "S/RES/9999")
names("S/RES/0054", "S/RES/54 (1948)")
names("0", undefined)
names("S/PRST/2004/36", "S/PRST/2004/36")
names("S_PRST_2004_36", "S/PRST/2004/36")
names("S/2022/501", undefined) // a draft: what it became it does not say
names("A/RES/78/1", undefined)
names("S/RES/2640/Add.1", undefined)
names("26400", undefined)
names("mandate.pdf", undefined)
names("", undefined)

test("the number of a resolution is in its symbol, that of a statement is not", () => {
  expect(resolutionNumber("S/RES/2640 (2022)")).toBe(2640)
  expect(resolutionNumber("S/PRST/2004/36")).toBeUndefined()
  expect(resolutionNumber("mandate.pdf")).toBeUndefined()
})

test("years and numbers of the table run on", () => {
  for (const [i, { year, last }] of ADOPTED.entries()) {
    const before = ADOPTED[i - 1]
    if (before) expect([year, last > before.last]).toEqual([before.year + 1, true])
  }
})

const adopted = (number: number, year: number | undefined) => {
  test(`${number} was adopted in ${year ?? "no year"}`, () => {
    expect(yearAdopted(number)).toBe(year)
  })
}
adopted(1, 1946)
adopted(15, 1946)
adopted(16, 1947)
adopted(1325, 2000)
adopted(2760, 2024) // missing in the source of the table
adopted(0, undefined)
adopted(5000, undefined)
