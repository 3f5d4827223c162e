import type { Paper } from "../../passage/index.ts"
import { anchorOfClean } from "../../text/index.ts"
import type { Footnote } from "../footnote/index.ts"
import { type Item, readItems } from "./read-items.ts"
import { provenanceReader } from "./read-provenance.ts"
import type { Ask, Recommendation } from "./recommendation.ts"
import { readTables } from "./read-tables.ts"

/** The recommendations of the paper, in reading order, each split into its asks. */
export function readRecommendations(paper: Paper, footnotes: readonly Footnote[]): readonly Recommendation[] {
  const { items, sections } = readItems(paper)
  const provenance = provenanceReader(paper, footnotes)
  const listed = new Set(items.filter(({ from }) => from === "list").map(({ section }) => section))
  const last = new Map(items.map((item) => [item.section, item]))
  const read = items.map((item) => ({
    anchor: anchorOfClean(paper.text, item.passage.text, item.span.start, item.span.end),
    position: isFrame(item, listed.has(item.section), last.get(item.section) === item) ? ("frame" as const) : ("item" as const),
    councilVerbs: item.split.verbs,
    item,
    asks: item.split.asks.map((ask) => ({ ...ask, anchor: anchorOfClean(paper.text, item.passage.text, ask.start, ask.end) })),
  }))
  const whole = [
    ...read.map(({ item, ...recommendation }) => ({ ...recommendation, provenance: provenance(item, recommendation.position) })),
    ...readTables(paper, sections).map((row) => ({ ...row, provenance: provenance(row.item, "item") })),
  ].sort((a, b) => a.anchor.start - b.anchor.start)
  return whole.map(({ anchor, position, councilVerbs, asks, provenance: by }, at) => ({
    anchor,
    position,
    councilVerbs,
    provenance: by,
    asks: asks.map((ask, i): Ask => ({
      id: `R${String(at + 1).padStart(2, "0")}.${letters(i)}`,
      anchor: ask.anchor,
      addressee: ask.addressee,
      action: ask.anchor.clean ?? ask.anchor.exact,
      councilVerb: ask.verb,
    })),
  }))
}

/** A sentence that opens or closes a list and asks something itself. */
const isFrame = ({ from, section, council }: Item, listed: boolean, last: boolean): boolean =>
  from === "opener" || (from === "prose" && section?.kind === "recommendations" && council && (listed || last))

/** a, b, …, z, aa, ab. */
const letters = (at: number): string => (at < 26 ? "" : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26))
