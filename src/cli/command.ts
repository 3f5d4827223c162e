import { UsageError } from "../core/finding/index.ts"
import type { Io } from "./io.ts"

/** A flag of a command, as `--help` shows it. */
export type Flag = {
  readonly name: string
  /** What follows it, in capitals: "DIR". Absent for one that stands alone. */
  readonly value: string | undefined
  readonly may: "be given once" | "be repeated"
  readonly says: string
}

/** The words of a command line, sorted. */
export type Arguments = {
  readonly words: readonly string[]
  /** The values of each flag that was given, in their order; one that stands alone has the value "". */
  readonly flags: ReadonlyMap<string, readonly string[]>
}

/** One command: what `--help` says of it, and what it does. */
export type Command = {
  readonly name: string
  /** After the name: "PAPER…". */
  readonly takes: string
  readonly says: string
  /** More of what a person should know, a sentence a line. */
  readonly more: readonly string[]
  readonly flags: readonly Flag[]
  /** Command lines that do something useful, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  /** Gives back the exit code. Throws failures. */
  run(args: Arguments, io: Io): Promise<number>
}

/** A flag without which a command does what it usually does. */
export function flag(name: string, value: string | undefined, says: string, may: Flag["may"] = "be given once"): Flag {
  return { name, value, may, says }
}

/** The value of a flag that was given. */
export const valueOf = ({ flags }: Arguments, name: string): string | undefined => flags.get(name)?.at(-1)

/** The values of a flag that takes words of a list; undefined where it was not given. Throws UsageError for any other word. */
export const choicesOf = <const Choice extends string>(
  { flags }: Arguments,
  name: string,
  choices: readonly Choice[],
): readonly Choice[] | undefined =>
  flags.get(name)?.map((given) => {
    const choice = choices.find((known) => known === given)
    if (choice === undefined) throw new UsageError(`Expected one of ${choices.join(", ")} after --${name}, got "${given}"`)
    return choice
  })
