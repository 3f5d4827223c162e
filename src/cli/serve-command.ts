import { existsSync } from "node:fs"
import {
  addPaper,
  catchUp,
  catchUpImports,
  importSource,
  type LanguageDesk,
  languageDesk,
  listPapers,
  openPaper,
  search,
  type SearchRequest,
  settleLibrary,
  uptakeDesk,
} from "../app/index.ts"
import { UsageError } from "../core/finding/index.ts"
import { OWNER } from "../core/publication/index.ts"
import { deskEffects, openWorkbench, type Workbench } from "../workbench.ts"
import { addEach } from "./add-each.ts"
import { type Arguments, type Command, flag, valueOf } from "./command.ts"
import { dataFlag, dataFolder } from "./data-folder.ts"
import type { Io } from "./io.ts"
import { limitFlags, limitsOf } from "./limit-flags.ts"
import { papersNamed } from "./papers-named.ts"
import { troubleOf, troublesOf } from "./trouble.ts"

const USUAL_PORT = 1325

/** Between two papers that are read again: a page that was asked for meanwhile is made. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 50))

/** As long as an end is waited for, where one more text or paper is being read again: what it is cut off from is read the next time. */
const untilSafe = () => new Promise<void>((resolve) => setTimeout(resolve, 500))

export const serveCommand: Command = {
  name: "serve",
  takes: "[PAPER…]",
  says: "Open the web pages of the workbench, for this machine alone.",
  more: ["Adds the papers that are named, then prints where to look. Ctrl-C ends it."],
  flags: [
    flag("port", "N", `where to answer; usually PORT of the environment or ${USUAL_PORT}, and 0 takes a free one`),
    dataFlag,
    ...limitFlags,
  ],
  examples: [["penholder serve --port 8080", "the pages at http://127.0.0.1:8080/"]],
  run: serveWorkbench,
}

async function serveWorkbench(args: Arguments, io: Io): Promise<number> {
  const port = portOf(valueOf(args, "port") ?? (io.environment.PORT || String(USUAL_PORT)))
  const limits = limitsOf(args)
  const folder = dataFolder(args, io)
  if (io.errIsTerminal && !existsSync(folder)) io.err(`Making a new workbench in ${folder}: this takes some seconds, once.\n`)
  const bench = await io.atOnce(() => openWorkbench(folder, "penholder serve", limits))
  if ("heldBy" in bench) throw bench.error
  try {
    const { names, failed } = await papersNamed(args.words)
    const of = names.length + failed.length
    failed.push(...(await addEach(names, (source) => addPaper(OWNER, source, bench.effects), limits, io)))
    io.err(troublesOf(failed, of, "penholder serve --help").text)
    const ended = io.ended()
    const { serve } = await import("../http/serve.ts")
    const report = (error: unknown) => {
      io.err(troubleOf(error).text)
    }
    const language = languageDesk(OWNER, deskEffects(folder, limits))
    const seen = seenByOwner(bench, language)
    const server = await serve({ ...seen, token: bench.token, mostBytes: limits.bytes, report }, port)
    bench.announce(server.port)
    io.out(`Penholder is at ${server.url}/ (Ctrl-C ends it)\n`)
    void bench.effects.shelf.words().catch(report) // so that the first search is as quick as the next
    let goesOn = true
    void language
      .prepare()
      .then(() => seen.uptake.prepare(() => goesOn))
      .catch((error: unknown) => {
        if (goesOn) report(error) // what closing stops in the middle is no trouble
      })
    const catchingUp = catchUpAll(bench, () => goesOn).catch((error: unknown) => {
      if (goesOn) report(error)
    })
    const code = await ended
    goesOn = false
    await server.close()
    await Promise.race([catchingUp, untilSafe()])
    return code
  } finally {
    await bench.close()
  }
}

/** Reads again what another version read or a kill interrupted: papers, then resolutions. */
async function catchUpAll({ effects }: Workbench, goesOn: () => boolean): Promise<void> {
  await catchUp({ ...effects, rest }, goesOn)
  await catchUpImports(effects, goesOn)
  if (goesOn()) await settleLibrary(effects)
}

/** What the pages may ask for: all of it made for the owner. */
function seenByOwner({ effects }: Workbench, language: LanguageDesk) {
  const papers = {
    listPapers: () => listPapers(OWNER, effects),
    openPaper: (id: string) => openPaper(OWNER, id, effects),
  }
  return {
    ...papers,
    language,
    uptake: uptakeDesk(OWNER, { ...papers, language, decisions: effects.decisions, now: () => effects.now() }),
    search: (request: SearchRequest) => search(OWNER, request, effects),
    addPaper: (source: { readonly name: string; readonly bytes: Uint8Array }) => addPaper(OWNER, source, effects),
    importSource: (source: { readonly name: string; readonly bytes: Uint8Array }) => importSource(source, effects),
    settleLibrary: () => settleLibrary(effects),
  }
}

function portOf(value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/u.test(value) || port > 65535) throw new UsageError(`Expected a port from 0 to 65535, got "${value}"`)
  return port
}
