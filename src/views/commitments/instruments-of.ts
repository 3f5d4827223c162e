import type { EntryOf } from "../ledger/entries.ts"

type Instruments = readonly EntryOf<"instrument">[]

/** The instruments that the words of each commitment name, by the commitment's id. One that they name none is left out. */
export function instrumentsOf(commitments: readonly EntryOf<"commitment">[], instruments: Instruments): ReadonlyMap<string, Instruments> {
  const places = instruments
    .flatMap((entry) => entry.instrument.mentions.map(({ start, end }) => ({ start, end, entry })))
    .sort((a, b) => a.start - b.start)
  const of = new Map<string, Instruments>()
  for (const { id, anchor } of commitments) {
    const within: EntryOf<"instrument">[] = []
    for (let i = firstFrom(places, anchor.start); i < places.length; i++) {
      const { start, end, entry } = places[i] as (typeof places)[number]
      if (start >= anchor.end) break
      if (end <= anchor.end && !within.includes(entry)) within.push(entry)
    }
    if (within.length > 0) of.set(id, within)
  }
  return of
}

/** The first place that begins at an offset or behind it. */
function firstFrom(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
