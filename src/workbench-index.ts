import { existsSync } from "node:fs"
import { stat } from "node:fs/promises"
import { join } from "node:path"
import { readCorpus } from "./adapters/files/index.ts"
import { indexShelf } from "./adapters/indexes/index.ts"
import { residentThread, runLimited } from "./adapters/limited/index.ts"
import type { CorpusFile, IndexEffects, LanguageWork } from "./app/index.ts"
import { HOLDINGS } from "./app/library.ts"
import { NotFoundError } from "./core/finding/index.ts"

/** What `import` brought in, as JSON Lines. */
export const holdingsIn = (folder: string): string => join(folder, HOLDINGS)

/** The rows of what the workbench in a folder holds. Undefined where nothing was imported. */
export async function readHoldings(folder: string): Promise<CorpusFile | undefined> {
  return existsSync(holdingsIn(folder)) ? await readCorpus(holdingsIn(folder), Infinity) : undefined
}

/** Changes whenever what the workbench in a folder holds does. */
export async function holdingsStamp(folder: string): Promise<string> {
  const file = await stat(holdingsIn(folder)).catch(() => undefined)
  return file ? `${file.mtimeMs} ${file.size} ${file.ino}` : "none"
}

/** What opening the corpus of a workbench needs, where no file of the machine may be named. */
const heldAlone = (folder: string) => ({
  readCorpus: (path: string) => readCorpus(path, Infinity),
  readHoldings: () => readHoldings(folder),
  readSource: (path: string) => Promise.reject(new NotFoundError(`There is no file ${path}`)),
  holdingsStamp: () => holdingsStamp(folder),
})

/** The work on what the workbench in a folder holds, in a thread of its own: the one that calls stays free for pages. */
export function workAside(folder: string): LanguageWork {
  const thread = residentThread(import.meta.url, workHere.name, [folder])
  const made =
    (name: string) =>
    (...args: readonly unknown[]) =>
      thread.call(name, args)
  return Object.fromEntries(Object.keys(WORKS).map((name) => [name, made(name)])) as LanguageWork
}

const WORKS: Readonly<Record<keyof LanguageWork, true>> = {
  about: true,
  compare: true,
  compareGiven: true,
  lay: true,
  lineage: true,
  list: true,
  open: true,
  subjects: true,
}

/** The same in the thread that calls it. */
export async function workHere(folder: string): Promise<LanguageWork> {
  const { languageWork } = await import("./app/index.ts")
  return languageWork(heldAlone(folder))
}

/** Where indexes, and what else finding keeps, lie beside the workbench's data. */
export const languageIn = (folder: string): string => join(folder, "language")

/** The effects that opening an index needs. They need no lock. */
export const indexEffects = (folder: string, readerVersion: string): IndexEffects => ({
  indexes: indexShelf(languageIn(folder)),
  readerVersion,
})

/** More than the largest corpus of the Council takes on a slow machine. */
const COSTS = { seconds: 1800, memory: 6 * 2 ** 30 }

/** Builds and keeps the index of what the workbench holds, in a thread of its own: this one stays free for pages. Does nothing where it is kept. */
export async function buildAside(folder: string, readerVersion: string, corpus: string): Promise<void> {
  if (await indexEffects(folder, readerVersion).indexes.holds(`${readerVersion}-${corpus}`)) return
  await runLimited(import.meta.url, buildHere.name, [folder, readerVersion], COSTS)
}

/** The same in the thread that calls it. */
export async function buildHere(folder: string, readerVersion: string): Promise<void> {
  const { openCorpus, openIndex } = await import("./app/index.ts")
  const corpus = await openCorpus(undefined, heldAlone(folder))
  await openIndex(corpus, indexEffects(folder, readerVersion))
}
