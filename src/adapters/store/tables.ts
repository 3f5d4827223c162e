import type { ColumnType, Generated } from "kysely"

/** The tables as the migrations make them. */
export type Tables = {
  migrations: { number: number; name: string; checksum: string }
  papers: {
    paper_id: Generated<number>
    sha256: string
    name: string
    bytes: number
    added_at: Date
    media_type: string
    language: string
    symbol: string | null
    title: string | null
    body: string | null
    situation: string | null
    meeting_date: string | null
    /** Written as JSON text, read as what it says. */
    counts: ColumnType<unknown, string, string>
    reader_version: string
  }
  concordances: {
    paper_id: number
    text: string
    places: string
    stems: string
    words: string
    ranges: string
    made_at: Generated<Date>
  }
  records: { paper_id: number; record: string }
  imports: {
    import_id: Generated<number>
    sha256: string
    name: string
    bytes: number
    imported_at: Date
    importer_version: string
    is_whole: boolean
    /** Written as JSON text, read as what it says. */
    findings: ColumnType<unknown, string, string>
  }
  resolutions: {
    import_id: number
    place: number
    symbol: string
    printed: string
    number: number | null
    year: number | null
    date: string | null
    text_kind: "adopted" | "draft"
    form: "issued" | "file" | "row"
    source: string | null
    sha256: string
    length: number
    text: string
  }
  decisions: {
    decision_id: Generated<number>
    sha256: string
    ask: string
    against: string
    baseline: string | null
    verdict: string
    suggested: string
    note: string | null
    decided_by: string
    decided_at: Date
  }
}
