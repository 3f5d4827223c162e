import type { Passage } from "../../core/passage/index.ts"

/** What a person calls each passage when citing it: "Main points raised in the meeting, item 3", "paragraph 12", "note 1". In the order of the passages. */
export function passageNames(passages: readonly Passage[], title?: string): readonly string[] {
  const counts = new Map<string, number>()
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1
    counts.set(key, next)
    return next
  }
  const byId = new Map<string, string>()
  let heading = ""
  let section = 0
  return passages.map((passage) => {
    const name = nameOf(passage)
    if (passage.kind === "heading") {
      heading = passage.text.clean === title ? "" : shorten(passage.text.clean)
      section++
    }
    byId.set(passage.id, name)
    return name
  })

  function nameOf({ kind, number, parent, cell, text }: Passage): string {
    const under = heading === "" ? "" : `${heading}, `
    switch (kind) {
      case "heading":
        return text.clean === title ? "title" : `heading “${shorten(text.clean)}”`
      case "footnote":
        return `note ${number ?? count("note")}`
      case "operative":
      case "preambular":
        return `${kind} paragraph ${number ?? count(kind)}`
      case "cell":
        return `${under}table, row ${(cell?.row ?? 0) + 1}, column ${(cell?.column ?? 0) + 1}`
      case "item": {
        const own = number === undefined ? `item ${count(`item ${section} ${parent ?? ""}`)}` : `item ${number}`
        const outer = parent === undefined ? undefined : byId.get(parent)
        return outer !== undefined && /\bitem \S+$/u.test(outer) ? `${outer}, ${own}` : under + own
      }
      case "paragraph":
      case "other":
        return number === undefined ? `${under}paragraph ${count(`paragraph ${section}`)}` : `paragraph ${number}`
    }
  }
}

/** A heading without its colon; a long one is cut at a word. */
function shorten(heading: string): string {
  const plain = heading.replace(/[\s:.]+$/u, "")
  if (plain.length <= 60) return plain
  return `${plain.slice(0, 60).replace(/\s+\S*$/u, "")} …`
}
