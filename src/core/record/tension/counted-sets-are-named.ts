import type { Anchor } from "../../text/index.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Thematic resolutions that a paper cites beside those on its situation: source, the Council's resolutions on women and peace and security, and others on themes. */
const THEMATIC: ReadonlySet<string> = new Set([
  "1265",
  "1267",
  "1325",
  "1373",
  "1612",
  "1820",
  "1882",
  "1888",
  "1889",
  "1960",
  "1989",
  "2106",
  "2122",
  "2242",
  "2250",
  "2253",
  "2467",
  "2493",
])
const ADOPTED = /\b(?:adopt\w+|pass\w+)\b/iu
const NAMED = /\bresolutions?\s+(\d{3,4})\s\((?:19|20)\d\d\)/giu

/** Resolutions that are counted as adopted are named, each: a paper that counts four and names one leaves three to be guessed. */
export function countedSetsAreNamed(places: readonly Place[]): readonly Tension[] {
  const named = new Map<string, Anchor>()
  for (const { clean, anchor } of places)
    if (/resolution/iu.test(clean))
      for (const { 0: all, 1: number, index } of clean.matchAll(NAMED))
        if (!THEMATIC.has(number!) && !named.has(number!)) named.set(number!, anchor(index, index + all.length))
  return places.flatMap(({ sentences }) =>
    sentences.flatMap(({ text, figures }) => {
      if (!ADOPTED.test(text) || !/\bCouncil\b/u.test(text)) return []
      const counted = figures.find(
        ({ figure, size, bound }) => /\bresolutions$/iu.test(figure.unit ?? "") && figure.kind === "count" && !bound && (size ?? 0) > 1,
      )
      if (!counted || named.size === 0 || named.size >= counted.size!) return []
      const words = counted.figure.anchor.clean ?? counted.figure.anchor.exact
      const message = `"${words}" are counted, ${named.size === 1 ? "one is" : `${named.size} are`} named`
      return [{ rule: "counted-sets-are-named", severity: "note" as const, message, anchors: [counted.figure.anchor, ...named.values()] }]
    }),
  )
}
