import { UsageError } from "../core/finding/index.ts"
import { papersIn } from "../workbench.ts"

/** A paper that could not be read or kept, and why. */
export type Failed = { readonly name: string; readonly error: unknown }

/** The papers that the words of a command line stand for, or other files that `filesIn` finds, and the words that stand for none. */
export async function papersNamed(
  words: readonly string[],
  filesIn: (word: string) => Promise<readonly string[]> = papersIn,
): Promise<{ readonly names: readonly string[]; readonly failed: Failed[] }> {
  const failed: Failed[] = []
  const names: string[] = []
  for (const word of words) names.push(...(await filesIn(word).catch((error: unknown) => (failed.push({ name: word, error }), []))))
  return { names, failed }
}

/** Throws UsageError where a command line names nothing to work on. */
export function wordsExpected(words: readonly string[], what: "paper" | "source"): void {
  if (words.length === 0) throw new UsageError(`Expected the name of at least one ${what}, or - for standard input`)
}
