import { foldWord, stemWord } from "../../text/index.ts"
import { allPlacesOfConcepts, GRAMMAR, shareOfStem, wordsOf } from "../../language/index.ts"

/** A word of a text: what it is compared by, and where it stands. */
export type Term = {
  readonly stem: string
  /** UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** Written with a capital, or with digits: it names something. */
  readonly names: boolean
}

/** The words of a text that say something, in order. */
export function termsOf(text: string): readonly Term[] {
  const { forms, starts, ends } = wordsOf(text)
  return forms.flatMap((form, i) => {
    if (GRAMMAR.has(form)) return []
    const [start, end] = [starts[i] ?? 0, ends[i] ?? 0]
    return [{ stem: stemOf(form), start, end, names: /[\p{Lu}\p{N}]/u.test(text.slice(start, end)) }]
  })
}

const stemOf = (form: string): string => stemWord(foldWord(form), "en")

/** An idea that a text speaks of (see the lexicon of `find`), with a word that speaks of it. */
export type Idea = { readonly idea: number; readonly stem: string; readonly start: number; readonly end: number }

/** The ideas that a text speaks of, at every place, in order. */
export function ideasOf(text: string): readonly Idea[] {
  const { forms, starts, ends } = wordsOf(text)
  const stems = forms.map(stemOf)
  return allPlacesOfConcepts(stems).map(({ concept, at }) => ({
    idea: concept,
    stem: stems[at] ?? "",
    start: starts[at] ?? 0,
    end: ends[at] ?? 0,
  }))
}

/** How much a word says: 0.3 for what stands everywhere, at most 5. */
export type Weight = (term: Pick<Term, "stem" | "names">) => number

/** How many wordings of the Council's language at large stand behind what is known of a word beforehand. */
const BEHIND = 500
const MOST = 5
/** A word that the Council never uses is the briefer's own: that it is missing says little. */
const BRIEFERS_OWN = 1.2

/** Weighs words by their rarity in the provisions at hand and in the Council's language. */
export function weighTerms(texts: readonly (readonly Term[])[]): Weight {
  const holders = new Map<string, number>()
  for (const terms of texts) for (const stem of new Set(terms.map(({ stem }) => stem))) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return ({ stem, names }) => {
    const held = holders.get(stem) ?? 0
    const share = shareOfStem(stem)
    if (held === 0 && share === undefined && !names) return BRIEFERS_OWN
    const rarity = Math.log((texts.length + BEHIND + 1) / (held + BEHIND * (share ?? 0) + 0.5))
    return Math.max(0.3, Math.min(MOST, rarity))
  }
}

/** A word of a text that answers a word of an ask: with the word itself, or with another of the same idea. */
export type Answer = {
  /** The ask's stem. */
  readonly stem: string
  /** 1 for the word itself, less for its idea. */
  readonly credit: number
  /** UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

/** The answers that lie closest together and say most, within so many UTF-16 units. Answers come in the order of the text. */
export function densest(answers: readonly Answer[], weights: ReadonlyMap<string, number>, width: number): readonly Answer[] {
  let best = { worth: 0, from: 0, to: 0 }
  for (const [from, first] of answers.entries()) {
    const credits = new Map<string, number>()
    let worth = 0
    for (let to = from; to < answers.length; to++) {
      const { stem, credit, end } = answers[to] as Answer
      if (end - first.start > width) break
      const gain = credit - (credits.get(stem) ?? 0)
      if (gain <= 0) continue
      credits.set(stem, credit)
      worth += gain * (weights.get(stem) ?? 0)
      if (worth > best.worth + 1e-9) best = { worth, from, to: to + 1 }
    }
  }
  return answers.slice(best.from, best.to)
}

/** Weight of neighbouring words of an ask that are neighbours in a text too, of all; 0 to 1. */
export function inOrder(asked: readonly Term[], stretch: readonly Term[], weights: ReadonlyMap<string, number>): number {
  const pairs = new Set(stretch.slice(1).map(({ stem }, i) => `${stretch[i]?.stem ?? ""} ${stem}`))
  let held = 0
  let total = 0
  for (let i = 1; i < asked.length; i++) {
    const [left, right] = [asked[i - 1]?.stem ?? "", asked[i]?.stem ?? ""]
    const worth = (weights.get(left) ?? 0) + (weights.get(right) ?? 0)
    total += worth
    if (pairs.has(`${left} ${right}`)) held += worth
  }
  return total > 0 ? held / total : 0
}
