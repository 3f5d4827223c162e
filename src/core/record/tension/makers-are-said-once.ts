import type { Anchor } from "../../text/index.ts"
import type { Place } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** What recommendations are called. */
const WHAT = /\b(?:recommendations?|suggestions?|proposals?|action points)\b/iu
/** How they came to be, before whoever made them. */
const MADE =
  /\b(?:(?:made|put forward|prepared|drafted|provided|presented|formulated|proposed|written|developed|compiled|suggested|drawn up|elaborated)\s+(?:jointly\s+)?by|(?:came|come|originated?)\s+from|are\s+(?:the\s+)?(?:suggestions|proposals|recommendations|those)\s+(?:from|of)|recommendations for [^.]{0,60}? by)\s+/iu
/** Who makes recommendations, and the name it counts under. One row a line, sorted. */
const MAKERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bbackground notes?\b/iu, "the background note"],
  [/\bbriefers?\b/iu, "the briefers"],
  [/\bcivil society\b/iu, "civil society"],
  [
    /\b(?:Office of the )?(?:Special Representative|SRSG)[^,.;]{0,60}Sexual Violence|\bOSRSG-SVC\b/iu,
    "the Office of the Special Representative on Sexual Violence in Conflict",
  ],
  [/\b(?:women’s|women's|trade) (?:guilds|groups|organi[sz]ations|networks|associations)\b/iu, "women’s organizations"],
  [/\bother (?:UN|United Nations) (?:entities|agencies|bodies)\b/iu, "other United Nations entities"],
  [/\bpartner organi[sz]ations\b/iu, "partner organizations"],
  [/\b(?:UN|United Nations)(?: system)? participants\b/iu, "United Nations participants"],
  [/\bUN[- ]Women\b|\bEntity for Gender Equality\b/iu, "UN-Women"],
  [/\bUN(?!-?Women|ICEF)[A-Z]{2,}\b/u, "a United Nations mission"],
]

/** "in their personal capacity": for nobody else. */
const PERSONAL =
  /\b(?:made|spoke|speaking|participated|offered|given|expressed|agreed|attended)?\s*in (?:their|his|her|an?|its) (?:strictly |purely )?(?:personal|individual|private) capacit(?:y|ies)\b/iu
/** "reflect the position of both missions": for somebody. */
const FOR_OTHERS =
  /\b(?:reflect|represent|express|state)s? the (?:\p{L}+ )?(?:views?|positions?|opinions?|policy|policies) of (?:\p{L}[\p{L}’'-]*\s?){1,6}/iu

/** Who speaks in a personal capacity binds nobody else: words that claim the position of a body are put beside it. */
export function capacitiesAgree(places: readonly Place[]): readonly Tension[] {
  const told = places.filter(({ passage }) => passage.kind !== "heading" && !passage.cell)
  const personal = told.find(({ clean }) => PERSONAL.test(clean))
  if (!personal) return []
  const own = PERSONAL.exec(personal.clean) as RegExpExecArray
  for (const place of told) {
    const claim = FOR_OTHERS.exec(place.clean)
    const sentence = claim && place.sentences.find(({ start, end }) => start <= claim.index && claim.index < end)
    if (!claim || !sentence || /\b(?:not|never|nor|neither|necessarily)\b/iu.test(place.clean.slice(sentence.start, claim.index))) continue
    if (!WHAT.test(sentence.text) && !/\b(?:conclusions|statement|summary|points)\b/iu.test(sentence.text)) continue
    const anchors = [
      place.anchor(claim.index, claim.index + claim[0].trimEnd().length),
      personal.anchor(own.index, own.index + own[0].length),
    ]
    return [
      {
        rule: "makers-are-said-once",
        severity: "doubt",
        message: `"${claim[0].trim()}" is claimed of what was said "${own[0].trim()}"`,
        anchors: anchors,
      },
    ]
  }
  return []
}

type Statement = { readonly makers: ReadonlySet<string>; readonly anchor: Anchor; readonly isNote: boolean }

/** Who made the recommendations is said in one way: a note and a text that name other makers are put side by side. */
export function makersAreSaidOnce(places: readonly Place[]): readonly Tension[] {
  const said = places.flatMap(statementsOf)
  const notes = said.filter(({ isNote }) => isNote)
  const texts = said.filter(({ isNote }) => !isNote)
  for (const note of notes) {
    // the statement that stands with the list says more than the overview at the start
    const other = texts.toReversed().find(({ makers }) => differ(makers, note.makers))
    if (!other) continue
    const also = texts.filter((text) => text !== other && differ(text.makers, note.makers))
    const message = `A note says that the recommendations are of ${list(note.makers)}, the text says ${list(other.makers)}`
    return [
      {
        rule: "makers-are-said-once",
        severity: "doubt",
        message,
        anchors: [note.anchor, other.anchor, ...also.map(({ anchor }) => anchor)],
      },
    ]
  }
  return []
}

function statementsOf({ passage, sentences, anchor }: Place): readonly Statement[] {
  return sentences.flatMap(({ text, start, end }) => {
    if (!WHAT.test(text) || text.endsWith("?")) return []
    const made = MADE.exec(text)
    // "may not be attributed to", "are not recommendations from the Group": who did not make them
    if (!made || /\b(?:not|never|none)\b/iu.test(text.slice(0, made.index + made[0].length))) return []
    const tail = text.slice(made.index + made[0].length).split(/;| and additional observations/u)[0]!
    const makers = new Set(MAKERS.filter(([pattern]) => pattern.test(tail)).map(([, name]) => name))
    if (makers.size === 0) return []
    const from = Math.max(0, WHAT.exec(text)!.index)
    const to = made.index + made[0].length + tail.length
    return [{ makers, anchor: anchor(start + Math.min(from, made.index), Math.min(end, start + to)), isNote: passage.kind === "footnote" }]
  })
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((name) => !b.has(name)) || [...b].some((name) => !a.has(name))
const list = (makers: ReadonlySet<string>): string => [...makers].join(" and ")
