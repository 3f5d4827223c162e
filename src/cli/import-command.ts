import { catchUpImports, type Imported, importSource, type Limits, settleLibrary } from "../app/index.ts"
import type { Held } from "../core/language/index.ts"
import { heldLines, importJson } from "../views/terminal/index.ts"
import { importThrough, settleThrough, sourcesIn } from "../workbench.ts"
import { type Arguments, type Command, flag } from "./command.ts"
import { dataFlag, dataFolder } from "./data-folder.ts"
import { importEach } from "./import-each.ts"
import { type Io, readableColumns } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { outLines } from "./look.ts"
import { openOrAsk } from "./open-or-ask.ts"
import { papersNamed, wordsExpected } from "./papers-named.ts"
import { troublesOf } from "./trouble.ts"

export const importCommand: Command = {
  name: "import",
  takes: "SOURCE…",
  says: "Bring the Council's resolutions and presidential statements into the workbench.",
  more: [
    "A SOURCE is a paper (PDF, Word, text, Markdown, HTML), JSON Lines with a symbol and a text a row, the table (CSV) of the data set CR-UNSC, a ZIP of any of these, a folder of them, or - for standard input. Each may be packed by gzip.",
    "Importing again changes nothing; what was interrupted goes on where it was. Of several texts for one symbol an adopted one counts before a draft, and it says so.",
    "Papers of meetings are no resolutions: penholder add keeps those. While penholder serve runs on the same data, the sources are given to it; then its limits count.",
  ],
  flags: [
    flag("doubts", undefined, "show everything that was doubted, not only the first"),
    flag("json", undefined, "print JSON"),
    dataFlag,
    ...limitFlags,
  ],
  examples: [
    ["penholder import resolutions/", "every resolution in a folder of PDFs"],
    ["penholder import resolutions.jsonl.gz S_RES_2640.draft.txt", "a collection, and a draft that counts where it is all there is"],
    ["penholder import CR-UNSC_ALL_CSV_FULL.zip --max-bytes 2GB", "the data set, whose table also holds five other languages"],
  ],
  run: importSources,
}

async function importSources(args: Arguments, io: Io): Promise<number> {
  wordsExpected(args.words, "source")
  const limits = limitsOf(args)
  const { names, failed } = await papersNamed(args.words, sourcesIn)
  const of = names.length + failed.length
  if (names.length > 0) {
    const library = await openLibrary(dataFolder(args, io), limits, io)
    try {
      const isSilent = args.flags.has("json")
      const done = await importEach(names, (source, told) => library.import(source, told), { limits, isSilent, io })
      failed.push(...done.failed)
      const held = await library.settle()
      const look = { all: args.flags.has("doubts"), width: readableColumns(io) }
      outLines(isSilent ? [JSON.stringify(importJson(done.imported, held))] : heldLines(done.imported, held, look), io)
    } finally {
      await library.close()
    }
  }
  const { text, exit } = troublesOf(failed, of, "penholder import --help")
  io.err(text)
  return exit
}

/** Where resolutions can be imported: the workbench opened here, or the process that has it open. */
type OpenLibrary = {
  import(source: { readonly name: string; readonly bytes: Uint8Array }, told: (texts: number) => void): Promise<Imported>
  settle(): Promise<Held>
  close(): Promise<void>
}

async function openLibrary(folder: string, limits: Limits, io: Io): Promise<OpenLibrary> {
  const opened = await openOrAsk(folder, "penholder import", limits, io)
  if ("server" in opened) {
    const { server } = opened
    return { import: (source) => importThrough(server, source), settle: () => settleThrough(server), close: async () => undefined }
  }
  const { bench } = opened
  const { effects } = bench
  return {
    import: (source, told) => importSource(source, effects, told),
    settle: async () => {
      await catchUpImports(effects)
      return await settleLibrary(effects)
    },
    close: () => bench.close(),
  }
}
