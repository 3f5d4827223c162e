import type { ReadProvision } from "../../language/index.ts"
import type { Comparison, Span } from "../relation.ts"
import type { Found, Hit } from "./search.ts"
import { termsOf } from "./coverage.ts"

/** What became of the provisions of one text in the other, provision by provision and word by word. */
export type Changes = {
  /** What a provision of the baseline, by its label, became. Empty where it was dropped. */
  readonly became: ReadonlyMap<string, readonly ReadProvision[]>
  /** What a provision that was adopted, by its label, was. Empty where it is new. */
  readonly was: ReadonlyMap<string, readonly ReadProvision[]>
  /** Runs of words of the baseline that are gone, and of what was adopted that are new, by label; UTF-16 units of the provision's text. */
  readonly gone: ReadonlyMap<string, readonly Span[]>
  readonly come: ReadonlyMap<string, readonly Span[]>
}

export function changesIn({ rows }: Comparison<ReadProvision>): Changes {
  const became = new Map<string, readonly ReadProvision[]>()
  const was = new Map<string, readonly ReadProvision[]>()
  const gone = new Map<string, readonly Span[]>()
  const come = new Map<string, readonly Span[]>()
  for (const { left, right, words } of rows) {
    for (const { label } of left) became.set(label, right)
    for (const { label } of right) was.set(label, left)
    const whole = (side: readonly ReadProvision[]): readonly Span[] => [[0, side.reduce((sum, { text }) => sum + text.length + 1, 0)]]
    share(left, right.length === 0 ? whole(left) : words.flatMap((word) => (word.op === "delete" && word.left ? [word.left] : [])), gone)
    share(right, left.length === 0 ? whole(right) : words.flatMap((word) => (word.op === "insert" && word.right ? [word.right] : [])), come)
  }
  return { became, was, gone, come }
}

/** Gives each provision of a side its part of the runs, which are counted in all their texts joined by one line feed. */
function share(side: readonly ReadProvision[], runs: readonly Span[], into: Map<string, readonly Span[]>): void {
  let from = 0
  for (const { label, text } of side) {
    const to = from + text.length
    const within = runs.filter(([start, end]) => start < to && end > from)
    into.set(
      label,
      within.map(([start, end]): Span => [Math.max(0, start - from), Math.min(text.length, end - from)]),
    )
    from = to + 1
  }
}

const inside = ({ start, end }: { start: number; end: number }, runs: readonly Span[]): boolean =>
  runs.some(([from, to]) => from < end && start < to)

/** Words before a stretch that still tell what is done, in UTF-16 units: "to strengthen its" reporting. */
const BEFORE = 25

/** How much of the stretch that answers an ask is new in its place, by words, 0 to 1; or of the words that answer it, where that is more. */
export function novelty({ clause, hits, start, end }: Found, { come }: Changes): number {
  const runs = come.get(clause.provision.label) ?? []
  const from = Math.max(clause.start, start - BEFORE)
  const stretch = termsOf(clause.provision.text.slice(from, end)).map((term) => ({ start: from + term.start, end: from + term.end }))
  const inserted = stretch.filter((term) => inside(term, runs)).length
  const ofHits = shareOf(hits, (hit) => inside(hit, runs))
  return stretch.length > 0 ? Math.max(inserted / stretch.length, ofHits) : ofHits
}

/** How much of the words of the baseline that an ask means still stands where its provision went, by weight, 0 to 1. */
export function standing({ clause, hits }: Found, { gone, come, became }: Changes): number {
  const { text, label } = clause.provision
  const anew = new Set(
    (became.get(label) ?? []).flatMap((one) =>
      (come.get(one.label) ?? []).flatMap(([a, b]) => termsOf(one.text.slice(a, b)).map(({ stem }) => stem)),
    ),
  )
  const isSaidAnew = (hit: Hit) => termsOf(text.slice(hit.start, hit.end)).some(({ stem }) => anew.has(stem))
  // a run that is gone came back elsewhere where most of its words did; one word in common is chance
  const lost = (gone.get(label) ?? []).filter((run) => {
    const within = hits.filter((hit) => inside(hit, [run]))
    return within.filter(isSaidAnew).length < 0.6 * within.length
  })
  return 1 - shareOf(hits, (hit) => inside(hit, lost))
}

function shareOf(hits: readonly Hit[], test: (hit: Hit) => boolean): number {
  const best = new Map<string, { weight: number; all: boolean }>()
  for (const hit of hits) best.set(hit.stem, { weight: hit.weight, all: (best.get(hit.stem)?.all ?? true) && test(hit) })
  const all = [...best.values()]
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? all.reduce((sum, one) => sum + (one.all ? one.weight : 0), 0) / total : 0
}

/** The words of some runs that lie near a stretch, as printed. */
export function wordsNear({ clause, start, end }: Found, runs: ReadonlyMap<string, readonly Span[]>, margin: number): string {
  const { text, label } = clause.provision
  const [from, to] = [Math.max(clause.start, start - margin), Math.min(clause.end, end + margin)]
  return (runs.get(label) ?? [])
    .filter(([a, b]) => a < to && b > from)
    .map(([a, b]) => text.slice(a, b))
    .join(" … ")
}
