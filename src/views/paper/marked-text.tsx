import type { ComponentChild } from "preact"
import type { Passage } from "../../core/passage/index.ts"
import type { Span } from "../../core/text/index.ts"
import { type Cut, cutMarks, type Mark } from "./cut-marks.ts"
import type { Placed } from "./lay-out.ts"
import { linkInMark } from "./link-in-mark.ts"
import type { PlaceFinder } from "./place-entries.ts"

type Wears =
  | { readonly as: "mark"; readonly placed: Placed; readonly ref: boolean; readonly address: boolean }
  | { readonly as: "link"; readonly placed: Placed }

/** What stands between two signs of the text and is no part of it: a footnote's mark, a tear. */
type Insert = { readonly at: number; readonly node: ComponentChild }

type Props = {
  readonly passage: Passage
  readonly index: number
  readonly placed: readonly Placed[]
  readonly finder: PlaceFinder
  readonly hrefOfNote: (mark: string) => string | undefined
}

/** The words of a passage, clean, with a mark under each record that stands in them. */
export function MarkedText({ passage, index, placed, finder, hrefOfNote }: Props) {
  const inserts = insertsOf(passage, hrefOfNote)
  const { clean } = passage.text
  let next = 0
  const flush = (to: number, out: ComponentChild[]) => {
    for (; next < inserts.length && (inserts[next] as Insert).at <= to; next++) out.push((inserts[next] as Insert).node)
  }
  const words = (from: number, to: number, linked: boolean): ComponentChild[] => {
    const out: ComponentChild[] = []
    let at = from
    while (!linked && next < inserts.length && (inserts[next] as Insert).at <= to) {
      const insert = inserts[next++] as Insert
      if (insert.at > at) out.push(clean.slice(at, insert.at))
      at = Math.max(at, insert.at)
      out.push(insert.node)
    }
    if (to > at) out.push(clean.slice(at, to))
    return out
  }
  const pieces = (cuts: readonly Cut<Wears>[], from: number, to: number, linked: boolean): ComponentChild[] => {
    const out: ComponentChild[] = []
    let at = from
    for (const cut of cuts) {
      out.push(...words(at, cut.start, linked), piece(cut, linked))
      if (!linked) flush(cut.end, out)
      at = cut.end
    }
    return [...out, ...words(at, to, linked)]
  }
  const piece = (cut: Cut<Wears>, linked: boolean): ComponentChild => {
    const { entry, n } = cut.of.placed
    const isLink = cut.of.as === "link" && cut.first && !linked
    const within = pieces(cut.within, cut.start, cut.end, linked || isLink)
    if (cut.of.as === "link")
      return isLink ? (
        <a class={entry.kind} href={`#n-${entry.id}`}>
          {within}
        </a>
      ) : (
        within
      )
    const depth = Math.min(3, levelsOfMarks(cut.within))
    return (
      <span class={`m ${entry.kind} n${n}${depth > 0 ? ` d${depth}` : ""}`} id={cut.first && cut.of.address ? entry.id : undefined}>
        {cut.first && cut.of.ref ? (
          <a class={`ref ${entry.kind}`} href={`#n-${entry.id}`} aria-label={`${NAMES[entry.kind]} ${entry.id}`}>
            {refOf(entry.id)}
          </a>
        ) : undefined}
        {within}
      </span>
    )
  }
  const out = pieces(cutMarks(marksOf(passage, index, placed, finder)), 0, clean.length, false)
  flush(Infinity, out)
  return <>{out}</>
}

export const NAMES = {
  question: "Question",
  figure: "Figure",
  event: "Event",
  recommendation: "Recommendation",
  ask: "Ask",
  commitment: "Commitment",
} as const

/** What is set small before the words: the number of a question, the letter of an ask. */
const refOf = (id: string): string => id.split(".")[1] ?? (id.startsWith("Q") ? id.slice(1) : id)

const levelsOfMarks = (cuts: readonly Cut<Wears>[]): number =>
  cuts.reduce((most, cut) => Math.max(most, levelsOfMarks(cut.within) + (cut.of.as === "mark" ? 1 : 0)), 0)

function marksOf(passage: Passage, index: number, placed: readonly Placed[], finder: PlaceFinder): Mark<Wears>[] {
  const marks: Mark<Wears>[] = []
  const links: Span[] = []
  for (const place of placed) {
    if (isWholePassage(passage, index, place)) continue
    const [first] = place.stretches
    for (const stretch of place.stretches.filter((stretch) => stretch.passage === index)) {
      const own = stretch === first ? linkInMark(place.entry, passage, stretch, finder) : undefined
      const free = own && links.every((link) => link.end <= own.start || own.end <= link.start) ? own : undefined
      if (free) {
        links.push(free)
        marks.push({ ...free, of: { as: "link", placed: place } })
      }
      const start = free ? Math.min(stretch.start, free.start) : stretch.start
      const end = free ? Math.max(stretch.end, free.end) : stretch.end
      marks.push({
        start,
        end,
        of: { as: "mark", placed: place, ref: !free && stretch === first, address: place.home && stretch === first },
      })
    }
  }
  // marks before links, so that of two equal stretches the link lies within
  return marks.sort((a, b) => Number(a.of.as === "link") - Number(b.of.as === "link"))
}

/** Whether a recommendation is the passage itself: then the row says so, and no line runs under every word of it. */
export function isWholePassage(passage: Passage, index: number, { entry, stretches }: Placed): boolean {
  const stretch = stretches.find((place) => place.passage === index)
  return entry.kind === "recommendation" && stretch !== undefined && stretch.end - stretch.start >= passage.text.clean.length * 0.9
}

function insertsOf(passage: Passage, hrefOfNote: (mark: string) => string | undefined): readonly Insert[] {
  const refs = passage.noteRefs.map(({ mark, at }): Insert => {
    const href = hrefOfNote(mark)
    return {
      at,
      node: href ? (
        <a class="fnref" href={href} aria-label={`Note ${mark}`}>
          {mark}
        </a>
      ) : (
        <sup>{mark}</sup>
      ),
    }
  })
  const tears = passage.text.runs
    .filter((run) => run.torn)
    .map((run): Insert => ({ at: run.at, node: <span class="tear" role="img" aria-label="a break of the page" title="A break of the page stands here in the paper" /> })) // prettier-ignore
  return [...refs, ...tears].sort((a, b) => a.at - b.at)
}
