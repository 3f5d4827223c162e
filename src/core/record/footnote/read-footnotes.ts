import type { NoteRef, Paper, Passage } from "../../passage/index.ts"
import { type Anchor, type Span, splitSentences } from "../../text/index.ts"
import type { Footnote } from "./footnote.ts"

type Ref = { readonly ref: NoteRef; readonly bearer: number }

/** Words of a sentence that speaks of what follows it. */
const SPEAKS_OF_WHAT_FOLLOWS =
  /\b(?:recommend\w*|suggest\w*|propos\w*|(?:action )?points|asks|following|recommand\w+|below|ci-après|set out)\b/iu

/** The notes of a paper, in reading order, each with the places where its mark stands and how far it reaches. */
export function readFootnotes({ passages }: Paper): readonly Footnote[] {
  const refs = refsByMark(passages)
  const ends = sectionEnds(passages)
  const left = new Map<string, number>()
  const rows = notesByMark(passages)
  return passages
    .filter((passage) => passage.kind === "footnote")
    .map((note) => {
      const mark = note.number ?? ""
      const row = rows.get(mark) ?? 1
      rows.set(mark, row - 1)
      const mine = take(refs.get(mark) ?? [], left, mark, row > 1 ? note.anchor : undefined)
      const first = mine[0]
      return {
        id: note.id,
        mark,
        anchor: note.anchor,
        refs: mine.map(({ ref }) => ref.anchor),
        reach: first && reachOf(passages, first, ends),
      }
    })
}

function refsByMark(passages: readonly Passage[]): ReadonlyMap<string, readonly Ref[]> {
  const refs = new Map<string, Ref[]>()
  for (const [bearer, { noteRefs }] of passages.entries())
    for (const ref of noteRefs) {
      const row = refs.get(ref.mark)
      if (row) row.push({ ref, bearer })
      else refs.set(ref.mark, [{ ref, bearer }])
    }
  return refs
}

/** How many notes bear each mark: where numbers begin anew on every page, several do. */
function notesByMark(passages: readonly Passage[]): Map<string, number> {
  const rows = new Map<string, number>()
  for (const { kind, number = "" } of passages) if (kind === "footnote") rows.set(number, (rows.get(number) ?? 0) + 1)
  return rows
}

/** The marks from where the note before left off: up to this note where another of the same mark comes after it, else all that are left. */
function take(refs: readonly Ref[], left: Map<string, number>, mark: string, until: Anchor | undefined): readonly Ref[] {
  const from = left.get(mark) ?? 0
  let to = from
  while (to < refs.length && (until === undefined || (refs[to]?.ref.anchor.start ?? 0) < until.start)) to++
  left.set(mark, to)
  return refs.slice(from, to)
}

/** Of each passage, the passage before which the section that it stands in (of a heading: that it opens) ends. */
function sectionEnds(passages: readonly Passage[]): Int32Array {
  const ends = new Int32Array(passages.length).fill(passages.length)
  const open: { readonly at: number; readonly level: number }[] = []
  const sections = new Int32Array(passages.length).fill(-1)
  for (const [i, { kind, level }] of passages.entries()) {
    if (kind === "heading") {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) ends[open.pop()?.at ?? 0] = i
      open.push({ at: i, level })
    }
    sections[i] = open.at(-1)?.at ?? -1
  }
  return ends.map((end, i) => {
    const section = sections[i] as number
    return section < 0 || section === i ? end : (ends[section] as number)
  })
}

function reachOf(passages: readonly Passage[], { ref, bearer }: Ref, ends: Int32Array): Span {
  const { kind, text, anchor } = passages[bearer] as Passage
  const own = Math.max(anchor.end, ref.anchor.end)
  const last = passages[Math.max(bearer, (ends[bearer] as number) - 1)]?.anchor.end ?? own
  const sentence = splitSentences(text.clean).find(({ start, end }) => start <= ref.at && ref.at <= end + 1)
  const follows =
    kind === "heading" ||
    (kind === "paragraph" && sentence !== undefined && SPEAKS_OF_WHAT_FOLLOWS.test(text.clean.slice(sentence.start, sentence.end)))
  return { start: anchor.start, end: follows ? Math.max(last, own) : own }
}
