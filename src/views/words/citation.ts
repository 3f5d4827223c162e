import { type Provenance, provenanceLine, type Record } from "../../core/record/index.ts"
import type { Anchor } from "../../core/text/index.ts"
import { citedName } from "./paper-name.ts"

/** What of a record a citation names beside its paper. */
export type Cited = {
  /** As people call it: "Main points, item 3". */
  readonly passage: string
  readonly anchor: Anchor
  readonly id: string
  /** What the paper does not say and a copy must not lose: "period not stated". */
  readonly unsaid?: readonly string[]
  readonly provenance?: Provenance
}

/** The line that goes with every copy of a record's words: paper, passage, characters, what is not said, and on whose behalf it may not be cited. */
export function citation(record: Record, { passage, anchor, id, unsaid = [], provenance }: Cited): string {
  const place = `${citedName(record)}; ${passage}, characters ${anchor.start}–${anchor.end} (${id})`
  const brackets = unsaid.map((what) => ` [${what}]`).join("")
  return `${place}${brackets}${provenance ? `. ${provenanceLine(provenance)}` : ""}`
}
