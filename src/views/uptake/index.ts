export { uptakeLines } from "./uptake-lines.ts"
export { VERDICT_WORDS } from "./verdict-words.ts"
