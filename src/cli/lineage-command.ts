import { lineageOf } from "../app/index.ts"
import { printLineage } from "../core/comparison/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { lineageLines } from "../views/lineage/index.ts"
import { chainsOf } from "../workbench.ts"
import { type Arguments, type Command, flag, valueOf } from "./command.ts"
import { corpusFlag, corpusOf } from "./corpus-flag.ts"
import { dataFlag, dataFolder } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags } from "./limit-flags.ts"
import { lookOf } from "./look.ts"
import { printWithDoubts } from "./print-with-doubts.ts"

export const lineageCommand: Command = {
  name: "lineage",
  takes: "SYMBOL",
  says: "Follow each provision of a mandate through the resolutions that carried it on.",
  more: [
    "Mandates of missions, sanctions regimes and thematic items are known; resolutions whose text is not held stand in their place, and nothing is said to begin or end there.",
    "A chain that a person mended on its page counts, unless --corpus or --chain is given.",
    "What was dropped stands first, then what still stands, each with where it stood in each mandate.",
  ],
  flags: [
    flag("situation", "NAME", "which mandate is meant where the resolution carries on several: a country, an item, an abbreviation"),
    flag("chain", "SYMBOLS", "the resolutions of the chain, with commas between, where the one that was found is wrong"),
    flag("json", undefined, "print JSON: the chain, and one thread for each provision"),
    corpusFlag,
    dataFlag,
    ...limitFlags,
  ],
  examples: [
    ["penholder lineage 2227", "the provisions of the mission in Mali since 2013"],
    ["penholder lineage 2227 --chain 2100,2164,2227", "of these three alone"],
  ],
  run: follow,
}

async function follow(args: Arguments, io: Io): Promise<number> {
  const [symbol, ...more] = args.words
  if (symbol === undefined || more.length > 0) throw new UsageError(`Expected one resolution to follow, got ${args.words.length}`)
  const chain = valueOf(args, "chain")
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
  if (chain?.length === 0) throw new UsageError("Expected symbols with commas between after --chain, such as 2100,2164,2227, got none")
  const decisions = valueOf(args, "corpus") === undefined ? await chainsOf(dataFolder(args, io)).all() : []
  const corpus = await corpusOf(args, io)
  const { lineage, decision } = await lineageOf(symbol, { situation: valueOf(args, "situation"), chain, decisions }, corpus)
  const { ink, width } = lookOf(io)
  printWithDoubts(args, io, corpus.findings(), {
    json: () => printLineage(lineage),
    lines: () => lineageLines(lineage, decision, ink, width),
  })
  return 0
}
