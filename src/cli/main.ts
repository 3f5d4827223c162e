import { addCommand } from "./add-command.ts"
import { checkCommand } from "./check-command.ts"
import type { Command } from "./command.ts"
import { compareCommand } from "./compare-command.ts"
import type { Io } from "./io.ts"
import { passagesCommand } from "./passages-command.ts"
import { readCommand } from "./read-command.ts"
import { run } from "./run.ts"
import { serveCommand } from "./serve-command.ts"

const COMMANDS: readonly Command[] = [readCommand, checkCommand, passagesCommand, compareCommand, addCommand, serveCommand]

const INTERRUPTED = 130
const interrupted = (): never => process.exit(INTERRUPTED)
process.once("SIGINT", interrupted)

// Whoever reads from us may stop early, as `head` does. That is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
    process.exit()
  })

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void (text && process.stderr.write(text)),
  outIsTerminal: process.stdout.isTTY,
  errIsTerminal: process.stderr.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns || 80 : Number(process.env.COLUMNS) || 80,
  environment: process.env,
  ended: async () => {
    process.off("SIGINT", interrupted)
    return await new Promise((resolve) => {
      for (const [signal, code] of [["SIGINT", INTERRUPTED] as const, ["SIGTERM", 0] as const])
        process.once(signal, () => {
          process.once(signal, () => process.exit(code)) // the second time it is in earnest
          resolve(code)
        })
    })
  },
}

process.exitCode = await run(process.argv.slice(2), COMMANDS, io)

// What failed may have left something open that keeps the process alive. What is still to be printed is waited for.
setInterval(() => {
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
}, 1000).unref()
