import { setImmediate } from "node:timers/promises"
import { find, findSpread, type Found } from "../app/index.ts"
import { type Finding, UsageError } from "../core/finding/index.ts"
import { type FindOptions, printFound, PROVISION_KINDS } from "../core/language/index.ts"
import { resolutionSymbol } from "../core/symbol/index.ts"
import { findLines, findNote, progressLine, replaceLine } from "../views/terminal/index.ts"
import { findEffects, openCandidates } from "../workbench.ts"
import { type Arguments, choicesOf, type Command, flag, valueOf } from "./command.ts"
import { candidatesFlag } from "./candidates-flag.ts"
import { corpusFlag, corpusOf } from "./corpus-flag.ts"
import { dataFlag, dataFolder } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags } from "./limit-flags.ts"
import { lookOf } from "./look.ts"
import { printWithDoubts } from "./print-with-doubts.ts"

const USUAL_MOST = 10

export const findCommand: Command = {
  name: "find",
  takes: "TEXT",
  says: "Find language that the Council has agreed before: every wording of a sentence, with its first and last use.",
  more: [
    "One result is one wording; a wording that stands in several resolutions is one result with its uses.",
    "The same rare words in one run come first, then what says the same in other words.",
    "Words that every paragraph has find nothing; a text that does not read as English is looked for, with a note beside the results.",
    "First and last use are of the resolutions that are held; how many are not is part of every answer.",
    "The index is built once for a corpus and kept under --data, in the folder language.",
  ],
  flags: [
    flag("k", "N", `at most so many wordings; usually ${USUAL_MOST}`),
    flag(
      "kind",
      "KIND",
      `only provisions of this kind, one of ${PROVISION_KINDS.join(", ")}; usually all but headings and front matter`,
      "be repeated",
    ),
    flag("from", "YEAR", "only what was adopted in this year or later"),
    flag("to", "YEAR", "only what was adopted in this year or earlier"),
    flag("before", "SYMBOL", "only what was adopted before this resolution"),
    flag("json", undefined, "print JSON as the contract says"),
    candidatesFlag("look through the provisions in a PostgreSQL database instead, put there by penholder spread"),
    corpusFlag,
    dataFlag,
    ...limitFlags,
  ],
  examples: [
    ['penholder find "full, equal and meaningful participation of women" --k 5', "the five nearest wordings"],
    ['penholder find "deployment of women protection advisers" --before 2640', "what a drafter of resolution 2640 could draw on"],
  ],
  run: findLanguage,
}

async function findLanguage(args: Arguments, io: Io): Promise<number> {
  const text = args.words.join(" ")
  if (text.trim() === "") throw new UsageError("Expected a text to find")
  const options = {
    most: countOf(args, "k") ?? USUAL_MOST,
    kinds: choicesOf(args, "kind", PROVISION_KINDS),
    from: yearOf(args, "from"),
    to: yearOf(args, "to"),
    before: beforeOf(args),
  }
  if (options.from !== undefined && options.to !== undefined && options.from > options.to)
    throw new UsageError(`Expected --from at or before --to, got ${options.from} and ${options.to}`)
  const address = valueOf(args, "candidates")
  const { found, findings } = address === undefined ? await findHere(text, options, args, io) : await findThere(text, options, address)
  const note = findNote(text, found.wordings)
  if (note !== undefined) io.err(`${note}\n`)
  printWithDoubts(args, io, findings, { json: () => printFound(found), lines: () => findLines(found, lookOf(io)) })
  return 0
}

/** What was found, and what was doubted of the texts. */
type Told = { readonly found: Found; readonly findings: readonly Finding[] }

async function findHere(text: string, options: FindOptions, args: Arguments, io: Io): Promise<Told> {
  const corpus = await corpusOf(args, io)
  const progress = async (done: number, all: number) => {
    if (done % 50 > 0) return
    if (io.errIsTerminal) io.err(replaceLine(progressLine(done, all, "texts into the index", io.columns)))
    await setImmediate() // Ctrl-C is heard here
  }
  const found = await find(text, corpus, options, findEffects(dataFolder(args, io)), progress)
  if (io.errIsTerminal) io.err(replaceLine(""))
  return { found, findings: corpus.findings() }
}

async function findThere(text: string, options: FindOptions, address: string): Promise<Told> {
  const shelf = await openCandidates(address)
  try {
    return { found: await findSpread(text, shelf, options, () => performance.now()), findings: [] }
  } finally {
    await shelf.close()
  }
}

function countOf(args: Arguments, name: string): number | undefined {
  const value = valueOf(args, name)
  if (value === undefined) return undefined
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new UsageError(`Expected a number from 1 to 9999 after --${name}, got "${value}"`)
  return Number(value)
}

function yearOf(args: Arguments, name: string): number | undefined {
  const value = valueOf(args, name)
  if (value === undefined) return undefined
  if (!/^(?:19|20)\d{2}$/u.test(value)) throw new UsageError(`Expected a year such as 2013 after --${name}, got "${value}"`)
  return Number(value)
}

function beforeOf(args: Arguments): string | undefined {
  const value = valueOf(args, "before")
  if (value === undefined) return undefined
  const symbol = resolutionSymbol(value)
  if (symbol === undefined) throw new UsageError(`Expected a symbol such as S/RES/2640 (2022) after --before, got "${value}"`)
  return symbol
}
