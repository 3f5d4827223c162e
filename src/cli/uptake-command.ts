import { uptake } from "../app/index.ts"
import { printUptake } from "../core/comparison/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { OWNER } from "../core/publication/index.ts"
import { uptakeLines } from "../views/uptake/index.ts"
import { readEffects } from "../workbench.ts"
import { type Arguments, type Command, flag, valueOf } from "./command.ts"
import { corpusFlag, corpusOf } from "./corpus-flag.ts"
import { dataFlag } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { lookOf } from "./look.ts"
import { printWithDoubts } from "./print-with-doubts.ts"

export const uptakeCommand: Command = {
  name: "uptake",
  takes: "PAPER",
  says: "Lay every ask of a paper beside the passages of a resolution that answer it.",
  more: [
    "A PAPER is a file (Markdown, text, HTML, PDF or Word), or - for standard input. A SYMBOL may be printed in any form (S/RES/2690 (2023), 2690), or be a file.",
    "What is suggested is the machine's word, with its reason; it is no verdict until a person says so.",
  ],
  flags: [
    flag("against", "SYMBOL", "the resolution that was adopted since"),
    flag("baseline", "SYMBOL", "the resolution that stood when the asks were made; without one nothing is known to have stood before"),
    corpusFlag,
    flag("json", undefined, "print JSON"),
    dataFlag,
    ...limitFlags,
  ],
  examples: [["penholder uptake examples/ieg-mali-2023-03-28.md --against 2690 --baseline 2640", "what became of the asks on Mali"]],
  run: uptakePaper,
}

async function uptakePaper(args: Arguments, io: Io): Promise<number> {
  const [paper, more] = args.words
  if (paper === undefined || more !== undefined) throw new UsageError(`Expected the name of one paper, got ${args.words.length}`)
  const against = valueOf(args, "against")
  if (against === undefined) throw new UsageError("Expected --against with the symbol of the resolution that was adopted since")
  const corpus = await corpusOf(args, io)
  const found = await uptake(OWNER, paper, against, valueOf(args, "baseline"), corpus, readEffects(limitsOf(args)))
  const { ink, width } = lookOf(io)
  printWithDoubts(args, io, [...found.findings, ...corpus.findings()], {
    json: () => printUptake(found.uptake, paper),
    lines: () => uptakeLines(found.uptake, ink, width),
  })
  return 0
}
