import { alignAll, alignWords } from "../language/index.ts"
import type { Span, WordChange } from "./relation.ts"
import type { Unit } from "./unit.ts"

/** The words of one side of a row: its provisions' texts joined by one line feed. */
export type Joined = {
  readonly text: string
  readonly numbers: Int32Array
  /** Where each word begins and ends, in UTF-16 units of the joined text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Both sides of a row, joined. */
export function joinUnits(left: readonly Unit[], right: readonly Unit[]): { readonly left: Joined; readonly right: Joined } {
  return { left: joined(left), right: joined(right) }
}

function joined(units: readonly Unit[]): Joined {
  const text = units.map(({ provision }) => provision.text).join("\n")
  const [only] = units
  if (units.length === 1 && only) return { text, numbers: only.numbers, starts: only.words.starts, ends: only.words.ends }
  const count = units.reduce((sum, { numbers }) => sum + numbers.length, 0)
  const [numbers, starts, ends] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  let [at, offset] = [0, 0]
  for (const unit of units) {
    numbers.set(unit.numbers, at)
    for (let i = 0; i < unit.numbers.length; i++, at++) {
      starts[at] = (unit.words.starts[i] ?? 0) + offset
      ends[at] = (unit.words.ends[i] ?? 0) + offset
    }
    offset += unit.provision.text.length + 1
  }
  return { text, numbers, starts, ends }
}

/** Shorter runs that changed places are chance: so many words, that weigh so much. */
const MOVED_WORDS = 3
const MOVED_WEIGHT = 14
/** Clauses that changed places within one row. */
const MOST_MOVES = 6
/** Cells of a table that is filled whole; longer texts are aligned in windows. */
const MOST_CELLS = 1 << 22

/** What became of each word between two sides of a row: runs that stayed, went, came or changed places, in the order of the right side. */
export function wordChanges(
  { left, right }: { readonly left: Joined; readonly right: Joined },
  weights: Int32Array,
): readonly WordChange[] {
  const partner = matches(left.numbers, right.numbers, weights)
  dropIslands(partner, left.numbers, weights)
  const moved = movedRuns(partner, left.numbers, right.numbers, weights)
  return changesOf(left, right, partner, moved)
}

/** The share of the weight of both sides that stayed or changed places. */
export function similarityOf(
  { left, right }: { readonly left: Joined; readonly right: Joined },
  changes: readonly WordChange[],
  weights: Int32Array,
): number {
  let common = 0
  for (const { op, left: span } of changes) if (span && (op === "same" || op === "move")) common += weightIn(left, span, weights)
  const all = weightIn(left, [0, Infinity], weights) + weightIn(right, [0, Infinity], weights)
  return all === 0 ? 1 : Math.min(1, Math.round((2000 * common) / all) / 1000)
}

function weightIn({ numbers, starts }: Joined, [start, end]: Span, weights: Int32Array): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at++)
    if ((starts[at] ?? 0) >= start && (starts[at] ?? 0) < end) sum += weights[numbers[at] ?? 0] ?? 0
  return sum
}

/** For each left word the right word that it stayed as, or -1: rising, and as heavy as can be. */
function matches(left: Int32Array, right: Int32Array, weights: Int32Array): Int32Array {
  const partner = new Int32Array(left.length).fill(-1)
  let head = 0
  while (head < left.length && head < right.length && left[head] === right[head]) partner[head] = head++
  let [leftEnd, rightEnd] = [left.length, right.length]
  while (leftEnd > head && rightEnd > head && left[leftEnd - 1] === right[rightEnd - 1]) partner[--leftEnd] = --rightEnd
  const [a, b] = [left.subarray(head, leftEnd), right.subarray(head, rightEnd)]
  if (a.length === 0 || b.length === 0) return partner
  if (a.length * b.length > MOST_CELLS) {
    const { pairs } = alignWords(a, b, weights)
    for (let at = 0; at < pairs.length; at += 2) partner[head + (pairs[at] ?? 0)] = head + (pairs[at + 1] ?? 0)
    return partner
  }
  heaviest(a, b, weights, (i, j) => {
    partner[head + i] = head + j
  })
  return partner
}

// Scratch that is kept between calls. Nothing reads it across calls.
let cells = new Int32Array(1 << 14)

