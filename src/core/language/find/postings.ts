import { CONCEPTS, phrasesFrom } from "./concepts.ts"
import { impactOf } from "./impact.ts"
import type { LanguageIndex, Lists } from "./language-index.ts"
import type { Numbers } from "./numbers.ts"

/** By stem, and behind the stems by idea of the lexicon: the wordings that say it, and how much each says there. The wordings are read twice, so that nothing is kept of them. */
export function postingsOf(words: Lists<Int32Array>, stems: Numbers): LanguageIndex["postings"] {
  const phrases = numberedPhrases(stems)
  const sizes = new Int32Array(stems.names.length + CONCEPTS)
  eachTerm(words, phrases, (term) => {
    sizes[term] = (sizes[term] ?? 0) + 1
  })
  const start = new Int32Array(sizes.length + 1)
  for (const [term, size] of sizes.entries()) start[term + 1] = (start[term] ?? 0) + size
  const next = start.slice()
  const items = new Int32Array(start.at(-1) ?? 0)
  const impacts = new Uint8Array(items.length)
  eachTerm(words, phrases, (term, wording, count, length) => {
    const at = next[term] ?? 0
    items[at] = wording
    impacts[at] = impactOf(count, length)
    next[term] = at + 1
  })
  return { start, items, impacts }
}

/** A word or phrase of the lexicon, as the numbers of the stems that follow its first. */
type Phrase = { readonly rest: readonly number[]; readonly concept: number }

/** By number of a stem: the words and phrases that begin with it. Those are left out that have a stem which no wording has. */
function numberedPhrases(stems: Numbers): readonly (readonly Phrase[] | undefined)[] {
  return stems.names.map((first) => {
    const phrases = phrasesFrom(first)
      .map(({ rest, concept }) => ({ rest: rest.map((stem) => stems.known(stem) ?? -1), concept }))
      .filter(({ rest }) => !rest.includes(-1))
    return phrases.length > 0 ? phrases : undefined
  })
}

/** Each term of each wording once, with how often it stands there and how many words the wording has. */
function eachTerm(
  { start, items }: Lists<Int32Array>,
  phrases: readonly (readonly Phrase[] | undefined)[],
  then: (term: number, wording: number, count: number, length: number) => void,
): void {
  const counts = new Int32Array(phrases.length + CONCEPTS)
  const said: number[] = []
  const say = (term: number) => {
    if (counts[term] === 0) said.push(term)
    counts[term] = (counts[term] ?? 0) + 1
  }
  for (let wording = 0; wording + 1 < start.length; wording++) {
    const from = start[wording] ?? 0
    const to = start[wording + 1] ?? 0
    for (let at = from; at < to; at++) {
      const stem = items[at] ?? 0
      say(stem)
      let before = -1 // of one place, an idea counts once
      for (const { rest, concept } of phrases[stem] ?? NONE) {
        if (concept === before || !follows(rest, items, at + 1, to)) continue
        say(phrases.length + concept)
        before = concept
      }
    }
    for (const term of said) {
      then(term, wording, counts[term] ?? 0, to - from)
      counts[term] = 0
    }
    said.length = 0
  }
}

const NONE: readonly Phrase[] = []

/** Whether some stems stand in a row from a place on, before an end. */
function follows(stems: readonly number[], items: Int32Array, from: number, end: number): boolean {
  if (from + stems.length > end) return false
  for (let i = 0; i < stems.length; i++) if (items[from + i] !== stems[i]) return false
  return true
}
