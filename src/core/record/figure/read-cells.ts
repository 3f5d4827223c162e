import type { Passage } from "../../passage/index.ts"
import { findDates } from "../date/index.ts"
import type { Figure } from "./figure.ts"
import { type Quantity, quantity } from "./quantity.ts"
import { statusIn } from "./read-status.ts"

type Cell = NonNullable<Passage["cell"]>
type CellFigure = { readonly quantity: Quantity; readonly period: string | undefined; readonly status: Figure["status"] }

const THOUSANDS = "\\d{1,3}(?:[,\\u00a0\\u202f\\u2009 ]\\d{3})+(?:[.,]\\d{1,2})?"
const AMOUNT = `(?:${THOUSANDS}|\\d+(?:[.,]\\d+)?)`
const SCALE = "(?:\\s?(?:thousand|mill(?:ion|iard)s?|billion|[km]|bn)\\b)?"
const PERCENT = "(?:\\s?(?:%|per\\s?cent\\b|p\\.\\s?100\\b|pour\\s?cent\\b))"
/** A whole cell: an amount, with currency, bound, range, scale and percent sign; or a count and, in brackets or after a slash, its share or whole. */
const WHOLE = new RegExp(
  `^\\W{0,2}?([<>≤≥~]\\s?)?((?:US)?[$€£]\\s?)?(${AMOUNT})(?:\\s?[-–]\\s?(${AMOUNT}))?(${SCALE})(${PERCENT})?(?:\\s*\\(\\s*(${AMOUNT})(${PERCENT})?\\s*\\)|\\s?(?:/|of|out\\s+of|sur)\\s?(${AMOUNT}))?\\W{0,2}$`,
  "iu",
)
/** Headings of columns whose numbers are names or dates. */
const LABELS =
  /(?:^|\W)(?:no|nos|number in|n°|#|year|date|page|paragraph|article|symbol|rank|code|phone|telephone|annex|item|session|resolution|année|rang|numéro)\.?(?:\W|$)/iu
const COUNTS = /^(?:number of|nombre de|total|no\. of)/iu
const SHARES = /%|per\s?cent|pour\s?cent|pourcentage|share|proportion|\brate\b|\btaux\b/iu
const MERELY_SHARE = /^(?:%|per\s?cent|percent|percentage|pour\s?cent|pourcentage)$/iu
const BOUNDS: Readonly<Record<string, string>> = { "<": "< ", ">": "> ", "≤": "<= ", "≥": ">= " }
const CURRENCIES: Readonly<Record<string, string>> = { $: "US dollars", "€": "euros", "£": "pounds" }
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|k)$/iu, 1e3],
  [/^(?:millions?|m)$/iu, 1e6],
  [/^(?:billion|bn|milliards?)$/iu, 1e9],
]

/** Whether a cell holds nothing but a number and its signs, so that its headings must say what it counts. */
export const isNumberCell = (clean: string): boolean => clean.length <= 60 && WHOLE.test(clean)

/**
 * The numbers of a cell that holds nothing else: its column says what is counted, its row of whom, and a date in the column, the row or the caption for when.
 * Nothing where no column says what the number is, or where the column holds names and dates.
 */
export function readCell(cell: Cell, clean: string, caption: string | undefined): readonly CellFigure[] {
  const match = WHOLE.exec(clean)
  if (!match || cell.heading || cell.columnHeading === undefined || (cell.rowHeading === undefined && cell.column === 0)) return []
  const [column, row] = [dated(cell.columnHeading), dated(cell.rowHeading ?? "")]
  if ((LABELS.test(cell.columnHeading) && !COUNTS.test(cell.columnHeading)) || isLone(match, column)) return []
  const context = { column: column.rest, row: row.rest, topic: topicOf(caption) }
  const period = column.date ?? row.date ?? dated(caption ?? "").date
  const status = statusIn(cell.columnHeading) ?? statusIn(cell.rowHeading ?? "") ?? statusIn(caption ?? "") ?? "stated"
  return quantitiesOf(match, clean, context).map((found) => ({ quantity: found, period, status }))
}

/** A bare year under a heading without words. */
const isLone = (match: RegExpExecArray, column: Dated): boolean =>
  /^(?:19|20)\d\d$/u.test(match[3]!) && match[0].trim() === match[3] && !/\p{L}/u.test(column.rest ?? "")

