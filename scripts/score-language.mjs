#!/usr/bin/env node
/**
 * `npm run score:language`: what find, compare, lineage and uptake reach on the sets that are here, beside what was reached before and the target
 * (targets.json, "language"). Each kind is a module of scripts/language with `kind`, and `run()` that gives its rows and the lines that tell more.
 *   --kind NAME    one kind, with what it misses
 *   --reached      writes what is reached now into targets.json where it is higher
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const targetsFile = fileURLToPath(new URL("../targets.json", import.meta.url))
const folder = new URL("language/", import.meta.url)

/**
 * The rows of one kind or of all, and what else is told.
 * @returns {Promise<{ kind: string, rows: { name: string, value: number }[], lines: string[] }[]>}
 */
export async function scoreLanguage(wanted) {
  const scored = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .sort()) {
    const { kind, run, onlyWhenAsked } = await import(new URL(file, folder).href)
    if (run && (wanted === undefined ? !onlyWhenAsked : wanted === kind)) scored.push({ kind, ...(await run({ misses: wanted === kind })) })
  }
  return scored
}

const two = (value) => (value === undefined ? "   –" : value.toFixed(2))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.includes("--kind") ? process.argv[process.argv.indexOf("--kind") + 1] : undefined
  const targets = JSON.parse(readFileSync(targetsFile, "utf8"))
  targets.language ??= {}
  console.log("value (reached, target); ! marks a value below its target, - below what was reached")
  for (const { kind, rows, lines } of await scoreLanguage(wanted)) {
    console.log(`\n${kind}`)
    for (const { name, value } of rows) {
      const { reached, target } = targets.language[name] ?? {}
      const marks = `${target !== undefined && value < target ? "!" : ""}${reached !== undefined && Math.round(value * 100) / 100 < reached ? "-" : ""}`
      console.log(`    ${name.padEnd(58)} ${two(value)}  (${two(reached)}, ${two(target)}) ${marks}`)
      if (process.argv.includes("--reached"))
        (targets.language[name] ??= {}).reached = Math.max(reached ?? 0, Math.round(value * 100) / 100)
    }
    for (const line of lines ?? []) console.log(`  ${line}`)
  }
  if (process.argv.includes("--reached")) writeFileSync(targetsFile, `${JSON.stringify(targets, null, 2)}\n`)
}
