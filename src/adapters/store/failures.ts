import { UnavailableError } from "../../core/finding/index.ts"

/** Codes of Node and of PostgreSQL by which the world says "not now", and what a person can do. */
const NOT_NOW: Readonly<Record<string, string>> = {
  EACCES: "the folder may not be written: change its permissions, or choose another with --data",
  EDQUOT: "your share of the disk is used up: free some space and try again",
  EEXIST: "a file stands where a folder should be: move it, or choose another folder with --data",
  EIO: "the disk does not answer: look at it before you go on",
  EMFILE: "too many files are open: close some programs and try again",
  ENOENT: "the folder cannot be made, or is gone: look at where it should be, or choose another with --data",
  ENOSPC: "the disk is full: free some space and try again",
  ENOTDIR: "a file stands where a folder should be: move it, or choose another folder with --data",
  EPERM: "the folder may not be written: change its permissions, or choose another with --data",
  EROFS: "the disk can only be read: choose another with --data",
  "08006": "the database is away: start it and try again",
  "53100": "the disk is full: free some space and try again",
  "53200": "the database has no memory left: close some programs and try again",
  "57P01": "the database is shutting down: start it and try again",
}

/** The failure that an error of the disk or the database is; an error of ours comes back as it is. */
export function failureOf(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  const toDo = NOT_NOW[code]
  return toDo === undefined ? error : new UnavailableError(`The data in ${folder} cannot be used now, ${toDo}`, { cause: error })
}
