import { isCount, numberOf, type Place, type PlacedFigure, type Sentence, shown } from "./place-figures.ts"
import type { Found, Sum, Tension } from "./tension.ts"

/** How a share is put beside the counts that make it. */
const BESIDE =
  /(?:\(|[,;–—]\s*or|\bmaking up|\brepresenting|\bequivalent to|\baccounting for|\bconstituting|\bamounting to|\bthat is,?|\bi\.e\.,?)\s*$/iu
/** Between the number and what it is a number of. */
const OF = /^[^,;:()]{0,60}?\b(?:of|out of|among|to)\s+(?:the|its|their|these|those|all|a|an)?\s*(?:[\p{L}’'-]+\s+){0,3}$/u
/** Between the whole and the part named after it. */
const INCLUDING = /,?\s*(?:including|of whom|of which|comprising|with|among them|among whom)\s*$/u

/** "Of the 84 seats, 21 are held by women: exactly a quarter". */
const OF_THE_WHOLE = /^(?:out )?of (?:the |its |their |these |those )?(?:total (?:of )?)?$/iu
const AFTER_COLON = /:\s*(?:exactly\s+)?$/iu
/** A share of another time stands beside the counts of this one: "(12 per cent in 2020)", "(12 per cent a year earlier)". */
const OTHER_TIME =
  /^\s*(?:in (?:19|20)\d\d|(?:a|one|two|the) years? (?:earlier|before|ago)|before|previously|at the (?:start|beginning|outset))/iu

/** A share that stands beside its counts follows from them. */
export function sharesFollowFromCounts(places: readonly Place[]): Found {
  const tensions: Tension[] = []
  const sums: Sum[] = []
  for (const { sentences, passage } of places)
    for (const sentence of passage.cell ? [] : sentences)
      for (const [i, share] of sentence.figures.entries()) {
        const counts = i > 1 ? countsOf(sentence, i, share) : undefined
        if (!counts) continue
        const [part, whole] = counts
        const expected = (part.size! / whole.size!) * (share.figure.kind === "percentage" ? 100 : 1)
        if (fits(expected, share)) sums.push(sumOf(part, whole, share, expected))
        else if (Math.abs(expected - share.size!) < (share.figure.kind === "percentage" ? 25 : 0.25))
          tensions.push(clash(part, whole, share, expected))
      }
  return { tensions, sums }
}

/** The part and the whole that stand right before a share, or nothing. */
function countsOf(
  { place, figures, start }: Sentence,
  i: number,
  share: PlacedFigure,
): readonly [part: PlacedFigure, whole: PlacedFigure] | undefined {
  if ((share.figure.kind !== "percentage" && share.figure.kind !== "fraction") || share.size === undefined || share.figure.change)
    return undefined
  const second = figures[i - 1]!
  const first = figures.slice(Math.max(0, i - 3), i - 1).findLast(({ from, to }) => !isAside(place.clean, from, to, second.from))
  if (!first || !isCount(first) || !isCount(second) || share.start - second.to > 90) return undefined
  const beside = place.clean.slice(second.to, share.start)
  const ofWhole = first.size! > second.size! && OF_THE_WHOLE.test(place.clean.slice(start, first.from))
  if (!BESIDE.test(beside) && !(ofWhole && AFTER_COLON.test(beside))) return undefined
  if (OTHER_TIME.test(place.clean.slice(share.end, share.end + 40))) return undefined
  if (ofWhole) return [second, first]
  const between = place.clean.slice(first.to, second.from)
  if (first.size! < second.size! && (OF.test(between) || second.figure.kind === "denominator")) return [first, second]
  if (
    first.size! > second.size! &&
    (INCLUDING.test(between) ||
      /^\s+of (?:them|whom|these|which|(?:its|their) \p{L}+)\b/u.test(place.clean.slice(second.to, second.to + 24)))
  )
    return [second, first]
  return undefined
}

/** "1,592 (of an authorized 2,101 personnel), including 454 women": what stands in brackets before is beside the matter. */
const isAside = (clean: string, from: number, to: number, before: number): boolean =>
  /\([^()]*$/u.test(clean.slice(Math.max(0, from - 60), from)) && /^[^()]*\)/u.test(clean.slice(to, before))

/** Whether a share may be printed for what the counts give: rounded as printed, or as loose as its words. */
export function fits(expected: number, { figure, size, bound }: PlacedFigure): boolean {
  const printed = size!
  if (figure.kind !== "percentage") {
    if (bound === ">") return expected > printed - 0.005 && expected < printed + 0.12
    if (bound === "<") return expected < printed + 0.005 && expected > printed - 0.12
    return Math.abs(expected - printed) < 0.04
  }
  if (bound === ">") return expected > printed - 0.5 && expected < printed + 10
  if (bound === "<") return expected < printed + 0.5 && expected > printed - 10
  const decimals = /\.(\d+)/u.exec(figure.printed.clean ?? figure.printed.exact)?.[1]?.length ?? 0
  const isLoose = /\b(?:about|around|some|roughly|approximately|almost|nearly|close to)\b/iu.test(
    figure.anchor.clean ?? figure.anchor.exact,
  )
  const digit = 10 ** -decimals
  // a last digit that was cut off instead of rounded is no slip
  return isLoose ? Math.abs(expected - printed) <= 3 : printed - expected <= 0.51 * digit && expected - printed < digit
}

const sumOf = (part: PlacedFigure, whole: PlacedFigure, share: PlacedFigure, value: number): Sum => ({
  expression: `${shown(part.size!)} / ${shown(whole.size!)}`,
  value: Math.round(value * 100) / 100,
  unit: share.figure.kind === "percentage" ? "percent" : undefined,
  parts: [numberOf(part), numberOf(whole)],
  agreesWith: share.figure.anchor,
})

const clash = (part: PlacedFigure, whole: PlacedFigure, share: PlacedFigure, expected: number): Tension => ({
  rule: "shares-follow-from-counts",
  severity: "error",
  message: `${shown(part.size!)} of ${shown(whole.size!)} is ${share.figure.kind === "percentage" ? `${shown(expected)} per cent` : shown(expected)}, "${share.figure.anchor.clean ?? share.figure.anchor.exact}" is printed`,
  anchors: [share.figure.anchor, numberOf(part), numberOf(whole)],
})
