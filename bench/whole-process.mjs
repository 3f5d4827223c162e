/** `penholder read` of the bundled Mali paper as a whole process, beside an empty Node process. */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { interleaved } from "./time.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const paper = `${root}examples/ieg-mali-2023-03-28.md`

export function benchWholeProcess() {
  const medians = interleaved(
    {
      "node -e 0": () => spawnSync(process.execPath, ["-e", "0"]),
      "penholder read --json": () =>
        spawnSync(process.execPath, [`${root}bin/penholder.js`, "read", paper, "--json"], { maxBuffer: 1 << 28 }),
    },
    { rounds: 7 },
  )
  console.log("read of the Mali paper, whole process (median of 7 interleaved rounds; target < 500 ms)")
  for (const [name, ms] of Object.entries(medians)) console.log(`  ${name.padEnd(26)} ${ms.toFixed(0).padStart(8)} ms`)
}
