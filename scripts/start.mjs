#!/usr/bin/env node
/** `npm start`: builds what changed, adds the bundled paper, and opens the pages. Flags are those of `penholder serve`: `npm start -- --port 0`. */
import { fileURLToPath } from "node:url"
import { buildIfStale } from "./fresh.mjs"

buildIfStale()
const root = fileURLToPath(new URL("..", import.meta.url))
process.argv.splice(2, 0, "serve", `${root}examples/ieg-mali-2023-03-28.md`)
await import("../dist/cli/main.js")
