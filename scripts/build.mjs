#!/usr/bin/env node
/**
 * Compiles src to dist, puts the files beside it that are not TypeScript, and writes the version of the reader: the hash of all that has
 * a part in making a record. Quick when nothing changed.
 */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const root = fileURLToPath(new URL("..", import.meta.url))
const READER = ["core", "app/search", "adapters"]
const NOT_READER = /^adapters\/(?:candidates|encoder|indexes|server|store)\//u

const began = new Date()

execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}tsconfig.build.json`], {
  cwd: root,
  stdio: ["ignore", 2, 2],
})

for (const file of filesOf(`${root}src`).filter((file) => !/\.tsx?$/u.test(file))) {
  mkdirSync(dirname(join(root, "dist", file)), { recursive: true })
  copyFileSync(join(root, "src", file), join(root, "dist", file))
}

// The rooms of the core as one file each with what they share: loading some three hundred modules takes 140 ms, these 80.
const rooms = readdirSync(`${root}src/core`)
const bundle = await rolldown({
  input: Object.fromEntries(rooms.map((room) => [`core/${room}/index`, `${root}src/core/${room}/index.ts`])),
  external: /^[^./]/u,
  platform: "neutral",
  logLevel: "silent",
})
const { output } = await bundle.write({ dir: `${root}dist`, entryFileNames: "[name].js", chunkFileNames: "core/shared/[name].js" })

// What a source that is gone left behind would still be loaded, hashed and packed.
const made = new Set([
  ".tsbuildinfo",
  "reader-version.txt",
  ...output.map(({ fileName }) => fileName),
  ...filesOf(`${root}src`).flatMap(madeOf),
])
for (const file of filesOf(`${root}dist`)) if (!made.has(file)) rmSync(join(root, "dist", file))

const hash = createHash("sha256").update(readFileSync(`${root}package-lock.json`))
for (const file of [...READER.flatMap((room) => filesOf(`${root}dist`, room)), "workbench-read.js"])
  if (file.endsWith(".js") && !NOT_READER.test(file)) hash.update(`${file}\n`).update(readFileSync(join(root, "dist", file)))
writeFileSync(`${root}dist/reader-version.txt`, `${hash.digest("hex").slice(0, 16)}\n`)
// A source that was saved meanwhile is newer than this, and is seen by the next start.
utimesSync(`${root}dist/reader-version.txt`, began, began)

/** What stands in dist for a file of src. */
function madeOf(file) {
  if (/\.test\.tsx?$/u.test(file)) return []
  const [, name] = /^(.*)\.tsx?$/u.exec(file) ?? []
  return name === undefined ? [file] : [`${name}.js`, `${name}.d.ts`]
}

/** Paths of the files below a folder, with forward slashes, sorted. */
function filesOf(base, folder = "") {
  if (!existsSync(join(base, folder))) return []
  return readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(base.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort()
}
