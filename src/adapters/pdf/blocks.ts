import { type Column, inColumns } from "./columns.ts"
import type { GlyphRun } from "./glyph-run.ts"
import { linesOf } from "./line.ts"

/** Lines of a page that are read one after the other. `isTurned`: set at an angle, with places of its own. */
export type PageBlock = Column & { readonly isTurned: boolean }

/** The blocks of a page in the order in which they are read: the upright text, column by column, then what is set at an angle. */
export function blocksOf(runs: readonly GlyphRun[], spacesArePrinted: boolean): readonly PageBlock[] {
  const byAngle = new Map<number, GlyphRun[]>([[0, []]])
  for (const run of runs) {
    const turned = byAngle.get(run.angle)
    if (turned) turned.push(run)
    else byAngle.set(run.angle, [run])
  }
  const blocks: PageBlock[] = []
  for (const [angle, turned] of byAngle) {
    const lines = linesOf(turned, spacesArePrinted)
    if (angle !== 0 && lines.length > 0) blocks.push({ lines, isColumn: false, isTurned: true })
    if (angle === 0) blocks.push(...inColumns(lines).map((column) => ({ ...column, isTurned: false })))
  }
  return blocks
}
