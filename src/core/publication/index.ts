export { type Summary, summarise } from "./summary.ts"
export { NOBODY, OWNER, type Viewer } from "./viewer.ts"
export { goesAlong, mayDecide, type Persons, takenAlong, visiblePaper, visiblePapers, visibleRecord, visibleTexts } from "./visible.ts"
export {
  concord,
  type Concordance,
  type ConcordanceEntry,
  type ConcordanceText,
  cutHit,
  type HitPiece,
  matchingEntries,
  type PaperWords,
  parseQuery,
  type Query,
  type Searched,
  SEARCHED,
  stemsOfQuery,
  type Term,
} from "./concordance/index.ts"
