import { contentWords, sharedWords } from "./content-words.ts"
import type { Place, PlacedFigure, Sentence } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Words by which a source stands against another in one sentence. */
const AGAINST = /\b(?:while|whereas|but|although|however|against)\b|;/iu
const SAYS = /\b(?:maintain|claim|allege|contend|insist|deny|denies|assert|estimate|report|say|put|according to|verif|count)\w*/giu
/** "puts that share at less than a quarter". */
const PUTS =
  /\bputs?\s+(?:that|the|this|their|its)\s+(?:\p{L}+\s+)?(?:share|figure|number|toll|total|proportion|count|percentage)\s+(?:of\s+\p{L}+\s+)?at\s+(?:\p{L}+\s+){0,3}$/iu
/** Another source's number of what was counted just before: "puts the number at 88", "speaks of only twelve such withdrawals". */
const ANOTHER =
  /\b(?:puts?|set|gave|gives?)\s+(?:the|that|this|their|its)\s+(?:number|figure|toll|total|count)\s+at\s+(?:only\s+|just\s+|about\s+|some\s+|around\s+)?$|\b(?:speaks?|spoke|knows?)\s+of\s+(?:only|just)\s+$|\b(?:acknowledges?|acknowledged|admits?|admitted|concedes?|conceded|counts?|counted|confirms?|confirmed|recogni[sz]e[sd]?)\s+(?:to\s+)?(?:only|just)\s+$/iu
/** "on the other hand, recorded 51 killings": a source that is set against the sentence before. */
const BY_CONTRAST =
  /\b(?:on the other hand|by contrast|in contrast|for (?:its|their|his|her) part|however)\b[^.;]{0,60}\b(?:recorded|counted|registered|documented|listed|tallied)\s+$/iu
const DEAD = /\b(?:killed|deaths?|dead|fatalit\w+|died|lives lost)\b/iu

/** Sources that count one thing in one sentence count the same: else who says what is put side by side. */
export function sourcesAgree(places: readonly Place[]): readonly Tension[] {
  return places.flatMap(({ sentences, passage }) =>
    passage.cell
      ? []
      : sentences.flatMap((sentence, i) => [
          ...thatShare(sentence),
          ...theDead(sentence),
          ...another(sentence, sentences.slice(Math.max(0, i - 3), i)),
        ]),
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

/** A second source's number, and the count before it that it is of. */
function another({ text, start, figures }: Sentence, before: readonly Sentence[]): readonly Tension[] {
  return figures.flatMap((figure, i) => {
    const led = text
      .slice(Math.max(0, figure.from - start - 160), figure.from - start)
      .replace(/(?:at least|more than|up to|over)\s+$/iu, "")
    const contrasts = BY_CONTRAST.test(led)
    if (figure.size === undefined || !/^(?:count|denominator)$/u.test(figure.figure.kind) || !(contrasts || ANOTHER.test(led))) return []
    const own = contentWords(text.slice(figure.from - start, figure.end - start + 40))
    const earlier = [...before.flatMap((one) => one.figures), ...figures.slice(0, i)]
      .filter(({ figure: { kind }, size }) => /^(?:count|denominator)$/u.test(kind) && size !== undefined && size > 0)
      .filter(
        (one) =>
          !contrasts ||
          sharedWords(own, contentWords(`${one.figure.anchor.clean ?? one.figure.anchor.exact} ${one.figure.unit ?? ""}`)) > 0,
      )
    const other = contrasts
      ? earlier[0]
      : earlier.findLast(
          ({ figure: { unit } }) => !/^(?:cities|towns|provinces|regions|years?|months?|days?|US dollars)$/iu.test(unit ?? ""),
        )
    return other && other.size !== figure.size ? [tension([figure, other])] : []
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
