import fc from "fast-check"
import { expect, test } from "vitest"
import { findDates, isMoment, parseMoment } from "./index.ts"

/** What is found: "words = EDTF", "?" where only a rule could date it, "~" before what is relative. */
const found = (clean: string) =>
  findDates(clean).map((date) => `${clean.slice(date.start, date.end)} = ${date.relative ? "~" : ""}${date.edtf ?? "?"}`)

const finds = (clean: string, ...dates: string[]) => test(clean, () => expect(found(clean)).toEqual(dates))

// days
finds("The Group met on 28 March 2023.", "28 March 2023 = 2023-03-28")
finds("issued March 28, 2024 in New York", "March 28, 2024 = 2024-03-28")
finds("held on March 28th 2023", "March 28th 2023 = 2023-03-28")
finds("the law no. 71 of 18th December 2015", "18th December 2015 = 2015-12-18")
finds("signed on the 3rd of May 2021", "3rd of May 2021 = 2021-05-03")
finds("On Thursday, 17 October 2024, they met", "17 October 2024 = 2024-10-17")
finds("On 27 January, the president spoke", "27 January = --01-27")
finds("was detained on March 5 at the airport", "March 5 = --03-05")
finds("In March 14 activists were held", "March = --03")
finds("In February 12 women were arrested", "February = --02")
finds("on 29 February", "29 February = --02-29")
finds("on 30 February 2024", "February 2024 = 2024-02") // a slip of the paper: no such day, the month stands
finds("on 29 February 2023", "February 2023 = 2023-02")
finds("dated 2024-03-15", "2024-03-15 = 2024-03-15")
finds("dated 15/03/2024", "15/03/2024 = 2024-03-15")
finds("vom 15.03.2024", "15.03.2024 = 2024-03-15")
finds("on 4 Sept. 2022 in Geneva", "4 Sept. 2022 = 2022-09-04")
finds("As at 31 May, they held 62 seats", "31 May = --05-31")
finds("It may 5 times exceed", ...[])
finds("12 may be held", ...[])
// months and years
finds("in April 2021", "April 2021 = 2021-04")
finds("in March, 2021", "March, 2021 = 2021-03")
finds("In April, the Council will meet", "April = --04")
finds("since November, the Mission has", "November = --11/..")
finds("They march in the streets; the March for Peace began", ...[])
finds("Ms. April Jones and Mr. August Tarn", ...[])
finds("women may vote in May", "May = --05")
finds("compared to 9.5 percent in 2013", "2013 = 2013")
finds("2022 saw a rise", "2022 = 2022")
finds("the 2019 joint communiqué", "2019 = 2019")
finds("resolution 1325 (2000)", "2000 = 2000")
finds("resolutions 1989 (2011) and 2253 (2015)", "2011 = 2011", "2015 = 2015")
finds("S/2024/117, A/RES/78/306 and S/PRST/2024/41", ...[])
finds("document S/RES/2640 (2022)", "2022 = 2022")
finds("SG Report 2023/26 of 16 January 2023", "16 January 2023 = 2023-01-16")
finds("2,017 women and 2017 people", ...[])
finds("some 2000 women; 2 045 cases; $2020", ...[])
finds("Ordinance 9/2020", "2020 = 2020")
finds("Room S-2027 and No. 2021", ...[])
finds("In 2019 women were few", "2019 = 2019")
finds("the Parity Act (2024)", "2024 = 2024")
// periods
finds("held on 6 and 7 June 2024", "6 and 7 June 2024 = 2024-06-06/2024-06-07")
finds("from 4 to 8 November 2024", "from 4 to 8 November 2024 = 2024-11-04/2024-11-08")
finds("the session of 12–14 May 2025", "12–14 May 2025 = 2025-05-12/2025-05-14")
finds("on 8 and 19 February, respectively", "8 = --02-08", "19 February = --02-19")
finds("On 28 January and 15 February, it met", "28 January = --01-28", "15 February = --02-15")
finds("on 28 January and 15 February 2025", "28 January = 2025-01-28", "15 February 2025 = 2025-02-15")
finds("On 7 and 8 February", "7 and 8 February = --02-07/--02-08")
finds("on 3, 5 and 9 June 2024", "3 = 2024-06-03", "5 = 2024-06-05", "9 June 2024 = 2024-06-09")
finds("On 6 and 26–28 June, they met", "6 = --06-06", "26–28 June = --06-26/--06-28")
finds("on June 6 and 7, 2024", "June 6 and 7, 2024 = 2024-06-06/2024-06-07")
finds("March 3–5, 2023", "March 3–5, 2023 = 2023-03-03/2023-03-05")
finds("from 16 September 2024 to 28 February 2025", "from 16 September 2024 to 28 February 2025 = 2024-09-16/2025-02-28")
finds("between 1 July 2024 and 31 March 2025", "between 1 July 2024 and 31 March 2025 = 2024-07-01/2025-03-31")
finds("from 1 December to 28 February 2025", "from 1 December to 28 February 2025 = 2024-12-01/2025-02-28")
finds("between 16 January and 24 March", "between 16 January and 24 March = --01-16/--03-24")
finds("between January and June 2024", "between January and June 2024 = 2024-01/2024-06")
finds("appointed in July 2022 and in February 2023", "July 2022 = 2022-07", "February 2023 = 2023-02")
finds("in July and August 2023", "July = 2023-07", "August 2023 = 2023-08")
finds("the Plan (2019-2023)", "2019-2023 = 2019/2023")
finds("the Plan, 2019 to 2023", "2019 to 2023 = 2019/2023")
finds("Between 2020 and 2025, numbers doubled", "Between 2020 and 2025 = 2020/2025")
finds("between June and August 2025", "between June and August 2025 = 2025-06/2025-08")
finds("in 2021 and 2022", "2021 = 2021", "2022 = 2022")
finds("the fiscal year 2024/25", "2024/25 = 2024/2025")
finds("financial year 2024–2025", "2024–2025 = 2024/2025")
finds("between 80 and 95 workshops")
finds("Polling day was moved from 8 June to 5 October", "8 June = --06-08", "5 October = --10-05")
finds("Statistical Bulletin No. 4, 2 June 2024", "2 June 2024 = 2024-06-02")
finds("the Mouvement du 23 mars (M23)")
// parts of a year
finds("mid-2023", "mid-2023 = 2023")
finds("by mid-March", "mid-March = ../--03")
finds("in early 2024", "early 2024 = 2024")
finds("By the end of February, it had", "end of February = ../--02")
finds("by the end of January 2025", "end of January 2025 = ../2025-01-31")
finds("before the end of 2024", "end of 2024 = ../2024-12-31")
finds("In the first quarter of 2024", "first quarter of 2024 = 2024-01/2024-03")
finds("in the last quarter of 2025", "last quarter of 2025 = 2025-10/2025-12")
finds("Q3 2023", "Q3 2023 = 2023-07/2023-09")
finds("the first half of 2026", "first half of 2026 = 2026-01/2026-06")
finds("in the second half of the session")
finds("the first six months of 2024", "first six months of 2024 = 2024-01/2024-06")
finds("making up over a quarter of its members; the third quarter of members")
finds("in spring 2024", "spring 2024 = 2024-21")
finds("the winter of 2023/24", "winter of 2023/24 = 2023-24")
// bounds
finds("since 2019", "2019 = 2019/..")
finds("by 15 March 2025", "15 March 2025 = ../2025-03-15")
finds("no later than 1 June", "1 June = ../--06-01")
finds("up to 30 September 2024", "30 September 2024 = ../2024-09-30")
finds("Ahead of the briefing on April 24, the Council", "April 24 = --04-24")
// relative
finds("January of this year", "January of this year = ~--01")
finds("In February of last year", "February of last year = ~--02")
finds("last November and last month", "last November = ~?", "last month = ~?")
finds("A year ago it was 17 %", "A year ago = ~?")
finds("Two days later, she hid; seated a year later", "Two days later = ~?", "a year later = ~?")
finds("until the end of the year", "end of the year = ~?")
finds("in the previous year; the year before.", "previous year = ~?", "the year before = ~?")
finds("over the past two years", "past two years = ~?")
finds("over the winter; next spring", "winter = ~?", "next spring = ~?")
finds("pledged on International Women's Day", "International Women's Day = ~?")
finds("the last day of the session, in the last resort, for the third time")
finds("consistent with previous years; it said that an act was due")
finds("Mai-Mai fighters; the Mai - Mai group")
// French
finds("Le 1er mars 2024, le Groupe", "1er mars 2024 = 2024-03-01")
finds("depuis septembre 2020", "septembre 2020 = 2020-09/..")
finds("depuis le 14 janvier", "14 janvier = --01-14/..")
finds("d’ici au 30 juin", "30 juin = ../--06-30")
finds("d’ici à fin 2025", "fin 2025 = ../2025-12-31")
finds("Entre novembre et janvier", "Entre novembre et janvier = --11/--01")
finds("le premier semestre de 2024", "premier semestre de 2024 = 2024-01/2024-06")
finds("la semaine dernière", "semaine dernière = ~?")
finds("avant la fin de l’année", "fin de l’année = ~?")
finds("du 3 au 5 mai 2024", "du 3 au 5 mai 2024 = 2024-05-03/2024-05-05")
finds("à l’automne", "automne = ~?")

