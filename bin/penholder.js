#!/usr/bin/env node
// In a checkout that was not built yet, or whose sources changed, builds first; an installed package has only dist.
import { existsSync } from "node:fs"

const main = new URL("../dist/cli/main.js", import.meta.url)
if (!existsSync(main)) {
  const { ensure } = await import("../scripts/ensure.mjs")
  ensure({ quiet: true, build: true })
}
await import(main.href)
