import { findWords, type Span, stemWord } from "../../text/index.ts"
import { type ConcordanceEntry, type PaperWords, SEARCHED } from "./concordance.ts"

/** Indexes the words of a text. `looked` says for each entry in which stretch of the text its words are looked for. */
export function concord(text: string, language: string, entries: readonly ConcordanceEntry[], looked: readonly Span[]): PaperWords {
  const words = findWords(text)
  const places = new Map<string, number>()
  const stemOf = new Map<string, number>()
  let stems = "\n"
  const ids = Uint32Array.from(words, ({ folded }) => {
    const known = stemOf.get(folded)
    if (known !== undefined) return known
    const stem = stemWord(folded, language)
    let place = places.get(stem)
    if (place === undefined) {
      place = stems.length
      places.set(stem, place)
      stems += `${stem}\n`
    }
    stemOf.set(folded, place)
    return place
  })
  const ranges = new Uint32Array(entries.length * 3)
  entries.forEach(({ ledger }, i) => {
    const { start, end } = looked[i] as Span
    ranges.set([SEARCHED.indexOf(ledger), firstFrom(start), firstFrom(end)], i * 3)
  })
  return { stems, ids, ranges }

  /** The first word that begins at or after an offset. */
  function firstFrom(offset: number): number {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] as Span).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
