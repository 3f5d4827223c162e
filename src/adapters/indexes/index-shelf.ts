import { randomUUID } from "node:crypto"
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { IndexShelf } from "../../app/index.ts"

/** Indexes that are kept; the longest unused go first. */
const MOST = 8
/** A file that is written aside and is older than this, in milliseconds, is of a process that ended in the middle. */
const ABANDONED = 60 * 60 * 1000

/** Indexes as files in a folder, which is made when the first is kept. A file bears its key as its name and appears there whole. */
export function indexShelf(folder: string): IndexShelf {
  const pathOf = (key: string) => join(folder, `${key}.index`)
  return {
    read: async (key) => {
      const bytes = await readOrNot(pathOf(key))
      if (bytes) await utimes(pathOf(key), new Date(), new Date()).catch(ignore)
      return bytes
    },
    holds: async (key) => (await stat(pathOf(key)).catch(() => undefined)) !== undefined,
    readLast: async (beginning) => {
      const [last] = (await filesIn(folder)).filter(({ name }) => name.startsWith(beginning) && name.endsWith(".index"))
      return last && (await readOrNot(join(folder, last.name)))
    },
    keep: async (key, bytes) => {
      try {
        await mkdir(folder, { recursive: true })
        await writeWhole(pathOf(key), bytes)
        await tidy(folder)
      } catch {
        // A folder that cannot be written to, or a full disk: the index serves this run and is built again for the next.
      }
    },
  }
}

/** One file that is read and replaced whole. */
export function wholeFile(path: string): { read(): Promise<Uint8Array | undefined>; keep(bytes: Uint8Array): Promise<void> } {
  return {
    read: () => readOrNot(path),
    keep: async (bytes) => {
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeWhole(path, bytes)
      } catch {
        // As above: it serves this run and is made again for the next.
      }
    },
  }
}

const ignore = () => undefined

async function readOrNot(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch {
    return undefined
  }
}

/** Writes aside, waits until the disk has it, and only then gives it its name: whoever is stopped in the middle leaves the file as it was. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}.aside`
  try {
    const file = await open(aside, "wx")
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

/** Takes away what is over the number that is kept, and what was written aside by a process that ended. */
async function tidy(folder: string): Promise<void> {
  const files = await filesIn(folder)
  const indexes = files.filter(({ name }) => name.endsWith(".index"))
  const abandoned = files.filter(({ name, used }) => name.endsWith(".aside") && used < Date.now() - ABANDONED)
  for (const { name } of [...indexes.slice(MOST), ...abandoned]) await rm(join(folder, name), { force: true })
}

/** The files of a folder, the last used first; none where there is no folder. */
async function filesIn(folder: string): Promise<readonly { readonly name: string; readonly used: number }[]> {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  )
  return files.sort((a, b) => b.used - a.used)
}
