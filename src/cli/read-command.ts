import { read } from "../app/read.ts"
import { OWNER } from "../core/publication/index.ts"
import { printRecord, type Record as PaperRecord } from "../core/record/index.ts"
import { type Kind, KINDS, recordLines } from "../views/terminal/index.ts"
import { papersIn, readEffects } from "../workbench.ts"
import { type Arguments, choicesOf, type Command, flag } from "./command.ts"
import { dataFlag } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { lookOf, outLines } from "./look.ts"
import { type Failed, wordsExpected } from "./papers-named.ts"
import { troublesOf } from "./trouble.ts"

export const readCommand: Command = {
  name: "read",
  takes: "PAPER…",
  says: "Print the record of papers: recommendations and asks, questions, figures, events, each with its place.",
  more: [
    "A PAPER is a file (Markdown, text, HTML, PDF or Word), a folder of them, or - for standard input.",
    "Places are line:column of the paper's text. Nothing is kept, and --data changes nothing here.",
  ],
  flags: [
    flag("json", undefined, "print JSON as the contract says: one paper a line, absent things as null"),
    flag("kind", "KIND", `only this part, one of ${KINDS.join(", ")}`, "be repeated"),
    dataFlag,
    ...limitFlags,
  ],
  examples: [
    ["penholder read examples/ieg-mali-2023-03-28.md --kind figures", "every figure of the bundled paper"],
    ["curl -s URL | penholder read - --json", "the record of a paper from elsewhere"],
  ],
  run: readPapers,
}

async function readPapers(args: Arguments, io: Io): Promise<number> {
  wordsExpected(args.words, "paper")
  const kinds = choicesOf(args, "kind", KINDS) ?? KINDS
  const effects = readEffects(limitsOf(args))
  const failed: Failed[] = []
  let papers = 0
  for (const word of args.words)
    for (const name of await papersIn(word).catch((error: unknown) => (failed.push({ name: word, error }), papers++, []))) {
      try {
        const record = await read(OWNER, name, effects)
        outLines(args.flags.has("json") ? [json(record, kinds)] : lines(record, kinds, name, papers, io), io)
      } catch (error) {
        failed.push({ name, error })
      }
      papers++
    }
  const { text, exit } = troublesOf(failed, papers, "penholder read --help")
  io.err(text)
  return exit
}

/** The whole record, or of it what the paper is and the kinds that were asked for. */
function json(record: PaperRecord, kinds: readonly Kind[]): string {
  const printed = printRecord(record)
  const asked = kinds === KINDS ? printed : Object.fromEntries((["paper", ...kinds] as const).map((kind) => [kind, printed[kind]]))
  return JSON.stringify(asked)
}

function lines(record: PaperRecord, kinds: readonly Kind[], name: string, before: number, io: Io): readonly string[] {
  const look = lookOf(io)
  const head = before > 0 ? ["", look.ink.faint(name)] : []
  return [...head, ...recordLines(record, { ...look, kinds })]
}
