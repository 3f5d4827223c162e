import type { Passage } from "../../core/passage/index.ts"
import type { Record } from "../../core/record/index.ts"
import { entriesOf, type Entry } from "../ledger/entries.ts"
import { PlaceFinder, type Stretch } from "./place-entries.ts"

/** A record at its place in a row. */
export type Placed = {
  readonly entry: Entry
  /** Counts the records of the row from 1: a mark and its note share it, and so light together. */
  readonly n: number
  readonly stretches: readonly Stretch[]
  /** Whether the note stands beside this row: the first row that shows the record. */
  readonly home: boolean
}

/** What stands on one line of the page: a passage, or all cells of a table, with its records beside it. */
export type Row = {
  readonly passages: readonly { readonly passage: Passage; readonly index: number }[]
  readonly placed: readonly Placed[]
  /** The part of the page that the row is on, from 1. */
  readonly part: number
}

/** A paper laid out for reading. */
export type Layout = {
  readonly rows: readonly Row[]
  readonly parts: number
  /** Whether the two places are in one part is asked of these: the part that holds a record, a passage. */
  readonly partOfEntry: ReadonlyMap<string, number>
  readonly partOfPassage: ReadonlyMap<string, number>
  readonly finder: PlaceFinder
}

/** How much markup a part may hold, in signs of text; a record counts as PER_RECORD of them. Chosen so that a part stays under 100 KB compressed. */
const PER_PART = 90_000
const PER_RECORD = 350

/** Sets every record beside the passage it stands in, and cuts long papers into parts between passages. */
export function layOut(record: Record): Layout {
  const finder = new PlaceFinder(record.passages)
  const rowOf: number[] = []
  const passages: { passage: Passage; index: number }[][] = []
  record.passages.forEach((passage, index) => {
    const before = passages.at(-1)
    const joins = passage.cell !== undefined && before?.[0]?.passage.cell?.table === passage.cell.table
    if (joins) before.push({ passage, index })
    else passages.push([{ passage, index }])
    rowOf[index] = passages.length - 1
  })
  const inRow = passages.map((): { entry: Entry; stretches: Stretch[]; home: boolean }[] => [])
  for (const entry of entriesOf(record)) {
    const stretches = finder.stretchesOf(entry.anchor)
    const places = stretches.length > 0 ? stretches : [{ passage: finder.passageBefore(entry.anchor.start), start: 0, end: 0 }]
    const homeRow = rowOf[places[0]?.passage ?? 0]
    for (const place of places) {
      const row = rowOf[place.passage]
      if (row === undefined) continue
      const here = inRow[row]?.at(-1)
      if (here?.entry === entry) here.stretches.push(place)
      else inRow[row]?.push({ entry, stretches: [place], home: row === homeRow })
    }
  }
  const rows: Row[] = []
  let part = 1
  let weight = 0
  passages.forEach((members, i) => {
    const placed = (inRow[i] ?? []).sort(byPlace).map((place, j): Placed => ({ ...place, n: j + 1 }))
    const own = members.reduce((sum, { passage }) => sum + passage.text.clean.length + 100, placed.length * PER_RECORD)
    const heading = members[0]?.passage.kind === "heading"
    if (weight > 0 && (weight + own > PER_PART || (heading && weight > PER_PART * 0.75))) {
      part++
      weight = 0
    }
    weight += own
    rows.push({ passages: members, placed, part })
  })
  return {
    rows,
    parts: part,
    partOfEntry: new Map(rows.flatMap((row) => row.placed.filter(({ home }) => home).map(({ entry }) => [entry.id, row.part] as const))),
    partOfPassage: new Map(rows.flatMap((row) => row.passages.map(({ passage }) => [passage.id, row.part] as const))),
    finder,
  }
}

type Here = { readonly entry: Entry; readonly stretches: readonly Stretch[] }

/** In reading order; what is around something before what is within it; a recommendation before its asks. */
function byPlace(a: Here, b: Here): number {
  const [first, second] = [a.stretches[0] as Stretch, b.stretches[0] as Stretch]
  return (
    first.passage - second.passage || first.start - second.start || second.end - first.end || (b.entry.kind === "recommendation" ? 1 : 0)
  )
}
