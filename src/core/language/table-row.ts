import { type CorpusText, readCorpusFields } from "./corpus-row.ts"
import { NO_VALUE, TABLE_COLUMNS } from "./table-columns.table.ts"

/** The columns of a table of resolutions that are read. */
export const READ_COLUMNS: ReadonlySet<string> = new Set(TABLE_COLUMNS.map(({ column }) => column))

type Held = (typeof TABLE_COLUMNS)[number]["holds"]

/** A row of a table of resolutions, such as CR-UNSC's, as a text; or in one sentence what is wrong with it. */
export function readTableRow(row: Readonly<Partial<Record<string, string>>>): CorpusText | string {
  const filled = (held: Held): string | undefined =>
    TABLE_COLUMNS.filter(({ holds }) => holds === held)
      .map(({ column }) => row[column])
      .find((value) => value !== undefined && !NO_VALUE.has(value.trim()))
  const [text, doi] = [filled("text"), filled("doi")]
  const number = filled("number")
  return readCorpusFields({
    symbol: filled("symbol") ?? (number === undefined ? undefined : `S/RES/${number}`),
    date: filled("date"),
    year: filled("year"),
    text: text ?? filled("draft"),
    text_kind: text === undefined ? "draft" : filled("kind"),
    source: filled("source") ?? (doi === undefined ? undefined : `https://doi.org/${doi.replace(/^https?:\/\/(?:www\.)?doi\.org\//u, "")}`),
  })
}
