/** Changes of few words that change what a provision does: how many of those that were made by hand (test/critical/pairs.tsv) are marked, and how many pairs without one stay clean. */
import { readFileSync } from "node:fs"

export const kind = "critical changes"

/** What stands beside a pair, so that words are as rare as in a resolution. */
const OTHERS = [
  "Decides to remain actively seized of the matter.",
  "Requests the Secretary-General to report to the Security Council on the implementation of this resolution;",
  "Expressing its concern at the situation of women and girls in the camps, and reaffirming its commitment to the parties,",
]

export async function run({ misses }) {
  const { compare, criticalChanges } = await import("../../dist/core/comparison/index.js")
  const side = (symbol, text) => ({
    symbol,
    provisions: [text, ...OTHERS].map((words, i) => ({ symbol, label: `OP ${i + 1}`, kind: "operative", level: 0, text: words })),
  })
  const pairs = readFileSync(new URL("../../test/critical/pairs.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
  const marked = pairs.map((line) => {
    const [wanted, before, after] = line.split("\t")
    return {
      line,
      wanted,
      kinds: compare(side("A", before), side("B", after)).rows.flatMap((row) => criticalChanges(row).map((change) => change.kind)),
    }
  })
  const edited = marked.filter(({ wanted }) => wanted !== "none")
  const missed = edited.filter(({ wanted, kinds }) => !kinds.includes(wanted))
  const others = marked.filter(({ wanted }) => wanted === "none")
  const more = edited.reduce((sum, { wanted, kinds }) => sum + kinds.filter((one) => one !== wanted).length, 0)
  return {
    rows: [
      { name: "critical changes: recall", value: 1 - missed.length / edited.length },
      {
        name: "critical changes: pairs without one that stay clean",
        value: others.filter(({ kinds }) => kinds.length === 0).length / others.length,
      },
    ],
    lines: [
      `${edited.length} pairs with a change, ${others.length} without; ${more} further marks on the first`,
      ...(misses ? missed.map(({ line }) => `missed ${line}`) : []),
    ],
  }
}
