import type { Paper } from "../../passage/index.ts"
import type { Footnote } from "../footnote/index.ts"
import type { Recommendation } from "./recommendation.ts"

/** The recommendations of the paper, in reading order, each split into its asks. */
export function readRecommendations(_paper: Paper, _footnotes: readonly Footnote[]): readonly Recommendation[] {
  return []
}
