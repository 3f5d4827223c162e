import { type Place, shown } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** Somebody denies: "The authorities insist that no woman is held", "denies that anyone was killed". */
const DENIES =
  /\b(?:insist|claim|maintain|say|said|state|assert|repeat|hold|assur|deni|deny|told)\w*\b[^.;]{0,60}?\b(?<denial>(?:no|not one|not a single|no one|nobody|none|any|anyone|anybody)\b[^.;,”"]{0,60}?\b(?<act>(?:held|detain|arrest|imprison|jail|kill|abduct|kidnap|rap|tortur|evict|displac|injur)\p{L}*)[^.;,”"]{0,40})/giu
/** "All the women detained in May have been released": said of all of them. */
const ALL_FREE =
  /\ball (?:of )?(?:the |those |these )?[^.;,”"]{0,50}?\b(?:detain|arrest|held|abduct|imprison|captur|prisoner|hostage)\p{L}*[^.;,”"]{0,40}?\b(?:have been|has been|were|are|had been) (?:released|freed|set free|home|let go)\b/iu
const STILL =
  /\bstill (?:in (?:custody|detention|jail|prison|captivity)|behind bars|being held|captive|detained|held|imprisoned|missing)\b/iu

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
    if (place.passage.cell || place.passage.kind === "heading" || !/\b(?:all|no|not|none|nobody|any\w*)\b/iu.test(place.clean)) return []
    return place.sentences.flatMap((sentence, i) => [
      ...stillHeld(place, i),
      ...[...sentence.text.matchAll(DENIES)].flatMap((match) => {
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
    ])
  })
}

/** All are said to be free, and some are counted who are not. */
function stillHeld(place: Place, i: number): readonly Tension[] {
  const sentence = place.sentences[i]
  const claim = sentence && ALL_FREE.exec(sentence.text)
  if (!sentence || !claim) return []
  const from = sentence.start + claim.index
  const held = place.sentences
    .slice(i, i + 3)
    .flatMap(({ figures }) => figures)
    .find(
      ({ figure, size, start, end }) =>
        figure.kind === "count" &&
        (size ?? 0) > 0 &&
        start > from &&
        STILL.test(place.clean.slice(start, end + 40).split(/[.;]\s/u)[0] ?? ""),
    )
  if (!held) return []
  return [
    {
      rule: "claims-fit-figures",
      severity: "doubt",
      message: `"${claim[0]}" is claimed, ${shown(held.size ?? 0)} who are not are counted beside it`,
      anchors: [place.anchor(from, from + claim[0].length), held.figure.anchor],
    },
  ]
}
