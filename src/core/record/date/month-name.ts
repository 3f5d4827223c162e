import { MONTHS } from "./date-words.table.ts"

/** The English name of a month from 1 to 12. Undefined for any other number. */
export function monthName(month: number): string | undefined {
  for (const [name, number] of MONTHS) if (number === month) return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return undefined
}
