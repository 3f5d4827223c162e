import { randomUUID } from "node:crypto"
import { mkdir, open, readdir, readFile, rename, rm, statfs } from "node:fs/promises"
import { dirname, join } from "node:path"

/** What the store needs of a disk, so that a full one can be tried. */
export type Disk = {
  /** The whole file or none of it, even when the power fails. Makes the folders above. */
  write(path: string, bytes: Uint8Array): Promise<void>
  read(path: string): Promise<Uint8Array>
  /** Names in a folder; none for a folder that is not there. */
  list(folder: string): Promise<readonly string[]>
  /** Bytes that may still be written. */
  free(): Promise<number>
  /** Removes what is there under a path, if anything is. */
  remove(path: string): Promise<void>
}

/** The disk that a folder of data lies on. */
export function diskOf(folder: string): Disk {
  const scratch = scratchOf(folder)
  return {
    write: async (path, bytes) => {
      await mkdir(scratch, { recursive: true })
      await mkdir(dirname(path), { recursive: true })
      const unfinished = join(scratch, randomUUID())
      try {
        const file = await open(unfinished, "wx", 0o600)
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      await syncFolder(dirname(path))
    },
    read: (path) => readFile(path),
    list: (folder) => readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? [] : Promise.reject(error))),
    free: async () => {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
    remove: (path) => rm(path, { recursive: true, force: true }),
  }
}

/** Where files lie that are not whole yet. What is in it when a store is opened, a killed process left. */
export const scratchOf = (folder: string): string => join(folder, "unfinished")

/** A new name in a folder is safe only when the folder is. Windows cannot open folders, and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return
  const opened = await open(folder, "r")
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
