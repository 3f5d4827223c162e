/** The search engines that `find` stands beside, over the same passages. Each answers with the numbers of its best passages. */
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { linePeer } from "./line-peer.mjs"
import { minisearchPeer } from "./minisearch.mjs"
import { postgresPeer } from "./postgres.mjs"

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** How each is started, and how many queries it gets: the slow ones few. */
const ENGINES = {
  "SQLite FTS5": { queries: 40, open: (file, _, wanted) => linePeer("python3", [here("fts5.py")], file, wanted) },
  PostgreSQL: { queries: 40, open: (_, passages, wanted) => postgresPeer(passages, wanted) },
  MiniSearch: { queries: 15, open: (_, passages, wanted) => minisearchPeer(passages, wanted) },
  Xapian: { queries: 200, open: (file, _, wanted) => linePeer("/usr/bin/python3", [here("xapian_peer.py")], file, wanted) },
  Lucene: { queries: 200, open: (file, _, wanted) => linePeer("java", ["-cp", luceneJars(), here("LucenePeer.java")], file, wanted) },
}

/** Opens those that are installed, one after another, and names those that are not. */
export async function openEngines(passages, { names = Object.keys(ENGINES), wanted = 10 } = {}) {
  const file = join(mkdtempSync(join(tmpdir(), "penholder-passages-")), "passages.txt")
  const lines = passages.map((text) => text.replaceAll(/\s+/gu, " "))
  writeFileSync(file, lines.join("\n"))
  const engines = []
  const missing = []
  for (const name of names) {
    const { queries, open } = ENGINES[name]
    const engine = await Promise.resolve(open(file, lines, wanted)).catch(() => undefined)
    if (!engine) {
      missing.push(name)
      continue
    }
    const { oneCore, ...asItIs } = engine
    engines.push({ name, queries, ...asItIs })
    if (oneCore) engines.push({ name: `${name}, on one core`, queries: queries / 2, ask: oneCore, close: () => undefined })
  }
  return { engines, missing }
}

/** Debian's jars of Lucene (liblucene8-java). */
function luceneJars() {
  const folder = "/usr/share/java"
  try {
    return readdirSync(folder)
      .filter((name) => /^lucene8?-(?:core|analyzers-common)(?:-8[\d.]*)?\.jar$/u.test(name))
      .map((name) => join(folder, name))
      .join(":")
  } catch {
    return ""
  }
}
