import { expect, test } from "vitest"
import { Best } from "./best.ts"

/** `gains` by wording; `expected` are the wordings that are kept. */
function keeps(most: number, gains: readonly number[], expected: readonly number[]): void {
  test(`the best ${most} of ${gains.join(" ")}`, () => {
    const best = new Best(most)
    for (const [wording, gain] of gains.entries()) best.offer(wording, gain)
    expect([...best.wordings()].sort((a, b) => a - b)).toEqual(expected)
  })
}

keeps(2, [], [])
keeps(2, [5], [0])
keeps(2, [5, 0, 7, 6], [2, 3])
keeps(1, [1, 2, 3, 4, 5, 6, 7], [6]) // more than there is room for at one time
keeps(2, [4, 4, 4, 4, 4, 4, 4, 4], [0, 1]) // of equal gains the first
keeps(2, [2 ** 31, 1, 2 ** 31 + 1], [0, 2]) // more than is told apart
