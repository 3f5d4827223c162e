import { ADOPTED } from "./adopted.table.ts"

/** The number of the last resolution that the table of adopted ones knows: 1 to this one were adopted. */
export const LAST_ADOPTED = ADOPTED.at(-1)?.last ?? 0

/** The numbers of the resolutions that were adopted in a year. Undefined for a year outside of the table. */
export function numbersOf(year: number): readonly [from: number, to: number] | undefined {
  const at = ADOPTED.findIndex((row) => row.year === year)
  const row = ADOPTED[at]
  return row && [(ADOPTED[at - 1]?.last ?? 0) + 1, row.last]
}

/** The years of the table, the first one first. */
export const YEARS: readonly number[] = ADOPTED.map(({ year }) => year)

/** The year in which the resolution of a number was adopted. Undefined for a number that none bore, and for one later than the table. */
export function yearAdopted(number: number): number | undefined {
  return number >= 1 ? ADOPTED.find(({ last }) => number <= last)?.year : undefined
}
