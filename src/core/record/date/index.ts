export { formatMoment, isMoment, parseMoment } from "./calendar.ts"
export { type DateContext, dayKey, deriveDate, type DerivedDate } from "./derive-date.ts"
export { findDates } from "./find-dates.ts"
export type { FoundDate, Moment, Relative } from "./found-date.ts"
