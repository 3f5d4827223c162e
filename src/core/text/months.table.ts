/** The months in English, January first. */
export const ENGLISH_MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** One of them, to be set into a pattern: "January|February|…". */
export const ANY_MONTH = ENGLISH_MONTHS.join("|")
