#!/usr/bin/env node
/**
 * `npm run check`: types, room order, dead code, lint, format, and the tests that need no browser, server or shared papers.
 * `--fast` leaves the typed lint, dead code and the tables in docs out, `--without-tests` the tests, `--only NAME` all but one.
 * Every check says how much it looked at, and fails if that is nothing.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const fast = process.argv.includes("--fast")
const withoutTests = process.argv.includes("--without-tests")
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined
const tool = (path) => `${root}node_modules/${path}`

/** Runs a tool and gives back what it printed; what it printed is shown when it fails. */
function run(name, path, args) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool(path), ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  })
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\n${name}: failed\n`)
    process.exit(1)
  }
  return { out: `${stdout}${stderr}`, seconds: ((performance.now() - started) / 1000).toFixed(1) }
}

function looked(name, count, seconds) {
  if (!(count > 0)) {
    process.stderr.write(`${name}: looked at nothing; a check that cannot fail is worse than none\n`)
    process.exit(1)
  }
  console.log(`${name}: ${count} looked at, ${seconds} s`)
}

function types(name, project) {
  const { out, seconds } = run(name, "typescript/bin/tsc", ["-p", project, "--listFiles"])
  looked(
    name,
    out.split("\n").filter((line) => /\/(?:src|test|bench)\/.*\.tsx?$/u.test(line) && !line.includes("node_modules")).length,
    seconds,
  )
}

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter(Boolean)

/** What a check is called, what it runs, whether `--fast` leaves it out. */
const CHECKS = [
  { name: "types of the core, without Node or DOM", check: (name) => types(name, "tsconfig.core.json") },
  { name: "types of the browser's script", check: (name) => types(name, "tsconfig.islands.json") },
  { name: "types of everything", check: (name) => types(name, "tsconfig.json") },
  {
    name: "room order",
    check(name) {
      const { out, seconds } = run(name, "dependency-cruiser/bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.mjs", "src"])
      const [, modules, dependencies] = /(\d+) modules, (\d+) dependencies/u.exec(out) ?? []
      looked(name, Math.min(Number(modules ?? 0), Number(dependencies ?? 0)), seconds)
    },
  },
  {
    name: "format",
    check(name) {
      const { seconds } = run(name, "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."])
      looked(name, tracked.filter((file) => /\.(?:ts|tsx|mjs|js|json|css|yml)$/u.test(file)).length, seconds)
    },
  },
  {
    name: "rule tables in docs",
    slow: true,
    check(name) {
      const { out, seconds } = run(name, "../scripts/docs.mjs", ["--check"])
      looked(name, Number(/^(\d+) tables/u.exec(out)?.[1] ?? 0), seconds)
    },
  },
  {
    name: "dead code",
    slow: true,
    check(name) {
      const { seconds } = run(name, "knip/bin/knip.js", ["--no-progress", "--treat-config-hints-as-errors"])
      looked(name, tracked.filter((file) => file.startsWith("src/")).length, seconds)
    },
  },
  {
    name: "lint",
    slow: true,
    check(name) {
      const args = ["--no-error-on-unmatched-pattern", "--max-warnings", "0", "src", "test", "bench"]
      const { seconds } = run(name, "eslint/bin/eslint.js", args)
      looked(name, tracked.filter((file) => /^(?:src|test|bench)\/.*\.tsx?$/u.test(file)).length, seconds)
    },
  },
  {
    name: "tests",
    check(name) {
      const { out, seconds } = run(name, "vitest/vitest.mjs", ["run", "--project", "check", "--reporter", "default"])
      const [, passed] = /Tests\s+(\d+) passed/u.exec(out) ?? []
      looked(name, Number(passed ?? 0), seconds)
    },
  },
]

const wanted = CHECKS.filter(({ name, slow }) =>
  only === undefined ? !(fast && slow) && !(withoutTests && name === "tests") : name === only,
)
if (wanted.length === 0) {
  process.stderr.write(`Expected one of ${CHECKS.map(({ name }) => `"${name}"`).join(", ")} after --only, got "${only ?? ""}"\n`)
  process.exit(2)
}
for (const { name, check } of wanted) check(name)
