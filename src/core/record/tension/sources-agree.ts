import type { Place, PlacedFigure, Sentence } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Words by which a source stands against another in one sentence. */
const AGAINST = /\b(?:while|whereas|but|although|however|against)\b|;/iu
const SAYS = /\b(?:maintain|claim|allege|contend|insist|deny|denies|assert|estimate|report|say|put|according to|verif|count)\w*/giu
/** "puts that share at less than a quarter". */
const PUTS =
  /\bputs?\s+(?:that|the|this|their|its)\s+(?:\p{L}+\s+)?(?:share|figure|number|toll|total|proportion|count|percentage)\s+(?:of\s+\p{L}+\s+)?at\s+(?:\p{L}+\s+){0,3}$/iu
const DEAD = /\b(?:killed|deaths?|dead|fatalit\w+|died|lives lost)\b/iu

/** Sources that count one thing in one sentence count the same: else who says what is put side by side. */
export function sourcesAgree(places: readonly Place[]): readonly Tension[] {
  return places.flatMap(({ sentences, passage }) =>
    passage.cell ? [] : sentences.flatMap((sentence) => [...thatShare(sentence), ...theDead(sentence)]),
  )
}

function thatShare({ text, start, figures }: Sentence): readonly Tension[] {
  return figures.flatMap((figure, i) => {
    const before = figures[i - 1]
    if (
      !before ||
      figure.size === undefined ||
      !PUTS.test(
        text.slice(Math.max(0, figure.from - start - 140), figure.from - start).replace(/(?:less|more|fewer) than\s+(?:an?\s+)?$/iu, ""),
      )
    )
      return []
    return [tension([figure, before])]
  })
}

function theDead({ text, start, figures }: Sentence): readonly Tension[] {
  if (!DEAD.test(text) || !AGAINST.test(text) || [...text.matchAll(SAYS)].length < 2) return []
  const dead = figures.filter(
    (figure, i) =>
      figure.figure.kind === "count" &&
      figure.size !== undefined &&
      DEAD.test(text.slice(figure.from - start, (figures[i + 1]?.from ?? figure.end + 40) - start)),
  )
  const last = figures.at(-1)
  const all = last && dead.length > 1 && !dead.includes(last) && last.figure.unit === dead.at(-1)!.figure.unit ? [...dead, last] : dead
  const clauses = new Set(all.map(({ size }) => size))
  return all.length < 2 || clauses.size < 2 ? [] : [tension(all.toReversed())]
}

const tension = (figures: readonly PlacedFigure[]): Tension => ({
  rule: "sources-agree",
  severity: "note",
  message: `One thing is counted in two ways: ${figures.map(({ figure }) => `"${figure.anchor.clean ?? figure.anchor.exact}"`).join(", ")}`,
  anchors: figures.map(({ figure }) => figure.anchor),
})
