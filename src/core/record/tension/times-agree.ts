import type { Place, PlacedFigure } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** What may happen several times, by its verb and by its noun. One row a line, sorted. */
const HAPPENINGS: readonly { readonly verb: RegExp; readonly noun: RegExp }[] = [
  { verb: /\b(?:adjourned)\b/iu, noun: /\badjournments?\b/iu },
  { verb: /\b(?:extended|prolonged|renewed)\b/iu, noun: /\b(?:extensions?|prolongations?|renewals?)\b/iu },
  { verb: /\b(?:put off|postponed|rescheduled|delayed)\b/iu, noun: /\bpostponements?\b/iu },
]
const TIMES = /^(?:times|time)$/iu

/** What happened several times happened as often wherever it is told: "put off four times", "after three postponements". */
export function timesAgree(places: readonly Place[]): readonly Tension[] {
  return HAPPENINGS.flatMap(({ verb, noun }) => {
    const byVerb: PlacedFigure[] = []
    const byNoun: PlacedFigure[] = []
    for (const { sentences } of places)
      for (const { figures, text, start } of sentences)
        for (const figure of figures) {
          if (figure.figure.kind !== "count" || figure.size === undefined || figure.bound) continue
          const unit = figure.figure.unit ?? ""
          if (TIMES.test(unit) && verb.test(text.slice(Math.max(0, figure.start - start - 40), figure.start - start))) byVerb.push(figure)
          else if (noun.test(unit)) byNoun.push(figure)
        }
    // where several things were put off, which is meant is a guess
    const [one, ...more] = byVerb
    const other = byNoun[0]
    if (!one || !other || more.length > 0 || byNoun.length > 1 || one.size === other.size) return []
    const message = `It happened "${wordsOf(one)}" here, "${wordsOf(other)}" there`
    return [{ rule: "times-agree", severity: "doubt" as const, message, anchors: [other.figure.anchor, one.figure.anchor] }]
  })
}

const wordsOf = ({ figure }: PlacedFigure): string => figure.anchor.clean ?? figure.anchor.exact
