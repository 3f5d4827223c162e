/**
 * Two mandates of some 60 paragraphs each, side by side (Haiti, 2013 and 2014): ours, with words aligned and moves found, beside jsdiff on the words of
 * the whole text and the method of undifferent on lines that are cut as well as can be. Medians of interleaved rounds in one warm process; ours cuts
 * no text here, and neither do the others.
 */
import { diffWords } from "diff"
import { corpusIsHere, corpusRows } from "../scripts/language/corpus.mjs"
import { undifferent } from "./peers/undifferent.mjs"
import { median } from "./time.mjs"

const PAIR = ["S/RES/2119(2013)", "S/RES/2180(2014)"]
const ROUNDS = 9

export async function benchCompare() {
  if (!corpusIsHere) {
    console.log("compare: the corpus is not here, not measured")
    return
  }
  const { compare } = await import("../dist/core/comparison/index.js")
  const { readResolution } = await import("../dist/core/language/index.js")
  const [left, right] = PAIR.map((symbol) => readResolution(corpusRows().get(symbol).text, { symbol }).value)
  const [before, after] = [left, right].map(({ provisions }) => provisions.map(({ text }) => text).join("\n"))
  const tasks = {
    ours: { runs: 15, run: () => compare(left, right) },
    jsdiff: { runs: 1, run: () => diffWords(before, after) },
    undifferent: { runs: 3, run: () => undifferent(left.provisions, right.provisions) },
  }
  const taken = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let warm = 0; warm < 30; warm++) compare(left, right)
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, { runs, run }] of Object.entries(tasks))
      for (let n = 0; n < runs; n++) {
        const started = performance.now()
        run()
        taken[name].push(performance.now() - started)
      }
  const times = Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, median(list)]))
  const count = `${left.provisions.length} and ${right.provisions.length} provisions`
  console.log(
    `\ncompare, two mandates (${count}), medians of ${ROUNDS} interleaved rounds, the quick ones with several runs in each; how right each is: npm run score:language -- --kind renewals`,
  )
  for (const [name, what] of [
    ["ours", "penholder compare"],
    ["jsdiff", "jsdiff 9, words of the whole text"],
    ["undifferent", "undifferent's method"],
  ])
    console.log(`    ${what.padEnd(36)} ${times[name].toFixed(1).padStart(8)} ms  ${(times[name] / times.ours).toFixed(1).padStart(6)} ×`)
}
