import { setFlagsFromString } from "node:v8"
import { UnavailableError } from "../core/finding/index.ts"
import type { Command } from "./command.ts"
import type { Io } from "./io.ts"
import { run } from "./run.ts"
import { troubleOf } from "./trouble.ts"

/** Each command, loaded when it is named; all of them for a list of what there is. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["read", async () => (await import("./read-command.ts")).readCommand],
  ["check", async () => (await import("./check-command.ts")).checkCommand],
  ["passages", async () => (await import("./passages-command.ts")).passagesCommand],
  ["find", async () => (await import("./find-command.ts")).findCommand],
  ["compare", async () => (await import("./compare-command.ts")).compareCommand],
  ["lineage", async () => (await import("./lineage-command.ts")).lineageCommand],
  ["uptake", async () => (await import("./uptake-command.ts")).uptakeCommand],
  ["add", async () => (await import("./add-command.ts")).addCommand],
  ["import", async () => (await import("./import-command.ts")).importCommand],
  ["spread", async () => (await import("./spread-command.ts")).spreadCommand],
  ["search", async () => (await import("./search-command.ts")).searchCommand],
  ["serve", async () => (await import("./serve-command.ts")).serveCommand],
])

// Every rule is a pattern that is used a few times on a paper. To polish each before its first use takes longer than to use it: 75 ms of 560 for the Mali paper.
// A Node whose engine does not know the flag would say so aloud: only those that were tried are told.
if (Number(process.versions.node.split(".", 1)[0]) <= 24) setFlagsFromString("--no-regexp-peephole-optimization")

const INTERRUPTED = 130
const interrupted = (): never => process.exit(INTERRUPTED)
process.once("SIGINT", interrupted)

// Whoever reads from us may stop early, as `head` does. That is no fault. A disk that is full is one of the world.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit()
    const full = new UnavailableError(
      `What was to be printed could not be written: ${error.code === "ENOSPC" ? "the disk is full" : error.message}`,
    )
    const { text, exit } = troubleOf(full)
    if (stream === process.stdout) process.stderr.write(text)
    process.exit(exit)
  })

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void (text && process.stderr.write(text)),
  outIsTerminal: process.stdout.isTTY,
  errIsTerminal: process.stderr.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns || 80 : Number(process.env.COLUMNS) || 80,
  environment: process.env,
  atOnce: async (work) => {
    process.off("SIGINT", interrupted) // the system ends the process then, which a shell tells as the same code
    try {
      return await work()
    } finally {
      process.once("SIGINT", interrupted)
    }
  },
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

const [, , name = ""] = process.argv
const commands = await Promise.all([...(COMMANDS.has(name) ? [name] : COMMANDS.keys())].flatMap((known) => COMMANDS.get(known)?.() ?? []))
process.exitCode = await run(process.argv.slice(2), commands, io)

// What failed may have left something open that keeps the process alive. What is still to be printed is waited for.
setInterval(() => {
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
}, 1000).unref()
