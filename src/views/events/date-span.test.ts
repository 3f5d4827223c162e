import { expect, test } from "vitest"
import { dateSpan } from "./date-span.ts"

const covers = (edtf: string, expected: readonly [from: number | undefined, to: number | undefined, precision: string] | undefined) => {
  test(`${edtf} covers ${String(expected)}`, () => {
    const span = dateSpan(edtf)
    const rounded = (years: number | undefined) => (years === undefined ? undefined : Math.round(years * 100) / 100)
    expect(span && [rounded(span.from), rounded(span.to), span.precision]).toEqual(expected)
  })
}

covers("2023", [2023, 2024, "year"])
covers("2023-07", [2023.5, 2023.58, "month"])
covers("2023-01-01", [2023, 2023, "day"])
covers("2023-21", [2023.17, 2023.42, "season"])
covers("2021-04/2023-03-28", [2021.25, 2023.24, "interval"])
covers("2019/..", [2019, undefined, "interval"])
covers("../2025-03-15", [undefined, 2025.21, "interval"])
covers("202X", [2020, 2030, "interval"])
covers("--01-27", undefined) // no year: nowhere on the axis
covers("XXXX-01-27", undefined)
covers("soon", undefined)
