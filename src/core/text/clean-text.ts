import { type Anchor, anchorAt } from "./anchor.ts"

/** A run of clean text and the stretch of the source that it was made from. Equal lengths map sign by sign; others (an entity, a joined line end) as a whole. */
export type Run = {
  /** Where the run begins in the clean text. */
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
  /** Something that is not the passage's own (a page break, a running head, a note) stands before this run. */
  readonly torn: boolean
}

/** Text as a reader would read it, and the map back to where each sign of it was printed. */
export type CleanText = { readonly clean: string; readonly runs: readonly Run[] }

/** Builds clean text from left to right. Stretches of the source that are never named are left out. */
export class CleanTextBuilder {
  readonly #source: string
  readonly #runs: Run[] = []
  #clean = ""
  #torn = false

  constructor(source: string) {
    this.#source = source
  }

  get length(): number {
    return this.#clean.length
  }

  /** The last sign so far, or the empty string. */
  get last(): string {
    return this.#clean.at(-1) ?? ""
  }

  /** Takes `start..end` of the source over, sign by sign. */
  keep(start: number, end: number): this {
    if (end <= start) return this
    return this.#push(this.#source.slice(start, end), start, end)
  }

  /** Writes `text` where the source has `start..end`: a space for a line end, a letter for an entity. */
  put(text: string, start: number, end: number): this {
    return text === "" ? this : this.#push(text, start, end)
  }

  /** Says that what stood between the last run and the next is not the passage's own words. */
  tear(): this {
    this.#torn = this.#runs.length > 0
    return this
  }

  done(): CleanText {
    return { clean: this.#clean, runs: this.#runs }
  }

  /** Goes on with the last run where both map sign by sign and touch: a line end that became a space begins none. */
  #push(text: string, start: number, end: number): this {
    const before = this.#runs.at(-1)
    const length = end - start
    if (before && !this.#torn && before.end === start && text.length === length && signBySign(before)) {
      this.#runs[this.#runs.length - 1] = { ...before, length: before.length + length, end }
      this.#clean += text
      return this
    }
    this.#runs.push({ at: this.#clean.length, length: text.length, start, end, torn: this.#torn })
    this.#clean += text
    this.#torn = false
    return this
  }
}

/** Index of the last run that begins at or before `offset`. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Run).at <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const signBySign = (run: Run): boolean => run.length === run.end - run.start

/** Where the clean sign at `offset` begins in the source. */
export function sourceStart(text: CleanText, offset: number): number {
  const run = text.runs[runAt(text.runs, offset)]
  if (!run) return 0
  return signBySign(run) ? run.start + Math.min(offset - run.at, run.length) : run.start
}

/** Where the clean sign before `offset` ends in the source. */
export function sourceEnd(text: CleanText, offset: number): number {
  const run = text.runs[runAt(text.runs, Math.max(0, offset - 1))]
  if (!run) return 0
  return signBySign(run) ? run.start + Math.min(offset - run.at, run.length) : run.end
}

/** The place in `source` of the clean stretch `start..end`: with its parts where it is torn, and with its clean words where they differ. */
export function anchorOfClean(source: string, text: CleanText, start: number, end: number): Anchor {
  const whole = anchorAt(source, sourceStart(text, start), Math.max(sourceStart(text, start), sourceEnd(text, end)))
  const clean = text.clean.slice(start, end)
  const parts = partsOf(source, text, start, end)
  return { ...whole, ...(parts.length > 1 ? { parts } : {}), ...(clean === whole.exact ? {} : { clean }) }
}

function partsOf(source: string, text: CleanText, start: number, end: number): readonly Anchor[] {
  const first = runAt(text.runs, start)
  const cuts: number[] = [start]
  for (let i = first + 1; i < text.runs.length; i++) {
    const run = text.runs[i] as Run
    if (run.at >= end) break
    if (run.torn) cuts.push(run.at)
  }
  if (cuts.length === 1) return []
  cuts.push(end)
  return cuts.slice(1).map((to, i) => trimmed(source, sourceStart(text, cuts[i] as number), sourceEnd(text, to)))
}

/** The stretch without the blanks at its ends: the line end before a tear is nobody's word. */
function trimmed(source: string, start: number, end: number): Anchor {
  const words = source.slice(start, end)
  return anchorAt(source, start + words.length - words.trimStart().length, Math.max(start, start + words.trimEnd().length))
}
