#!/usr/bin/env node
/**
 * `node scripts/shares.mjs`: counts in how many wordings of the Council's resolutions each stem and each idea of the lexicon stands, and writes the
 * shares to src/core/language/find/generated/shares.ts. To be run after every change of the lexicon or the stemmer, with the corpus at hand.
 */
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { CORPUS, sharedRows, textsOfRows } from "../bench/corpus-texts.mjs"

const { buildIndex, readResolution, wordingsOf } = await import("../dist/core/language/index.js")
const { LEXICON } = await import("../dist/core/language/find/lexicon.table.js")

/** A stem of fewer wordings tells no more than one that was never seen. */
const FEWEST = 5

const index = buildIndex(textsOfRows(sharedRows(CORPUS), readResolution))
const { start } = index.postings
const share = (term) => Math.round(((start[term + 1] - start[term]) / wordingsOf(index)) * 1e5)
const stems = index.stems
  .map((stem, term) => ({ stem, share: share(term), held: start[term + 1] - start[term] }))
  .filter(({ stem, held }) => held >= FEWEST && /^[a-z]+$/u.test(stem))
  .sort((a, b) => (a.stem < b.stem ? -1 : 1))
const concepts = LEXICON.map((row, i) => `${row.split(",")[0]}:${share(index.stems.length + i)}`)

const file = fileURLToPath(new URL("../src/core/language/find/generated/shares.ts", import.meta.url))
writeFileSync(
  file,
  `// Made by scripts/shares.mjs from 2,483 resolutions; not edited by hand.

/** Stems that stand in at least ${FEWEST} wordings of the Council's resolutions, each with the hundred-thousandths of the wordings that hold it. */
export const STEM_SHARES = \`${stems.map(({ stem, share: of }) => `${stem}:${of}`).join("\n")}\`

/** The same of the ideas of the lexicon, by the first word of each. */
export const CONCEPT_SHARES = \`${concepts.join("\n")}\`
`,
)
console.log(`${stems.length} stems, ${concepts.length} ideas`)
