import type { Clause } from "./clauses.ts"
import { cover, ideasOf, type Term, termsOf, type Weight } from "./coverage.ts"

/** A clause with its words, ready to be asked. */
export type Searchable = {
  readonly clause: Clause
  readonly terms: readonly Term[]
  readonly opening: readonly Term[]
  readonly ideas: ReadonlySet<number>
}

/** What a word of the ask counts for where only its idea is there, in another word. */
const IDEA = 0.6

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
  ideas: new Set(ideasOf(`${clause.opening} ${clause.provision.text.slice(clause.start, clause.end)}`).keys()),
})

const WOMEN = /^(?:woman|women|girl|female|gender|sex|sexual|widow|mother|her|femal|sexu)/u

/** The ideas of an ask, by the stem that speaks of them. */
function ideasByStem(text: string): ReadonlyMap<string, readonly number[]> {
  const ideas = new Map<string, number[]>()
  for (const [idea, stem] of ideasOf(text)) ideas.set(stem, [...(ideas.get(stem) ?? []), idea])
  return ideas
}

/** The clauses that say most of an ask, best first, one a provision. */
export function search(text: string, addressee: string | undefined, clauses: readonly Searchable[], weight: Weight): readonly Found[] {
  const asked = termsOf(text)
  const ideas = ideasByStem(text)
  const total = [...new Set(asked.map(({ stem }) => stem))].reduce((sum, stem) => sum + weight(stem), 0)
  const asksWomen = asked.some(({ stem }) => WOMEN.test(stem))
  const to = new Set(addressee === undefined ? [] : termsOf(addressee).map(({ stem }) => stem))
  const found = clauses.map(({ clause, terms, opening, ideas: there }): Found => {
    const own = cover(asked, terms, weight)
    const above = opening.length > 0 ? cover(asked, opening, weight) : undefined
    const inOpening = [...(above?.stems ?? [])].filter((stem) => !own.stems.has(stem))
    const said = new Set([...own.stems, ...inOpening])
    const asIdea = [...ideas].filter(([stem, ofStem]) => !said.has(stem) && ofStem.some((idea) => there.has(idea))).map(([stem]) => stem)
    const worth = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + weight(stem), 0)
    const share = own.share + (total > 0 ? (0.5 * worth(inOpening) + IDEA * worth(asIdea)) / total : 0)
    const addressed = to.size > 0 && clause.addressee !== undefined && termsOf(clause.addressee).some(({ stem }) => to.has(stem))
    const [start, end] = [clause.start + own.start, clause.start + own.end]
    const words = clause.provision.text.slice(start, end)
    const stems = new Set([...said, ...asIdea])
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
