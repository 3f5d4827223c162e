import { existsSync } from "node:fs"
import { test } from "vitest"
import { shared } from "../scripts/golds.mjs"

/**
 * Whether what tests need is here. `missing` is absent where it is; else it says what is not, and a test of that name stands for those that cannot run:
 * skipped aloud, or failed where PENHOLDER_SHARED is set, as `.ci/run` sets it.
 */
export function isHere(missing: string | undefined): boolean {
  if (missing === undefined) return true
  console.warn(`SKIPPED: ${missing}`)
  test(missing, ({ skip }) => {
    if (process.env.PENHOLDER_SHARED === undefined) skip(missing)
    throw new Error(missing)
  })
  return false
}

/** Whether a file or folder of the shared papers is here. */
export const sharedIsHere = (path: string): boolean =>
  isHere(existsSync(`${shared}/${path}`) ? undefined : `${path} is not in ${shared} (set PENHOLDER_SHARED)`)
