import { type Added, addPaper } from "../app/add-paper.ts"
import type { Limits } from "../app/limits.table.ts"
import { OWNER } from "../core/publication/index.ts"
import { addThrough } from "../workbench.ts"
import { addEach } from "./add-each.ts"
import type { Arguments, Command } from "./command.ts"
import { dataFlag, dataFolder } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { openOrAsk } from "./open-or-ask.ts"
import { papersNamed, wordsExpected } from "./papers-named.ts"
import { troublesOf } from "./trouble.ts"

export const addCommand: Command = {
  name: "add",
  takes: "PAPER…",
  says: "Keep papers in the workbench, with their records.",
  more: [
    "A PAPER is a file (Markdown, text, HTML, PDF or Word), a folder of them, or - for standard input. Adding one again changes nothing.",
    "While penholder serve runs on the same data, the papers are given to it; then its limits count.",
  ],
  flags: [dataFlag, ...limitFlags],
  examples: [["penholder add papers/", "keeps every paper of a folder"]],
  run: addPapers,
}

async function addPapers(args: Arguments, io: Io): Promise<number> {
  wordsExpected(args.words, "paper")
  const limits = limitsOf(args)
  const { names, failed } = await papersNamed(args.words)
  const of = names.length + failed.length
  if (names.length > 0) {
    const shelf = await openShelf(dataFolder(args, io), limits, io)
    try {
      failed.push(...(await addEach(names, (source) => shelf.add(source), limits, io)))
    } finally {
      await shelf.close()
    }
  }
  const { text, exit } = troublesOf(failed, of, "penholder add --help")
  io.err(text)
  return exit
}

/** Where papers can be added: the workbench opened here, or the process that has it open. */
type OpenShelf = { add(source: { readonly name: string; readonly bytes: Uint8Array }): Promise<Added>; close(): Promise<void> }

async function openShelf(folder: string, limits: Limits, io: Io): Promise<OpenShelf> {
  const opened = await openOrAsk(folder, "penholder add", limits, io)
  if ("server" in opened) return { add: (source) => addThrough(opened.server, source), close: async () => undefined }
  const { bench } = opened
  return { add: (source) => addPaper(OWNER, source, bench.effects), close: () => bench.close() }
}
