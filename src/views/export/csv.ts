/** One table: its columns, and its rows under them. Absence is an empty cell. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | undefined)[])[] }

/** A table as CSV (RFC 4180, UTF-8 with a mark for spreadsheets). A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csv({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return ""
  if (typeof value === "number") return String(value)
  const plain = value.replaceAll(/\s+/gu, " ").trim()
  const safe = /^[=+\-@\t\r]/u.test(plain) ? `'${plain}` : plain
  return /[",\r\n;']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
