#!/usr/bin/env node
/**
 * `npm run docs`: writes the rule tables (`*.table.ts`) of each ledger into its page in docs/ledgers, between two marks.
 * With `--check` it writes nothing, and fails where a page is not what the tables say.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { ruleTables } from "./rule-tables.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

/** The page of each ledger, and the folders of src/core/record whose tables it shows. */
const PAGES = {
  actors: ["actor"],
  commitments: ["commitment"],
  events: ["event", "date"],
  figures: ["figure", "number"],
  footnotes: ["footnote"],
  instruments: ["instrument"],
  languages: ["languages.table.ts"],
  meeting: ["meeting"],
  questions: ["question"],
  recommendations: ["recommendation"],
  tensions: ["tension"],
}
const MARKS = ["<!-- the tables begin: written by npm run docs, corrected in the sources -->", "<!-- the tables end -->"]

const tableFiles = readdirSync(`${root}src/core/record`, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".table.ts"))
  .sort()
const folderOf = (path) => (path.includes("/") ? path.split("/")[0] : path)
const homeless = tableFiles.filter((path) => !Object.values(PAGES).flat().includes(folderOf(path)))
if (homeless.length > 0) fail(`No page shows ${homeless.join(", ")}: name its folder in scripts/docs.mjs`)

let looked = 0
const stale = []
for (const [page, folders] of Object.entries(PAGES)) {
  const path = `${root}docs/ledgers/${page}.md`
  const files = folders.flatMap((folder) => tableFiles.filter((file) => folderOf(file) === folder))
  if (!existsSync(path)) fail(`There is no page docs/ledgers/${page}.md`)
  const text = readFileSync(path, "utf8")
  const [from, to] = MARKS.map((mark) => text.indexOf(mark))
  if (from < 0 || to < from) fail(`docs/ledgers/${page}.md has no place for its tables, between "${MARKS[0]}" and "${MARKS[1]}"`)
  const tables = files.map(section).join("\n")
  const written = `${text.slice(0, from)}${MARKS[0]}\n\n${tables || "None: it is read by the layout alone.\n"}\n${text.slice(to)}`
  if (written === text) continue
  stale.push(`docs/ledgers/${page}.md`)
  if (!process.argv.includes("--check")) writeFileSync(path, written)
}
if (looked === 0) fail("There is no table: a check that cannot fail is worse than none")
if (process.argv.includes("--check") && stale.length > 0) fail(`Not what the tables say: ${stale.join(", ")} (npm run docs writes them)`)
console.log(`${looked} tables looked at${stale.length > 0 ? `, written: ${stale.join(", ")}` : ""}`)

/** The tables of a file, under its name. */
function section(file) {
  const tables = ruleTables(`${root}src/core/record/${file}`)
  looked += tables.length
  return tables
    .map(({ name, says, markdown }) => {
      const place = `[\`${name}\`](../../src/core/record/${file})`
      return `### ${name.toLowerCase().replaceAll("_", " ")}\n${says ? `${says} ` : ""}In ${place}.\n\n${markdown}\n`
    })
    .join("\n")
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
