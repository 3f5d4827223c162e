import { anchorAt } from "../../core/text/index.ts"
import type { HeldPaper } from "../shell/paper-head.tsx"
import { paperPath } from "../shell/paths.ts"
import { layOut } from "./lay-out.ts"

/**
 * Where a place of a paper is shown: a record ("F8"), a passage ("sec_3__list_1__item_4"), or characters of the text ("3612-3690", as
 * citations print them). Undefined for a place that the paper does not have.
 */
export function addressOf({ id, record }: HeldPaper, place: string): string | undefined {
  const layout = layOut(record)
  const part = layout.partOfEntry.get(place) ?? layout.partOfPassage.get(place)
  if (part !== undefined) return `${paperPath(id, part)}#${place}`
  const characters = /^(\d{1,9})[-–](\d{1,9})$/u.exec(place)
  const [start, end] = [Number(characters?.[1]), Number(characters?.[2])]
  if (!characters || start > end || end > record.text.length) return undefined
  const [stretch] = layout.finder.stretchesOf(anchorAt(record.text, start, end))
  const passage = record.passages[stretch?.passage ?? layout.finder.passageBefore(start)]
  return passage && `${paperPath(id, layout.partOfPassage.get(passage.id))}#${passage.id}`
}
