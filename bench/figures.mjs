/**
 * Figures alone: our reader beside compromise and Microsoft's recognisers, on the passages of the Mali paper, in one run.
 * All three get the same cleaned passages; what each finds is scored by the same scorer, so a number found with the
 * right value at a gold place is right, whoever found it. Times are medians of interleaved rounds in one warm process.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { anchorOfClean } from "../dist/core/text/index.js"
import { readFigures } from "../dist/core/record/figure/index.js"
import { shared } from "../scripts/golds.mjs"
import { readPaper } from "./read-paper.mjs"
import { interleaved } from "./time.mjs"

const mali = `${shared}/papers/ieg-mali-2023-03-28.md`
const gold = `${shared}/papers/ieg-mali-2023-03-28.gold.json`

async function peers() {
  const found = []
  try {
    const { default: nlp } = await import("compromise")
    const spans = (text) =>
      nlp(text)
        .numbers()
        .json({ offset: true })
        .map(({ number, offset }) => ({ start: offset.start, end: offset.start + offset.length, value: number?.num }))
    found.push({ name: "compromise 14", spans })
  } catch {
    console.log("compromise: not installed, not measured")
  }
  try {
    const { default: suite } = await import("@microsoft/recognizers-text-suite")
    const spans = (text) => {
      const percentages = suite.recognizePercentage(text, "en-us")
      const others = [...suite.recognizeNumber(text, "en-us"), ...suite.recognizeOrdinal(text, "en-us")]
      // a percentage is recognised once more as its bare number: that one is not held against it
      const apart = others.filter((other) => !percentages.some(({ start, end }) => other.start >= start && other.end <= end))
      return [...percentages, ...apart].map(({ start, end, resolution }) => ({
        start,
        end: end + 1,
        value: Number.parseFloat(String(resolution?.value)),
      }))
    }
    found.push({ name: "Microsoft recognisers 1.3", spans })
  } catch {
    console.log("Microsoft's recognisers: not installed, not measured")
  }
  return found
}

/** Found, false and F1 of a list of figures, by the scorer. */
function scored(text, figures) {
  const record = `${mkdtempSync(`${tmpdir()}/penholder-bench-`)}/record.json`
  writeFileSync(record, JSON.stringify({ text, figures }))
  const { stdout } = spawnSync(process.execPath, [`${shared}/tools/score-record.mjs`, mali, gold, record, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  return JSON.parse(stdout).rows.find(({ kind }) => kind === "figures")
}

export async function benchFigures() {
  const paper = readPaper(readFileSync(mali, "utf8"), "text/markdown")
  const others = await peers()
  const peerFigures = (spans) =>
    paper.passages.flatMap((passage) =>
      spans(passage.text.clean).map(({ start, end, value }) => ({ anchor: anchorOfClean(paper.text, passage.text, start, end), value })),
    )
  const tasks = {
    Penholder: () => readFigures(paper),
    ...Object.fromEntries(others.map(({ name, spans }) => [name, () => paper.passages.map((passage) => spans(passage.text.clean))])),
  }
  const medians = interleaved(tasks, { rounds: 7 })
  const found = { Penholder: readFigures(paper), ...Object.fromEntries(others.map(({ name, spans }) => [name, peerFigures(spans)])) }
  console.log("figures alone, the Mali paper (median of 7 interleaved rounds)")
  for (const [name, ms] of Object.entries(medians)) {
    const { gold: wanted, found: right, claimed, precision, f1 } = scored(paper.text, found[name])
    const ratio = name === "Penholder" ? "" : `, ${(ms / medians.Penholder).toFixed(1)} × our time`
    console.log(
      `  ${name.padEnd(26)} ${ms.toFixed(1).padStart(8)} ms${ratio}; right ${right} of ${wanted}, false ${claimed - right}, precision ${precision.toFixed(2)}, F1 ${f1.toFixed(2)}`,
    )
  }
}
