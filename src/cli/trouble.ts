import { BUG, Failure, OUTCOMES } from "../core/finding/index.ts"

/** How an error ends a command: what standard error says, and the exit code. */
export type Trouble = { readonly text: string; readonly exit: number }

/** Failures are one sentence. Anything else is a fault of ours, with its stack and where to report it. */
export function troubleOf(error: unknown, help = "penholder --help"): Trouble {
  if (error instanceof Failure) {
    const more = error.kind === "usage" ? ` (see ${help})` : ""
    return { text: `${error.message}${more}\n`, exit: OUTCOMES[error.kind].exit }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const sentence = `A fault in Penholder: ${error instanceof Error ? error.message : String(error)}`
  return {
    text: `${sentence}\n${stack}\nReport it with these lines as CONTRIBUTING.md says; your papers are as they were.\n`,
    exit: BUG.exit,
  }
}

/** What went wrong with some of several papers, at the end, and the highest code. */
export function troublesOf(failed: readonly { readonly name: string; readonly error: unknown }[], of: number, help: string): Trouble {
  const troubles = failed.map(({ name, error }) => ({ name, ...troubleOf(error, help) }))
  const exit = Math.max(0, ...troubles.map((trouble) => trouble.exit))
  if (of === 1) return { text: troubles.map(({ text }) => text).join(""), exit }
  const lines = troubles.map(({ name, text }) => `  ${name}: ${text}`)
  return { text: lines.length ? `${lines.length} of ${of} papers failed:\n${lines.join("")}` : "", exit }
}
