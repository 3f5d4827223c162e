import type { Anchor } from "../../text/index.ts"
import { contentWords, sharedWords } from "./content-words.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

const MEASURE = "(?:share|number|proportion|percentage|participation|representation|presence|rate|total)"
const UP = "grow\\w*|increas\\w*|rising|rise|rises|rose|higher|improv\\w*|climb\\w*"
const DOWN = "declin\\w*|fall|falls|falling|fell|fallen|drop\\w*|decreas\\w*|shrink\\w*|shrank|lower|reduc\\w*"
/** "the growing share of women in the police", "the rise in the number of women mayors". */
const CLAIM = new RegExp(
  `\\b(?:the|a|an)\\s+(?:steadily\\s+|steady\\s+)?(?:(${UP})|(${DOWN}))\\s+(?:in\\s+(?:the\\s+)?)?(${MEASURE}\\b[^,.;:()]{4,80})`,
  "giu",
)
/** "The share of women in the National Police fell from 11.2 per cent in February to 9.8 per cent". */
const MEASURED = new RegExp(
  `\\b(${MEASURE}\\b[^,.;:()]{4,80}?)\\s+(?:has\\s+|had\\s+)?(?:(${UP})|(${DOWN}))\\s+from\\s+[^.;]{0,60}?\\d(?:[^.;]|\\.(?=\\d)){0,60}?\\bto\\s+[^.;]{0,20}?\\d(?:[\\d.,]*\\d)?(?:\\s+per\\s?cent)?`,
  "giu",
)

type Trend = { readonly isUp: boolean; readonly about: ReadonlySet<string>; readonly words: string; readonly anchor: Anchor }

/** What is called growing grows where it is measured, and what is called falling falls. */
export function trendsFitFigures(places: readonly Place[]): readonly Tension[] {
  const measured = places.flatMap((place) => trendsIn(place, MEASURED, ([, what, up]) => ({ what: what!, isUp: up !== undefined })))
  if (measured.length === 0) return []
  const claims = places.flatMap((place) => trendsIn(place, CLAIM, ([, up, , what]) => ({ what: what!, isUp: up !== undefined })))
  return claims.flatMap((claim) => {
    const alike = measured.filter(({ about }) => sharedWords(about, claim.about) >= Math.max(2, 0.7 * claim.about.size))
    const [other] = alike
    if (!other || alike.some(({ isUp }) => isUp === claim.isUp)) return []
    const message = `"${claim.words}" is claimed, "${other.words}" is measured`
    return [{ rule: "claims-fit-figures", severity: "doubt" as const, message, anchors: [claim.anchor, other.anchor] }]
  })
}

function trendsIn(
  { clean, anchor, passage }: Place,
  pattern: RegExp,
  read: (match: RegExpExecArray) => { readonly what: string; readonly isUp: boolean },
): readonly Trend[] {
  if (passage.cell || passage.kind === "heading") return []
  return [...clean.matchAll(pattern)].map((match) => {
    const { what, isUp } = read(match)
    const words = match[0].trimEnd()
    return { isUp, about: contentWords(what), words, anchor: anchor(match.index, match.index + words.length) }
  })
}
