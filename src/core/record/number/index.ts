export { findNumbers, type FoundNumber } from "./find-numbers.ts"
