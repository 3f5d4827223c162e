#!/usr/bin/env node
/** `npm run score`: F1 of every kind on every gold. `--paper NAME` one paper with its misses; `--kind KIND` one kind. */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { golds, shared } from "./golds.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const scorer = `${shared}/tools/score-record.mjs`
const option = (name) => process.argv[process.argv.indexOf(name) + 1 || Infinity]
const scratch = mkdtempSync(`${tmpdir()}/penholder-score-`)

/** The rows of one paper, or why there are none. */
export function score({ name, paper, gold }, flags = ["--json"]) {
  const read = spawnSync(process.execPath, [`${root}bin/penholder.js`, "read", paper, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 })
  if (read.status !== 0) return { name, failed: read.stderr.trim().split("\n")[0] }
  const record = `${scratch}/${name.replaceAll(/\W/gu, "_")}.json`
  writeFileSync(record, read.stdout)
  const scored = spawnSync(process.execPath, [scorer, paper, gold, record, ...flags], { encoding: "utf8", maxBuffer: 1 << 28 })
  if (!flags.includes("--json")) return { name, out: scored.stdout + scored.stderr }
  return { name, ...JSON.parse(scored.stdout), anchorsHold: scored.status === 0 }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(scorer)) {
    console.error(`The scorer is not at ${scorer}: set PENHOLDER_SHARED to the folder of shared papers.`)
    process.exit(1)
  }
  const wanted = option("--paper")
  const kind = option("--kind")
  for (const gold of golds().filter(({ name }) => !wanted || name.startsWith(wanted))) {
    if (wanted) {
      const lines = (score(gold, ["--misses"]).out ?? score(gold).failed).split("\n")
      console.log(`${gold.name}\n${lines.filter((line, i) => i === 0 || !kind || line.includes(kind)).join("\n")}`)
      continue
    }
    const { rows, failed, broken } = score(gold)
    if (!rows) {
      console.log(`${gold.name.padEnd(16)} ${failed}`)
      continue
    }
    console.log(`${gold.name}${broken.length ? ` (${broken.length} anchors do not hold)` : ""}`)
    for (const row of rows.filter((row) => !kind || row.kind === kind)) {
      const fields = Object.entries(row.fields)
        .map(([field, value]) => `${field} ${value.toFixed(2)}`)
        .join(", ")
      console.log(
        `  ${row.kind.padEnd(16)} gold ${String(row.gold).padStart(3)} claimed ${String(row.claimed).padStart(3)} found ${String(row.found).padStart(3)}  P ${row.precision.toFixed(2)} R ${row.recall.toFixed(2)} F1 ${row.f1.toFixed(2)}  ${fields}`,
      )
    }
  }
}
