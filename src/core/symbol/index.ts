export { paperSymbol } from "./paper-symbol.ts"
export { resolutionNumber, resolutionSymbol } from "./resolution-symbol.ts"
export { type DocumentSymbol, formatSymbol, parseSymbol } from "./symbol.ts"
export { LAST_ADOPTED, numbersOf, yearAdopted, YEARS } from "./year-adopted.ts"
