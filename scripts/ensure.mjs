#!/usr/bin/env node
/** Installs what is missing. A stamp of the lock file and the Node version in node_modules says that nothing is. Sources are built when asked. */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))

export function ensure({ quiet = false, build = false } = {}) {
  const major = Number(process.versions.node.split(".")[0])
  if (major < 20) {
    console.error(`Penholder needs Node 20 or later; this is Node ${process.versions.node}.`)
    process.exit(1)
  }
  const stamp = createHash("sha256")
    .update(readFileSync(`${root}package-lock.json`))
    .update(process.version)
    .digest("hex")
  const stampFile = `${root}node_modules/.stamp`
  if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
    if (!quiet) console.error("Installing the packages of the lock file …")
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", quiet ? "ignore" : 2, 2],
      shell: process.platform === "win32",
    })
    writeFileSync(stampFile, stamp)
  }
  if (build) execFileSync(process.execPath, [`${root}scripts/build.mjs`], { cwd: root, stdio: ["ignore", 2, 2] })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensure()
