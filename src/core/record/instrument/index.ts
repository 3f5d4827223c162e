export type { Instrument } from "./instrument.ts"
export { readInstruments } from "./read-instruments.ts"
