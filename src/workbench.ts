import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { chainBook, readCorpus, readSource } from "./adapters/files/index.ts"
import type { OpenCandidates } from "./adapters/candidates/index.ts"
import { wholeFile } from "./adapters/indexes/index.ts"
import type { Holder } from "./adapters/store/index.ts"
import type {
  AddEffects,
  ChainBook,
  CorpusEffects,
  DecisionBook,
  DeskEffects,
  FindEffects,
  ImportEffects,
  Limits,
  OpenEffects,
  ParseEffects,
  ReadEffects,
} from "./app/index.ts"
import { LIMITS } from "./app/limits.table.ts"
import { buildAside, holdingsStamp, indexEffects, languageIn, readHoldings, workAside } from "./workbench-index.ts"
import { decodePaper, readPaper } from "./workbench-read.ts"

export { papersIn, sourcesIn } from "./adapters/files/index.ts"
export { addThrough, type Address as ServerAddress, importThrough, searchThrough, settleThrough } from "./adapters/server/index.ts"
export type { Holder } from "./adapters/store/index.ts"

/** The papers that are kept on this machine, open for this process alone until it is closed. */
export type Workbench = {
  readonly effects: AddEffects & OpenEffects & ImportEffects & { readonly decisions: DecisionBook }
  /** Whoever knows it is the owner. */
  readonly token: string
  /** Lets others of this machine know where this process answers. */
  announce(port: number): void
  close(): Promise<void>
}

/** Opens the workbench in a folder, or says which process has it open. `command` is what that other would be told of this one. */
export async function openWorkbench(
  folder: string,
  command: string,
  limits: Limits = LIMITS,
): Promise<Workbench | { readonly heldBy: Holder; readonly error: Error }> {
  const { heldError, openStore, takeLock } = await import("./adapters/store/index.ts")
  const lock = takeLock(folder, command)
  if ("heldBy" in lock) return { heldBy: lock.heldBy, error: heldError(folder, lock.heldBy) }
  process.once("exit", () => {
    lock.release()
  })
  try {
    const store = await openStore(folder)
    return {
      effects: {
        ...parseEffects(limits),
        shelf: store.shelf,
        library: store.library,
        decisions: store.decisions,
        take: async function* (source) {
          yield* (await import("./workbench-take.ts")).takeTexts(source, limits)
        },
        readerVersion: readerVersion(),
        now: () => new Date(),
      },
      token: lock.holder.token,
      announce: (port) => {
        lock.announce(port)
      },
      close: async () => {
        await store.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The hash of all that has a part in making a record, as the build wrote it; the sources that a test runs have none. */
function readerVersion(): string {
  const file = new URL("reader-version.txt", import.meta.url)
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "unbuilt"
}

/** The effects that reading needs, on this machine. What not every command needs is loaded when it is first asked for. */
export function readEffects(limits: Limits = LIMITS): ReadEffects {
  return { ...parseEffects(limits), readBytes: (name) => readSource(name, limits.bytes) }
}

/** The effects that opening a corpus needs: `folder` is where the workbench keeps its data. Needs no lock: what is held lies beside the database in one file, whole at any time. */
export function corpusEffects(folder: string, limits: Limits = LIMITS): CorpusEffects {
  return {
    readCorpus: (path) => readCorpus(path, limits.unpacked),
    readHoldings: () => readHoldings(folder),
    readSource: async (path) => (await decodePaper(await readSource(path, limits.bytes), path, limits)).source,
  }
}

/** The effects that finding language needs: indexes lie in `folder` beside the workbench's data, and need no lock. */
export function findEffects(folder: string): FindEffects {
  return {
    ...indexEffects(folder, readerVersion()),
    openEncoder: async () => await (await import("./adapters/encoder/index.ts")).openEncoder(),
    vectors: wholeFile(join(languageIn(folder), "meaning.vectors")),
    elapsed: () => performance.now(),
  }
}

/** People's decisions on chains of mandates, kept beside the workbench's data. They need no lock: the file is only added to. */
export const chainsOf = (folder: string): ChainBook => chainBook(join(folder, "chains.jsonl"))

/** Opens the provisions in a database, until they are closed. */
export async function openCandidates(address: string): Promise<OpenCandidates> {
  return await (await import("./adapters/candidates/index.ts")).openCandidates(address)
}

/** The effects that the pages need for the language that is held in `folder`. */
export function deskEffects(folder: string, limits: Limits = LIMITS): DeskEffects {
  return {
    ...corpusEffects(folder),
    ...findEffects(folder),
    prepareIndex: (corpus) => buildAside(folder, readerVersion(), corpus),
    decode: async ({ name, bytes }) => (await decodePaper(bytes, name, limits)).source,
    chains: chainsOf(folder),
    now: () => new Date(),
    holdingsStamp: () => holdingsStamp(folder),
    work: workAside(folder),
  }
}

function parseEffects(limits: Limits): ParseEffects {
  return {
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    readRecord: async (bytes, name, sha256) => await readPaper(bytes, name, sha256, limits),
  }
}
