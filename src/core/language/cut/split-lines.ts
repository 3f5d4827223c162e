import type { Block } from "./blocks.ts"
import { markAt } from "./mark.ts"

const COUNCIL_AND_MORE = /^["“]?The Security Council\s?,(?=\s+["“]?(?:\p{Lu}|\d{1,2}\.))/u

/** Splits what the extraction set on one line though it is more than one paragraph: "The Security Council, Recalling …". */
export function plainBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  const plain: Block[] = []
  for (const block of blocks) {
    const [line, ...rest] = block.lines
    const match =
      line && block.mark === undefined ? COUNCIL_AND_MORE.exec(text.slice(line.start, Math.min(line.end, line.start + 60))) : null
    if (!line || !match) {
      plain.push(block)
      continue
    }
    const end = line.start + match[0].length
    plain.push({ ...block, lines: [{ ...line, end }], end })
    let start = end
    while (/\s/u.test(text.charAt(start))) start++
    const mark = markAt(text, start)
    plain.push({ ...block, lines: [{ ...line, start, gap: false, torn: false }, ...rest], mark, start: mark?.end ?? start, gap: false })
  }
  return plain
}
