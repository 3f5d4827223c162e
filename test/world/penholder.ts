import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll } from "vitest"

const BIN = fileURLToPath(new URL("../../bin/penholder.js", import.meta.url))
export const MALI = fileURLToPath(new URL("../../examples/ieg-mali-2023-03-28.md", import.meta.url))

/** How a process ended. `code` is that of a shell: 128 and the number of the signal, for one that a signal ended. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** A `penholder` that runs. */
export type Penholder = {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** What it printed so far. */
  out(): string
  /** Waits until standard output holds it; fails when the process ends before. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
}

export type Setting = {
  /** What comes on standard input; null for one that stays open and says nothing. */
  readonly input?: string | Uint8Array | null
  readonly environment?: Record<string, string>
}

/** Starts the command line as a person would. */
export function start(args: readonly string[], { input, environment }: Setting = {}): Penholder {
  const child = spawn(process.execPath, [BIN, ...args], {
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: undefined, PORT: undefined, ...environment },
  })
  let out = ""
  let err = ""
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text))
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text))
  if (typeof input === "string" || input instanceof Uint8Array) {
    child.stdin?.on("error", () => undefined) // it may not want all of it
    child.stdin?.end(input)
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => {
      resolve({ code: code ?? 128 + ({ SIGKILL: 9, SIGINT: 2, SIGTERM: 15 } as Record<string, number>)[signal ?? ""]!, out, err })
    })
  })
  const prints = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(out)
      if (found) return found
      const more = new Promise<"more">((resolve) => child.stdout?.once("data", () => resolve("more")))
      if ((await Promise.race([more, ended])) !== "more" && !pattern.exec(out))
        throw new Error(`Expected ${String(pattern)}, and it ended with ${(await ended).code}: ${out}${err}`)
    }
  }
  return { child, ended, out: () => out, prints }
}

/** Runs the command line to its end. */
export const run = async (args: readonly string[], setting?: Setting): Promise<Ended> => await start(args, setting).ended

/** A folder that is gone after the tests of this file. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), "penholder-world-"))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
