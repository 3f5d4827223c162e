import { CONCEPTS } from "./concepts.ts"
import { keptBy } from "./kept.ts"
import { type Lists, wordingsOf } from "./language-index.ts"

/**
 * By wording: the ideas that it speaks of, by their number in the lexicon, and how much each says there. Made of the postings when they are first asked
 * for: kept in the file of the index, they would say the same twice, and the file would be a tenth longer.
 */
export const ideasOfWordings = keptBy((index): Lists<Uint16Array> & { readonly impacts: Uint8Array } => {
  const { start: from, items, impacts } = index.postings
  const first = index.stems.length
  const start = new Int32Array(wordingsOf(index) + 1)
  const begin = from[first] ?? 0
  const end = from[first + CONCEPTS] ?? 0
  for (let place = begin; place < end; place++) {
    const next = (items[place] ?? 0) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let wording = 1; wording < start.length; wording++) start[wording] = (start[wording] ?? 0) + (start[wording - 1] ?? 0)
  const next = start.slice()
  const ideas = { items: new Uint16Array(end - begin), impacts: new Uint8Array(end - begin) }
  for (let idea = 0; idea < CONCEPTS; idea++)
    for (let place = from[first + idea] ?? 0; place < (from[first + idea + 1] ?? 0); place++) {
      const wording = items[place] ?? 0
      const at = next[wording] ?? 0
      next[wording] = at + 1
      ideas.items[at] = idea
      ideas.impacts[at] = impacts[place] ?? 0
    }
  return { start, ...ideas }
})
