#!/usr/bin/env node
/**
 * `npm test`: all of `npm run check`, then the tests that need the shared papers, a browser or a database server.
 * Debian's Chromium and PostgreSQL are installed by apt when the user is root and they are not there.
 * What is not there all the same is skipped, or failed where PENHOLDER_SHARED is set. The last line is `N passed, N failed` (`, N skipped`).
 */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { shared } from "./golds.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

/** Debian packages that tests need, and a file that is there once they are. */
const DEBIAN = [
  ["chromium", () => existsSync("/usr/bin/chromium"), "the browser tests cannot run"],
  [
    "postgresql",
    () => spawnSync("sh", ["-c", "ls /usr/lib/postgresql/*/bin/initdb"], { stdio: "ignore" }).status === 0,
    "the PostgreSQL tests cannot run",
  ],
  ["poppler-utils", () => !spawnSync("pdftotext", ["-v"]).error, "the letters of PDFs cannot be compared"],
]

function installDebianPackages() {
  const missing = DEBIAN.filter(([, isThere]) => !isThere())
  if (missing.length === 0) return
  const names = missing.map(([name]) => name)
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) {
    for (const [name, , consequence] of missing) console.log(`${name} is not here, and only root can install it with apt: ${consequence}`)
    return
  }
  console.log(`Installing ${names.join(" and ")} with apt …`)
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const apt = (...args) => spawnSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] }).status
  if (apt("update") !== 0 || apt("install", "-y", "--no-install-recommends", ...names) !== 0)
    for (const [name, , consequence] of missing) console.log(`${name} could not be installed: ${consequence}`)
}

/** Runs a project of the tests, and counts. */
function tests(...projects) {
  const report = `${mkdtempSync(`${tmpdir()}/penholder-tests-`)}/report.json`
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects.flatMap((name) => ["--project", name]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] })
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"))
  // a file that failed before its first test, or a run that broke after its last, counts as one failure
  const failed = numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites))
  return { passed: numPassedTests, failed, skipped: numPendingTests }
}

execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: "inherit" })
const check = spawnSync(process.execPath, [`${root}scripts/check.mjs`, "--without-tests"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
})
installDebianPackages()
const results = [
  check.status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  tests("check"),
  tests("shared"),
  tests("world"),
]
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
if (!existsSync(shared))
  console.log(`The shared papers are not at ${shared}: what needs them was not run. Set PENHOLDER_SHARED to their folder.`)
console.log(`${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") ? `, ${sum("skipped")} skipped` : ""}`)
process.exitCode = sum("failed") === 0 ? 0 : 1
