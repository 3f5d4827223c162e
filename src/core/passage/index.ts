export type { MediaType, NoteRef, Paper, Passage } from "./passage.ts"
export { type LayoutHints, NO_HINTS, type Source } from "./source.ts"
export { splitPassages } from "./split-passages.ts"
export { titleOf } from "./title-of.ts"