/** The heaviest common subsequence; a word that follows its neighbour on both sides weighs one more, so that runs stay whole. */
function heaviest(a: Int32Array, b: Int32Array, weights: Int32Array, match: (i: number, j: number) => void): void {
  const width = b.length + 1
  const size = (a.length + 1) * width
  if (cells.length < size) cells = new Int32Array(Math.max(size, cells.length * 2))
  cells.fill(0, a.length * width, size)
  for (let i = a.length - 1; i >= 0; i--) {
    const word = a[i] ?? -1
    const gain = (weights[word] ?? 0) * 2
    const [line, below] = [i * width, (i + 1) * width]
    cells[line + b.length] = 0
    for (let j = b.length - 1; j >= 0; j--) {
      let most = cells[below + j] ?? 0
      const beside = cells[line + j + 1] ?? 0
      if (beside > most) most = beside
      if (b[j] === word) {
        const follows = i + 1 < a.length && a[i + 1] === b[j + 1] ? 1 : 0
        const taken = (cells[below + j + 1] ?? 0) + gain + follows
        if (taken > most) most = taken
      }
      cells[line + j] = most
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const here = cells[i * width + j] ?? 0
    const follows = i + 1 < a.length && a[i + 1] === b[j + 1] ? 1 : 0
    if (a[i] === b[j] && here === (cells[(i + 1) * width + j + 1] ?? 0) + (weights[a[i] ?? 0] ?? 0) * 2 + follows) match(i++, j++)
    else if (here === (cells[(i + 1) * width + j] ?? 0)) i++
    else j++
  }
}

/** A run that stayed but weighs less than this, between longer changes on both sides, says nothing: "of the" alone. */
const ISLAND_WEIGHT = 6

function dropIslands(partner: Int32Array, left: Int32Array, weights: Int32Array): void {
  for (let at = 0; at < partner.length;) {
    if ((partner[at] ?? -1) < 0) {
      at++
      continue
    }
    let end = at
    let weight = 0
    do weight += weights[left[end++] ?? 0] ?? 0
    while (end < partner.length && partner[end] === (partner[end - 1] ?? 0) + 1)
    const length = end - at
    if (weight <= ISLAND_WEIGHT && gapBefore(partner, at) > length && gapAfter(partner, end) > length) partner.fill(-1, at, end)
    at = end
  }
}

/** Words that changed, on both sides together, between a run and the one before it; none at the beginning. */
function gapBefore(partner: Int32Array, at: number): number {
  let before = at - 1
  while (before >= 0 && (partner[before] ?? -1) < 0) before--
  if (before < 0) return (partner[at] ?? 0) + at
  return at - before - 1 + (partner[at] ?? 0) - (partner[before] ?? 0) - 1
}

function gapAfter(partner: Int32Array, end: number): number {
  let after = end
  while (after < partner.length && (partner[after] ?? -1) < 0) after++
  if (after === partner.length) return Infinity
  return after - end + (partner[after] ?? 0) - (partner[end - 1] ?? 0) - 1
}

/** A run of words that changed places. */
type Moved = { readonly left: number; readonly right: number; readonly length: number }

function movedRuns(partner: Int32Array, left: Int32Array, right: Int32Array, weights: Int32Array): readonly Moved[] {
  const open = new Set<number>()
  for (let i = 0; i < left.length; i++) if ((partner[i] ?? -1) < 0) open.add(left[i] ?? 0)
  if (open.size < MOVED_WORDS) return []
  const stays = stayers(partner, right.length)
  let common = 0
  for (let j = 0; j < right.length; j++) if (!stays[j] && open.has(right[j] ?? 0)) common += weights[right[j] ?? 0] ?? 0
  if (common < MOVED_WEIGHT) return []
  const [a, b] = [left.slice(), right.slice()]
  for (let i = 0; i < left.length; i++) {
    const j = partner[i] ?? -1
    if (j < 0) continue
    a[i] = -1
    b[j] = -2
  }
  const runs: Moved[] = []
  for (const { pairs } of alignAll(a, b, weights, MOVED_WEIGHT, MOST_MOVES))
    for (let at = 0; at < pairs.length;) {
      const from = at
      do at += 2
      while (at < pairs.length && pairs[at] === (pairs[at - 2] ?? 0) + 1 && pairs[at + 1] === (pairs[at - 1] ?? 0) + 1)
      const run = { left: pairs[from] ?? 0, right: pairs[from + 1] ?? 0, length: (at - from) / 2 }
      if (run.length >= MOVED_WORDS) runs.push(run)
    }
  return runs
}

/** By right word, 1 where it stayed. */
function stayers(partner: Int32Array, count: number): Uint8Array {
  const stays = new Uint8Array(count)
  for (const j of partner) if (j >= 0) stays[j] = 1
  return stays
}

function changesOf(left: Joined, right: Joined, partner: Int32Array, moved: readonly Moved[]): readonly WordChange[] {
  const leftMoved = new Map(moved.map((run) => [run.left, run]))
  const rightMoved = new Map(moved.map((run) => [run.right, run]))
  const stays = stayers(partner, right.numbers.length)
  const changes: WordChange[] = []
  const span = ({ starts, ends }: Joined, from: number, to: number): Span | undefined =>
    to > from ? [starts[from] ?? 0, ends[to - 1] ?? 0] : undefined
  let [i, j] = [0, 0]
  const [leftCount, rightCount] = [left.numbers.length, right.numbers.length]
  while (i < leftCount || j < rightCount) {
    if (i < leftCount && (partner[i] ?? -1) < 0) {
      const from = i
      const gone = leftMoved.get(i)
      if (gone) i += gone.length
      else {
        do i++
        while (i < leftCount && (partner[i] ?? -1) < 0 && !leftMoved.has(i))
        changes.push({ op: "delete", left: span(left, from, i), right: undefined })
      }
    } else if (j < rightCount && !stays[j]) {
      const from = j
      const came = rightMoved.get(j)
      if (came) {
        j += came.length
        changes.push({ op: "move", left: span(left, came.left, came.left + came.length), right: span(right, from, j) })
      } else {
        do j++
        while (j < rightCount && !stays[j] && !rightMoved.has(j))
        changes.push({ op: "insert", left: undefined, right: span(right, from, j) })
      }
    } else {
      const [from, to] = [i, j]
      do {
        i++
        j++
      } while (i < leftCount && partner[i] === j)
      changes.push({ op: "same", left: span(left, from, i), right: span(right, to, j) })
    }
  }
  return wholeWords(changes, left.text, right.text)
}

/** A word that the extraction broke on one side alone ("ba sis") did not change. */
function wholeWords(changes: readonly WordChange[], left: string, right: string): readonly WordChange[] {
  const whole: WordChange[] = []
  for (const change of changes) {
    const before = whole.at(-1)
    const isBroken = before?.op === "delete" && change.op === "insert" && lettersIn(left, before.left) === lettersIn(right, change.right)
    if (isBroken) whole.pop()
    whole.push(isBroken ? { op: "same", left: before.left, right: change.right } : change)
  }
  return whole
}

const lettersIn = (text: string, span: Span | undefined): string =>
  span
    ? text
        .slice(...span)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "")
    : ""
