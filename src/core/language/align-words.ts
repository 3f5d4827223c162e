/** What two rows of words have in common, in order and with gaps. */
export type Alignment = {
  /** The weights of the words in common, less what gaps and differing words between them cost. */
  readonly score: number
  /** Positions of the words in common, left and right by turns, rising on both sides. */
  readonly pairs: Int32Array
}

/** What a word that differs, and a word too many on one side, cost; a word in common gains its weight. Weights are 1 to 24: twice the natural logarithm of rarity. */
const DIFFERS = -4
const GAP = -3

/** Cells that are looked at with a way back. Beyond them the right side is taken in windows: what is common is found, but not across a window's edge. */
const MOST_CELLS = 1 << 24

/**
 * The best local alignment of two rows of word numbers (Smith and Waterman 1981), weighted: rare words count more. `weights` is by word
 * number; a negative number is a word that the other side cannot have. Nothing in common: a score of 0 and no pairs.
 */
export function alignWords(left: Int32Array, right: Int32Array, weights: Int32Array): Alignment {
  if (left.length * right.length <= MOST_CELLS) return alignWindow(left, right, weights)
  const window = Math.max(1, Math.floor(MOST_CELLS / left.length))
  let best: Alignment = NOTHING
  for (let from = 0; from < right.length; from += window) {
    const found = alignWindow(left, right.subarray(from, from + window), weights)
    if (found.score > best.score) best = { score: found.score, pairs: found.pairs.map((at, i) => (i % 2 ? at + from : at)) }
  }
  return best
}

/**
 * All that two rows of words have in common, best first: after each alignment its words are taken out and the rest is aligned again, so
 * that clauses that changed places are found too. Ends at `least`, the smallest score that is worth showing, or after `most` alignments.
 */
export function alignAll(left: Int32Array, right: Int32Array, weights: Int32Array, least: number, most: number): readonly Alignment[] {
  const found: Alignment[] = []
  const [a, b] = [left.slice(), right.slice()]
  while (found.length < most) {
    const alignment = alignWords(a, b, weights)
    if (alignment.score < least) break
    found.push(alignment)
    const { pairs } = alignment
    for (let i = 0; i < pairs.length; i += 2) {
      a[pairs[i] ?? 0] = -1
      b[pairs[i + 1] ?? 0] = -2
    }
  }
  return found
}

/** The score of the best local alignment alone: less memory, the same number. */
export function alignmentScore(left: Int32Array, right: Int32Array, weights: Int32Array): number {
  const width = right.length
  if (row.length <= width) row = new Int32Array(width * 2 + 2)
  const cells = row
  cells.fill(0, 0, width + 1)
  markPlaces(right, weights.length)
  const [starts, ends] = [firsts, lasts]
  let best = 0
  let low = 1
  let high = 0
  for (const word of left) {
    const first = word < 0 ? 0 : (starts[word] ?? 0)
    if (first === 0 && high < low) continue
    const weight = word < 0 ? 0 : (weights[word] ?? 0)
    const last = first === 0 ? 0 : (ends[word] ?? 0)
    const until = Math.min(width, high < low || last > high ? last : high + 1)
    let j = first > 0 && (high < low || first < low) ? first : low
    low = width + 1
    high = 0
    let diagonal = 0
    let before = 0
    for (; j <= until || (before > 0 && j <= width); j++) {
      const above = cells[j] ?? 0
      const gap = (above > before ? above : before) + GAP
      let score = diagonal + (right[j - 1] === word ? weight : DIFFERS)
      if (gap > score) score = gap
      if (score > 0) {
        if (score > best) best = score
        if (j < low) low = j
        high = j
      } else score = 0
      diagonal = above
      before = score
      cells[j] = score
    }
  }
  clearPlaces(right)
  return best
}

/** What a row of words has in common with itself: the highest score it can reach. */
export function ownScore(words: Int32Array, weights: Int32Array): number {
  let sum = 0
  for (const word of words) if (word >= 0) sum += weights[word] ?? 0
  return sum
}

const NOTHING: Alignment = { score: 0, pairs: new Int32Array(0) }

// Scratch that is kept between calls: making it anew took longer than the alignment. Nothing reads it across calls.
let row = new Int32Array(256)
let ways = new Uint8Array(1 << 14)

/** By word number: the first and the last place, from 1, where the right side has the word. Cleared after each alignment. */
let firsts = new Int32Array(1 << 12)
let lasts = new Int32Array(1 << 12)

function markPlaces(right: Int32Array, numbers: number): void {
  if (firsts.length < numbers) {
    firsts = new Int32Array(numbers)
    lasts = new Int32Array(numbers)
  }
  for (let at = right.length; at > 0; at--) {
    const word = right[at - 1] ?? -1
    if (word < 0) continue
    if (lasts[word] === 0) lasts[word] = at
    firsts[word] = at
  }
}

function clearPlaces(right: Int32Array): void {
  for (const word of right) if (word >= 0) firsts[word] = lasts[word] = 0
}

const STOP = 0
const BOTH = 1
const UP = 2
const BACK = 3

/**
 * Only cells that can be above 0 are worked out: of each row those between the first and the last of that word on the right, and those that go on from the
 * row before, from its first cell above 0 (`low`) to its last (`high`).
 */
function alignWindow(left: Int32Array, right: Int32Array, weights: Int32Array): Alignment {
  const width = right.length
  const cells = left.length * width
  if (cells === 0) return NOTHING
  if (row.length <= width) row = new Int32Array(width * 2 + 2)
  if (ways.length < cells) ways = new Uint8Array(Math.max(cells, Math.min(ways.length * 2, MOST_CELLS)))
  row.fill(0, 0, width + 1)
  ways.fill(STOP, 0, cells)
  markPlaces(right, weights.length)
  let best = 0
  let end = -1
  let low = 1
  let high = 0
  for (let i = 0; i < left.length; i++) {
    const word = left[i] ?? -1
    const first = word < 0 ? 0 : (firsts[word] ?? 0)
    if (first === 0 && high < low) continue
    const weight = word < 0 ? 0 : (weights[word] ?? 0)
    const last = first === 0 ? 0 : (lasts[word] ?? 0)
    const until = Math.min(width, high < low || last > high ? last : high + 1)
    let j = first > 0 && (high < low || first < low) ? first : low
    low = width + 1
    high = 0
    const line = i * width - 1
    let diagonal = 0
    let before = 0
    for (; j <= until || (before > 0 && j <= width); j++) {
      const above = row[j] ?? 0
      let score = diagonal + (right[j - 1] === word ? weight : DIFFERS)
      let way = BOTH
      if (above + GAP > score) {
        score = above + GAP
        way = UP
      }
      if (before + GAP > score) {
        score = before + GAP
        way = BACK
      }
      if (score > 0) {
        if (score > best) {
          best = score
          end = line + j
        }
        if (j < low) low = j
        high = j
        ways[line + j] = way
      } else score = 0
      diagonal = above
      before = score
      row[j] = score
    }
  }
  clearPlaces(right)
  return end < 0 ? NOTHING : { score: best, pairs: wayBack(left, right, end) }
}

function wayBack(left: Int32Array, right: Int32Array, end: number): Int32Array {
  const width = right.length
  const back: number[] = []
  let i = Math.floor(end / width)
  let j = end % width
  while (i >= 0 && j >= 0) {
    const way = ways[i * width + j]
    if (way === STOP) break
    if (way === BOTH && left[i] === right[j]) back.push(j, i)
    if (way !== BACK) i--
    if (way !== UP) j--
  }
  return Int32Array.from(back.reverse())
}
