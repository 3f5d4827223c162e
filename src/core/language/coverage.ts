import { LAST_ADOPTED, resolutionNumber } from "../symbol/index.ts"

/** How much of what the Council adopted is held: without it, "first" and "last" mean first and last among those held. */
export type Coverage = {
  /** Resolutions whose text is held, also those that are held only as the draft that was adopted. */
  readonly held: number
  /** Resolutions that the Council adopted, from number 1. */
  readonly adopted: number
  /** Numbers that are not held, as runs from first to last: [[2260, 2262], [2264, 2264]]. */
  readonly missing: readonly (readonly [from: number, to: number])[]
}

/**
 * The coverage of a corpus, from the symbols of what it holds. Statements of the President bear no running number and do not count. A draft counts as
 * held, since its words are there; that it is a draft is said with each text. Adopted is what the table of adopted resolutions knows, or more where a
 * later one is held.
 */
export function coverageOf(symbols: Iterable<string>): Coverage {
  const held = [...new Set([...symbols].map((symbol) => resolutionNumber(symbol) ?? 0))]
    .filter((number) => number > 0)
    .sort((a, b) => a - b)
  const adopted = Math.max(LAST_ADOPTED, held.at(-1) ?? 0)
  const missing: [number, number][] = []
  let next = 1
  for (const number of [...held, adopted + 1]) {
    if (number > next) missing.push([next, number - 1])
    next = number + 1
  }
  return { held: held.length, adopted, missing }
}
