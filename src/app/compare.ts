import { compare, type Comparison } from "../core/comparison/index.ts"
import { type CorpusText, type ReadProvision, readResolution, type Resolution } from "../core/language/index.ts"
import type { Corpus } from "./corpus.ts"

/** Two resolutions, and what became of each provision of the first in the second. */
export type Compared = {
  readonly left: Resolution
  readonly right: Resolution
  readonly comparison: Comparison<ReadProvision>
}

/** Compares two texts that a person names: symbols in any printed form, or files. Throws NotFoundError, UnreadableError, UsageError. */
export async function compareTexts(left: string, right: string, corpus: Corpus): Promise<Compared> {
  const [from, to] = [cut(await corpus.resolve(left)), cut(await corpus.resolve(right))]
  return { left: from, right: to, comparison: compare(from, to) }
}

/** A text of the corpus, cut into its provisions. */
export const cut = ({ text, symbol, date, textKind }: CorpusText): Resolution => readResolution(text, { symbol, date, textKind }).value
