import { type Place, shown } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Somebody denies: "The authorities insist that no woman is held", "denies that anyone was killed". */
const DENIES =
  /\b(?:insist|claim|maintain|say|said|state|assert|repeat|hold|assur|deni|deny|told)\w*\b[^.;]{0,60}?\b(?<denial>(?:no|not one|not a single|no one|nobody|none|any|anyone|anybody)\b[^.;,”"]{0,60}?\b(?<act>(?:held|detain|arrest|imprison|jail|kill|abduct|kidnap|rap|tortur|evict|displac|injur)\p{L}*)[^.;,”"]{0,40})/giu
/** What is denied, under all its words. One row a kind. */
const ACTS: readonly RegExp[] = [
  /\b(?:held|detain\w*|detention|arrest\w*|imprison\w*|jail\w*|custody|behind bars)\b/iu,
  /\b(?:kill\w*|dead|death\w*|died)\b/iu,
  /\b(?:abduct\w*|kidnap\w*|disappear\w*|missing)\b/iu,
  /\b(?:rape[ds]?|raping|rapes|sexual violence)\b/iu,
  /\b(?:tortur\w*|beaten|ill-treat\w*)\b/iu,
  /\b(?:evict\w*|displac\w*|expel\w*)\b/iu,
  /\b(?:injur\w*|wounded)\b/iu,
]
/** What is held without being detained. */
const HELD = /\b(?:seats?|posts?|meetings?|sessions?|talks|consultations?|elections?|hearings?|workshops?)\b/iu
/** Words beside a count that still say what is counted. */
const WINDOW = 70

/** What somebody denies altogether is not counted beside it: "no woman is held for her opinions", and 61 arrests of women. */
export function denialsFitFigures(places: readonly Place[]): readonly Tension[] {
  return places.flatMap((place) => {
    if (place.passage.cell || place.passage.kind === "heading" || !/\b(?:no|not|none|nobody|any\w*)\b/iu.test(place.clean)) return []
    return place.sentences.flatMap((sentence, i) =>
      [...sentence.text.matchAll(DENIES)].flatMap((match) => {
        const act = ACTS.find((one) => one.test(match.groups?.act ?? ""))
        const denial = match.groups?.denial ?? ""
        if (!act || (/^any/iu.test(denial) && !/\bden(?:y|ie)/iu.test(match[0]))) return []
        const from = sentence.start + match.index + match[0].indexOf(denial)
        const counted = place.sentences
          .slice(Math.max(0, i - 2), i + 3)
          .flatMap(({ figures }) => figures)
          .find(
            ({ figure, size, start, end }) =>
              figure.kind === "count" &&
              (size ?? 0) > 0 &&
              (end <= from || start >= from + denial.length) &&
              !HELD.test(figure.unit ?? "") &&
              act.test(
                `${place.clean.slice(Math.max(0, start - 12), start).replace(/\bheld\s+$/u, "")}${place.clean.slice(start, end + WINDOW).split(/[.;]\s/u)[0] ?? ""}`,
              ),
          )
        if (!counted) return []
        return [
          {
            rule: "claims-fit-figures",
            severity: "note" as const,
            message: `"${denial.trim()}" is claimed, ${shown(counted.size ?? 0)} are counted beside it`,
            anchors: [place.anchor(from, from + denial.trimEnd().length), counted.figure.anchor],
          },
        ]
      }),
    )
  })
}