type Dated = { readonly date: string | undefined; readonly rest: string | undefined }

/** A heading's date, and its other words. */
function dated(heading: string): Dated {
  const printed = heading.trim()
  const found = findDates(printed).find(({ edtf }) => edtf !== undefined)
  if (!found) return { date: undefined, rest: printed || undefined }
  const rest = `${printed.slice(0, found.start)} ${printed.slice(found.end)}`.replace(/\(\s*\)/u, "")
  const trimmed = rest.replaceAll(/^[\s,;:()–-]+|[\s,;:(–-]+$|\b(?:in|as at|as of|on|by|en|au)\s*$/giu, "").trim()
  return { date: found.edtf, rest: /\p{L}|%/u.test(trimmed) ? trimmed : undefined }
}

/** "Table 2. Cases by district, 2022": the cases. */
function topicOf(caption: string | undefined): string | undefined {
  const words = (caption ?? "").replace(/^(?:table(?:au)?|annex|figure)\s*[\divx]*\s*[.:–-]?\s*/iu, "")
  return /^[^,;:(.]*?(?=\s+(?:by|per|in|par|en)\s|[,;:(.]|$)/u.exec(words)?.[0].trim() || undefined
}

type Context = { readonly column: string | undefined; readonly row: string | undefined; readonly topic: string | undefined }

function quantitiesOf(match: RegExpExecArray, clean: string, { column, row, topic }: Context): readonly Quantity[] {
  const [, bound, currency, first, last, scale, percent, bracket, bracketPercent, whole] = match
  const unit = column ?? topic ?? row
  const isShare = percent !== undefined || (bracket === undefined && SHARES.test(column ?? topic ?? ""))
  const share = (start: number, printed: string) => {
    const of = column === undefined || MERELY_SHARE.test(column) ? row : row === undefined ? column : `${row}, ${column}`
    return at(start, printed, { kind: "percentage", value: valueOf(printed, ""), unit: "percent", population: of })
  }
  const start = clean.indexOf(first!)
  if (isShare && last === undefined && !bound && whole === undefined) return [share(start, first!)]
  const low = valueOf(first!, scale ?? "")
  const value = last === undefined ? low : `${valueOf(first!, scale ?? "")}-${valueOf(last, scale ?? "")}`
  const printed = clean.slice(start, last === undefined ? start + first!.length : clean.indexOf(last, start + first!.length) + last.length)
  const main = at(start, printed, {
    kind: isShare ? "percentage" : "count",
    value: bound && BOUNDS[bound.trim()] ? `${BOUNDS[bound.trim()]}${value}` : value,
    unit: isShare ? "percent" : currency ? CURRENCIES[currency.trim().at(-1)!] : unit,
    population: row === unit ? undefined : row,
  })
  const behind = bracket ?? whole
  if (behind === undefined) return [main]
  const from = clean.lastIndexOf(behind)
  if (whole !== undefined)
    return [main, at(from, whole, { kind: "denominator", value: valueOf(whole, ""), unit, population: main.population })]
  return bracketPercent !== undefined || /[.,]\d|%|per\s?cent/iu.test(`${bracket} ${column ?? ""}`) ? [main, share(from, bracket!)] : [main]
}

const at = (start: number, printed: string, given: Pick<Quantity, "kind" | "value" | "unit" | "population">): Quantity =>
  quantity({ start, end: start + printed.length, printed: { start, end: start + printed.length }, ...given })

/** "1,204" and "1 204" are 1204; "12,5" is 12.5. */
function valueOf(printed: string, scale: string): number {
  const grouped = new RegExp(`^${THOUSANDS}$`, "u").test(printed) && !printed.startsWith("0")
  const decimal = grouped ? /[.,](?=\d{1,2}$)/u.exec(printed)?.index : /[.,](?=\d+$)/u.exec(printed)?.index
  const digits = decimal === undefined ? printed : printed.slice(0, decimal)
  const value = Number(`${digits.replaceAll(/\D/gu, "")}${decimal === undefined ? "" : `.${printed.slice(decimal + 1)}`}`)
  const factor = SCALES.find(([word]) => word.test(scale.trim()))?.[1] ?? 1
  return Math.round(value * factor * 1e4) / 1e4
}
