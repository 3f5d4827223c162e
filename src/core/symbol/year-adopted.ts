import { ADOPTED } from "./adopted.table.ts"

/** The number of the last resolution that the table of adopted ones knows: 1 to this one were adopted. */
export const LAST_ADOPTED = ADOPTED.at(-1)?.last ?? 0

/** The year in which the resolution of a number was adopted. Undefined for a number that none bore, and for one later than the table. */
export function yearAdopted(number: number): number | undefined {
  return number >= 1 ? ADOPTED.find(({ last }) => number <= last)?.year : undefined
}
