#!/usr/bin/env node
/**
 * `node scripts/language/try-lexicon.mjs FILE`: what paraphrases find with the rows of a file ("word, word" by line) in place of the lexicon, or beside it, with
 * nothing in src changed. How common each idea is, is counted again. Rows that begin with one word become one row, since ideas are named by their first word.
 *   --beside    beside the lexicon, not in its place
 *   --encoder   with the sentence encoder too; it takes minutes
 */
import { mkdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"
import { CORPUS, sharedRows, textsOfRows } from "../../bench/corpus-texts.mjs"
import { meaningOf } from "./find.mjs"
import { ownParaphrases, paraphrases, ranksOf, recall } from "./find-sets.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
// Beside the packages, so that those that the core leaves outside are found.
const folder = `${root}node_modules/.cache/try-lexicon`

/** The core's language with another lexicon, and with shares of its ideas where they were counted. */
async function languageWith(lexicon, shares) {
  const bundle = await rolldown({
    input: { language: `${root}src/core/language/index.ts` },
    external: /^[^./]/u,
    platform: "neutral",
    logLevel: "silent",
    plugins: [
      {
        name: "another lexicon",
        load(id) {
          if (id.endsWith("find/lexicon.table.ts")) return `export const LEXICON = ${JSON.stringify(lexicon)}`
          if (shares && id.endsWith("find/generated/shares.ts"))
            return readFileSync(id, "utf8").replace(/CONCEPT_SHARES = `[^`]*`/u, `CONCEPT_SHARES = \`${shares.join("\n")}\``)
          return undefined
        },
      },
    ],
  })
  const name = shares ? "counted" : "uncounted"
  await bundle.write({ dir: folder, entryFileNames: `${name}.mjs` })
  return import(`${folder}/${name}.mjs`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true })
  const { LEXICON } = await import("../../dist/core/language/find/lexicon.table.js")
  const given = readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)
  const byHead = new Map()
  for (const row of [...(process.argv.includes("--beside") ? LEXICON : []), ...given]) {
    const [head, ...rest] = row.split(",").map((word) => word.trim())
    byHead.set(head, [...(byHead.get(head) ?? [head]), ...rest])
  }
  const lexicon = [...byHead.values()].map((words) => words.join(", "))
  const uncounted = await languageWith(lexicon)
  const texts = textsOfRows(sharedRows(CORPUS), uncounted.readResolution)
  const whole = uncounted.buildIndex(texts)
  const { start } = whole.postings
  const held = (idea) => start[whole.stems.length + idea + 1] - start[whole.stems.length + idea]
  const shares = [...byHead.keys()].map((head, idea) => `${head}:${Math.round((held(idea) / uncounted.wordingsOf(whole)) * 1e5)}`)
  const { buildIndex, findWordings } = await languageWith(lexicon, shares)
  const dev = paraphrases()
  const own = ownParaphrases()
  const symbols = new Set([...dev, ...own].map(({ symbol }) => symbol))
  const alone = new Map([...symbols].map((symbol) => [symbol, buildIndex(texts.filter((text) => text.symbol === symbol))]))
  const meaning = process.argv.includes("--encoder") ? await meaningOf([...dev, ...own], alone) : undefined
  const sets = { all: dev, "looked at": dev.filter((_, i) => i % 2 === 0), "held out": dev.filter((_, i) => i % 2 === 1), own }
  for (const [name, asked] of Object.entries(sets))
    for (const likeness of meaning ? [undefined, meaning] : [undefined]) {
      const ranks = ranksOf(asked, ({ id, symbol, query }) =>
        findWordings(query, alone.get(symbol), { most: 100, likeness: likeness?.get(id) }),
      )
      const shown = [1, 5, 10].map((most) => recall(ranks, most).toFixed(2)).join(" · ")
      console.log(`${name.padEnd(10)} ${likeness ? "ideas and encoder" : "ideas"}`.padEnd(30), shown)
    }
}
