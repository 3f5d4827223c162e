import type { GlyphRun } from "./glyph-run.ts"

/** The runs of a page in blocks that are read one after the other: the upright text, then what is set at an angle. */
export function blocksOf(runs: readonly GlyphRun[]): readonly { readonly runs: readonly GlyphRun[]; readonly isUpright: boolean }[] {
  const byAngle = new Map<number, GlyphRun[]>([[0, []]])
  for (const run of runs) {
    const turned = byAngle.get(run.angle)
    if (turned) turned.push(run)
    else byAngle.set(run.angle, [run])
  }
  return [...byAngle]
    .map(([angle, block]) => ({ runs: block, isUpright: angle === 0 }))
    .filter((block) => block.runs.some((run) => !run.blank))
}
