/**
 * `find` over the corpus and the Council's verbatim records, beside search engines over the same passages and queries, in one run, taking turns.
 * Alone: `node bench/find.mjs` (`--ours`: without the engines; `--growth`: only the corpus grown ten times; `--growth=3,10`: by other numbers).
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { indexShelf } from "../dist/adapters/indexes/index.js"
import { keptIndex } from "../dist/app/index.js"
import { alignmentScore, buildIndex, findWordings, partsOfIndex, wordingsOf } from "../dist/core/language/index.js"
import { bestByTerms } from "../dist/core/language/find/best-by-terms.js"
import { boundCandidates } from "../dist/core/language/find/bound-candidates.js"
import { candidatesOf } from "../dist/core/language/find/candidates.js"
import { printedText } from "../dist/core/language/find/printed-text.js"
import { readQuery } from "../dist/core/language/find/query-terms.js"
import { inScope } from "../dist/core/language/find/scope.js"
import { bare, dice } from "../scripts/language/find-sets.mjs"
import { corpusTexts } from "./corpus-texts.mjs"
import { openEngines } from "./peers/search-engines.mjs"
import { median } from "./time.mjs"

const QUERIES = 200
const WORDS = 40
const ROUNDS = 3
const OPTIONS = { most: 10, kinds: ["preambular", "operative", "annex"] }

// What nobody holds any more would count as memory in use.
setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc")

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
  const texts = corpusTexts()
  if (texts.length === 0) return void console.log("find: not measured, the corpus is not here (PENHOLDER_SHARED)")
  console.log("find, over the corpus and the verbatim records")
  const built = timed(() => buildIndex(texts))
  const opened = await reopened(built)
  const { index } = opened
  const first = timed(() => findWordings("to protect women and girls", index, OPTIONS))
  const scope = inScope(index, OPTIONS)
  const passages = passagesOf(texts)
  say(
    "passages looked through (equal wordings once)",
    `${scope.wordings.length} of ${texts.reduce((sum, { provisions }) => sum + provisions.length, 0)}`,
  )
  say("index: building, once texts are cut", ms(built.ms))
  say("index: size on disk", mb(opened.bytes))
  say("index: opening, and the first query", `${ms(opened.ms)} + ${ms(first.ms)}`)
  say("index: memory when open", mb(opened.memory))

  const asked = queriesOf(passages)
  const { engines, missing } = withEngines ? await openEngines(passages) : { engines: [], missing: [] }
  for (const { name, buildMs } of engines) if (buildMs !== undefined) say(`${name}: building`, ms(buildMs))
  for (const { name, settings } of engines) if (settings) say(`${name}: settings`, settings)
  for (const name of missing) say(name, "not measured: not installed")

  const times = new Map(["ours", "words", ...engines.map(({ name }) => name)].map((name) => [name, []]))
  const ratios = new Map(engines.map(({ name }) => [name, { ours: [], words: [] }]))
  /** The queries whose source is among the ten. */
  const found = new Map([...times.keys()].map((name) => [name, new Set()]))
  for (const { words } of asked.slice(0, 20)) {
    findWordings(words.join(" "), index, OPTIONS)
    tenByTerms(words.join(" "), index)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const ofRound = new Map([...times.keys()].map((name) => [name, []]))
    for (const [i, { words, source }] of asked.entries()) {
      const query = words.join(" ")
      const isSource = (text) => text === passages[source] || sameWords(text, passages[source])
      const ours = timed(() => findWordings(query, index, OPTIONS))
      const byTerms = timed(() => tenByTerms(query, index))
      ofRound.get("ours").push(ours.ms)
      ofRound.get("words").push(byTerms.ms)
      if (round === 0 && ours.value.some(({ passage }) => isSource(passage.text))) found.get("ours").add(i)
      if (round === 0 && byTerms.value.some((wording) => isSource(firstPrintOf(wording, index)))) found.get("words").add(i)
      for (const engine of engines)
        if (i < engine.queries) {
          const answer = await engine.ask(words)
          ofRound.get(engine.name).push(answer.ms)
          if (round === 0 && answer.ids.includes(source)) found.get(engine.name).add(i)
        }
    }
    for (const [name, list] of ofRound) times.get(name).push(...list)
    for (const { name, queries } of engines)
      for (const [way, list] of Object.entries(ratios.get(name)))
        list.push(median(ofRound.get(name)) / median(ofRound.get(way).slice(0, queries)))
  }
  for (const { close } of engines) await close()
  const foundOf = (name, queries) => [...found.get(name)].filter((i) => i < queries).length
  const line = (name, queries) =>
    `p50 ${ms(median(times.get(name)))}, p95 ${ms(percentile(times.get(name), 0.95))}, source in ten ${foundOf(name, queries)}/${queries}`
  say(`find with alignment, ${WORDS}-word queries`, line("ours", QUERIES))
  say("the ten best by words and ideas alone, as the engines find them", line("words", QUERIES))
  for (const { name, queries } of engines) {
    const { ours, words } = ratios.get(name)
    say(
      `${name} beside it`,
      `${line(name, queries)}; ${median(ours).toFixed(1)} × find, ${median(words).toFixed(1)} × words and ideas alone, which find ${foundOf("ours", queries)} and ${foundOf("words", queries)} of these`,
    )
  }
  bruteForce(index, scope, asked.slice(0, 20), say)
  return rows
}

