import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { readResolution } from "../dist/core/language/index.js"
import { shared } from "../scripts/golds.mjs"

/** The rows of a packed file of JSON Lines in the shared folder, or none where it is not there. */
export function sharedRows(path) {
  const file = `${shared}/${path}`
  if (!existsSync(file)) return []
  const bytes = readFileSync(file)
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

export const CORPUS = "resolutions/resolutions.en.jsonl.gz"

/** Rows of the corpus as texts of an index; without the corpus none. */
export function textsOfRows(rows, readResolution) {
  return rows.map(({ symbol, date, year, text, text_kind }) => ({
    symbol,
    date,
    year,
    textKind: /draft/u.test(text_kind ?? "") ? "draft" : "adopted",
    fingerprint: 0,
    provisions: readResolution(text, { symbol, date }).value.provisions,
  }))
}

export const RECORDS = "records/meeting-records.en.jsonl.gz"

/** Passages of the Council's verbatim records as texts of an index, one a meeting. */
export function textsOfRecords(rows) {
  const meetings = new Map()
  for (const { record, text } of rows) {
    const passages = meetings.get(record) ?? []
    passages.push(text)
    meetings.set(record, passages)
  }
  return Array.from(meetings, ([record, passages]) => ({
    symbol: `Record ${record}`,
    date: undefined,
    year: Number(record.slice(0, 4)),
    textKind: "adopted",
    fingerprint: 0,
    provisions: passages.map((text, i) => ({ symbol: `Record ${record}`, label: `OP ${i + 1}`, kind: "operative", level: 0, text })),
  }))
}

let texts

/** The corpus and the verbatim records as texts of an index, read and cut once; none where the corpus is not here. */
export function corpusTexts() {
  if (texts) return texts
  const rows = sharedRows(CORPUS)
  return (texts = rows.length === 0 ? [] : [...textsOfRows(rows, readResolution), ...textsOfRecords(sharedRows(RECORDS))])
}
