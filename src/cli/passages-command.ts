import { passages } from "../app/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { printResolution } from "../core/language/index.ts"
import { resolutionLines } from "../views/terminal/index.ts"
import { type Arguments, type Command, flag } from "./command.ts"
import { corpusFlag, corpusOf } from "./corpus-flag.ts"
import { dataFlag } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags } from "./limit-flags.ts"
import { lookOf } from "./look.ts"
import type { Failed } from "./papers-named.ts"
import { troublesOf } from "./trouble.ts"
import { printWithDoubts } from "./print-with-doubts.ts"

export const passagesCommand: Command = {
  name: "passages",
  takes: "PAPER…",
  says: "Cut resolutions into their provisions, named as a lawyer cites them.",
  more: [
    "A PAPER is the symbol of a resolution that is held, in any printed form, or a file (Markdown, text, HTML, PDF or Word), or - for standard input.",
    "Below the words of each provision: its verb and whom it asks, its themes, the resolutions and paragraphs that it names. Nothing is kept.",
  ],
  flags: [flag("json", undefined, "print JSON: one resolution a line, absent things as null"), corpusFlag, dataFlag, ...limitFlags],
  examples: [
    ["penholder passages 1325 --corpus resolutions.jsonl.gz", "the paragraphs of resolution 1325 (2000)"],
    ["penholder passages draft.docx --json", "those of a draft, for a program"],
  ],
  run: printPassages,
}

async function printPassages(args: Arguments, io: Io): Promise<number> {
  if (args.words.length === 0) throw new UsageError("Expected the symbol of a resolution, the name of a file, or - for standard input")
  const corpus = await corpusOf(args, io)
  const look = lookOf(io)
  const failed: Failed[] = []
  for (const [i, word] of args.words.entries())
    try {
      const { value, findings } = await passages(word, corpus)
      printWithDoubts(args, io, [...findings, ...corpus.findings()], {
        json: () => printResolution(value),
        lines: () => [...(i > 0 ? [""] : []), ...resolutionLines(value, look)],
      })
    } catch (error) {
      failed.push({ name: word, error })
    }
  const { text, exit } = troublesOf(failed, args.words.length, "penholder passages --help")
  io.err(text)
  return exit
}
