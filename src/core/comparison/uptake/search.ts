import type { Asked } from "./asked.ts"
import { OF_WOMEN } from "./asked.ts"
import type { Clause } from "./clauses.ts"
import { type Answer, densest, type Idea, ideasOf, inOrder, type Term, termsOf } from "./coverage.ts"

/** A clause with its words, ready to be asked. */
export type Searchable = {
  readonly clause: Clause
  /** Its words; places are those of the clause's own text. */
  readonly terms: readonly Term[]
  readonly ideas: readonly Idea[]
  /** What its opening words say, and what the rest of its provision says. */
  readonly opening: Gist
  readonly beside: Gist
}

type Gist = { readonly stems: ReadonlySet<string>; readonly ideas: ReadonlySet<number> }

/** What a word of the ask counts for where only its idea is there, in another word. */
const IDEA = 0.8
/** What it counts for in the opening words of a sub-paragraph, elsewhere in the clause, and elsewhere in the provision. */
const OPENING = 0.6
const APART = 0.5
const BESIDE = 0.25
/** "to establish such a mission": what stands beside it is meant. */
const POINTS_BACK = /\bsuch (?!as\b)/iu
const POINTED_AT = 0.7
/** An idea apart from the rest says little: any paragraph speaks of many. */
const IDEA_APART = 0.4
/** How much longer than the ask the words may be that answer it. */
const WIDTH = 2
const LEAST_WIDTH = 160

/** A word of a provision that answers a word of the ask. */
export type Hit = {
  /** The ask's stem. */
  readonly stem: string
  readonly weight: number
  /** UTF-16 units of the provision's text. */
  readonly start: number
  readonly end: number
}

/** How far a clause says what was asked, and with which words. */
export type Found = {
  readonly clause: Clause
  /** What its place among the answers is decided by; not bounded. */
  readonly score: number
  /** Weight of the ask's words that it says, of all, 0 to 1. */
  readonly share: number
  /** The same, counting only words that are the ask's own and stand together. */
  readonly exact: number
  /** It is asked of whom the ask means. */
  readonly addressed: boolean
  /** What it says of each part of the ask, 0 to 1, in their order. */
  readonly parts: readonly number[]
  /** What it says of the noun that names what is asked for, 0 to 1; 1 where none does. */
  readonly object: number
  readonly hits: readonly Hit[]
  /** The stretch that says it, as printed. */
  readonly words: string
  /** The clause that holds the stretch. */
  readonly context: string
  /** UTF-16 units of the provision's text. */
  readonly start: number
  readonly end: number
  /** It speaks of women. */
  readonly women: boolean
}

/** Makes the clauses of a resolution ready to be asked. */
export function searchable(clauses: readonly Clause[]): readonly Searchable[] {
  const besides = new Map<string, string[]>()
  for (const { provision, start, end } of clauses)
    besides.set(provision.label, [...(besides.get(provision.label) ?? []), provision.text.slice(start, end)])
  return clauses.map((clause) => {
    const text = clause.provision.text.slice(clause.start, clause.end)
    return {
      clause,
      terms: termsOf(text),
      ideas: ideasOf(text),
      opening: gist(clause.opening),
      beside: gist((besides.get(clause.provision.label) ?? []).filter((other) => other !== text).join(" . ")),
    }
  })
}

const gist = (text: string): Gist => ({
  stems: new Set(termsOf(text).map(({ stem }) => stem)),
  ideas: new Set(ideasOf(text).map(({ idea }) => idea)),
})

/** What a clause that points back to the one before it may say less. */
const NEARLY = 0.75

/** The clauses that say most of an ask, best first, one a provision. */
export function search(asked: Asked, clauses: readonly Searchable[]): readonly Found[] {
  const best = new Map<string, Found>()
  for (const one of clauses.map((clause) => foundIn(asked, clause)).sort((a, b) => b.score - a.score)) {
    const key = `${one.clause.provision.symbol} ${one.clause.provision.label}`
    const held = best.get(key)
    if (!held) best.set(key, one)
    // "takes note of the wish for a school and requests the Office to build such a school"
    else if (one.addressed && !held.addressed && POINTS_BACK.test(one.context) && one.share >= NEARLY * held.share) best.set(key, one)
  }
  return [...best.values()]
}

