import { expect, test } from "vitest"
import { dateWords } from "./date-words.ts"

const says = (edtf: string, words: string) => {
  test(`${edtf} is ${words}`, () => {
    expect(dateWords(edtf)).toBe(words)
  })
}

says("2023", "2023")
says("2021-04", "April 2021")
says("2023-03-28", "28 March 2023")
says("--01-27", "27 January [year not stated]")
says("XXXX-01-27", "27 January [year not stated]")
says("--02", "February [year not stated]")
says("2021-04/2023-03-28", "April 2021 to 28 March 2023")
says("2024-06-06/2024-06-07", "6 to 7 June 2024")
says("2024-05-30/2024-06-02", "30 May to 2 June 2024")
says("2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025")
says("2024-06-06~/2024-06-07", "about 6 June 2024 to 7 June 2024")
says("2019/..", "since 2019")
says("../2025-03-15", "by 15 March 2025")
says("2024-21", "spring 2024")
says("2024-34", "second quarter of 2024")
says("202X", "2020s")
says("2023~", "about 2023")
says("a while ago", "a while ago") // not EDTF: left as it is
