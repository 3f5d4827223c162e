import { type Added, addPaper, type Limits } from "../app/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { OWNER } from "../core/publication/index.ts"
import { addThrough, openWorkbench } from "../workbench.ts"
import { addEach, papersNamed } from "./add-each.ts"
import type { Arguments, Command } from "./command.ts"
import { dataFlag, dataFolder } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
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
  if (args.words.length === 0) throw new UsageError("Expected the name of at least one paper, or - for standard input")
  const limits = limitsOf(args)
  const { names, failed } = await papersNamed(args.words)
  const of = names.length + failed.length
  if (names.length > 0) {
    const shelf = await openShelf(dataFolder(args, io), limits)
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

/** How long to wait for a process that has the workbench open and does not answer yet: it opens it, or adds papers itself. */
const PATIENCE = { tries: 150, pause: 100 }

async function openShelf(folder: string, limits: Limits): Promise<OpenShelf> {
  for (let tries = 1; ; tries++) {
    const opened = await openWorkbench(folder, "penholder add", limits)
    if (!("heldBy" in opened)) return { add: (source) => addPaper(OWNER, source, opened.effects), close: () => opened.close() }
    const { port, token, pid } = opened.heldBy
    if (port !== undefined) return { add: (source) => addThrough({ port, token, pid }, source), close: async () => undefined }
    if (tries === PATIENCE.tries) throw opened.error
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause))
  }
}
