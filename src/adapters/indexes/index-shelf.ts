import { randomUUID } from "node:crypto"
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { IndexShelf, KeptBytes } from "../../app/index.ts"

/** Indexes that are kept; the longest unused go first. */
const MOST = 8
/** A file that is written aside and is older than this, in milliseconds, is of a process that ended in the middle. */
const ABANDONED = 60 * 60 * 1000

/** Bytes that are read at one time: the system reads at most 2 GiB, and an index may be larger. */
const PIECE = 2 ** 28

/** Indexes as files in a folder, which is made when the first is kept. A file bears its key as its name and appears there whole. */
export function indexShelf(folder: string, { piece = PIECE }: { readonly piece?: number } = {}): IndexShelf {
  const pathOf = (key: string) => join(folder, `${key}.index`)
  return {
    read: async (key) => {
      const bytes = await openOrNot(pathOf(key), piece)
      if (bytes) await utimes(pathOf(key), new Date(), new Date()).catch(ignore)
      return bytes
    },
    holds: async (key) => (await stat(pathOf(key)).catch(() => undefined)) !== undefined,
    readLast: async (beginning) => {
      const [last] = (await filesIn(folder)).filter(({ name }) => name.startsWith(beginning) && name.endsWith(".index"))
      return last && (await openOrNot(join(folder, last.name), piece))
    },
    keep: async (key, parts) => {
      try {
        await mkdir(folder, { recursive: true })
        await writeWhole(pathOf(key), parts)
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
        await writeWhole(path, [bytes])
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

async function openOrNot(path: string, piece: number): Promise<KeptBytes | undefined> {
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  return {
    size: (await file.stat()).size,
    fill: (room) => filled(file, room, piece),
    close: () => file.close(),
  }
}

/** Whether a room could be filled from where the file was read to. */
async function filled(file: FileHandle, room: Uint8Array, piece: number): Promise<boolean> {
  for (let at = 0; at < room.length;) {
    const { bytesRead } = await file.read(room, at, Math.min(piece, room.length - at)).catch(() => ({ bytesRead: 0 }))
    if (bytesRead === 0) return false
    at += bytesRead
  }
  return true
}

/** Writes aside, waits until the disk has it, and only then gives it its name: whoever is stopped in the middle leaves the file as it was. */
async function writeWhole(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const aside = `${path}.${randomUUID()}.aside`
  try {
    const file = await open(aside, "wx")
    try {
      for (const part of parts) await file.writeFile(part)
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
