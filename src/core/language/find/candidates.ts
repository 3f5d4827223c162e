import { bestBySeeds } from "./best-by-seeds.ts"
import { bestByTerms } from "./best-by-terms.ts"
import type { LanguageIndex } from "./language-index.ts"
import type { Query } from "./query-terms.ts"
import type { InScope } from "./scope.ts"

/** So few wordings are all looked at. */
export const FEW = 400

/** The wordings of a scope that may be what a query looks for, by words and ideas in common or by runs of words in common; they rise. */
export function candidatesOf(query: Query, index: LanguageIndex, { wordings, mask }: InScope): Int32Array {
  if (wordings.length <= FEW) return wordings
  const byTerms = bestByTerms(query, index, mask)
  const bySeeds = bestBySeeds(query, index, mask)
  const found = new Int32Array(byTerms.length + bySeeds.length)
  found.set(byTerms)
  found.set(bySeeds, byTerms.length)
  found.sort()
  let kept = 0
  for (const wording of found) if (kept === 0 || found[kept - 1] !== wording) found[kept++] = wording
  return found.subarray(0, kept)
}
