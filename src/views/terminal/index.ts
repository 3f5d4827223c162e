export { INK, type Ink, NO_INK } from "./ink.ts"
export { progressLine, replaceLine } from "./progress.ts"
export { type Kind, KINDS, type Look, recordLines } from "./record-lines.ts"
export { columnsOf, harmless, wrap } from "./wrap.ts"
