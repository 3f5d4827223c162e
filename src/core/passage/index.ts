export type { MediaType, NoteRef, Paper, Passage } from "./passage.ts"
export { splitPassages } from "./split-passages.ts"
