import { isCount, numberOf, type Place, type PlacedFigure, shown } from "./place-figures.ts"
import { fits } from "./shares-follow-from-counts.ts"
import type { Found, Sum, Tension } from "./tension.ts"

/** A table's cells that hold one number, by row. */
export type NumberTable = {
  readonly rows: readonly { readonly heading: string; readonly cells: ReadonlyMap<number, PlacedFigure>; readonly isTotal: boolean }[]
  /** Where its first cell stands among the passages. */
  readonly index: number
}

const TOTAL = /^(?:grand |sub-?)?(?:total|sum|all|overall|together|combined)\b/iu

/** Every table of a paper that holds numbers. */
export function readNumberTables(places: readonly Place[]): readonly NumberTable[] {
  const tables = new Map<string, { index: number; rows: Map<number, { heading: string; cells: Map<number, PlacedFigure> }> }>()
  for (const { passage, sentences, index } of places) {
    const { cell } = passage
    if (!cell || cell.heading) continue
    const table = tables.get(cell.table) ?? { index, rows: new Map<number, { heading: string; cells: Map<number, PlacedFigure> }>() }
    tables.set(cell.table, table)
    const figure = sentences[0]?.figures[0]
    const row = table.rows.get(cell.row) ?? { heading: cell.rowHeading ?? passage.text.clean, cells: new Map<number, PlacedFigure>() }
    table.rows.set(cell.row, row)
    if (figure?.size !== undefined && sentences[0]?.figures.length === 1 && passage.text.clean.length < 24)
      row.cells.set(cell.column, figure)
  }
  return [...tables.values()].map(({ rows, index }) => ({
    index,
    rows: [...rows.values()].filter(({ cells }) => cells.size > 0).map((row) => ({ ...row, isTotal: TOTAL.test(row.heading) })),
  }))
}

/** Columns sum to the row of totals, and a row's share follows from its counts. */
export function tablesAddUp(places: readonly Place[]): Found {
  const found = readNumberTables(places).flatMap((table) => [...columnsOf(table), ...sharesOf(table)])
  return { tensions: found.flatMap((one) => ("rule" in one ? [one] : [])), sums: found.flatMap((one) => ("rule" in one ? [] : [one])) }
}

function columnsOf({ rows }: NumberTable): readonly (Sum | Tension)[] {
  const last = rows.at(-1)
  if (!last?.isTotal || rows.filter(({ isTotal }) => isTotal).length > 1) return []
  return [...last.cells].flatMap(([column, whole]): readonly (Sum | Tension)[] => {
    const parts = rows.slice(0, -1).flatMap(({ cells }) => cells.get(column) ?? [])
    if (!isCount(whole) || parts.length < 2 || parts.length < rows.length - 1 || !parts.every(isCount)) return []
    const sum = parts.reduce((total, { size }) => total + size!, 0)
    const expression = parts.map(({ size }) => shown(size!)).join(" + ")
    if (Math.abs(sum - whole.size!) < 1e-6 * sum)
      return [{ expression, value: whole.size!, unit: whole.figure.unit, parts: parts.map(numberOf), agreesWith: numberOf(whole) }]
    if (Math.abs(sum - whole.size!) > 0.25 * whole.size!) return []
    const message = `The column ${expression} makes ${shown(sum)}, the row of totals prints ${shown(whole.size!)}`
    return [{ rule: "parts-make-the-whole", severity: "error", message, anchors: [numberOf(whole), ...parts.map(numberOf)] }]
  })
}

function sharesOf({ rows }: NumberTable): readonly (Sum | Tension)[] {
  const read = rows.flatMap(({ cells }) => {
    const [whole, part, share, ...more] = [...cells.values()]
    if (
      more.length > 0 ||
      !whole ||
      !part ||
      share?.figure.kind !== "percentage" ||
      !isCount(whole) ||
      !isCount(part) ||
      part.size! > whole.size!
    )
      return []
    const expected = (part.size! / whole.size!) * 100
    return [{ whole, part, share, expected, isRight: fits(expected, share) }]
  })
  // a table most of whose shares follow from its counts prints shares of its counts
  if (read.filter(({ isRight }) => isRight).length * 2 < read.length) return []
  return read.map(({ whole, part, share, expected, isRight }): Sum | Tension =>
    isRight
      ? {
          expression: `${shown(part.size!)} / ${shown(whole.size!)}`,
          value: Math.round(expected * 100) / 100,
          unit: "percent",
          parts: [numberOf(part), numberOf(whole)],
          agreesWith: numberOf(share),
        }
      : {
          rule: "shares-follow-from-counts",
          severity: "error",
          message: `${shown(part.size!)} of ${shown(whole.size!)} is ${shown(expected)} per cent, ${share.figure.printed.exact} is printed`,
          anchors: [numberOf(share), numberOf(part), numberOf(whole)],
        },
  )
}
