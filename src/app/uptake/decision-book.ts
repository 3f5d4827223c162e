import type { Decision, KeptDecision } from "../../core/review/index.ts"

/** Where people's decisions are kept. It is only ever added to. */
export type DecisionBook = {
  /** Those on one paper, the first one first. */
  ofPaper(sha256: string): Promise<readonly KeptDecision[]>
  /** The papers on whose asks anything was decided against a resolution, by its symbol. */
  papersAgainst(symbol: string): Promise<readonly string[]>
  /** Safe on the disk when this returns. */
  append(decision: Decision): Promise<void>
}
