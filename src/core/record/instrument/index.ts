export type { Instrument } from "./instrument.ts"
export { findNumbered } from "./find-numbered.ts"
export { readInstruments } from "./read-instruments.ts"
