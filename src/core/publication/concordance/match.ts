import type { PaperWords } from "./concordance.ts"

/** The entries of a paper that hold every one of the terms, by index, in order. */
export function matchingEntries({ stems, ids, ranges }: PaperWords, terms: readonly (readonly string[])[]): readonly number[] {
  if (terms.length === 0) return []
  const sought = terms.map((term) => term.map((stem) => placeOf(stems, stem)))
  if (sought.some((term) => term.includes(ABSENT))) return []
  const found = sought.map((term) => occurrences(ids, term))
  if (found.some((places) => places.length === 0)) return []
  const entries: number[] = []
  for (let i = 0; i * 3 < ranges.length; i++) {
    const first = ranges[i * 3 + 1] as number
    const end = ranges[i * 3 + 2] as number
    if (found.every((places, t) => stands(places, first, end - (sought[t]?.length ?? 0)))) entries.push(i)
  }
  return entries
}

const ABSENT = 0

/** Where a stem begins in the list of stems. */
const placeOf = (stems: string, stem: string): number => stems.indexOf(`\n${stem}\n`) + 1

/** The words at which a term begins, in order. The engine's own search for a number is some ten times as quick as a loop over them. */
function occurrences(ids: Uint32Array, term: readonly number[]): readonly number[] {
  const places: number[] = []
  const head = term[0] as number
  for (let at = ids.indexOf(head); at >= 0; at = ids.indexOf(head, at + 1)) if (stand(ids, at, term)) places.push(at)
  return places
}

function stand(ids: Uint32Array, at: number, term: readonly number[]): boolean {
  for (let k = 1; k < term.length; k++) if (ids[at + k] !== term[k]) return false
  return true
}

/** Whether one of the places lies from `first` to `last`. */
function stands(places: readonly number[], first: number, last: number): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < first) low = middle + 1
    else high = middle
  }
  return low < places.length && (places[low] as number) <= last
}
