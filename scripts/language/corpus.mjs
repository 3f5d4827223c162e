/** The corpus of resolutions that the sets speak of, and how its commands are asked. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { shared } from "../golds.mjs"

export const corpusFile = `${shared}/resolutions/resolutions.en.jsonl.gz`
export const corpusIsHere = existsSync(corpusFile)

let rows
/** Rows of the corpus by their symbol without blanks: "S/RES/2164(2014)". */
export function corpusRows() {
  rows ??= new Map(
    gunzipSync(readFileSync(corpusFile))
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map((row) => [row.symbol.replaceAll(" ", ""), row]),
  )
  return rows
}

const penholder = fileURLToPath(new URL("../../bin/penholder.js", import.meta.url))

/** What a command prints with `--json`, asked as a user asks. */
export function asked(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [penholder, ...args, "--json", "--corpus", corpusFile], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr.trim().split("\n")[0])
  return JSON.parse(stdout)
}
