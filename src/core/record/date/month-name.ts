import { ENGLISH_MONTHS } from "../../text/index.ts"

/** The English name of a month from 1 to 12. Undefined for any other number. */
export const monthName = (month: number): string | undefined => ENGLISH_MONTHS[month - 1]
