import { monthName } from "../../core/record/index.ts"

/** EDTF level 1 and 2: parts of a year that are no months. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "first quarter of",
  "34": "second quarter of",
  "35": "third quarter of",
  "36": "fourth quarter of",
  "40": "first half of",
  "41": "second half of",
}

/** An EDTF date as a person writes it, no finer than it is printed: "28 March 2023", "since 2019", "27 January [year not stated]". What is not understood stays as it is. */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split("/")
  if (from === undefined || to === undefined) return oneDate(edtf)
  if (isOpen(from) && isOpen(to)) return edtf
  if (isOpen(to)) return `since ${oneDate(from)}`
  if (isOpen(from)) return `by ${oneDate(to)}`
  return `${withoutShared(from, to)} to ${oneDate(to)}`
}

const FULL = /^(\d{4})-(\d{2})-(\d{2})$/u

/** The first day of a span, without the month and year that it has in common with the last: "6 to 7 June 2024", "30 May to 2 June 2024". */
function withoutShared(from: string, to: string): string {
  const [first, last] = [FULL.exec(from), FULL.exec(to)]
  if (first?.[1] === undefined || first[1] !== last?.[1]) return oneDate(from)
  const words = oneDate(from).split(" ")
  return words.slice(0, first[2] === last[2] ? 1 : 2).join(" ")
}

const isOpen = (edtf: string): boolean => edtf === ".." || edtf === ""

function oneDate(edtf: string): string {
  const about = /[~?%]/u.test(edtf) ? "about " : ""
  const plain = edtf.replaceAll(/[~?%]/gu, "")
  const match = /^(-|\d{4}|XXXX|\d{2}XX|\d{3}X)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T.*)?$/u.exec(plain)
  if (!match) return edtf
  const [, year = "", month, day] = match
  const yearWords = year === "-" || year === "XXXX" ? "[year not stated]" : /^\d{3}X$/u.test(year) ? `${year.slice(0, 3)}0s` : year
  const monthWords = month === undefined ? undefined : (monthName(Number(month)) ?? PARTS_OF_YEAR[month])
  const dayWords = day === undefined || day === "XX" ? undefined : String(Number(day))
  return about + [dayWords, monthWords, yearWords].filter((word) => word !== undefined).join(" ")
}
