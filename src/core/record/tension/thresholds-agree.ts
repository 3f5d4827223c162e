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

/** A law by its name: what sets a share, whatever it is of. */
const NAMED_LAW =
  /\b(?:\p{Lu}[\p{L}’'-]*\s+(?:and\s+)?){1,4}(?:Act|Code|Law|Charter|Constitution|Ordinance|Decree|Statute|Accord|Agreement|Framework)\b/u
const QUOTA = /\b(?:quotas?|minimum|threshold|at least|no less than|not less than|no fewer than)\b/iu

type Threshold = {
  readonly law: string | undefined
  readonly figure: PlacedFigure
  readonly sentence: Sentence
  readonly of: readonly string[]
  readonly share: number
}

/** One law sets one share: two minimums for the same lists, seats or posts are put side by side. */
export function thresholdsAgree(places: readonly Place[]): readonly Tension[] {
  const all = places.flatMap(({ sentences }) => sentences.flatMap(thresholdsIn)).slice(0, 200)
  for (const [i, later] of all.entries())
    for (const earlier of all.slice(0, i))
      if (Math.abs(later.share - earlier.share) > 0.4 && isOfOneThing(later, earlier) && later.sentence.place !== earlier.sentence.place)
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

/** What the law sets the share of is the same; where neither place says it, one law of that name. */
const isOfOneThing = (a: Threshold, b: Threshold): boolean =>
  a.of.some((what) => b.of.includes(what)) || (a.law !== undefined && a.law === b.law && (a.of.length === 0 || b.of.length === 0))

function thresholdsIn(sentence: Sentence): readonly Threshold[] {
  return sentence.figures.flatMap((figure) => {
    const { kind, unit, status } = figure.figure
    if ((kind !== "threshold" && kind !== "percentage") || figure.size === undefined) return []
    const around = sentence.text.slice(Math.max(0, figure.start - sentence.start - 90), figure.end - sentence.start + 50)
    const law = QUOTA.test(around) ? NAMED_LAW.exec(around)?.[0].replace(/^(?:The|Under|By)\s+/u, "") : undefined
    if (law === undefined && (kind !== "threshold" || status !== "law")) return []
    const near = sentence.text.slice(Math.max(0, figure.start - sentence.start - 90), figure.end - sentence.start + 60)
    if (!WANTED.test(near)) return []
    const about = contentWords(near)
    const share = unit === "percent" ? figure.size : figure.size * 100
    return [{ law, figure, sentence, of: OF_WHAT.filter((what) => about.has(what)), share }]
  })
}

const words = ({ figure }: Threshold): string => figure.figure.anchor.clean ?? figure.figure.anchor.exact
