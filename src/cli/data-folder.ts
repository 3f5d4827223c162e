import { existsSync } from "node:fs"
import { homedir } from "node:os"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { type Arguments, flag, valueOf } from "./command.ts"
import type { Io } from "./io.ts"

export const dataFlag = flag("data", "DIR", "where papers are kept; in a checkout usually data/, else the system's folder for data")

/** Where papers are kept: as `--data` says, else in a checkout `data/`, else the platform's folder for the data of programs. */
export function dataFolder(args: Arguments, { environment }: Io, platform: NodeJS.Platform = process.platform): string {
  const named = valueOf(args, "data")
  if (named !== undefined) return resolve(named)
  const root = fileURLToPath(new URL("../..", import.meta.url))
  return existsSync(join(root, "src/cli")) ? join(root, "data") : platformFolder(environment, platform)
}

/** `%LOCALAPPDATA%\Penholder`, `~/Library/Application Support/Penholder`, or `$XDG_DATA_HOME/penholder`. */
export function platformFolder(environment: Io["environment"], platform: NodeJS.Platform, home = homedir()): string {
  if (platform === "win32") return join(environment.LOCALAPPDATA || join(home, "AppData", "Local"), "Penholder")
  if (platform === "darwin") return join(home, "Library", "Application Support", "Penholder")
  return join(environment.XDG_DATA_HOME || join(home, ".local", "share"), "penholder")
}
