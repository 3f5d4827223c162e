import { contentWords } from "./content-words.ts"
import type { Place, PlacedFigure, Sentence } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Words by which a share is what a law wants. */
const WANTED =
  /\b(?:quotas?|minimum|threshold|required?|requires|legal|law|lays down|mandat\w+|sets aside|reserv\w+|at least|no less than|not less than|no fewer than)\b/iu
/** What laws set shares of. Stems, sorted. */
const OF_WHAT: readonly string[] = [
  "ballot",
  "bench",
  "board",
  "candidate",
  "committee",
  "list",
  "minister",
  "post",
  "position",
  "seat",
  "appointment",
]

type Threshold = { readonly figure: PlacedFigure; readonly sentence: Sentence; readonly of: readonly string[]; readonly share: number }

/** One law sets one share: two minimums for the same lists, seats or posts are put side by side. */
export function thresholdsAgree(places: readonly Place[]): readonly Tension[] {
  const all = places.flatMap(({ sentences }) => sentences.flatMap(thresholdsIn)).slice(0, 200)
  for (const [i, later] of all.entries())
    for (const earlier of all.slice(0, i))
      if (
        Math.abs(later.share - earlier.share) > 0.4 &&
        later.of.some((what) => earlier.of.includes(what)) &&
        later.sentence.place !== earlier.sentence.place
      )
        return [
          {
            rule: "thresholds-agree",
            severity: "doubt",
            message: `The share that the law wants is "${words(later)}" here, "${words(earlier)}" there`,
            anchors: [later.figure.figure.anchor, earlier.figure.figure.anchor],
          },
        ]
  return []
}

function thresholdsIn(sentence: Sentence): readonly Threshold[] {
  return sentence.figures.flatMap((figure) => {
    const { kind, unit, status } = figure.figure
    if (kind !== "threshold" || figure.size === undefined || status !== "law") return []
    const near = sentence.text.slice(Math.max(0, figure.start - sentence.start - 90), figure.end - sentence.start + 60)
    if (!WANTED.test(near)) return []
    const about = contentWords(near)
    const share = unit === "percent" ? figure.size : figure.size * 100
    return [{ figure, sentence, of: OF_WHAT.filter((what) => about.has(what)), share }]
  })
}

const words = ({ figure }: Threshold): string => figure.figure.anchor.clean ?? figure.figure.anchor.exact
