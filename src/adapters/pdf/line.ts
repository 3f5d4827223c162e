import type { GlyphRun } from "./glyph-run.ts"

/** A piece of a line that is set in one type. */
export type Word = {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** A space stands before it. */
  readonly apart: boolean
  /** Smaller than its line and above its baseline: a note mark, an ordinal's ending. */
  readonly raised: boolean
  readonly artifact: boolean
}

/** Words on one baseline, from left to right. `size` is that of the type that most of its signs are set in. */
export type Line = {
  readonly words: readonly Word[]
  readonly x: number
  readonly end: number
  readonly baseline: number
  readonly size: number
}

/** How far below the baseline of a row, in heights of the smaller type, a run still stands on it. */
const ON_LINE = 0.3
/** How high above the baseline of a line, in heights of its type, a smaller run still belongs to it. */
const RAISED = 0.7
/** How small, as a part of the line's type, a raised sign is. */
const SMALL = 0.8
/** How high above the baseline, in heights of the line's type, and how long at most. */
const LIFTED = 0.2
const LONGEST_MARK = 5
/** A gap that stands for a space, in heights of the type: where the paper also prints spaces as signs, and where it never does. */
const GAP_BESIDE_SPACES = 0.3
const GAP_ALONE = 0.15

type Row = { baseline: number; size: number; runs: GlyphRun[] }

/** Puts runs that stand on one baseline into lines, the top line first. */
export function linesOf(runs: readonly GlyphRun[], spacesArePrinted: boolean): readonly Line[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => b.baseline - a.baseline || a.x - b.x)) {
    const row = rows.at(-1)
    if (!row || row.baseline - run.baseline > ON_LINE * Math.min(row.size, run.size)) rows.push({ ...run, runs: [run] })
    else row.runs.push(run)
  }
  const printed = rows.filter((row) => row.runs.some((run) => !run.blank))
  lowerRaised(printed)
  return printed.filter((row) => row.runs.length > 0).map((row) => lineOf(row.runs, spacesArePrinted))
}

/** A row of small signs that stands within the height of the line below is part of that line. */
function lowerRaised(rows: readonly Row[]): void {
  for (let i = 0; i + 1 < rows.length; i++) {
    const row = rows[i] as Row
    const below = rows[i + 1] as Row
    const size = mainSize(below.runs)
    if (mainSize(row.runs) > SMALL * size || row.baseline - below.baseline > RAISED * size) continue
    below.runs.push(...row.runs)
    row.runs = []
  }
}

/** The height of type in which most signs are set. */
function mainSize(runs: readonly GlyphRun[]): number {
  const signs = new Map<number, number>()
  for (const run of runs) if (!run.blank) signs.set(run.size, (signs.get(run.size) ?? 0) + run.text.length)
  let best = 0
  let most = 0
  for (const [size, count] of signs) if (count > most || (count === most && size > best)) [best, most] = [size, count]
  return best
}

function lineOf(row: readonly GlyphRun[], spacesArePrinted: boolean): Line {
  const size = mainSize(row)
  const baseline = row.find((run) => run.size === size)?.baseline ?? 0
  const gapOfSpace = spacesArePrinted ? GAP_BESIDE_SPACES : GAP_ALONE
  const words: Word[] = []
  let before: GlyphRun | undefined
  let space = false
  for (const run of [...row].sort((a, b) => a.x - b.x || Number(b.blank) - Number(a.blank))) {
    if (run.blank) {
      space = true
      continue
    }
    if (before?.text === run.text && Math.abs(run.x - before.x) < 0.15 * size) continue // printed twice, to look bold
    const raised = run.size < SMALL * size && run.baseline - baseline > LIFTED * size && run.text.length <= LONGEST_MARK
    const apart = before !== undefined && (space || run.x - before.end > gapOfSpace * size)
    const { text, x, end, bold, italic, artifact } = run
    const word = words.at(-1)
    if (word && !apart && word.raised === raised && word.bold === bold && word.artifact === artifact)
      words[words.length - 1] = { ...word, text: word.text + text, end: Math.max(word.end, end) }
    else words.push({ text, x, end, size: run.size, bold, italic, apart, raised, artifact })
    before = run
    space = false
  }
  return { words, x: words[0]?.x ?? 0, end: words.at(-1)?.end ?? 0, baseline, size }
}
