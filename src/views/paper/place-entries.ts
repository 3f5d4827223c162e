import type { Passage } from "../../core/passage/index.ts"
import type { Anchor, Run } from "../../core/text/index.ts"

/** Where something of the paper stands in the clean text of one passage. */
export type Stretch = { readonly passage: number; readonly start: number; readonly end: number }

type PlacedRun = { readonly passage: number; readonly run: Run }

/** Finds the places of anchors, which count in the source, in the clean text of the passages. Made once a paper. */
export class PlaceFinder {
  readonly #runs: readonly PlacedRun[]

  constructor(passages: readonly Passage[]) {
    this.#runs = passages
      .flatMap(({ text }, passage) => text.runs.map((run) => ({ passage, run })))
      .sort((a, b) => a.run.start - b.run.start || a.run.end - b.run.end)
  }

  /** The stretches of clean text that show an anchor, in reading order; more than one where it runs over several passages, none where no passage holds it. */
  stretchesOf(anchor: Anchor): readonly Stretch[] {
    const found = new Map<number, { start: number; end: number }>()
    for (const piece of anchor.parts ?? [anchor]) {
      for (let i = this.#firstEndingAfter(piece.start); i < this.#runs.length; i++) {
        const { passage, run } = this.#runs[i] as PlacedRun
        if (run.start >= piece.end) break
        const start = cleanOffset(run, piece.start, "start")
        const end = cleanOffset(run, piece.end, "end")
        if (start >= end) continue
        const before = found.get(passage)
        found.set(passage, before ? { start: Math.min(before.start, start), end: Math.max(before.end, end) } : { start, end })
      }
    }
    return [...found].map(([passage, stretch]) => ({ passage, ...stretch })).sort((a, b) => a.passage - b.passage)
  }

  /** The passage whose words stand last before `offset` of the source; the first where none does. */
  passageBefore(offset: number): number {
    const at = this.#firstEndingAfter(offset)
    return (this.#runs[at]?.run.start ?? Infinity) <= offset ? (this.#runs[at]?.passage ?? 0) : (this.#runs[at - 1]?.passage ?? 0)
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.#runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#runs[middle] as PlacedRun).run.end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Where a source offset stands in the clean text, kept within the run. A run that maps as a whole is taken whole. */
function cleanOffset(run: Run, offset: number, side: "start" | "end"): number {
  if (run.length !== run.end - run.start) return side === "start" ? run.at : run.at + run.length
  return run.at + Math.min(Math.max(offset - run.start, 0), run.length)
}
