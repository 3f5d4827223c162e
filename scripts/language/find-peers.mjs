/** What `find` finds beside SQLite FTS5, PostgreSQL and MiniSearch, over the same passages and questions. Takes minutes: run when asked for by name. */
import { CORPUS, sharedRows, textsOfRows } from "../../bench/corpus-texts.mjs"
import { openEngines } from "../../bench/peers/search-engines.mjs"
import { bare, carried, carriedBefore, edits, paraphrases, recall } from "./find-sets.mjs"

export const kind = "find-peers"
export const onlyWhenAsked = true

const NAMES = ["SQLite FTS5", "PostgreSQL", "MiniSearch"]
const KINDS = ["preambular", "operative", "annex"]
const EACH = 12
const CARRIED = 40
/** More than ten, so that the later mandate itself, or all that was adopted later, can be left out. */
const WANTED = 400
/** The same of ours, which can be asked for what was adopted before a resolution. */
const MORE = 25

export async function run() {
  const rows = sharedRows(CORPUS)
  if (rows.length === 0) return { rows: [], lines: ["The corpus is not here: set PENHOLDER_SHARED."] }
  const { buildIndex, findWordings, readResolution } = await import("../../dist/core/language/index.js")
  const texts = textsOfRows(rows, readResolution)
  const index = buildIndex(texts)
  const wordings = wordingsOf(texts)
  const { engines, missing } = await openEngines(
    wordings.map(({ passage }) => passage.text),
    { names: NAMES, wanted: WANTED },
  )
  const ours = { name: "find", find: async (query, before) => findWordings(query, index, { most: MORE, kinds: KINDS, before }) }
  // An engine that answers on one core too answers the same.
  const others = engines
    .filter(({ name }) => NAMES.includes(name))
    .map(({ name, ask }) => ({
      name,
      find: async (query) => (await ask(query.match(/[\p{L}\p{N}]+/gu) ?? [])).ids.map((id) => wordings[id]),
    }))
  const later = carried()
    .filter((_, i) => i % 2 === 0)
    .slice(0, CARRIED)
  const passages = texts.flatMap(({ provisions }) => provisions).filter(({ kind: of }) => of === "operative" || of === "preambular")
  const sets = [
    { name: "paraphrase in the corpus", asked: paraphrases() },
    { name: "edited paragraph", asked: edits(passages, EACH).flatMap(({ asked }) => asked) },
    { name: "carried paragraph", asked: later },
    { name: "carried paragraph, before the later mandate", asked: carriedBefore(texts) },
    { name: "carried paragraph, before the later mandate, held out", asked: carriedBefore(texts, { heldOut: true }) },
  ]
  const values = []
  for (const { name, asked } of sets)
    for (const engine of [ours, ...others]) {
      const ranks = []
      for (const one of asked) {
        const bound = one.later === undefined ? one.before : undefined
        const found = (await engine.find(one.query, bound)).filter(
          ({ firstUse }) => firstUse !== one.later && (bound === undefined || numberOf(firstUse) < numberOf(bound)),
        )
        ranks.push(found.slice(0, 10).findIndex((wording) => one.answers(wording)) + 1)
      }
      for (const most of [1, 5, 10]) values.push({ name: `${name}, ${engine.name}, R@${most}`, value: recall(ranks, most) })
    }
  for (const { close } of engines) await close()
  return { rows: values, lines: missing.map((name) => `${name} is not installed: not measured`) }
}

const numberOf = (symbol) => Number(/\d+/u.exec(symbol)?.[0] ?? 0)

/** Each wording once, with its first and last use and the passage that stands last, as `find` gives it. */
function wordingsOf(texts) {
  const byWords = new Map()
  const numbered = texts.map((text) => ({ text, number: numberOf(text.symbol) })).sort((a, b) => a.number - b.number)
  for (const { text } of numbered)
    for (const passage of text.provisions) {
      if (!KINDS.includes(passage.kind)) continue
      const words = bare(passage.text)
      const known = byWords.get(words)
      if (known) Object.assign(known, { passage, lastUse: text.symbol })
      else byWords.set(words, { passage, firstUse: text.symbol, lastUse: text.symbol })
    }
  return [...byWords.values()]
}
