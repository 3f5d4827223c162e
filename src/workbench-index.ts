import { existsSync } from "node:fs"
import { join } from "node:path"
import { readCorpus } from "./adapters/files/index.ts"
import { indexShelf } from "./adapters/indexes/index.ts"
import { runLimited } from "./adapters/limited/index.ts"
import type { CorpusFile, IndexEffects } from "./app/index.ts"
import { HOLDINGS } from "./app/library.ts"
import { NotFoundError } from "./core/finding/index.ts"

/** What `import` brought in, as JSON Lines. */
export const holdingsIn = (folder: string): string => join(folder, HOLDINGS)

/** The rows of what the workbench in a folder holds. Undefined where nothing was imported. */
export async function readHoldings(folder: string): Promise<CorpusFile | undefined> {
  return existsSync(holdingsIn(folder)) ? await readCorpus(holdingsIn(folder), Infinity) : undefined
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
  const corpus = await openCorpus(undefined, {
    readCorpus: (path) => readCorpus(path, Infinity),
    readHoldings: () => readHoldings(folder),
    readSource: (path) => Promise.reject(new NotFoundError(`There is no file ${path}`)),
  })
  await openIndex(corpus, indexEffects(folder, readerVersion))
}
