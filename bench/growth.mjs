/** What reading costs as the text grows: the Mali paper repeated to 0.25, 1, 4 and 20 MB, each in a process of its own. */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readRecord } from "../dist/core/record/index.js"
import { readPaper } from "./read-paper.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const SIZES = [0.25, 1, 4, 20]

export function benchGrowth() {
  console.log("read, cost by size of the text (the Mali paper repeated; per MB, and against the smallest)")
  let first
  for (const size of SIZES) {
    const { stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=8192", fileURLToPath(import.meta.url), String(size)], {
      encoding: "utf8",
    })
    if (!stdout) {
      console.log(`  ${size} MB: ${stderr.trim().split("\n").at(-1)}`)
      continue
    }
    const { ms, mb, figures } = JSON.parse(stdout)
    first ??= ms / size
    console.log(
      `  ${String(size).padStart(5)} MB  ${ms.toFixed(0).padStart(7)} ms  ${(ms / size).toFixed(0).padStart(5)} ms/MB  ${(ms / size / first).toFixed(2)} ×  ${mb.toFixed(0).padStart(5)} MB of memory, ${figures} figures`,
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paper = readFileSync(`${root}examples/ieg-mali-2023-03-28.md`, "utf8")
  readRecord(readPaper(paper, "text/markdown"), "")
  const text = `${paper}\n\n`.repeat(Math.ceil((Number(process.argv[2]) * 1e6) / (paper.length + 2)))
  const started = performance.now()
  const record = readRecord(readPaper(text, "text/markdown"), "")
  console.log(JSON.stringify({ ms: performance.now() - started, mb: process.memoryUsage().rss / 1e6, figures: record.figures.length }))
}
