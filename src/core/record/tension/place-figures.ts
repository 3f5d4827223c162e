import type { Paper, Passage } from "../../passage/index.ts"
import { type Anchor, anchorOfClean, type CleanText, type Run, type Span, splitSentences } from "../../text/index.ts"
import type { Figure } from "../figure/index.ts"

/** A figure and where it stands in the clean text of its passage. */
export type PlacedFigure = {
  readonly figure: Figure
  /** The number alone. */
  readonly from: number
  readonly to: number
  /** With what it counts. */
  readonly start: number
  readonly end: number
  /** Its size where it is one number: a share of a quarter is 0.25. Absent for ranges and vague words. */
  readonly size: number | undefined
  /** "over a quarter" is bound by ">". Absent for what is exact. */
  readonly bound: "<" | ">" | undefined
}

/** A sentence of a passage, with the figures in it. */
export type Sentence = Span & { readonly text: string; readonly figures: readonly PlacedFigure[]; readonly place: Place }

/** A passage, cut into its sentences. */
export type Place = {
  readonly passage: Passage
  readonly index: number
  readonly clean: string
  readonly sentences: readonly Sentence[]
  readonly anchor: (start: number, end: number) => Anchor
}

/** Every passage with its sentences and, in each, its figures: what all rules look at. */
export function placeFigures(paper: Paper, figures: readonly Figure[]): readonly Place[] {
  let next = 0
  return paper.passages.map((passage, index): Place => {
    const placed: PlacedFigure[] = []
    for (let figure = figures[next]; figure; figure = figures[++next]) {
      const at = cleanAt(passage.text, figure.printed.start)
      if (at === undefined) break
      placed.push(placedAt(figure, passage.text, at))
    }
    const { clean } = passage.text
    const sentences: Sentence[] = []
    const place: Place = {
      passage,
      index,
      clean,
      sentences,
      anchor: (start, end) => anchorOfClean(paper.text, passage.text, start, end),
    }
    let i = 0
    for (const { start, end } of splitSentences(clean)) {
      const from = i
      while (i < placed.length && placed[i]!.from < end) i++
      sentences.push({ start, end, text: clean.slice(start, end), figures: placed.slice(from, i), place })
    }
    return place
  })
}

function placedAt(figure: Figure, text: CleanText, from: number): PlacedFigure {
  const start = cleanAt(text, figure.anchor.start) ?? from
  const printed = figure.printed.clean ?? figure.printed.exact
  const whole = figure.anchor.clean ?? figure.anchor.exact
  return { figure, from, to: from + printed.length, start, end: start + whole.length, ...sizeOf(figure) }
}

function sizeOf({ value }: Figure): Pick<PlacedFigure, "size" | "bound"> {
  if (typeof value === "number") return { size: value, bound: undefined }
  const [, bound, size, of] = /^([<>]?)=?\s*(\d+(?:\.\d+)?)(?:\/(\d+))?$/u.exec(value) ?? []
  if (size === undefined) return { size: undefined, bound: undefined }
  return { size: of === undefined ? Number(size) : Number(size) / Number(of), bound: bound === "<" || bound === ">" ? bound : undefined }
}

/** Where the sign at `offset` of the source stands in the clean text. Absent where it is not of this text. */
function cleanAt({ runs }: CleanText, offset: number): number | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Run).start <= offset) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  if (!run || offset < run.start || offset >= run.end) return undefined
  return run.at + (run.length === run.end - run.start ? offset - run.start : 0)
}

/** Counts that can be added: exact, and of things. */
export const isCount = ({ figure, size, bound }: PlacedFigure): boolean =>
  (figure.kind === "count" || figure.kind === "denominator") && size !== undefined && size > 0 && bound === undefined

/** The number of a figure, as a place. */
export const numberOf = ({ figure }: PlacedFigure): Anchor => figure.printed

/** A number as people write it, for messages: 1,047 and 0.9. */
export const shown = (value: number): string => {
  const rounded = Math.round(value * 100) / 100
  return rounded >= 1000 && Number.isInteger(rounded) ? String(rounded).replace(/\B(?=(?:\d{3})+$)/gu, ",") : String(rounded)
}
