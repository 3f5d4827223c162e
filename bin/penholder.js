#!/usr/bin/env node
// A checkout has sources, and builds first when they are newer than what was built. An installed package has only dist.
import { existsSync } from "node:fs"

if (existsSync(new URL("../src", import.meta.url))) {
  const { buildIfStale } = await import("../scripts/fresh.mjs")
  buildIfStale()
}
await import(new URL("../dist/cli/main.js", import.meta.url).href)
