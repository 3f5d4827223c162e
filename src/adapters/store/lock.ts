import { randomBytes } from "node:crypto"
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { dirname, join } from "node:path"
import { UnavailableError } from "../../core/finding/index.ts"
import { failureOf } from "./failures.ts"

/** Who has a folder of data open. Written into `penholder.lock`, which only its owner may read. */
export type Holder = {
  readonly pid: number
  /** Name of the machine that the process runs on. */
  readonly host: string
  /** When the process began, in the system's own count; absent where the system does not say. Tells a process from a later one with the same id. */
  readonly began: string | undefined
  /** What it does, as a person would call it: "penholder serve". */
  readonly command: string
  /** Where it answers over HTTP on this machine; absent for one that does not. */
  readonly port: number | undefined
  /** Whoever can read the lock may add papers through the holder: it asks for this. */
  readonly token: string
}

/** A lock that this process has. */
export type Lock = {
  readonly holder: Holder
  /** Says where this process answers. */
  announce(port: number): void
  release(): void
}

/** The failure that a lock held by another is: who has it, and what a person can do. */
export function heldError(folder: string, { pid, host, command, port }: Holder, thisHost = hostname()): UnavailableError {
  const who = `${command} (process ${pid}${host === thisHost ? "" : ` of ${host}`}) has the data in ${folder} open`
  if (host !== thisHost) return new UnavailableError(`${who}: end it there; if it no longer runs, delete ${join(folder, "penholder.lock")}`)
  return new UnavailableError(
    port === undefined ? `${who}: wait for its end and try again` : `${who}: use it at http://127.0.0.1:${port}/, or end it`,
  )
}

/** Takes the lock of a folder, or says who has it. The lock of a process that ended is taken over. */
export function takeLock(folder: string, command: string, world: LockWorld = thisWorld): Lock | { readonly heldBy: Holder } {
  try {
    makeFolder(folder)
    return tryLock(join(folder, "penholder.lock"), command, world)
  } catch (error) {
    throw failureOf(error, folder)
  }
}

/** Makes a folder and those above it. Not with `recursive`: where the system makes none, as in /proc, Node then tries for ever. */
function makeFolder(folder: string): void {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

/** What locking asks about processes, so that ended and foreign ones can be tried. */
export type LockWorld = {
  readonly pid: number
  readonly host: string
  /** When a process of this machine began; "" where the system does not say; undefined when there is no such process. */
  began(pid: number): string | undefined
}

const thisWorld: LockWorld = {
  pid: process.pid,
  host: hostname(),
  began: (pid) => {
    try {
      process.kill(pid, 0)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EPERM") return undefined // EPERM: it runs, and belongs to somebody else
    }
    try {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
      // The name of the program, in brackets, may hold anything; field 22 of the line is the 20th after it.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? []
      return fields[0] === "Z" ? undefined : `${boot} ${fields[19]}`
    } catch {
      return ""
    }
  },
}

function tryLock(path: string, command: string, world: LockWorld): Lock | { readonly heldBy: Holder } {
  const { pid, host } = world
  const holder: Holder = {
    pid,
    host,
    began: world.began(pid) || undefined,
    command,
    port: undefined,
    token: randomBytes(24).toString("hex"),
  }
  for (;;) {
    if (create(path, holder)) return lockOf(path, holder)
    const other = read(path)
    if (other && runs(other, world)) return { heldBy: other }
    if (other && !takeAway(path, world)) pause()
  }
}

/** Whether the process that wrote a lock may still run. A process of another machine cannot be asked, and counts as running. */
function runs(holder: Holder, world: LockWorld): boolean {
  if (holder.host !== world.host) return true
  const began = world.began(holder.pid)
  if (began === undefined) return false
  if (holder.began !== undefined && began !== "") return holder.began === began
  return holder.pid !== world.pid // without the time it began: our own id in a lock that we did not write is an earlier life's
}

/**
 * Removes the lock of an ended process. Of several processes that find it ended, one does so at a time, and looks again before.
 * False when it is another's turn.
 */
function takeAway(path: string, world: LockWorld): boolean {
  const turn = `${path}.takeover`
  try {
    writeFileSync(turn, "", { flag: "wx" })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
    if (turnIsOld(turn)) rmSync(turn, { force: true })
    return false
  }
  const other = read(path)
  if (other && !runs(other, world)) rmSync(path, { force: true })
  rmSync(turn, { force: true })
  return true
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
}

/** A turn takes a moment; one that is ten seconds old was left by a process that was killed in that moment. */
function turnIsOld(turn: string): boolean {
  const { mtimeMs } = statSync(turn, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
  return Date.now() - mtimeMs > 10_000
}

/** Writes the lock in one step, so that it is never seen half written. False when there is one. */
function create(path: string, holder: Holder): boolean {
  const unfinished = `${path}.${holder.token}`
  try {
    writeFileSync(unfinished, JSON.stringify(holder), { mode: 0o600, flag: "wx" })
    linkSync(unfinished, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Who has the lock; undefined when it is gone again. */
function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    if (error instanceof SyntaxError)
      throw new UnavailableError(`Expected ${path} to say who has the data open, and it does not: delete it when no Penholder runs`)
    throw error
  }
}

function lockOf(path: string, holder: Holder): Lock {
  return {
    holder,
    announce: (port) => {
      const unfinished = `${path}.${holder.token}`
      writeFileSync(unfinished, JSON.stringify({ ...holder, port }), { mode: 0o600 })
      renameSync(unfinished, path)
    },
    release: () => {
      if (read(path)?.token === holder.token) rmSync(path, { force: true })
    },
  }
}
