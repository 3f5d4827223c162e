/**
 * Candidates out of PostgreSQL's full-text index over hash partitions on two foreign servers, aligned in this process, beside the file index: the same
 * passages, the same queries, taking turns. Alone: `node bench/candidates.mjs`; `--texts N`: only so many texts of the corpus; `--rounds N`: so often
 * (once, if nothing is said).
 */
import { fileURLToPath } from "node:url"
import { dice } from "../scripts/language/find-sets.mjs"
import { openCandidates } from "../dist/adapters/candidates/index.js"
import { buildIndex, findAmong, findWordings, wordingOf, wordingsOf } from "../dist/core/language/index.js"
import { corpusTexts } from "./corpus-texts.mjs"
import { query, startThreeServers } from "./peers/three-servers.mjs"
import { median } from "./time.mjs"

const QUERIES = 100
const OPTIONS = { most: 10, kinds: ["preambular", "operative", "annex"] }
/** Texts that are put in at one time. */
const BATCH = 400

export async function benchCandidates({ most = Infinity, rounds = 1 } = {}) {
  const texts = corpusTexts().slice(0, most)
  if (texts.length === 0) return void console.log("candidates of PostgreSQL: not measured, the corpus is not here (PENHOLDER_SHARED)")
  const servers = await startThreeServers()
  if ("missing" in servers) return void console.log(`candidates of PostgreSQL: not measured. ${servers.missing}`)
  const shelf = await openCandidates(servers.address)
  try {
    await measured(texts, shelf, servers, rounds)
  } finally {
    await shelf.close()
    servers.stop()
  }
}

async function measured(texts, shelf, { address, parts }, rounds) {
  console.log(
    `candidates of PostgreSQL over hash partitions on two foreign servers, beside the file index, ${rounds} × each question (more: node bench/candidates.mjs --rounds 2)`,
  )
  const began = performance.now()
  // What is lost with the machine is made again, and the full-text index of all is made sooner than that of one text after another.
  for (const part of parts) await query(part, "alter table provisions_part set unlogged; drop index provisions_part_by_word")
  for (let from = 0; from < texts.length; from += BATCH) await shelf.put(texts.slice(from, from + BATCH))
  const byWord = "create index provisions_part_by_word on provisions_part using gin (words) with (fastupdate = off)"
  await Promise.all(parts.map((part) => query(part, `set maintenance_work_mem = '256MB'; ${byWord}`)))
  const put = performance.now() - began
  await Promise.all(parts.map((part) => query(part, "vacuum analyze provisions_part")))
  await query(address, "analyze provision_terms; analyze provision_papers; analyze provisions")
  const rows = await Promise.all(
    parts.map((part) =>
      query(part, "select count(*)::int as rows, pg_total_relation_size('provisions_part')::bigint as bytes from provisions_part"),
    ),
  )
  const held = rows.map(([{ rows }]) => rows)
  const bytes = rows.reduce((sum, [{ bytes }]) => sum + Number(bytes), 0)
  const index = buildIndex(texts)
  console.log(
    `  ${wordingsOf(index)} wordings of ${held.join(" + ")} provisions, put in within ${(put / 1000).toFixed(0)} s, ${(bytes / 1e6).toFixed(0)} MB in the two parts`,
  )
  for (const [name, asked] of [
    ["windows of 40 words", windows(texts, 40)],
    ["windows of 12 words", windows(texts, 12)],
    ["windows of 40 words, a third of them replaced", windows(texts, 40, 1 / 3)],
  ])
    await beside(name, asked, index, shelf, rounds)
}

async function beside(name, asked, index, shelf, rounds) {
  const ways = {
    // What texts are about is not known of candidates: it counts in neither.
    "file index": (text) => findWordings(text, index, { ...OPTIONS, subjects: false }),
    PostgreSQL: async (text) => findAmong(text, await shelf.candidates(text, OPTIONS), OPTIONS),
  }
  const times = { "file index": [], PostgreSQL: [] }
  const first = { "file index": 0, PostgreSQL: 0 }
  const inTen = { "file index": 0, PostgreSQL: 0 }
  let best = 0
  let shared = 0
  for (let round = 0; round < rounds; round++)
    for (const { text, source } of asked) {
      const found = {}
      for (const [way, find] of Object.entries(ways)) {
        const began = performance.now()
        found[way] = await find(text)
        times[way].push(performance.now() - began)
      }
      if (round > 0) continue
      for (const way of Object.keys(ways)) {
        const at = found[way].findIndex(({ passage }) => wordingOf(passage.text) === source)
        first[way] += at === 0 ? 1 : 0
        inTen[way] += at >= 0 ? 1 : 0
      }
      const keys = new Set(found.PostgreSQL.map(keyOf))
      best += found["file index"].length
      shared += found["file index"].filter((one) => keys.has(keyOf(one))).length
    }
  const part = (way) =>
    `${way}: p50 ${median(times[way]).toFixed(1)} ms, p95 ${percentile(times[way], 0.95).toFixed(1)} ms, source first ${first[way]}, in ten ${inTen[way]} of ${asked.length}`
  console.log(
    `  ${name}\n    ${part("file index")}\n    ${part("PostgreSQL")}; ${(median(times.PostgreSQL) / median(times["file index"])).toFixed(1)} × the time; ${(shared / best).toFixed(3)} of the file index's ten, with the same scores and uses`,
  )
}

/** A wording with what is said of it: whoever finds it otherwise finds something else. */
const keyOf = ({ passage, score, uses, firstUse, lastUse }) => JSON.stringify([wordingOf(passage.text), score, uses, firstUse, lastUse])

const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]

/** Windows of so many words out of passages, the same at every run, each with the wording that it is out of; a share of their words replaced by words of other passages. */
function windows(texts, length, replaced = 0) {
  const roll = dice(2640)
  const passages = texts.flatMap(({ provisions }) => provisions.filter(({ kind }) => OPTIONS.kinds.includes(kind)))
  const wordsOf = ({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []
  const anyWord = () => {
    const words = wordsOf(passages[Math.floor(roll() * passages.length)])
    return words[Math.floor(roll() * words.length)] ?? "the"
  }
  const asked = []
  while (asked.length < QUERIES) {
    const passage = passages[Math.floor(roll() * passages.length)]
    const words = wordsOf(passage)
    if (words.length < length + 5) continue
    const from = Math.floor(roll() * (words.length - length))
    const text = words
      .slice(from, from + length)
      .map((word) => (roll() < replaced ? anyWord() : word))
      .join(" ")
    asked.push({ text, source: wordingOf(passage.text) })
  }
  return asked
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const numberAfter = (flag) => {
    const at = process.argv.indexOf(flag)
    return at > 0 ? Number(process.argv[at + 1]) : undefined
  }
  await benchCandidates({ most: numberAfter("--texts"), rounds: numberAfter("--rounds") })
}
