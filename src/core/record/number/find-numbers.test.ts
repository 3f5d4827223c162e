import { expect, test } from "vitest"
import { findNumbers } from "./index.ts"

/** What is found in a text: the printed words and the value, fractions as printed. */
const finds = (text: string, ...expected: readonly [string, number | string][]) =>
  test(text, () => {
    expect(findNumbers(text).map(({ start, end, value, parts }) => [text.slice(start, end), parts ? parts.join("/") : value])).toEqual(
      expected,
    )
  })

finds("four resolutions", ["four", 4])
finds("Twenty-seven children", ["Twenty-seven", 27])
finds("one hundred and five women", ["one hundred and five", 105])
finds("two and three", ["two", 2], ["three", 3])
finds("a dozen women", ["a dozen", 12])
finds("half a million people", ["half a million", 500_000])
finds("half a dozen villages", ["half a dozen", 6])
finds("fifty-two million people", ["fifty-two million", 52_000_000])
finds("three hundred thousand", ["three hundred thousand", 300_000])
finds("3,393 participants", ["3,393", 3393])
finds("1 260 candidates", ["1 260", 1260])
finds("1\u00a0260 candidates", ["1\u00a0260", 1260])
finds("$1,237,887,300", ["1,237,887,300", 1_237_887_300])
finds("$2,711.0 million", ["2,711.0 million", 2_711_000_000])
finds("$2.5m", ["2.5m", 2_500_000])
finds("0.6 percent", ["0.6", 0.6])
finds("4.6 million", ["4.6 million", 4_600_000])
finds("two and a half years", ["two and a half", 2.5])
finds("two-thirds of its staff", ["two-thirds", "2/3"])
finds("over a quarter", ["a quarter", "1/4"])
finds("one in five women", ["one in five", "1/5"])
finds("seven out of ten", ["seven out of ten", "7/10"])
finds("three in two years", ["three", 3], ["two", 2])
finds("62 out of 180 seats", ["62", 62], ["180", 180])
finds("4 in 15 districts", ["4", 4], ["15", 15])
finds("1/3 of the seats", ["1/3", "1/3"])
finds("the third plan", ["third", 3])
finds("the twenty-fifth anniversary", ["twenty-fifth", 25])
finds("the 77th session", ["77th", 77])
finds("½ of them", ["½", "1/2"])
finds("M23, Q3, COVID-19b, violence2")
finds("someone and none")
finds("12,34 and 1.2.3")
