export { type Anchor, anchorAt, anchorHolds, type Span } from "./anchor.ts"
export { anchorOfClean, type CleanText, CleanTextBuilder, type Run, sourceEnd, sourceStart } from "./clean-text.ts"
export { type LineColumn, lineColumns } from "./line-column.ts"
export { splitSentences } from "./split-sentences.ts"
