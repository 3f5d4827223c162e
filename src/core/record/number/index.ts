export { findNumbers, type FoundNumber } from "./find-numbers.ts"
export { CARDINALS } from "./number-words.table.ts"
