import { spread } from "../app/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { progressLine, replaceLine } from "../views/terminal/index.ts"
import { openCandidates } from "../workbench.ts"
import { candidatesFlag } from "./candidates-flag.ts"
import { type Arguments, type Command, valueOf } from "./command.ts"
import { corpusFlag, corpusOf } from "./corpus-flag.ts"
import { dataFlag } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags } from "./limit-flags.ts"

export const spreadCommand: Command = {
  name: "spread",
  takes: "",
  says: "Put the provisions of the resolutions that are held into a PostgreSQL database, for corpora beyond one machine.",
  more: [
    "What is there already stays; a text that changed is replaced. After an interruption it goes on where it was.",
    "penholder find --candidates looks through them.",
  ],
  flags: [candidatesFlag("the database that takes them"), corpusFlag, dataFlag, ...limitFlags],
  examples: [["penholder spread --candidates postgres://penholder@db.example.org/language", "what the workbench holds"]],
  run: spreadProvisions,
}

async function spreadProvisions(args: Arguments, io: Io): Promise<number> {
  const address = valueOf(args, "candidates")
  if (address === undefined) throw new UsageError("Expected --candidates with the address of a database")
  if (args.words.length > 0) throw new UsageError(`Expected flags alone, got "${args.words.join(" ")}"`)
  const shelf = await openCandidates(address)
  try {
    const corpus = await corpusOf(args, io)
    const progress = io.errIsTerminal
      ? (done: number, all: number) => io.err(replaceLine(progressLine(done, all, "texts put in", io.columns)))
      : undefined
    const put = await spread(corpus, shelf, progress)
    if (io.errIsTerminal) io.err(replaceLine(""))
    io.out(`${put} of ${corpus.symbols.length} texts put in; the others were there\n`)
    return 0
  } finally {
    await shelf.close()
  }
}
