export type { Footnote } from "./footnote.ts"
export { readFootnotes } from "./read-footnotes.ts"
