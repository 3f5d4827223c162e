import { type Block, blockEnd, blockLength } from "./block.ts"

const OPENS = /(?::|\b(?:and|et|y)\s?:)["”’»)\]*_]{0,5}(?:\[\^\w{1,9}\]|<sup>[^<]{1,9}<\/sup>)?["”’»)\]*_]{0,5}$/u

/**
 * Which of the blocks that are numbered "1.", "2." are items of a list rather than paragraphs of the paper: a row that begins at 1,
 * is opened by a sentence that ends with a colon (or stands in a paper whose other paragraphs bear no number), and runs under one heading.
 */
export function numberedItems(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const rows: { readonly at: number[]; heading: boolean; opened: boolean; value: number }[] = []
  let [heading, plain, before] = [0, 0, undefined as Block | undefined]
  let under = -1
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "heading") heading++
    if (block.kind === "paragraph" && !block.marker && blockLength(block) > 120) plain++
    if ((block.kind === "paragraph" || block.kind === "item") && block.marker?.style === "number") {
      const value = Number.parseInt(block.marker.printed)
      const row = rows.at(-1)
      if (row && value === row.value + 1) {
        if (under !== heading) row.heading = true
        row.at.push(i)
        row.value = value
      } else
        rows.push({
          at: [i],
          heading: false,
          opened: before !== undefined && OPENS.test(text.slice(Math.max(0, blockEnd(before) - 40), blockEnd(before))),
          value,
        })
      under = heading
    }
    if (block.kind !== "footnote") before = block
  }
  const items = new Set<number>()
  for (const { at, heading: crosses, opened } of rows) {
    const first = blocks[at[0] ?? 0]?.marker?.printed
    if (!crosses && first === "1" && (opened || plain >= at.length || rows.length > 2)) for (const i of at) items.add(i)
  }
  return items
}
