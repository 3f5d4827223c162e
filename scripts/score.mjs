#!/usr/bin/env node
/**
 * `npm run score`: F1 of every kind, and every scored field, on every gold; beside each what was reached before and the target (targets.json).
 *   --paper NAME   one paper, with what it misses
 *   --kind KIND    one kind
 *   --reached      writes what is reached now into targets.json where it is higher
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { golds, shared } from "./golds.mjs"
import { actorFields } from "./score-actors.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const scorer = `${shared}/tools/score-record.mjs`
const targetsFile = `${root}targets.json`

/** Kinds whose ledgers the reader attempts; the others are left out of the table. */
const KINDS = ["questions", "figures", "events", "actors", "instruments", "recommendations", "asks", "commitments", "footnotes", "tensions"]

/** A line per row of targets.json: "figures" is the F1 of the kind, "figures period" the share of found ones whose period is right. */
const rowNames = (row) => [row.kind, ...Object.keys(row.fields).map((field) => `${row.kind} ${field}`)]
const rowValue = (row, name) => (name === row.kind ? row.f1 : row.fields[name.slice(row.kind.length + 1)])

/** Reads a paper as a user does and scores the record: `rows`, or `failed` with the reason. */
export function score({ name, paper, gold }, flags = ["--json"]) {
  const read = spawnSync(process.execPath, [`${root}bin/penholder.js`, "read", paper, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 })
  if (read.status !== 0) return { name, failed: read.stderr.trim().split("\n")[0] }
  const record = `${mkdtempSync(`${tmpdir()}/penholder-score-`)}/record.json`
  writeFileSync(record, read.stdout)
  const scored = spawnSync(process.execPath, [scorer, paper, gold, record, ...flags], { encoding: "utf8", maxBuffer: 1 << 28 })
  const judged = JSON.parse(readFileSync(gold, "utf8"))
  const { kind, sensitive, notes } = actorFields(judged.actors ?? [], JSON.parse(read.stdout).actors)
  if (!flags.includes("--json")) {
    const lines = [`        actors kind ${two(kind)}, sensitive ${two(sensitive)}`, ...notes.map((note) => note.replace(" ", " actors "))]
    return { name, out: `${scored.stdout}${scored.stderr}${lines.join("\n")}\n` }
  }
  const { rows, broken } = JSON.parse(scored.stdout)
  const actors = rows.find((row) => row.kind === "actors")
  if (actors) actors.fields = sensitive === undefined ? { kind } : { kind, sensitive }
  const unjudged = judged._about?.not_judged ?? []
  return { name, rows: rows.filter(({ kind }) => KINDS.includes(kind) && !unjudged.includes(kind)), broken }
}

/**
 * What was reached and what is wanted, by row and paper.
 * @returns {{ reading: Record<string, { reached: Record<string, number>, target: Record<string, number> }> }}
 */
export const targets = () => JSON.parse(readFileSync(targetsFile, "utf8"))

/**
 * Every row of every paper of `shared` that can be read, to two decimals, and the mean of each row.
 * @returns {{ values: Record<string, Record<string, number>>, means: Record<string, number>, failures: { name: string, failed: string }[] }}
 */
export function scoreAll(papers = golds().filter(({ ours }) => !ours)) {
  const values = {}
  const failures = []
  for (const gold of papers) {
    const { rows, failed, broken } = score(gold)
    if (!rows) {
      failures.push({ name: gold.name, failed })
      continue
    }
    if (broken.length) failures.push({ name: gold.name, failed: `${broken.length} anchors do not hold` })
    for (const row of rows) {
      if (row.gold === 0 && row.claimed === 0) continue
      for (const name of rowNames(row)) (values[name] ??= {})[gold.name] = Math.round(rowValue(row, name) * 100) / 100
    }
  }
  const means = Object.fromEntries(Object.entries(values).map(([name, byPaper]) => [name, mean(Object.values(byPaper))]))
  return { values, means, failures }
}

const mean = (numbers) => Math.round((numbers.reduce((sum, n) => sum + n, 0) / numbers.length) * 100) / 100
const two = (value) => (value === undefined ? "   –" : value.toFixed(2))

function printTable({ values, means, failures }, wanted) {
  const { reading } = targets()
  console.log("value (reached, target); ! marks a value below its target, - below what was reached")
  for (const [name, byPaper] of Object.entries(values)) {
    if (wanted && !name.startsWith(wanted)) continue
    const row = reading[name] ?? { reached: {}, target: {} }
    console.log(`${name}: mean ${two(means[name])} (reached ${two(row.reached.mean)})`)
    for (const [paper, value] of Object.entries(byPaper)) {
      const [reached, target] = [row.reached[paper], row.target[paper]]
      const marks = `${target !== undefined && value < target ? "!" : ""}${reached !== undefined && value < reached ? "-" : ""}`
      console.log(`    ${paper.padEnd(16)} ${two(value)}  (${two(reached)}, ${two(target)}) ${marks}`)
    }
  }
  for (const { name, failed } of failures) console.log(`${name}: ${failed}`)
}

function keepReached({ values, means }) {
  const kept = targets()
  for (const [name, byPaper] of Object.entries(values)) {
    const row = (kept.reading[name] ??= { reached: {}, target: {} })
    if (row.reached.mean === undefined || means[name] >= row.reached.mean) row.reached = { mean: means[name], ...byPaper }
  }
  writeFileSync(targetsFile, `${JSON.stringify(kept, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
  if (!existsSync(scorer)) {
    console.error(`The scorer is not at ${scorer}: set PENHOLDER_SHARED to the folder of shared papers.`)
    process.exit(3)
  }
  const [paper, kind] = [option("--paper"), option("--kind")]
  if (paper) {
    for (const gold of golds().filter(({ name }) => name.startsWith(paper))) {
      const { out, failed } = score(gold, ["--misses"])
      const lines = (out ?? failed).split("\n").filter((line, i) => i === 0 || !kind || line.includes(kind))
      console.log(`${gold.name}\n${lines.join("\n")}`)
    }
  } else {
    const all = scoreAll(process.argv.includes("--ours") ? golds() : undefined)
    printTable(all, kind)
    if (process.argv.includes("--reached")) keepReached(all)
  }
}
