#!/usr/bin/env node
/** Compiles src to dist, and puts the files beside it that are not TypeScript. Quick when nothing changed. */
import { execFileSync } from "node:child_process"
import { cpSync, existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}tsconfig.build.json`], {
  cwd: root,
  stdio: ["ignore", 2, 2],
})
if (existsSync(`${root}src/views/assets`)) cpSync(`${root}src/views/assets`, `${root}dist/views/assets`, { recursive: true })
