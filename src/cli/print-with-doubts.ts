import type { Finding } from "../core/finding/index.ts"
import { doubtLines, doubtsJson } from "../views/terminal/index.ts"
import type { Arguments } from "./command.ts"
import type { Io } from "./io.ts"
import { lookOf, outLines } from "./look.ts"

/** Prints what a command found, as JSON where that was asked for, and what was doubted of the texts that it worked on. */
export function printWithDoubts(
  args: Arguments,
  io: Io,
  findings: readonly Finding[],
  found: { readonly json: () => object; readonly lines: () => readonly string[] },
): void {
  if (args.flags.has("json")) outLines([JSON.stringify({ ...found.json(), findings: doubtsJson(findings) })], io)
  else outLines([...found.lines(), ...doubtLines(findings, lookOf(io).width)], io)
}
