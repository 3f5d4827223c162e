import { type DefaultTreeAdapterTypes as Tree, type DefaultTreeAdapterMap, Parser, type Token } from "parse5"
import { SWITCHING } from "./tags.table.ts"

export type Node = Tree.ChildNode | Tree.Document
export type Element = Tree.Element

/** Elements that are nested deeper are left out and their content stays: browsers do so too, and the cost of a tree grows with its depth. */
const DEEPEST = 400

/** Reads any string as HTML, in time that grows with its length. */
export function parseHtml(html: string): Tree.Document {
  return ShallowParser.parse<DefaultTreeAdapterMap>(html, { scriptingEnabled: false })
}

class ShallowParser extends Parser<DefaultTreeAdapterMap> {
  /** How many elements of each name are open and left out. */
  readonly #leftOut = new Map<string, number>()

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop < DEEPEST || SWITCHING.has(token.tagName)) return super.onStartTag(token)
    this.#leftOut.set(token.tagName, (this.#leftOut.get(token.tagName) ?? 0) + 1)
  }

  override onEndTag(token: Token.TagToken): void {
    const leftOut = this.#leftOut.get(token.tagName) ?? 0
    if (leftOut > 0) this.#leftOut.set(token.tagName, leftOut - 1)
    else super.onEndTag(token)
  }
}

export const isElement = (node: Node): node is Element => "tagName" in node

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** Calls `enter` and `leave` for every node in the order of the paper. What is under a node for which `enter` gives false is left out, and so is its `leave`. */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  const open: { readonly node: Node; next: number }[] = []
  if (enter(root)) open.push({ node: root, next: 0 })
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = "childNodes" in top.node ? top.node.childNodes[top.next++] : undefined
    if (!child) {
      leave(top.node)
      open.pop()
    } else if (enter(child)) open.push({ node: child, next: 0 })
  }
}
