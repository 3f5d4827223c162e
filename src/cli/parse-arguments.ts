import { parseArgs } from "node:util"
import { UsageError } from "../core/finding/index.ts"
import type { Arguments, Flag } from "./command.ts"

/** Sorts the words after a command into words and flags. Throws UsageError for a flag that the command does not have. */
export function parseArguments(line: readonly string[], flags: readonly Flag[]): Arguments {
  const { tokens } = parseArgs({
    args: [...line],
    options: Object.fromEntries(flags.map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" } as const])),
    strict: false,
    tokens: true,
  })
  const words: string[] = []
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value)
    if (token.kind !== "option") continue
    const flag = flags.find(({ name }) => token.rawName === `--${name}`)
    if (!flag) throw new UsageError(`There is no flag ${token.rawName}`)
    if (flag.value === undefined && token.value !== undefined) throw new UsageError(`Expected ${token.rawName} alone, got a value with it`)
    if (flag.value !== undefined && (token.value === undefined || token.value === ""))
      throw new UsageError(`Expected ${flag.value} after ${token.rawName}, got nothing`)
    const before = given.get(flag.name)
    if (before && flag.may === "be given once") throw new UsageError(`Expected ${token.rawName} once, got it twice`)
    given.set(flag.name, [...(before ?? []), token.value ?? ""])
  }
  return { words, flags: given }
}
