import type { Concordance, ConcordanceEntry, Searched } from "../../core/publication/index.ts"
import { concord } from "../../core/publication/index.ts"
import type { Record } from "../../core/record/index.ts"
import { type Anchor, type Span, splitSentences } from "../../core/text/index.ts"
import {
  actorEntries,
  askEntries,
  commitmentEntries,
  eventEntries,
  figureEntries,
  instrumentEntries,
  questionEntries,
} from "../../views/ledger/entries.ts"
import { PlaceFinder } from "../../views/paper/place-entries.ts"
import { cleanOf } from "../../views/words/clean-of.ts"

/** How the words of a row are looked for. */
type Row = {
  readonly ledger: Searched
  readonly anchor: Anchor
  /** "F8". */
  readonly name: string
  readonly sensitive?: boolean
  /** Figures and events are short: they are found by all words of their sentence. */
  readonly by: "own words" | "sentence"
  /** What the record says of it beside its own words: an addressee, a normal symbol, other names. */
  readonly also?: readonly (string | undefined)[]
}

/**
 * Every word of a record with its places. A passage is found by its words; asks, questions and commitments by their own, and by whom
 * they bind; actors and instruments by all their names and symbols; the paper by what it is called, its body and its situation.
 */
export function makeConcordance(record: Record, fileName: string): Concordance {
  const { paper, passages, meeting } = record
  const lines: string[] = passages.map(({ text }) => text.clean)
  let length = 0
  const spans = lines.map((line): Span => {
    const start = length
    length += line.length + 1
    return { start, end: start + line.length }
  })
  const entries: ConcordanceEntry[] = []
  const looked: Span[] = []
  const add = (entry: ConcordanceEntry, where: Span): void => {
    entries.push(entry)
    looked.push(where)
  }
  /** Words beside the passages that only searching sees. */
  const beside = (words: readonly (string | undefined)[]): Span => {
    const line = words.filter((word) => word !== undefined).join("\n")
    const start = length
    lines.push(line)
    length += line.length + 1
    return { start, end: start + line.length }
  }

  const claims = [meeting.body, meeting.situation, meeting.date].map((claim) => claim && cleanOf(claim.anchor))
  const called = beside([paper.title, paper.symbol, meeting.body?.value, meeting.situation?.value, meeting.date?.edtf, ...claims, fileName])
  add({ ledger: "papers", place: "", name: undefined, own: { start: 0, end: 0 }, passage: undefined, sensitive: false }, called)

  const finder = new PlaceFinder(passages)
  const sentences = sentencesOf(lines)
  for (const row of rowsOf(record)) {
    const stretches = finder.stretchesOf(row.anchor)
    const [first] = stretches
    const passage = first?.passage ?? (passages.length > 0 ? finder.passageBefore(row.anchor.start) : undefined)
    const span = (passage === undefined ? undefined : spans[passage]) ?? called
    const own = first ? { start: span.start + first.start, end: span.start + first.end } : { start: span.start, end: span.start }
    const around = first && row.by === "sentence" ? sentences(first.passage, first.start, first.end) : undefined
    const words = around ? { start: span.start + around.start, end: span.start + around.end } : own
    const also = (row.also ?? []).filter((word) => word !== undefined && !cleanOf(row.anchor).includes(word))
    const looking = also.length === 0 && stretches.length === 1 ? words : beside([...also, cleanOf(row.anchor)])
    add({ ledger: row.ledger, place: row.name, name: row.name, own, passage, sensitive: row.sensitive ?? false }, looking)
  }
  passages.forEach(({ kind, anchor }, passage) => {
    const own = spans[passage] as Span
    const ledger = kind === "footnote" ? "footnotes" : "passages"
    add({ ledger, place: `${anchor.start}-${anchor.end}`, name: undefined, own, passage, sensitive: false }, own)
  })

  const text = lines.join("\n")
  const under = headings(record)
  return {
    text,
    passages: spans.map((span, i) => ({ ...span, under: under[i] })),
    entries,
    words: concord(text, paper.language, entries, looked),
  }
}

function rowsOf(record: Record): readonly Row[] {
  return [
    ...askEntries(record).map(({ id, anchor, ask }): Row => ({
      ledger: "asks",
      anchor,
      name: id,
      by: "own words",
      also: [ask.addressee, ask.councilVerb],
    })),
    ...questionEntries(record).map(({ id, anchor }): Row => ({ ledger: "questions", anchor, name: id, by: "own words" })),
    ...figureEntries(record).map(({ id, figure }): Row => ({ ledger: "figures", anchor: figure.anchor, name: id, by: "sentence" })),
    ...eventEntries(record).map(({ id, anchor }): Row => ({ ledger: "events", anchor, name: id, by: "sentence" })),
    ...commitmentEntries(record).map(({ id, anchor, commitment }): Row => ({
      ledger: "commitments",
      anchor,
      name: id,
      by: "own words",
      also: [commitment.by],
    })),
    ...actorEntries(record).map(({ id, anchor, actor }): Row => ({
      ledger: "actors",
      anchor,
      name: id,
      sensitive: actor.sensitive,
      by: "own words",
      also: [actor.name, ...actor.aliases],
    })),
    ...instrumentEntries(record).map(({ id, anchor, instrument: { name, aliases, symbol } }): Row => ({
      ledger: "instruments",
      anchor,
      name: id,
      by: "own words",
      also: [name, ...aliases, symbol?.printed, symbol?.normal],
    })),
  ]
}

/** Finds the sentences of a passage around a stretch of it, each passage split once. */
function sentencesOf(passages: readonly string[]): (passage: number, start: number, end: number) => Span | undefined {
  const split = new Map<number, readonly Span[]>()
  return (passage, from, to) => {
    const sentences = split.get(passage) ?? splitSentences(passages[passage] ?? "")
    split.set(passage, sentences)
    const first = sentences[lastIndexFrom(sentences, from)]
    const last = sentences[lastIndexFrom(sentences, Math.max(from, to - 1))]
    return first && last && { start: first.start, end: last.end }
  }
}

/** The sentence that begins last at or before an offset, by halving: a passage may be a whole paper. */
function lastIndexFrom(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle] as Span).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The heading that each passage stands under; the paper's title is none. */
function headings({ passages, paper }: Record): readonly (string | undefined)[] {
  let heading: string | undefined
  return passages.map(({ kind, text }) => {
    if (kind !== "heading") return heading
    heading = text.clean === paper.title ? undefined : text.clean.replace(/[\s:.]+$/u, "")
    return undefined
  })
}
