import { attribute, type Element, isElement, type Node, walk } from "./parse-html.ts"
import { BLOCK } from "./tags.table.ts"
import { isUnseen } from "./unseen.ts"

/** Where a page keeps its notes, and where it refers to them. */
export type Notes = {
  /** Elements that are nothing but the mark of a note, with the mark: `1`, `*`. */
  readonly marks: ReadonlyMap<Element, string>
  /** Elements that hold one note each, with its mark; undefined where it is not printed and counts on. */
  readonly notes: ReadonlyMap<Element, string | undefined>
  /** Links from a note back to its mark. */
  readonly ways: ReadonlySet<Element>
  /** Marks that no note bears. */
  readonly withoutNote: ReadonlyMap<Element, string>
}

/** A mark as it may be printed, with or without brackets. */
const MARK = /^[[(]?\s*(\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,4})\s*[\])]?$/u
const NOTE_ID = /^_?(?:cite[-_]?note|cn|e[-_]?n|endnote|fn|foot|footnote|ftn|n|note|sdendnote|sdfootnote)(?![a-z]*ref)[-_:.a-z]*\d+/iu
const NOTE_SECTION = /(?:^|\s)(?:footnotes?(?:-list|-section)?|endnotes?|notes)(?:\s|$)/iu
const WAY_BACK = /^[\s↩↑⤴⏎^︎️]+$/u
const HOLDS_NOTE = new Set(["aside", "blockquote", "dd", "div", "dt", "li", "p", "td"])
/** After these a raised figure is a power: "12 km²". */
const UNIT = /(?:^|[\s\d])(?:[kcm]?m|CO|H)$/u

type Link = {
  readonly element: Element
  readonly mark: string | undefined
  readonly target: string
  readonly sure: boolean
  readonly at: number
}
type Raised = {
  readonly element: Element
  readonly mark: string
  readonly block: Element | undefined
  readonly leads: boolean
  readonly glued: boolean
}

export function findNotes(document: Node): Notes {
  const { links, raised, targets, listed } = survey(document)
  const marks = new Map<Element, string>()
  const notes = new Map<Element, string | undefined>()
  const ways = new Set<Element>()
  const withoutNote = new Map<Element, string>()
  for (const { element, mark, target, sure, at } of links) {
    const note = targets.get(target)
    const isForward = note?.block !== undefined && note.at > at && HOLDS_NOTE.has(note.block.tagName)
    if (isForward && mark !== undefined && (sure || NOTE_ID.test(target))) {
      marks.set(element, mark)
      if (!notes.has(note.block)) notes.set(note.block, mark)
    } else if (!isForward && WAY_BACK.test(textOf(element))) ways.add(element)
  }
  for (const { block, mark, leads } of raised) if (leads && block && !notes.has(block)) notes.set(block, mark)
  for (const [item, number] of listed) if (!notes.has(item)) notes.set(item, number)
  const borne = new Set(notes.values())
  for (const { element, mark, leads, glued } of raised) {
    if (leads) continue
    if (borne.has(mark)) marks.set(element, mark)
    else if (glued && /^\d+$/u.test(mark)) withoutNote.set(element, mark)
  }
  return { marks, notes, ways, withoutNote }
}

/** All that may be a mark or a note, in the order of the page. */
function survey(document: Node) {
  const links: Link[] = []
  const raised: Raised[] = []
  const targets = new Map<string, { readonly block: Element | undefined; readonly at: number }>()
  const listed = new Map<Element, string | undefined>()
  const blocks: Element[] = []
  const begins: number[] = []
  const sups: Element[] = []
  const sections: { readonly element: Element; counted: number }[] = []
  let at = 0
  let before = "" // what the block holds so far, its end
  const enter = (node: Node): boolean => {
    at++
    if (node.nodeName === "#text") before = (before + (node as { value: string }).value).slice(-8)
    if (!isElement(node)) return true
    if (isUnseen(node)) return false
    if (BLOCK.has(node.tagName)) {
      blocks.push(node)
      begins.push(at)
      before = ""
    }
    for (const id of [attribute(node, "id"), node.tagName === "a" ? attribute(node, "name") : undefined])
      if (id !== undefined && !targets.has(id)) targets.set(id, { block: blocks.at(-1), at: begins.at(-1) ?? at })
    const section = sections.at(-1)
    if (
      section &&
      node.tagName === "li" &&
      !blocks.slice(blocks.lastIndexOf(section.element) + 1, -1).some((block) => block.tagName === "li")
    )
      listed.set(node, String(++section.counted))
    if (isNoteSection(node)) sections.push({ element: node, counted: 0 })
    if (isNote(node)) listed.set(node, undefined)
    if (node.tagName === "a") {
      const link = linkOf(node, sups.length > 0, at)
      if (link) links.push(link)
    }
    if (node.tagName === "sup") {
      const mark = MARK.exec(textOf(node).trim())?.[1]
      if (mark !== undefined && !hasLink(node))
        raised.push({
          element: node,
          mark,
          block: blocks.at(-1),
          leads: before.trim() === "",
          glued: /[\p{L}.,;:)”"’]$/u.test(before) && !UNIT.test(before),
        })
      sups.push(node)
    }
    return true
  }
  const leave = (node: Node): void => {
    if (node === blocks.at(-1)) {
      blocks.pop()
      begins.pop()
      before = ""
    }
    if (node === sups.at(-1)) sups.pop()
    if (node === sections.at(-1)?.element) sections.pop()
  }
  walk(document, enter, leave)
  return { links, raised, targets, listed }
}

function linkOf(element: Element, isRaised: boolean, at: number): Link | undefined {
  const href = attribute(element, "href")
  if (!href?.startsWith("#") || href.length < 2) return undefined
  const printed = textOf(element).trim()
  const mark = MARK.exec(printed)?.[1]
  if (mark === undefined && !WAY_BACK.test(printed)) return undefined
  const says = `${attribute(element, "role") ?? ""} ${attribute(element, "class") ?? ""} ${attribute(element, "epub:type") ?? ""}`
  const sure =
    isRaised || /^[[(]/u.test(printed) || /note-?ref|footnote/iu.test(says) || element.childNodes.some((child) => child.nodeName === "sup")
  return { element, mark, target: decoded(href.slice(1)), sure, at }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

const isNoteSection = (element: Element): boolean =>
  ["doc-endnotes", "doc-footnotes"].includes(attribute(element, "role") ?? "") ||
  (BLOCK.has(element.tagName) && NOTE_SECTION.test(attribute(element, "class") ?? ""))

const isNote = (element: Element): boolean =>
  ["doc-footnote", "doc-endnote"].includes(attribute(element, "role") ?? "") ||
  /(?:^|\s)(?:foot|end)note(?:\s|$)/u.test(attribute(element, "epub:type") ?? "")

const hasLink = (element: Element): boolean =>
  element.childNodes.some((child) => child.nodeName === "a" && isElement(child) && attribute(child, "href") !== undefined)

/** The first signs of an element's text: enough for a mark. */
function textOf(element: Element): string {
  let text = ""
  walk(
    element,
    (node) => {
      if (node.nodeName === "#text" && text.length < 24) text += (node as { value: string }).value.slice(0, 24)
      return text.length < 24
    },
    () => undefined,
  )
  return text
}