function foundIn(asked: Asked, { clause, terms, ideas, opening, beside }: Searchable): Found {
  const answers = answersOf(asked, terms, ideas)
  const near = densest(answers, asked.weights, Math.max(LEAST_WIDTH, WIDTH * asked.length))
  const credit = new Map<string, number>()
  for (const { stem, credit: one } of near) credit.set(stem, Math.max(one, credit.get(stem) ?? 0))
  const raise = (stem: string, to: number) => credit.set(stem, Math.max(to, credit.get(stem) ?? 0))
  for (const { stem, credit: one } of answers) raise(stem, one === 1 ? APART : IDEA_APART * APART)
  const pointsBack = POINTS_BACK.test(clause.provision.text.slice(clause.start, clause.end))
  for (const stem of asked.weights.keys()) {
    const ofStem = asked.ideas.get(stem) ?? []
    const speaks = (ideasThere: ReadonlySet<number>) => ofStem.some((one) => ideasThere.has(one))
    if (opening.stems.has(stem)) raise(stem, OPENING)
    else if (speaks(opening.ideas)) raise(stem, OPENING * IDEA_APART)
    if (beside.stems.has(stem)) raise(stem, pointsBack ? POINTED_AT : BESIDE)
    else if (speaks(beside.ideas)) raise(stem, (pointsBack ? POINTED_AT : BESIDE) * IDEA_APART)
  }
  const hits = near.map(({ stem, start, end }) => ({
    stem,
    weight: asked.weights.get(stem) ?? 0,
    start: clause.start + start,
    end: clause.start + end,
  }))
  const worth = (stem: string) => asked.weights.get(stem) ?? 0
  const covered = (stems: Iterable<string>) => {
    let [held, all] = [0, 0]
    for (const stem of stems) {
      held += worth(stem) * (credit.get(stem) ?? 0)
      all += worth(stem)
    }
    return all > 0 ? held / all : 0
  }
  const share = covered(asked.weights.keys())
  const itself = new Set(near.filter(({ credit: one }) => one === 1).map(({ stem }) => stem))
  const exact = asked.total > 0 ? [...itself].reduce((sum, stem) => sum + worth(stem), 0) / asked.total : 0
  const addressed =
    asked.addressee.size > 0 && clause.addressee !== undefined && termsOf(clause.addressee).some(({ stem }) => asked.addressee.has(stem))
  const [first, last] = [near[0]?.start ?? 0, Math.max(0, ...near.map(({ end }) => end))]
  const [start, end] = [clause.start + first, clause.start + last]
  const order = inOrder(
    asked.terms,
    terms.filter((term) => term.start >= first && term.end <= last),
    asked.weights,
  )
  return {
    clause,
    score: 0.75 * share + 0.25 * exact + 0.25 * order + (addressed ? 0.12 : 0) + (clause.provision.kind === "operative" ? 0.02 : 0),
    share,
    exact,
    addressed,
    parts: asked.parts.map(({ stems }) => covered(stems)),
    object: asked.object === undefined || !asked.weights.has(asked.object.stem) ? 1 : (credit.get(asked.object.stem) ?? 0),
    hits,
    words: clause.provision.text.slice(start, end),
    context: clause.provision.text.slice(clause.start, clause.end),
    start,
    end,
    women: terms.some(({ stem }) => OF_WOMEN.test(stem)) || [...opening.stems, ...beside.stems].some((stem) => OF_WOMEN.test(stem)),
  }
}

/** The words of a clause that answer words of an ask, in order. */
function answersOf(asked: Asked, terms: readonly Term[], ideas: readonly Idea[]): readonly Answer[] {
  const itself = terms.flatMap(({ stem, start, end }): Answer[] => (asked.weights.has(stem) ? [{ stem, credit: 1, start, end }] : []))
  const inOtherWords = ideas.flatMap(({ idea, start, end }) =>
    (asked.speaking.get(idea) ?? []).map((stem): Answer => ({ stem, credit: IDEA, start, end })),
  )
  return [...itself, ...inOtherWords].sort((a, b) => a.start - b.start)
}
