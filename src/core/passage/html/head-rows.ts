/** A row of a table as it is marked up. */
export type Row = { readonly inHead: boolean; readonly cells: { readonly isHead: boolean; text: string; isBold: boolean }[] }

/** A number that counts or measures, alone in its cell or with its share in brackets; years and labels in words are none. */
const QUANTITY = /^[\s~<>≤≥$€£]*\d[\d\s.,\u00a0\u202f/()%–-]*$/u
const YEAR = /^\s*(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?\s*$/u
/** Longer words are no heading of a column. */
const LONGEST = 80

const isQuantity = (text: string): boolean => QUANTITY.test(text) && !YEAR.test(text)
const holdsQuantity = ({ cells }: Row): boolean => cells.some(({ text }, i) => i > 0 && isQuantity(text))

/**
 * How many of a table's first rows are headings. Markup is believed unless it makes every row one, as Word does when each row says whether it repeats;
 * without markup the first row is one when it is bold as no other is, or holds labels alone over rows with quantities.
 */
export function headRows(rows: readonly Row[]): number {
  if (rows.length < 2) return marked(rows)
  const count = marked(rows)
  if (count > 0 && count < rows.length) return count
  const first = rows.findIndex(holdsQuantity)
  if (count === rows.length) return first < 0 ? 1 : first
  const [top, ...others] = rows as [Row, ...Row[]]
  const labels = top.cells.every(({ text }) => text.trim().length <= LONGEST && !isQuantity(text) && !/[.;]\s*$/u.test(text))
  if (!labels || top.cells.filter(({ text }) => text.trim() !== "").length < 2) return 0
  const isBold = ({ cells }: Row): boolean => cells.length > 0 && cells.every((cell) => cell.isBold || cell.text.trim() === "")
  if (isBold(top) && !others.some(isBold)) return 1
  return first > 0 && others.some(({ cells }) => cells.filter(({ text }) => isQuantity(text)).length * 2 >= cells.length - 1) ? 1 : 0
}

/** The rows at the top that are marked as headings: in the table's head, or of nothing but heading cells. */
function marked(rows: readonly Row[]): number {
  const end = rows.findIndex(({ inHead, cells }, i) => !(inHead || (cells.length > 0 && cells.every(({ isHead }) => isHead) && i === 0)))
  return end < 0 ? rows.length : end
}
