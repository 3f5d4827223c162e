export { addDays, addMonths, daysIn, endOf, formatMoment, isMoment, parseMoment } from "./calendar.ts"
export { findDates } from "./find-dates.ts"
export type { FoundDate, Moment, Relative } from "./found-date.ts"
