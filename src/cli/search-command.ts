import { existsSync } from "node:fs"
import { LIMITS } from "../app/limits.table.ts"
import { search, type SearchRequest } from "../app/search/search.ts"
import { NotFoundError, UsageError } from "../core/finding/index.ts"
import { OWNER, parseQuery, SEARCHED } from "../core/publication/index.ts"
import { printFound } from "../views/search/print-found.ts"
import { searchLines } from "../views/search/search-lines.ts"
import { searchThrough } from "../workbench.ts"
import { type Arguments, type Command, flag, valueOf } from "./command.ts"
import { dataFlag, dataFolder } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { lookOf } from "./look.ts"
import { openOrAsk } from "./open-or-ask.ts"

export const searchCommand: Command = {
  name: "search",
  takes: "WORD…",
  says: "Look for words in everything that the workbench keeps; each hit in its sentence, by ledger.",
  more: [
    "A hit holds every word, in any form and order. Words in quotation marks stand together: \"'sexual violence'\" needs quotes for the shell too.",
    "While penholder serve runs on the same data, it is asked.",
  ],
  flags: [
    flag("ledger", "LEDGER", `only this, 25 at a time: one of ${SEARCHED.join(", ")}`),
    flag("part", "N", "of one ledger, the next 25, from 1"),
    flag("json", undefined, "print one JSON object"),
    dataFlag,
  ],
  examples: [["penholder search women abducted --ledger figures", "every figure whose sentence has both words in any form"]],
  run: searchPapers,
}

async function searchPapers(args: Arguments, io: Io): Promise<number> {
  if (args.words.length === 0) throw new UsageError("Expected at least one word to look for")
  if (args.flags.has("part") && !args.flags.has("ledger"))
    throw new UsageError("Expected --ledger beside --part: it is the parts of one ledger that are numbered")
  const part = valueOf(args, "part") ?? "1"
  if (!/^[1-9]\d{0,8}$/u.test(part)) throw new UsageError(`Expected a number from 1 after --part, got "${part}"`)
  // What the shell gives as one word with spaces was put in quotation marks.
  const words = args.words.map((word) => (/\s/u.test(word.trim()) && args.words.length > 1 ? `"${word}"` : word)).join(" ")
  if (parseQuery(words).terms.length === 0) throw new UsageError(`Expected a word, a number or a symbol to look for, got "${words}"`)
  const request: SearchRequest = { words, ledger: valueOf(args, "ledger"), part: Number(part) }
  const folder = dataFolder(args, io)
  if (!existsSync(folder)) throw new NotFoundError(`There is no workbench in ${folder}: penholder add makes one`)
  const opened = await openOrAsk(folder, "penholder search", LIMITS, io)
  const found =
    "server" in opened
      ? await searchThrough(opened.server, request)
      : await search(OWNER, request, opened.bench.effects).finally(() => opened.bench.close())
  if (args.flags.has("json")) io.out(`${JSON.stringify(printFound(found))}\n`)
  else io.out(searchLines(found, lookOf(io)))
  return 0
}
