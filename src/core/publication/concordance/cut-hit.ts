import { findWords, type Span, splitSentences, stemWord } from "../../text/index.ts"

/** A stretch of a hit: the paper's words, of which some are marked, or the sign that words are left out. */
export type HitPiece = {
  readonly text: string
  readonly kind: "words" | "mark" | "gap"
  /** Whether these are the row's own words: "98 cases" in the sentence of a figure. Never of a passage. */
  readonly own: boolean
}

/** A hit longer than this is shown around its first mark. */
const LONGEST = 480
/** What then stands before the mark. */
const BEFORE = 160
/** Of a passage longer than this, as a file without line ends is, only so much around a row's own words is looked at, and of the passage its beginning. */
const LONGEST_PASSAGE = 100_000
/** A passage shows at most so many of its sentences. */
const SENTENCES = 3

/**
 * A hit in its sentence. Of a passage the sentences that hold the terms, each term once; of a row the sentences that its own words stand
 * in, and where they hold no term (an actor that is found by another of its names) its own words are the mark.
 */
export function cutHit(
  passage: string,
  own: Span,
  terms: readonly (readonly string[])[],
  language: string,
  isPassage: boolean,
): readonly HitPiece[] {
  if (passage.length > LONGEST_PASSAGE) {
    const from = isPassage ? 0 : Math.max(0, own.start - LONGEST)
    const near = passage.slice(from, isPassage ? LONGEST_PASSAGE : Math.min(own.end + LONGEST, from + LONGEST_PASSAGE))
    return cutHit(near, { start: own.start - from, end: Math.min(own.end - from, near.length) }, terms, language, isPassage)
  }
  const marks = findMarks(passage, terms, language)
  const sentences = splitSentences(passage)
  if (isPassage)
    return piecesOf(
      passage,
      shownOfPassage(sentences, marks, terms.length),
      marks.map(({ span }) => span),
    )
  const start = sentences.findLast((sentence) => sentence.start <= own.start)?.start ?? 0
  const end = sentences.find((sentence) => sentence.end >= own.end)?.end ?? passage.length
  const within = marks.filter(({ span }) => span.start >= start && span.end <= end)
  const inOwn = within.filter(({ span }) => span.start >= own.start && span.end <= own.end)
  const holdsAll = new Set(inOwn.map(({ term }) => term)).size === terms.length
  const shown = (holdsAll ? inOwn : within).map(({ span }) => span)
  return piecesOf(passage, [{ start, end }], shown.length > 0 ? shown : [own], own)
}

type Mark = { readonly span: Span; readonly term: number }

/** Where the terms stand, in order, none within another. */
function findMarks(text: string, terms: readonly (readonly string[])[], language: string): readonly Mark[] {
  const words = findWords(text)
  const stems = words.map(({ folded }) => stemWord(folded, language))
  const byHead = new Map<string, number[]>()
  terms.forEach(([head = ""], term) => byHead.set(head, [...(byHead.get(head) ?? []), term]))
  const marks: Mark[] = []
  for (let at = 0; at < words.length; at++) {
    const held = (byHead.get(stems[at] as string) ?? []).filter((term) => terms[term]?.every((stem, k) => stems[at + k] === stem))
    const longest = held.sort((a, b) => (terms[b]?.length ?? 0) - (terms[a]?.length ?? 0))[0]
    if (longest === undefined) continue
    const last = at + (terms[longest]?.length ?? 1) - 1
    marks.push({ term: longest, span: { start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 } })
    at = last
  }
  return marks
}

/** The first sentence of each term. */
function shownOfPassage(sentences: readonly Span[], marks: readonly Mark[], terms: number): readonly Span[] {
  const shown = new Set<Span>()
  for (let term = 0; term < terms && shown.size < SENTENCES; term++) {
    const first = marks.find((mark) => mark.term === term)
    const sentence = first && sentences.findLast(({ start }) => start <= first.span.start)
    if (sentence) shown.add(sentence)
  }
  const [opening] = sentences
  return shown.size > 0 ? [...shown].sort((a, b) => a.start - b.start) : opening ? [opening] : []
}

function piecesOf(text: string, shown: readonly Span[], marks: readonly Span[], own: Span = NOWHERE): readonly HitPiece[] {
  const pieces: HitPiece[] = []
  const gap = () => pieces.push({ text: " … ", kind: "gap", own: false })
  /** Cut where the row's own words begin and end. */
  const push = (start: number, end: number, kind: HitPiece["kind"]) => {
    const cuts = [start, ...[own.start, own.end].filter((cut) => cut > start && cut < end), end]
    for (let i = 1; i < cuts.length; i++) {
      const [from, to] = [cuts[i - 1] as number, cuts[i] as number]
      if (from < to) pieces.push({ text: text.slice(from, to), kind, own: from >= own.start && to <= own.end })
    }
  }
  let before: number | undefined
  for (const sentence of shown) {
    const { start, end } = shortened(text, sentence, marks)
    if (before === undefined ? start > sentence.start : text.slice(before, start).trim() !== "") gap()
    else if (before !== undefined) push(before, start, "words")
    let at = start
    for (const mark of marks) {
      if (mark.start < at || mark.end > end) continue
      push(at, mark.start, "words")
      push(mark.start, mark.end, "mark")
      at = mark.end
    }
    push(at, end, "words")
    if (end < sentence.end && sentence === shown.at(-1)) gap()
    before = end
  }
  return pieces
}

const NOWHERE: Span = { start: -1, end: -1 }

/** A long sentence is cut at spaces around its first mark. */
function shortened(text: string, sentence: Span, marks: readonly Span[]): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence
  const first = marks.find((mark) => mark.start >= sentence.start && mark.end <= sentence.end) ?? sentence
  const from = Math.max(sentence.start, first.start - BEFORE)
  const to = Math.min(sentence.end, Math.max(from + LONGEST, Math.min(first.end, from + 2 * LONGEST)))
  const start = from === sentence.start ? from : from + (/^\S*\s+/u.exec(text.slice(from, first.start))?.[0].length ?? 0)
  const end = to === sentence.end ? to : start + text.slice(start, to).replace(/\s+\S*$/u, "").length
  return { start, end: Math.max(end, Math.min(first.end, to)) }
}
