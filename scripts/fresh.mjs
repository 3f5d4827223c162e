/** Whether dist is what src says: a stale one after `git pull` would show the records of an older reader. Costs some milliseconds. */
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { ensure } from "./ensure.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

/** Builds dist anew, installing what is missing first, when a source is newer than it. */
export function buildIfStale() {
  if (!isStale()) return
  try {
    ensure({ build: true })
  } catch {
    console.error("Penholder could not be built: what is wrong stands above.")
    process.exit(70)
  }
}

/** The build writes the version of the reader last, with the time at which it began. */
function isStale() {
  const built = statSync(`${root}dist/reader-version.txt`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return (
    [`${root}package-lock.json`, `${root}tsconfig.json`, `${root}tsconfig.build.json`].some((file) => statSync(file).mtimeMs > built) ||
    isNewer(`${root}src`, built)
  )
}

/** A folder is newer, too, when a file in it was taken away. */
function isNewer(folder, built) {
  if (statSync(folder).mtimeMs > built) return true
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return isNewer(path, built)
    return !/\.test\.tsx?$/u.test(entry.name) && statSync(path).mtimeMs > built
  })
}
