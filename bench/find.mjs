/**
 * `find` over the corpus and the Council's verbatim records, beside search engines over the same passages and queries, in one run, taking turns.
 * Alone: `node bench/find.mjs` (`--ours`: without the engines; `--growth`: only the corpus grown ten times).
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import {
  alignmentScore,
  buildIndex,
  bytesOfIndex,
  findWordings,
  indexOfBytes,
  readResolution,
  wordingsOf,
} from "../dist/core/language/index.js"
import { candidatesOf } from "../dist/core/language/find/candidates.js"
import { readQuery } from "../dist/core/language/find/query-terms.js"
import { inScope } from "../dist/core/language/find/scope.js"
import { bare, dice } from "../scripts/language/find-sets.mjs"
import { CORPUS, RECORDS, sharedRows, textsOfRecords, textsOfRows } from "./corpus-texts.mjs"
import { openEngines } from "./peers/search-engines.mjs"
import { median } from "./time.mjs"

const QUERIES = 200
const WORDS = 40
const ROUNDS = 3
const OPTIONS = { most: 10, kinds: ["preambular", "operative", "annex"] }

const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]
const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
const mb = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`

/** Rows for the page of benchmarks: what was measured, and the value. */
export async function benchFind({ engines: withEngines = true } = {}) {
  const rows = []
  const say = (what, value) => {
    rows.push([what, value])
    console.log(`  ${what}: ${value}`)
  }
  const corpus = sharedRows(CORPUS)
  if (corpus.length === 0) return void console.log("find: not measured, the corpus is not here (PENHOLDER_SHARED)")
  console.log("find, over the corpus and the verbatim records")
  const texts = [...textsOfRows(corpus, readResolution), ...textsOfRecords(sharedRows(RECORDS))]
  const built = timed(() => buildIndex(texts))
  const file = join(mkdtempSync(join(tmpdir(), "penholder-index-")), "index")
  writeFileSync(file, bytesOfIndex(built.value, "bench"))
  const before = process.memoryUsage()
  const opened = timed(() => indexOfBytes(readFileSync(file)).index)
  const after = process.memoryUsage()
  const index = opened.value
  const first = timed(() => findWordings("to protect women and girls", index, OPTIONS))
  const scope = inScope(index, OPTIONS)
  const passages = passagesOf(texts, index)
  say(
    "passages looked through (equal wordings once)",
    `${scope.wordings.length} of ${texts.reduce((sum, { provisions }) => sum + provisions.length, 0)}`,
  )
  say("index: building, once texts are cut", ms(built.ms))
  say("index: size on disk", mb(statSync(file).size))
  say("index: opening, and the first query", `${ms(opened.ms)} + ${ms(first.ms)}`)
  say("index: memory when open", mb(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed))

  const asked = queriesOf(passages)
  const { engines, missing } = withEngines ? await openEngines(passages) : { engines: [], missing: [] }
  for (const { name, buildMs } of engines) say(`${name}: building`, ms(buildMs))
  for (const name of missing) say(name, "not measured: not installed")

  const times = new Map([["ours", []], ...engines.map(({ name }) => [name, []])])
  const ratios = new Map(engines.map(({ name }) => [name, []]))
  const found = new Map([...times.keys()].map((name) => [name, 0]))
  for (const { words } of asked.slice(0, 20)) findWordings(words.join(" "), index, OPTIONS)
  for (let round = 0; round < ROUNDS; round++) {
    const ofRound = new Map([...times.keys()].map((name) => [name, []]))
    for (const [i, { words, source }] of asked.entries()) {
      const began = performance.now()
      const results = findWordings(words.join(" "), index, OPTIONS)
      ofRound.get("ours").push(performance.now() - began)
      if (round === 0 && results.some(({ passage }) => passage.text === passages[source] || sameWords(passage.text, passages[source])))
        found.set("ours", found.get("ours") + 1)
      for (const engine of engines)
        if (i < engine.queries) {
          const answer = await engine.ask(words)
          ofRound.get(engine.name).push(answer.ms)
          if (round === 0 && answer.ids.includes(source)) found.set(engine.name, found.get(engine.name) + 1)
        }
    }
    for (const [name, list] of ofRound) times.get(name).push(...list)
    for (const { name, queries } of engines)
      ratios.get(name).push(median(ofRound.get(name)) / median(ofRound.get("ours").slice(0, queries)))
  }
  for (const { close } of engines) await close()
  const line = (name, queries) =>
    `p50 ${ms(median(times.get(name)))}, p95 ${ms(percentile(times.get(name), 0.95))}, source in ten ${found.get(name)}/${queries}`
  say(`find with alignment, ${WORDS}-word queries`, line("ours", QUERIES))
  for (const { name, queries } of engines) say(`${name} beside it`, `${line(name, queries)}; ${median(ratios.get(name)).toFixed(1)} × ours`)
  bruteForce(index, scope, asked.slice(0, 20), say)
  return rows
}

