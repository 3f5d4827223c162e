import { keptBy } from "./kept.ts"
import type { LanguageIndex, Lists } from "./language-index.ts"
import type { Query } from "./query-terms.ts"
import { rarityOfStem } from "./rarity.ts"
import type { InScope } from "./scope.ts"

/**
 * A word of which the texts that say it speak again and again ("Somalia", "embargo", the name of a mission) tells what they are about; one that each says
 * once or twice ("unhindered") does not. Provisions by which it begins to tell, and from which on it tells all that it can, on the mean of those texts.
 */
const AGAIN = 2
const AND_AGAIN = 6

/** What more than this share of the texts says tells nothing: it stands again and again in whatever is long. */
const COMMON = 1 / 2

/** By stem: the texts that say it, rising, and how much it tells that they are about it, 0 to 255. Of stems that tell nothing there are none. */
const subjectsOf = keptBy((index): Lists<Int32Array> & { readonly tells: Uint8Array } => {
  const { postings, uses, stems, texts } = index
  const start = new Int32Array(stems.length + 1)
  const items: number[] = []
  const tells: number[] = []
  const counts = new Int32Array(texts.length)
  for (let stem = 0; stem < stems.length; stem++) {
    const said: number[] = []
    let places = 0
    for (let place = postings.start[stem] ?? 0; place < (postings.start[stem + 1] ?? 0); place++) {
      const wording = postings.items[place] ?? 0
      for (let use = uses.start[wording] ?? 0; use < (uses.start[wording + 1] ?? 0); use++) {
        const text = uses.text[use] ?? 0
        if (counts[text] === 0) said.push(text)
        counts[text] = (counts[text] ?? 0) + 1
        places++
      }
    }
    const again = Math.min(1, (places / said.length - AGAIN) / (AND_AGAIN - AGAIN))
    if (again > 0 && said.length <= texts.length * COMMON)
      for (const text of said.sort((a, b) => a - b)) {
        const count = counts[text] ?? 0
        items.push(text)
        tells.push(Math.round((again * 255 * count) / (count + 1)))
      }
    for (const text of said) counts[text] = 0
    start[stem + 1] = items.length
  }
  return { start, items: Int32Array.from(items), tells: Uint8Array.from(tells) }
})

/** What the texts around wordings are about, seen from a query: 0 to about 1. */
export type SameSubject = {
  /** The most that any text has. */
  readonly most: number
  /** Of a wording, the most of the texts in scope that print it. */
  of(wording: number): number
}

/** How much wordings stand in texts of the same subject as a query. A wording is looked up when it is asked for: most candidates never are. */
export function sameSubject(query: Query, index: LanguageIndex, { uses: inUse }: InScope): SameSubject {
  const about = textsAbout(query, index)
  const { start, text } = index.uses
  return {
    most: about.reduce((most, one) => Math.max(most, one), 0),
    of(wording) {
      let best = 0
      for (let use = start[wording] ?? 0; use < (start[wording + 1] ?? 0); use++)
        if (inUse[use]) best = Math.max(best, about[text[use] ?? 0] ?? 0)
      return best
    },
  }
}

/** By text: how much of what a query says, by the rarity of its words, is what the text is about. */
function textsAbout({ terms }: Query, index: LanguageIndex): Float64Array {
  const { start, items, tells } = subjectsOf(index)
  const about = new Float64Array(index.texts.length)
  const rarities = terms.map(({ term, held, isConcept }) => (isConcept ? 0 : rarityOfStem(index.stems[term] ?? "", held, index)))
  const whole = 255 * rarities.reduce((sum, rarity) => sum + rarity, 0)
  for (const [i, { term, isConcept }] of terms.entries()) {
    if (isConcept) continue
    const worth = (rarities[i] ?? 0) / whole
    for (let place = start[term] ?? 0; place < (start[term + 1] ?? 0); place++) {
      const text = items[place] ?? 0
      about[text] = (about[text] ?? 0) + worth * (tells[place] ?? 0)
    }
  }
  return about
}
