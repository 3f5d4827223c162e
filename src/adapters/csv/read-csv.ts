import { parse } from "csv-parse"

/** A row of a table by the names of its columns, those that were asked for; or in one sentence what is wrong with it. Rows count from 1, without the head. */
export type CsvRow =
  { readonly row: number; readonly cells: Readonly<Partial<Record<string, string>>> } | { readonly row: number; readonly problem: string }

/** Signs that one row may have: a quote that nobody closed would swallow the rest of the table. */
const LONGEST_ROW = 64 * 2 ** 20

/** The rows of a table with commas and a head (RFC 4180), as it comes in. A table that breaks off ends with a problem; the rows before are whole. */
export async function* readCsv(pieces: AsyncIterable<Buffer> | Iterable<Buffer>, columns: ReadonlySet<string>): AsyncGenerator<CsvRow> {
  // The rows are taken as they are found: a stream that fails drops those that nobody took yet.
  let found: Record<string, string>[] = []
  const parser = parse({
    bom: true,
    columns: (head: readonly string[]) => head.map((name) => (columns.has(name.trim()) ? name.trim() : false)),
    max_record_size: LONGEST_ROW,
    on_record: (cells: Record<string, string>) => {
      found.push(cells)
      return null
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  parser.resume()
  let failure: Error | undefined
  parser.on("error", (error) => (failure ??= error))
  let row = 0
  function* taken(): Generator<CsvRow> {
    const cells = found
    found = []
    for (const one of cells) yield { row: ++row, cells: one }
  }
  for await (const piece of pieces) {
    await new Promise<void>((done) => parser.write(piece, () => done()))
    yield* taken()
    if (failure) break
  }
  if (!failure) await new Promise<void>((done) => parser.once("close", done).end())
  yield* taken()
  if (failure) yield { row: row + 1, problem: `Expected a table with commas, and it breaks off: ${failure.message}` }
}
