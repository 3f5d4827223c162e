import { expect } from "vitest"
import type { Paper } from "../../src/core/passage/index.ts"
import { anchorHolds } from "../../src/core/text/index.ts"

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, ".")

/** What holds of every paper. */
export function lawsOf({ text, passages }: Paper): void {
  const ids = new Set(passages.map(({ id }) => id))
  expect(ids.size).toBe(passages.length)
  let start = 0
  for (const passage of passages) {
    const { runs, clean } = passage.text
    expect(anchorHolds(text, passage.anchor)).toBe(true)
    expect(clean).toBe(clean.trim())
    expect(passage.anchor.start).toBeGreaterThanOrEqual(start)
    start = passage.anchor.start
    if (passage.parent !== undefined) expect(ids.has(passage.parent)).toBe(true)
    let [at, end] = [0, 0]
    for (const run of runs) {
      expect(run.at).toBe(at)
      expect(run.start).toBeGreaterThanOrEqual(end)
      const words = clean.slice(run.at, run.at + run.length)
      if (run.end - run.start === run.length) expect(letters(text.slice(run.start, run.end))).toBe(letters(words))
      at += run.length
      end = run.end
    }
    expect(at).toBe(clean.length)
    for (const ref of passage.noteRefs) expect(anchorHolds(text, ref.anchor)).toBe(true)
  }
}
