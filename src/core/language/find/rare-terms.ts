import { termsOf } from "./terms.ts"

/** What is asked of a full-text index in which a long question takes too long: by words that few provisions hold. */
export type RareTerms = {
  /** Who holds all terms of one row is a candidate. */
  readonly any: readonly (readonly string[])[]
  /** By these, candidates are ranked: rows of terms, and what each term of the row weighs. */
  readonly ranked: readonly { readonly terms: readonly string[]; readonly weight: number }[]
}

/** Wordings that are ranked for one question, if words are rare enough: to rank one takes PostgreSQL some microseconds. */
const BUDGET = 4000

/** Terms that more than this share of wordings hold neither choose nor rank, unless the corpus is small. */
const COMMON = 0.2

/** Rows of terms in common that are asked for where words alone are not rare enough. */
const MOST_PAIRS = 12

/**
 * Chooses what to ask for: the rarest terms, until all that hold one would be more than the budget; then pairs of the next ones, as if words stood
 * independently of each other, until the budget is spent. `held` tells how many of `wordings` hold a term.
 */
export function rareTerms(text: string, held: ReadonlyMap<string, number>, wordings: number): RareTerms {
  const known = termsOf(text)
    .map((term) => ({ term, count: held.get(term) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
  const fits = known.reduce((sum, { count }) => sum + count, 0) <= BUDGET
  const rare = fits ? [] : known.filter(({ count }) => count <= wordings * COMMON)
  const used = rare.length > 0 ? rare : known
  let left = BUDGET
  let singles = 0
  for (const { count } of used) {
    if (count > left) break
    left -= count
    singles++
  }
  const any: string[][] = used.slice(0, singles).map(({ term }) => [term])
  any.push(...pairsOf(used.slice(singles, singles + MOST_PAIRS), left, wordings))
  if (any.length === 0 && known.length > 0) any.push(known.slice(0, 3).map(({ term }) => term))
  return { any, ranked: rankedBy(used, wordings) }
}

type Counted = { readonly term: string; readonly count: number }

function pairsOf(terms: readonly Counted[], budget: number, wordings: number): readonly string[][] {
  const pairs = terms
    .flatMap((a, i) => terms.slice(i + 1).map((b) => ({ pair: [a.term, b.term], expected: (a.count * b.count) / wordings })))
    .sort((a, b) => a.expected - b.expected)
  let left = budget
  const taken: string[][] = []
  for (const { pair, expected } of pairs) {
    if (taken.length >= MOST_PAIRS || expected > left) break
    left -= expected
    taken.push(pair)
  }
  return taken
}

/** Rows by how rare their terms are: within a factor of about seven, terms weigh the same. */
function rankedBy(terms: readonly Counted[], wordings: number): RareTerms["ranked"] {
  const rows = new Map<number, string[]>()
  for (const { term, count } of terms) {
    const rarity = Math.max(1, 2 * Math.floor(Math.log((wordings + 1) / count) / 2))
    rows.set(rarity, [...(rows.get(rarity) ?? []), term])
  }
  return Array.from(rows, ([weight, row]) => ({ terms: row, weight }))
}