const words = fc.constantFrom(
  ..."28 3rd March may 2023 1989 (2011) 12–14 mid- early end of the last next year from between to and , - / . since by Q3 first quarter half 31 February 99 S/2024/1".split(
    " ",
  ),
)
const noise = fc.oneof(
  fc.string(),
  fc.array(words).map((list) => list.join(" ")),
  fc.array(words).map((list) => list.join("")),
)

/** Dates of the contract: a moment, an interval of moments, an open side. */
const valid = (edtf: string) =>
  edtf.split("/").length <= 2 &&
  edtf.split("/").every((side) => side === ".." || (parseMoment(side) !== undefined && isMoment(parseMoment(side)!)))

test("on noise, nothing is thrown, dates stand in order without overlap, and every EDTF is one", () => {
  fc.assert(
    fc.property(noise, (clean) => {
      let at = 0
      for (const date of findDates(clean)) {
        expect(date.start).toBeGreaterThanOrEqual(at)
        expect(date.end).toBeGreaterThan(date.start)
        at = date.end
        if (date.edtf !== undefined) expect(valid(date.edtf), date.edtf).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test("costs grow with the text, no faster", () => {
  const sentence = "On 28 March 2023, 14 women met from 4 to 8 November 2024, as in 2019-2023, between March and "
  const time = (copies: number) => {
    const text = sentence.repeat(copies)
    const start = performance.now()
    findDates(text)
    return performance.now() - start
  }
  time(200)
  expect(time(8000)).toBeLessThan(150 * Math.max(time(400), 2)) // in proportion it would be 20; in the square, 400
})
