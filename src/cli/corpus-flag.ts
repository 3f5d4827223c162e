import { type Corpus, openCorpus } from "../app/index.ts"
import { corpusEffects } from "../workbench.ts"
import { type Arguments, flag, valueOf } from "./command.ts"
import { dataFolder } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitsOf } from "./limit-flags.ts"

export const corpusFlag = flag(
  "corpus",
  "FILE",
  "the resolutions to work on, as JSON Lines, packed by gzip or not; usually what the workbench holds",
)

/** The corpus that a command line names: a file, or what the workbench holds. */
export async function corpusOf(args: Arguments, io: Io): Promise<Corpus> {
  return await openCorpus(valueOf(args, "corpus"), corpusEffects(dataFolder(args, io), limitsOf(args)))
}
