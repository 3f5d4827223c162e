export { type Summary, summarise } from "./summary.ts"
export { NOBODY, OWNER, type Viewer } from "./viewer.ts"
export { goesAlong, type Persons, takenAlong, visiblePaper, visiblePapers, visibleRecord } from "./visible.ts"
