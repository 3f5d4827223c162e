import { expect, test } from "vitest"
import { deriveDate, findDates, parseMoment } from "./index.ts"

/** In a paper of `paper`, the last date of the sentence, counted where needed from the one before it. */
const derives = (paper: string | undefined, clean: string, date: string | undefined, ahead = false) =>
  test(`${clean} (${paper ?? "undated"})`, () => {
    const dates = findDates(clean)
    const before = dates.length > 1 ? parseMoment(dates.at(-2)?.edtf ?? "") : undefined
    expect(deriveDate(dates.at(-1)!, { paper: paper === undefined ? undefined : parseMoment(paper), before, ahead })?.date).toBe(date)
  })

derives("2023-03-28", "On 27 January, it met", "2023-01-27")
derives("2023-03-28", "On 12 December, it met", "2022-12-12")
derives("2023-03-28", "the vote of 20 October", "2023-10-20", true)
derives("2024-11-28", "by 15 July", "../2025-07-15", true)
derives("2025-04-07", "On 8 March, it said that arrests would go on", "2025-03-08", true) // eleven months ahead: looked back on
derives("2024-03-28", "In April, it will meet", "2024-04", true)
derives("2025-02-28", "Between 20 December and 3 January", "2024-12-20/2025-01-03")
derives("2024-03-01", "since November", "2023-11/..")
derives("2023-03-28", "in January of this year", "2023-01")
derives("2025-05-14", "In February of last year", "2024-02")
derives("2024-06-07", "last November", "2023-11")
derives("2024-06-07", "last March", "2024-03")
derives("2024-06-07", "last June", "2023-06")
derives("2024-06-07", "last month", "2024-05")
derives("2024-01-07", "last month", "2023-12")
derives("2024-10-17", "next spring", "2025-21")
derives("2024-06-07", "before the end of the year", "../2024-12-31")
derives("2024-06-07", "A year ago it was less", "2023")
derives("2024-06-07", "Two weeks ago it was less", undefined)
derives("2024-06-07", "On 30 January 2023 she fled; three days later, he did", "2023-02-02")
derives("2024-06-07", "in May 2022; a year later", "2023")
derives("2024-06-07", "the second half of the year", "2024-07/2024-12")
derives("2024-06-07", "over the winter", undefined)
derives("2024-06-07", "in 2023", undefined)
derives("2025-03-14", "on 29 February", undefined) // no such day in the year that the rule gives
derives(undefined, "On 27 January, it met", undefined)

test("a year comes from the period that a report covers, or from the same day printed before", () => {
  const [date] = findDates("In July, the network led a mission")
  const covered = [parseMoment("2024-01")!, parseMoment("2024-12")!] as const
  expect(deriveDate(date!, { paper: parseMoment("2025-07-15"), before: undefined, ahead: false, covered })?.date).toBe("2024-07")
  const [day] = findDates("the 7 October attacks")
  const known = new Map([["10-7", 2023]])
  expect(deriveDate(day!, { paper: parseMoment("2025-07-15"), before: undefined, ahead: false, known })?.date).toBe("2023-10-07")
})
