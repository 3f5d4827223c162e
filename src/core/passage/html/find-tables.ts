import { attribute, type Element, isElement, type Node, walk } from "./parse-html.ts"

type Shape = { readonly element: Element; cells: number; rows: number; isLayout: boolean }

/** Tables that hold data in rows and columns. The others only place blocks on the page: they hold a table or a heading, or one cell a row. */
export function findTables(document: Node): ReadonlySet<Element> {
  const tables = new Set<Element>()
  const open: Shape[] = []
  walk(
    document,
    (node) => {
      if (!isElement(node)) return true
      const table = open.at(-1)
      if (node.tagName === "table") {
        if (table) table.isLayout = true
        open.push({ element: node, cells: 0, rows: 0, isLayout: /^(?:none|presentation)$/u.test(attribute(node, "role") ?? "") })
      } else if (table && /^h[1-6]$/u.test(node.tagName)) table.isLayout = true
      else if (table && node.tagName === "tr") table.rows++
      else if (table && (node.tagName === "td" || node.tagName === "th")) table.cells++
      return true
    },
    (node) => {
      const table = open.at(-1)
      if (node !== table?.element) return
      open.pop()
      if (!table.isLayout && table.cells > table.rows) tables.add(table.element)
    },
  )
  return tables
}
