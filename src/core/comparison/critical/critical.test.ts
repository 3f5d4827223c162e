import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Provision } from "../../language/index.ts"
import { compare } from "../compare.ts"
import { criticalChanges } from "./critical-changes.ts"

/** Pairs edited by hand, written before the tables: each with the kind of its change, or "none". */
const PAIRS = readFileSync(new URL("../../../../test/critical/pairs.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [kind: string, before: string, after: string])

/** What stands beside a pair, so that words are as rare as in a resolution. */
const OTHERS = [
  "Decides to remain actively seized of the matter.",
  "Requests the Secretary-General to report to the Security Council on the implementation of this resolution;",
  "Expressing its concern at the situation of women and girls in the camps, and reaffirming its commitment to the parties,",
]

const marks = (before: string, after: string) => {
  const side = (symbol: string, text: string) => ({
    symbol,
    provisions: [text, ...OTHERS].map((words, i): Provision => ({
      symbol,
      label: `OP ${i + 1}`,
      kind: "operative",
      level: 0,
      text: words,
    })),
  })
  return compare(side("A", before), side("B", after)).rows.flatMap((row) => criticalChanges(row).map(({ kind }) => kind))
}

describe("critical changes of pairs edited by hand", () => {
  const edited = PAIRS.filter(([kind]) => kind !== "none")
  const found = edited.filter(([kind, before, after]) => marks(before, after).includes(kind as never))

  test("nineteen of twenty are marked", () => {
    const missed = edited.filter((pair) => !found.includes(pair)).map(([kind, before, after]) => `${kind}: ${before} | ${after}`)
    expect(found.length / edited.length, missed.join("\n")).toBeGreaterThanOrEqual(0.95)
  })
  test.each(PAIRS.filter(([kind]) => kind === "none"))("%s: %s | %s", (_, before, after) => {
    expect(marks(before, after)).toEqual([])
  })
})
