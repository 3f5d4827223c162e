import { foldWord, stemWord } from "../../text/index.ts"
import { placesOfConcepts, wordsOf } from "../../language/index.ts"

/** Grammar words, which say nothing of what is asked. */
const GRAMMAR: ReadonlySet<string> = new Set("a about above after again against all also am among an and any are as at be because been before being below between both but by can could did do does doing done down during each few for from further had has have having he her here hers him his how i if in into is it its itself just may me might more most must my no nor not now of off on once only or other our ours out over own per same she should shall so some such than that the their theirs them then there these they this those through to too under until up upon very was we were what when where which while who whom whose why will with within would you your".split(" ")) // prettier-ignore

/** A word of a text: what it is compared by, and where it stands. */
export type Term = { readonly stem: string; readonly start: number; readonly end: number }

/** The words of a text that say something, in order. */
export function termsOf(text: string): readonly Term[] {
  const { forms, starts, ends } = wordsOf(text)
  return forms.flatMap((form, i) =>
    GRAMMAR.has(form) ? [] : [{ stem: stemWord(foldWord(form), "en"), start: starts[i] ?? 0, end: ends[i] ?? 0 }],
  )
}

/** The ideas that a text speaks of (see the lexicon of `find`), by the stem that speaks of each first. */
export function ideasOf(text: string): ReadonlyMap<number, string> {
  const stems = wordsOf(text).forms.map((form) => stemWord(foldWord(form), "en"))
  return new Map(placesOfConcepts(stems).map(({ concept, at }) => [concept, stems[at] ?? ""]))
}

/** How much a stem says: its rarity among the provisions at hand, in natural logarithms, at most 3. */
export type Weight = (stem: string) => number

export function weighTerms(texts: readonly (readonly Term[])[]): Weight {
  const holders = new Map<string, number>()
  for (const terms of texts) for (const stem of new Set(terms.map(({ stem }) => stem))) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return (stem) => Math.max(0.3, Math.min(3, Math.log((texts.length + 1) / ((holders.get(stem) ?? 0) + 0.5))))
}

/** How far a text says what is asked. */
export type Covered = {
  /** Weight of the ask's words that are there, of all its words; 0 to 1. */
  readonly share: number
  /** Weight of neighbouring words of the ask that are neighbours here too, of all; 0 to 1. */
  readonly order: number
  /** The ask's stems that are there. */
  readonly stems: ReadonlySet<string>
  /** Where the best stretch begins and ends, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

/** The stretch of a text that covers an ask best in the ask's own words, not much longer than the ask itself. */
export function cover(asked: readonly Term[], text: readonly Term[], weight: Weight): Covered {
  const wanted = new Set(asked.map(({ stem }) => stem))
  const total = [...wanted].reduce((sum, stem) => sum + weight(stem), 0)
  const width = Math.max(24, Math.round(asked.length * 2.5))
  const counts = new Map<string, number>()
  let held = 0
  let best = { held: 0, from: 0, to: 0 }
  const hits = text.map(({ stem }) => (wanted.has(stem) ? [stem] : []))
  for (let to = 0, from = 0; to < text.length; to++) {
    for (const stem of hits[to] ?? []) {
      const before = counts.get(stem) ?? 0
      if (before === 0) held += weight(stem)
      counts.set(stem, before + 1)
    }
    if (to - from >= width) {
      for (const stem of hits[from] ?? []) {
        const left = (counts.get(stem) ?? 1) - 1
        if (left === 0) held -= weight(stem)
        counts.set(stem, left)
      }
      from++
    }
    if (held > best.held + 1e-9) best = { held, from, to }
  }
  const stretch = text.slice(best.from, best.to + 1)
  const stems = new Set(stretch.flatMap(({ stem }) => (wanted.has(stem) ? [stem] : [])))
  const first = stretch.find(({ stem }) => wanted.has(stem))
  return {
    share: total > 0 ? best.held / total : 0,
    order: inOrder(asked, stretch, weight),
    stems,
    start: first?.start ?? 0,
    end: stretch.at(-1)?.end ?? 0,
  }
}

function inOrder(asked: readonly Term[], stretch: readonly Term[], weight: Weight): number {
  const pairs = new Set(stretch.slice(1).map(({ stem }, i) => `${stretch[i]?.stem ?? ""} ${stem}`))
  let held = 0
  let total = 0
  for (let i = 1; i < asked.length; i++) {
    const [left, right] = [asked[i - 1]?.stem ?? "", asked[i]?.stem ?? ""]
    const worth = weight(left) + weight(right)
    total += worth
    if (pairs.has(`${left} ${right}`)) held += worth
  }
  return total > 0 ? held / total : 0
}
