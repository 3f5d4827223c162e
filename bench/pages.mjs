/** First byte of the pages with 500 papers in the workbench, over loopback: the Mali paper under 500 days, added and served as a user does. */
import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { median } from "./time.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const PAPERS = 500
const ROUNDS = 100

export async function benchPages() {
  const folder = mkdtempSync(`${tmpdir()}/penholder-bench-`)
  const mali = readFileSync(`${root}examples/ieg-mali-2023-03-28.md`, "utf8")
  mkdirSync(`${folder}/papers`)
  for (let i = 0; i < PAPERS; i++) writeFileSync(`${folder}/papers/${i}.md`, `${mali}\n\nCopy ${i}.\n`)
  const penholder = `${root}bin/penholder.js`
  const started = performance.now()
  const added = spawnSync(process.execPath, [penholder, "add", `${folder}/papers`, "--data", `${folder}/data`], { encoding: "utf8" })
  const seconds = (performance.now() - started) / 1000
  console.log(`pages, first byte with ${PAPERS} papers (added in ${seconds.toFixed(0)} s, code ${added.status}; target p95 < 50 ms)`)
  const server = spawn(process.execPath, [penholder, "serve", "--port", "0", "--data", `${folder}/data`])
  try {
    const base = await new Promise((resolve, reject) => {
      server.stdout.on("data", (line) => resolve(/http:\/\/[^/\s]+/u.exec(String(line))?.[0]))
      server.once("exit", (code) => reject(new Error(`serve ended with ${code}`)))
    })
    const home = await (await fetch(`${base}/`)).text()
    const paper = /href="(\/papers\/[\da-f]+)"/u.exec(home)?.[1]
    for (const path of ["/", paper, `${paper}/asks`, `${paper}/questions`, `${paper}/figures`, `${paper}/events`])
      await printFirstByte(base, path)
    await printFirstByte(base, (i) => `/search?q=${encodeURIComponent(SOUGHT[i % SOUGHT.length])}`, `/search, ${SOUGHT.length} queries`)
  } finally {
    server.kill("SIGTERM")
    await new Promise((resolve) => server.once("exit", resolve))
    rmSync(folder, { recursive: true })
  }
}

/** From a word of one figure to the word of most rows, phrases, a symbol, and three that find nothing. */
const SOUGHT = [
  "Ménaka",
  "abduction",
  "S/RES/2640",
  '"sexual violence"',
  "women mines",
  "women",
  "the of",
  "decides transitional authorities",
  '"the women in"',
  "Menka",
  "zzz",
]

async function printFirstByte(base, path, name = path) {
  const times = []
  for (let i = 0; i < ROUNDS; i++) {
    const started = performance.now()
    const response = await fetch(base + (typeof path === "string" ? path : path(i)))
    times.push(performance.now() - started)
    await response.arrayBuffer()
  }
  const p95 = [...times].sort((a, b) => a - b)[Math.floor(ROUNDS * 0.95)]
  console.log(`  ${name.replace(/[\da-f]{16,}/u, "…").padEnd(26)} ${median(times).toFixed(1).padStart(8)} ms, p95 ${p95.toFixed(1)} ms`)
}
