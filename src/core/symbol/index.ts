export { paperSymbol } from "./paper-symbol.ts"
export { type DocumentSymbol, formatSymbol, parseSymbol } from "./symbol.ts"
