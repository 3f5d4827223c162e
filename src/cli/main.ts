import { read } from "../app/index.ts"
import { OWNER } from "../core/publication/index.ts"
import { printRecord } from "../core/record/index.ts"
import { readEffects } from "../workbench.ts"

const [command, ...rest] = process.argv.slice(2)
if (command === "read") {
  const record = await read(OWNER, rest.find((word) => !word.startsWith("--")) ?? "-", readEffects())
  process.stdout.write(`${JSON.stringify(printRecord(record))}\n`)
}
