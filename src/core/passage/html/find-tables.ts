import { attribute, type Element, isElement, type Node, walk } from "./parse-html.ts"
import { headRows, type Row } from "./head-rows.ts"

type Shape = { readonly element: Element; readonly rows: Row[]; cells: number; headDepth: number; isLayout: boolean }

/** How much of a cell is looked at: a heading or a number is shorter. */
const LOOKED_AT = 120

/** Tables that hold data in rows and columns, each with how many of its first rows are headings. The others only place blocks on the page: they hold a table or a heading, or one cell a row. */
export function findTables(document: Node): ReadonlyMap<Element, number> {
  const tables = new Map<Element, number>()
  const open: Shape[] = []
  walk(
    document,
    (node) => {
      const table = open.at(-1)
      if (node.nodeName === "#text" && table) write(table, (node as { value: string }).value)
      if (!isElement(node)) return true
      if (node.tagName === "table") {
        if (table) table.isLayout = true
        const isLayout = /^(?:none|presentation)$/u.test(attribute(node, "role") ?? "")
        open.push({ element: node, rows: [], cells: 0, headDepth: 0, isLayout })
      } else if (table) enter(table, node)
      return true
    },
    (node) => {
      const table = open.at(-1)
      if (table && isElement(node) && node.tagName === "thead") table.headDepth--
      if (node !== table?.element) return
      open.pop()
      if (!table.isLayout && table.cells > table.rows.length) tables.set(table.element, headRows(table.rows))
    },
  )
  return tables
}

function enter(table: Shape, node: Element): void {
  if (/^h[1-6]$/u.test(node.tagName)) table.isLayout = true
  else if (node.tagName === "thead") table.headDepth++
  else if (node.tagName === "tr") table.rows.push({ inHead: table.headDepth > 0, cells: [] })
  else if (node.tagName === "td" || node.tagName === "th") {
    table.cells++
    table.rows.at(-1)?.cells.push({ isHead: node.tagName === "th", text: "", isBold: false })
  } else if (node.tagName === "b" || node.tagName === "strong") {
    const cell = table.rows.at(-1)?.cells.at(-1)
    if (cell?.text.trim() === "") cell.isBold = true
  }
}

function write(table: Shape, value: string): void {
  const cell = table.rows.at(-1)?.cells.at(-1)
  if (cell && cell.text.length < LOOKED_AT) cell.text += value.slice(0, LOOKED_AT)
}
