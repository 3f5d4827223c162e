import { compareTexts } from "../app/index.ts"
import { printComparison } from "../core/comparison/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { compareLines } from "../views/compare/index.ts"
import { type Arguments, type Command, flag } from "./command.ts"
import { corpusFlag, corpusOf } from "./corpus-flag.ts"
import { dataFlag } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags } from "./limit-flags.ts"
import { lookOf } from "./look.ts"
import { printWithDoubts } from "./print-with-doubts.ts"

export const compareCommand: Command = {
  name: "compare",
  takes: "A B",
  says: "Tell what became of each provision of one resolution in another: kept, edited, moved, split, merged, dropped, new.",
  more: [
    "A and B are symbols in any form (2164, S/RES/2164 (2014)) of resolutions that are held, or files in any format that read takes.",
    "What was dropped stands first, then the rest in the order of B with its words: [-gone-] {+come+} {~moved~}. Numbers of paragraphs are no change.",
  ],
  flags: [flag("json", undefined, "print JSON: every provision of both in exactly one row"), corpusFlag, dataFlag, ...limitFlags],
  examples: [["penholder compare 2164 2227", "what became of the mandate of 2014 in that of 2015"]],
  run: compareBoth,
}

async function compareBoth(args: Arguments, io: Io): Promise<number> {
  const [left, right, ...more] = args.words
  if (left === undefined || right === undefined || more.length > 0)
    throw new UsageError(`Expected two resolutions to compare, got ${args.words.length}`)
  const corpus = await corpusOf(args, io)
  const { comparison } = await compareTexts(left, right, corpus)
  const { ink, width } = lookOf(io)
  printWithDoubts(args, io, corpus.findings(), {
    json: () => printComparison(comparison),
    lines: () => compareLines(comparison, ink, width),
  })
  return 0
}
