import type { Actor, Record } from "../record/index.ts"
import type { Viewer } from "./viewer.ts"

/**
 * The one gate: whether a viewer may see a paper and what was read out of it.
 * Finer rules (a public edition without persons at risk) come in here, and nowhere else.
 */
function maySee(viewer: Viewer, _sha256: string): boolean {
  return viewer.sees === "everything"
}

/** A paper's row, or its row with more beside it, if the viewer may see the paper. */
export function visiblePaper<P extends { readonly sha256: string }>(viewer: Viewer, paper: P): P | undefined {
  return maySee(viewer, paper.sha256) ? paper : undefined
}

/** Whether a viewer may decide what became of a paper's asks: whoever may not see it may not. */
export const mayDecide = (viewer: Viewer, sha256: string): boolean => maySee(viewer, sha256)

/** Those of the papers that the viewer may see, in the same order. */
export function visiblePapers<P extends { readonly sha256: string }>(viewer: Viewer, papers: readonly P[]): readonly P[] {
  return papers.filter((paper) => visiblePaper(viewer, paper))
}

/** Of the Council's texts those that the viewer may see. They are public, and so it is all or none. */
export function visibleTexts<T>(viewer: Viewer, texts: readonly T[]): readonly T[] {
  return viewer.sees === "everything" ? texts : []
}

/** What the viewer may see of a record; absent when that is nothing. */
export function visibleRecord(viewer: Viewer, record: Record): Record | undefined {
  return maySee(viewer, record.paper.sha256) ? record : undefined
}

/** Which persons go along in what is taken out of the workbench: those of whom nothing says that they may be at risk, or all. */
export type Persons = "not-at-risk" | "all"

/** Whether a party's row goes along. Someone who may be at risk stays behind unless all are asked for. */
export const goesAlong = ({ sensitive }: Actor, persons: Persons): boolean => persons === "all" || !sensitive

/** A record as it is taken along. The paper's own words stay whole. */
export function takenAlong(record: Record, persons: Persons): Record {
  const behind = new Set(record.actors.filter((actor) => !goesAlong(actor, persons)).map(({ anchor }) => anchor.start))
  return {
    ...record,
    actors: record.actors.filter((actor) => goesAlong(actor, persons)),
    actorProposals: record.actorProposals.filter(({ left, right }) => !behind.has(left.anchor.start) && !behind.has(right.anchor.start)),
  }
}
