import { type Anchor, anchorAt } from "../../core/text/index.ts"
import { actorEntries, instrumentEntries } from "../ledger/entries.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { paperPath } from "../shell/paths.ts"
import { type Layout, layOut } from "./lay-out.ts"

/** Where the records and passages of a paper are shown, in whatever part of it. */
export type Addresses = { readonly layout: Layout; ofEntry: (entry: string) => string; ofPassage: (passage: string) => string }

export function addressFinder({ id, record }: HeldPaper, layout = layOut(record)): Addresses {
  return {
    layout,
    ofEntry: (entry) => `${paperPath(id, layout.partOfEntry.get(entry))}#${entry}`,
    ofPassage: (passage) => `${paperPath(id, layout.partOfPassage.get(passage))}#${passage}`,
  }
}

/**
 * Where a place of a paper is shown: a record ("F8"; "A3" leads to the first place that names the actor), a passage ("sec_3__list_1__item_4"), or characters of the text ("3612-3690", as
 * citations print them). Undefined for a place that the paper does not have.
 */
export function addressOf(held: HeldPaper, place: string): string | undefined {
  const { layout, ofEntry, ofPassage } = addressFinder(held)
  const { text, passages } = held.record
  if (layout.partOfEntry.has(place)) return ofEntry(place)
  if (layout.partOfPassage.has(place)) return ofPassage(place)
  const named = [...actorEntries(held.record), ...instrumentEntries(held.record)].find(({ id }) => id === place)
  if (named) return ofCharacters(named.anchor)
  const characters = /^(\d{1,9})[-–](\d{1,9})$/u.exec(place)
  const [start, end] = [Number(characters?.[1]), Number(characters?.[2])]
  return !characters || start > end || end > text.length ? undefined : ofCharacters(anchorAt(text, start, end))

  function ofCharacters(anchor: Anchor): string | undefined {
    const [stretch] = layout.finder.stretchesOf(anchor)
    const passage = passages[stretch?.passage ?? layout.finder.passageBefore(anchor.start)]
    return passage && ofPassage(passage.id)
  }
}