/** An index kept as a file and opened again, as the product does it: how long opening took, the size of the file, and what memory holds more. */
async function reopened(built) {
  const folder = mkdtempSync(join(tmpdir(), "penholder-index-"))
  const indexes = indexShelf(folder)
  await keepIn(indexes, built)
  collect()
  await new Promise((resolve) => setTimeout(resolve, 1000)) // what is let go is given back a moment later
  collect()
  const before = memoryInUse()
  const began = performance.now()
  const index = await keptIndex("corpus", { indexes, readerVersion: "bench" })
  const ms = performance.now() - began
  if (!index) throw new Error(`The index could not be kept in ${folder}`)
  const bytes = statSync(join(folder, "bench-corpus.index")).size
  rmSync(folder, { recursive: true })
  return { index, ms, bytes, before, memory: memoryInUse() - before }
}

async function keepIn(indexes, built) {
  const { value } = built
  built.value = undefined
  await indexes.keep("bench-corpus", partsOfIndex(value, "bench-corpus"))
}

function memoryInUse() {
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return arrayBuffers + heapUsed
}

function timed(task) {
  const began = performance.now()
  const value = task()
  return { value, ms: performance.now() - began }
}

const sameWords = (a, b) => bare(a) === bare(b)

/**
 * What a search engine does, and no more: the numbers of the ten wordings that say most of the query, by its words and ideas. No runs of words are looked up,
 * nothing is aligned or marked.
 */
function tenByTerms(text, index) {
  const query = readQuery(text, index)
  const wordings = bestByTerms(query, index, inScope(index, OPTIONS).mask)
  const { said } = boundCandidates(query, index, wordings)
  return Array.from(wordings, (wording, i) => ({ wording, said: said[i] }))
    .sort((a, b) => b.said - a.said || b.wording - a.wording)
    .slice(0, OPTIONS.most)
    .map(({ wording }) => wording)
}

const firstPrintOf = (wording, index) => printedText(index, index.uses.printed[index.uses.start[wording]])

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

/**
 * The corpus grown: changed copies, each with a seventh of its words replaced by words drawn from the corpus, which keeps their frequencies. In a process of
 * its own, which measures the corpus as it is first.
 */
export function benchFindGrowth(sizes = [10]) {
  if (corpusTexts().length === 0) return
  console.log(`find, the corpus grown by changed copies (other sizes: node bench/find.mjs --growth=3,10)`)
  const own = ["--max-old-space-size=14000", fileURLToPath(import.meta.url), "--grown", ...sizes.map(String)]
  const { stderr, status } = spawnSync(process.execPath, own, { encoding: "utf8", stdio: ["ignore", "inherit", "pipe"] })
  if (status !== 0) console.log(`  not measured to the end: ${stderr.trim().split("\n").at(-1)}`)
}

async function grown(sizes) {
  const texts = corpusTexts()
  const asked = queriesOf(passagesOf(texts))
  const roll = dice(7)
  const stream = texts.flatMap(({ provisions }) => provisions.slice(0, 3).flatMap(({ text }) => text.split(" ")))
  const copyOf = (copy) =>
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
    }))
  let all = [...texts]
  let copies = 1
  for (const size of [1, ...sizes]) {
    for (; copies < size; copies++) all = [...all, ...copyOf(copies)]
    await measureGrown(size, all, asked)
  }
}

async function measureGrown(size, texts, asked) {
  const built = timed(() => buildIndex(texts))
  const opened = await reopened(built)
  const { index } = opened
  const once = () => asked.map(({ words }) => timed(() => findWordings(words.join(" "), index, OPTIONS)).ms)
  once()
  const all = [...once(), ...once()]
  collect()
  const memory = memoryInUse() - opened.before
  console.log(
    `  ${String(size).padStart(2)} ×: ${wordingsOf(index)} wordings, p50 ${ms(median(all))}, p95 ${ms(percentile(all, 0.95))}, file ${mb(opened.bytes)}, memory ${mb(memory)}, building ${(built.ms / 1000).toFixed(0)} s, opening ${ms(opened.ms)}`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--grown")
  const growth = process.argv.find((argument) => argument.startsWith("--growth"))
  if (at > 0) await grown(process.argv.slice(at + 1).map(Number))
  else if (growth) benchFindGrowth(growth.includes("=") ? growth.split("=")[1].split(",").map(Number) : undefined)
  else await benchFind({ engines: !process.argv.includes("--ours") })
}
