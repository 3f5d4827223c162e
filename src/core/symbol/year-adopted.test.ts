import { expect, test } from "vitest"
import { ADOPTED } from "./adopted.table.ts"
import { yearAdopted } from "./year-adopted.ts"

const adopted = (number: number, year: number | undefined) => test(`resolution ${number}`, () => expect(yearAdopted(number)).toBe(year))

adopted(1, 1946)
adopted(15, 1946) // the last of its year
adopted(16, 1947)
adopted(1325, 2000)
adopted(2640, 2022)
adopted(2811, 2025)
adopted(0, undefined)
adopted(9999, undefined) // not adopted when the table was made

test("every year follows the year before it, and so do the numbers", () => {
  for (const [i, row] of ADOPTED.entries())
    if (i > 0) expect([row.year - ADOPTED[i - 1]!.year, row.last > ADOPTED[i - 1]!.last]).toEqual([1, true])
})
