import { contentWords, sharedWords } from "./content-words.ts"
import { isCount, type Place, type PlacedFigure, type Sentence } from "./place-figures.ts"
import type { Tension } from "./tension.ts"

/** A number of things that is spoken of as known: "the nine shelters", "all nine shelters". */
const KNOWN = /\b(?:the|all|these|those)\s$/iu
/** Words beside a number that make it one of several, or a part: "another three shelters", "seven of the nine". */
const PART =
  /\b(?:another|other|additional|further|more|new|first|last|next|remaining|former|latter|previous|of the|following|above|below|least|most|up to)\s*$/iu
/** Where the words end that say which things are counted. */
const END = /[,.;:()]|\b(?:and|but|while|whereas|after|before|since|were|was|is|has|have|had)\b/u
/** Things that are counted anew each time. */
const ANEW =
  /^(?:years?|months?|weeks?|days?|hours?|times?|percent|per cent|percentage points|cases?|incidents?|violations?|people|persons?|civilians?|resolutions?|measures?|points?|questions?|parties|sides|countries|States|paragraphs?)$/iu

type Counted = { readonly figure: PlacedFigure; readonly head: string; readonly about: ReadonlySet<string>; readonly sentence: Sentence }

/** A number of things that is spoken of as known is the number that was told: "only seven shelters are open in the country", then "the nine shelters that are open in the country". */
export function countsAgree(places: readonly Place[]): readonly Tension[] {
  const told = new Map<string, Counted[]>()
  const tensions: Tension[] = []
  for (const { sentences, passage } of places) {
    if (passage.cell || passage.kind === "heading") continue
    for (const sentence of sentences)
      for (const figure of sentence.figures) {
        const head = figure.figure.unit?.split(" ").at(-1)
        if (!isCount(figure) || figure.size! < 2 || !head || ANEW.test(head)) continue
        const before = sentence.text.slice(Math.max(0, figure.from - sentence.start - 24), figure.from - sentence.start)
        const isKnown = KNOWN.test(before)
        const counted = { figure, head, about: aboutOf(sentence, figure, head, isKnown), sentence }
        const earlier = told.get(head) ?? []
        if (isKnown && !PART.test(before)) {
          const other = against(counted, earlier)
          if (other)
            tensions.push({
              rule: "counts-agree",
              severity: "doubt",
              message: `"${wordsOf(figure)}" are spoken of as known, and "${wordsOf(other.figure)}" were told of`,
              anchors: [figure.figure.anchor, other.figure.figure.anchor],
            })
        }
        if (!PART.test(before)) told.set(head, [...earlier.slice(-20), counted])
      }
  }
  return tensions
}

/** The one number of such things that was told, if it is another. A paper that tells of several sets of them leaves open which is meant. */
function against(known: Counted, earlier: readonly Counted[]): Counted | undefined {
  if (earlier.some(({ figure }) => figure.size === known.figure.size)) return undefined
  const alike = earlier.filter(
    ({ about, sentence, figure }) =>
      sentence !== known.sentence &&
      (didTheSame(known, { sentence, figure }) ||
        (sharedWords(about, known.about) >= 2 && sharedWords(about, known.about) >= 0.6 * known.about.size)),
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** "The eight survivors who testified", and "eleven survivors have testified": what the known ones did is what the others were told to have done. */
function didTheSame({ figure, sentence: { text, start } }: Counted, other: Pick<Counted, "figure" | "sentence">): boolean {
  const did = /^ who (?:had |have |has )?(\p{Ll}{4,}ed)\b/u.exec(text.slice(figure.end - start))?.[1]
  if (did === undefined) return false
  return new RegExp(`^ (?:have |has |had )?(?:since |already )?${did}\\b`, "u").test(
    other.sentence.text.slice(other.figure.end - other.sentence.start),
  )
}

/** What is said of the things that are counted; of known ones only the words that say which they are. */
function aboutOf({ text, start }: Sentence, { to }: PlacedFigure, head: string, isKnown: boolean): ReadonlySet<string> {
  const after = text.slice(to - start, to - start + 120)
  const words = isKnown
    ? after.slice(0, END.exec(after)?.index ?? after.length)
    : `${text.slice(Math.max(0, to - start - 60), to - start)} ${after}`
  const about = new Set(contentWords(words.replace(/\bonly\b/giu, "")))
  for (const word of contentWords(head)) about.delete(word)
  return about
}

const wordsOf = ({ figure }: PlacedFigure): string => figure.anchor.clean ?? figure.anchor.exact