function timed(task) {
  const began = performance.now()
  const value = task()
  return { value, ms: performance.now() - began }
}

const sameWords = (a, b) => bare(a) === bare(b)

/** Each wording that is looked through once, as printed where it stands first. */
function passagesOf(texts) {
  const seen = new Map()
  for (const { provisions } of texts)
    for (const { kind, text } of provisions) if (OPTIONS.kinds.includes(kind) && !seen.has(bare(text))) seen.set(bare(text), text)
  return [...seen.values()]
}

/** Windows of so many words out of passages, the same at every run. */
function queriesOf(passages) {
  const roll = dice(2640)
  const asked = []
  while (asked.length < QUERIES) {
    const source = Math.floor(roll() * passages.length)
    const words = passages[source].match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length < WORDS + 5) continue
    const from = Math.floor(roll() * (words.length - WORDS))
    asked.push({ source, words: words.slice(from, from + WORDS) })
  }
  return asked
}

/** The alignment of a query with every passage, by the same kernel: how much longer it takes, and how much of its ten best scores `find` looks at. */
function bruteForce(index, scope, asked, say) {
  const { start, items } = index.words
  const ratios = []
  let kept = 0
  let best = 0
  for (const { words } of asked) {
    const query = readQuery(words.join(" "), index)
    const scoreOf = (wording) => alignmentScore(query.stems, items.subarray(start[wording], start[wording + 1]), query.weights)
    const brute = timed(() =>
      Array.from(scope.wordings, scoreOf)
        .sort((a, b) => b - a)
        .slice(0, 10),
    )
    const ours = timed(() => findWordings(words.join(" "), index, OPTIONS))
    ratios.push(brute.ms / ours.ms)
    const looked = Array.from(candidatesOf(query, index, scope), scoreOf)
      .sort((a, b) => b - a)
      .slice(0, 10)
    best += brute.value.length
    for (const score of brute.value) {
      const at = looked.indexOf(score)
      if (at >= 0) looked.splice(at, 1)
      kept += at >= 0 ? 1 : 0
    }
  }
  say(
    "alignment with every passage, the same kernel",
    `${median(ratios).toFixed(0)} × find; find looks at ${(kept / best).toFixed(3)} of its ten best scores`,
  )
}

/** The corpus one, three and ten times: changed copies, each with a seventh of its words replaced by words drawn from the corpus, which keeps their frequencies. Each in a process of its own. */
export function benchFindGrowth(sizes = [1, 3, 10]) {
  if (sharedRows(CORPUS).length === 0) return
  console.log("find, the corpus grown by changed copies")
  for (const times of sizes) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=14000", fileURLToPath(import.meta.url), "--grown", String(times)],
      { encoding: "utf8" },
    )
    console.log(stdout.trim() || `  ${times} ×: ${stderr.trim().split("\n").at(-1)}`)
  }
}

function grown(times) {
  const texts = [...textsOfRows(sharedRows(CORPUS), readResolution), ...textsOfRecords(sharedRows(RECORDS))]
  const roll = dice(7)
  const stream = texts.flatMap(({ provisions }) => provisions.slice(0, 3).flatMap(({ text }) => text.split(" ")))
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    texts.map((text) => ({
      ...text,
      symbol: `${text.symbol} copy ${copy}`,
      provisions: text.provisions.map((provision) => ({
        ...provision,
        text: provision.text
          .split(" ")
          .map((word) => (roll() < 1 / 7 ? stream[Math.floor(roll() * stream.length)] : word))
          .join(" "),
      })),
    })),
  ).flat()
  const asked = queriesOf(passagesOf(texts))
  const built = timed(() => buildIndex([...texts, ...copies]))
  const file = join(mkdtempSync(join(tmpdir(), "penholder-index-")), "index")
  writeFileSync(file, bytesOfIndex(built.value, "bench"))
  built.value = undefined
  texts.length = copies.length = 0
  globalThis.gc?.()
  const opened = timed(() => indexOfBytes(readFileSync(file)).index)
  const size = statSync(file).size
  rmSync(file)
  const index = opened.value
  const once = () => asked.map(({ words }) => timed(() => findWordings(words.join(" "), index, OPTIONS)).ms)
  once()
  const all = [...once(), ...once()]
  console.log(
    `  ${String(times).padStart(2)} ×: ${wordingsOf(index)} wordings, p50 ${ms(median(all))}, p95 ${ms(percentile(all, 0.95))}, file and memory ${mb(size)}, building ${(built.ms / 1000).toFixed(0)} s, opening ${ms(opened.ms)}`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--grown")
  if (at > 0) grown(Number(process.argv[at + 1]))
  else if (process.argv.includes("--growth")) benchFindGrowth()
  else await benchFind({ engines: !process.argv.includes("--ours") })
}
