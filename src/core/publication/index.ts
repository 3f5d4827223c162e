export { type Summary, summarise } from "./summary.ts"
export { NOBODY, OWNER, type Viewer } from "./viewer.ts"
export { visiblePaper, visiblePapers, visibleRecord } from "./visible.ts"
