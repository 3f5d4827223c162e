import { compare, type Comparison } from "../core/comparison/index.ts"
import { UnreadableError } from "../core/finding/index.ts"
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

/** Signs of a text that is compared as it is handed in: ten times the longest resolution. */
const MOST_SIGNS = 2_000_000

/** Compares two papers that a person hands in, already decoded. Nothing of them is kept. Throws UnreadableError for one that is too long. */
export function compareGiven(left: CorpusText, right: CorpusText): Compared {
  for (const { source, text } of [left, right])
    if (text.length > MOST_SIGNS)
      throw new UnreadableError(`Expected at most ${MOST_SIGNS.toLocaleString("en-GB")} signs to compare, got ${text.length.toLocaleString("en-GB")} in ${source ?? "a text"}`) // prettier-ignore
  const [from, to] = [cut(left), cut(right)]
  return { left: from, right: to, comparison: compare(from, to) }
}

/** A text of the corpus, cut into its provisions. */
export const cut = ({ text, symbol, date, textKind }: CorpusText): Resolution => readResolution(text, { symbol, date, textKind }).value
