import type { Clause } from "./clauses.ts"
import { cover, type Term, termsOf, type Weight } from "./coverage.ts"

/** A clause with its words, ready to be asked. */
export type Searchable = { readonly clause: Clause; readonly terms: readonly Term[]; readonly opening: readonly Term[] }

/** How far a clause says what was asked, and with which words. */
export type Found = {
  readonly clause: Clause
  /** What its place among the answers is decided by; not bounded. */
  readonly score: number
  /** Weight of the ask's words that it says, of all, 0 to 1. */
  readonly share: number
  readonly stems: ReadonlySet<string>
  /** The ask's stems that it says, each with its weight. */
  readonly weighed: readonly (readonly [string, number])[]
  /** The stretch that says it, as printed. */
  readonly words: string
  /** The stretch with what governs it. */
  readonly context: string
  /** UTF-16 units of the provision's text. */
  readonly start: number
  readonly end: number
  /** Where the ask speaks of women: whether this does too. Absent where the ask does not. */
  readonly womenIn: boolean | undefined
}

export const searchable = (clause: Clause): Searchable => ({
  clause,
  terms: termsOf(clause.provision.text.slice(clause.start, clause.end)),
  opening: termsOf(clause.opening),
})

const WOMEN = /^(?:woman|women|girl|female|gender|sex|sexual|widow|mother|her|femal|sexu)/u

/** The clauses that say most of an ask, best first, one a provision. */
export function search(
  asked: readonly Term[],
  addressee: string | undefined,
  clauses: readonly Searchable[],
  weight: Weight,
  equal: (stem: string) => readonly string[],
): readonly Found[] {
  const asksWomen = asked.some(({ stem }) => WOMEN.test(stem))
  const to = new Set(addressee === undefined ? [] : termsOf(addressee).map(({ stem }) => stem))
  const found = clauses.map(({ clause, terms, opening }): Found => {
    const own = cover(asked, terms, weight, equal)
    const above = opening.length > 0 ? cover(asked, opening, weight, equal) : undefined
    const extra = above ? [...above.stems].filter((stem) => !own.stems.has(stem)).reduce((sum, stem) => sum + weight(stem), 0) : 0
    const total = [...new Set(asked.map(({ stem }) => stem))].reduce((sum, stem) => sum + weight(stem), 0)
    const share = own.share + (total > 0 ? (0.5 * extra) / total : 0)
    const addressed = to.size > 0 && clause.addressee !== undefined && termsOf(clause.addressee).some(({ stem }) => to.has(stem))
    const [start, end] = [clause.start + own.start, clause.start + own.end]
    const words = clause.provision.text.slice(start, end)
    const stems = new Set([...own.stems, ...(above?.stems ?? [])])
    return {
      clause,
      score: share + 0.25 * own.order + (addressed ? 0.06 : 0) + (clause.provision.kind === "operative" ? 0.02 : 0),
      share,
      stems,
      weighed: [...stems].map((stem) => [stem, weight(stem)] as const),
      words,
      context: clause.provision.text.slice(clause.start, clause.end),
      start,
      end,
      womenIn: asksWomen ? terms.some(({ stem }) => WOMEN.test(stem)) : undefined,
    }
  })
  const best = new Map<string, Found>()
  for (const one of found.toSorted((a, b) => b.score - a.score)) {
    const key = `${one.clause.provision.symbol} ${one.clause.provision.label}`
    if (!best.has(key)) best.set(key, one)
  }
  return [...best.values()]
}
