import { readFileSync } from "node:fs"
import { UsageError } from "../core/finding/index.ts"
import type { Command } from "./command.ts"
import { helpFlag, helpOf, helpOfAll } from "./help.ts"
import { type Io, readableColumns } from "./io.ts"
import { parseArguments } from "./parse-arguments.ts"
import { troubleOf } from "./trouble.ts"

/** Does what a command line says, and gives back its exit code. Never throws. */
export async function run(line: readonly string[], commands: readonly Command[], io: Io): Promise<number> {
  const [name, ...rest] = line
  const command = commands.find((known) => known.name === name)
  try {
    if (!command) return noCommand(name, commands, io)
    const args = parseArguments(
      rest.map((word) => (word === "-h" ? "--help" : word)),
      [...command.flags, helpFlag],
    )
    if (!args.flags.has("help")) return await command.run(args, io)
    io.out(helpOf(command, readableColumns(io)))
    return 0
  } catch (error) {
    const { text, exit } = troubleOf(error, command ? `penholder ${command.name} --help` : undefined)
    io.err(text)
    return exit
  }
}

function noCommand(name: string | undefined, commands: readonly Command[], io: Io): number {
  if (name === undefined || ["--help", "-h", "help"].includes(name)) io.out(helpOfAll(commands, version(), readableColumns(io)))
  else if (["--version", "-V"].includes(name)) io.out(`${version()}\n`)
  else throw new UsageError(`There is no ${name.startsWith("-") ? "flag" : "command"} ${name}`)
  return 0
}

function version(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version
}
