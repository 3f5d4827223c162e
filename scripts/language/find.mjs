/** `find`: paraphrases inside one resolution and in the whole corpus, edited paragraphs, and paragraphs that a later mandate carried on. */
import { CORPUS, sharedRows, textsOfRows } from "../../bench/corpus-texts.mjs"
import { carried, carriedBefore, edits, ownParaphrases, paraphrases, ranksOf, recall } from "./find-sets.mjs"

export const kind = "find"

const EACH = 200

export async function run({ misses = false } = {}) {
  const rows = sharedRows(CORPUS)
  if (rows.length === 0) return { rows: [], lines: ["The corpus is not here: set PENHOLDER_SHARED."] }
  const { buildIndex, findWordings, readResolution } = await import("../../dist/core/language/index.js")
  const texts = textsOfRows(rows, readResolution)
  const index = buildIndex(texts)
  const find = (query, options) => findWordings(query, index, { most: 10, ...options })
  const values = []
  const lines = []
  const missed = (asked, ranks, most) => {
    if (misses)
      for (const [i, { id, query }] of asked.entries()) if (!(ranks[i] > 0 && ranks[i] <= most)) lines.push(`${id} (${ranks[i]}): ${query}`)
  }

  const asked = paraphrases()
  const own = ownParaphrases()
  const alone = new Map(
    [...new Set([...asked, ...own].map(({ symbol }) => symbol))].map((symbol) => [
      symbol,
      buildIndex(texts.filter((text) => text.symbol === symbol)),
    ]),
  )
  // To encode the resolutions of both sets takes minutes: with the encoder, the second is measured where this kind is asked for by name.
  const encoded = misses ? [...asked, ...own] : asked
  const meaning = await meaningOf(encoded, alone)
  const ways = [
    ["words, ideas and encoder", { isMeant: true }],
    ["words and ideas", {}],
    ["words and encoder", { ideas: false, isMeant: true }],
    ["words alone", { ideas: false }],
  ].filter(([, { isMeant }]) => meaning || !isMeant)
  if (!meaning) lines.push("The sentence encoder is not installed: its rows are not measured.")
  for (const [name, { isMeant, ...levers }] of ways) {
    const inOne = ({ id, symbol, query }) =>
      findWordings(query, alone.get(symbol), { most: 100, ...levers, likeness: isMeant ? meaning.get(id) : undefined })
    const ranks = ranksOf(asked, inOne)
    for (const most of [1, 5, 10])
      values.push({ name: `find paraphrase in one resolution, ${name}, R@${most}`, value: recall(ranks, most) })
    if (!isMeant || misses) {
      const ownRanks = ranksOf(own, inOne)
      for (const most of [1, 5, 10])
        values.push({ name: `find own paraphrase in one resolution, ${name}, R@${most}`, value: recall(ownRanks, most) })
    }
    if (isMeant) continue // a whole corpus is not encoded
    const whole = ranksOf(asked, ({ query }) => find(query, levers))
    for (const most of [1, 5, 10]) values.push({ name: `find paraphrase in the corpus, ${name}, R@${most}`, value: recall(whole, most) })
    if (name === ways[0][0]) missed(asked, ranks, 1)
  }

  const passages = texts.flatMap(({ provisions }) => provisions).filter(({ kind: of }) => of === "operative" || of === "preambular")
  for (const { kind: change, asked: edited } of edits(passages, EACH)) {
    const ranks = ranksOf(edited, ({ query }) => find(query))
    values.push({ name: `find edit, ${change}, R@1`, value: recall(ranks, 1) })
    missed(edited, ranks, 1)
  }

  const later = carried()
  const ranks = ranksOf(later, ({ query, before }) => find(query, { before }))
  for (const most of [1, 5, 10]) values.push({ name: `find carried paragraph, R@${most}`, value: recall(ranks, most) })
  missed(later, ranks, 10)
  const drafted = carriedBefore(texts)
  const heldOut = carriedBefore(texts, { heldOut: true })
  for (const [name, set] of [
    ["before the later mandate", drafted],
    ["before the later mandate, held out", heldOut],
  ]) {
    const ranks = ranksOf(set, ({ query, before }) => find(query, { before }))
    for (const most of [1, 5, 10]) values.push({ name: `find carried paragraph, ${name}, R@${most}`, value: recall(ranks, most) })
    if (set === drafted) missed(set, ranks, 10) // what is held out is not looked at
  }
  lines.push(
    `${asked.length} paraphrases, ${own.length} own ones (test/language/paraphrases.jsonl), ${EACH} paragraphs a change, ${later.length} carried paragraphs labelled by hand (test/renewals), ${drafted.length} before the later mandate (test/carried), ${heldOut.length} held out`,
  )
  return { rows: values, lines }
}

/** What the sentence encoder says of each question, by its id; undefined where it is not installed. */
export async function meaningOf(asked, alone) {
  const { fewWordings, likenessOf } = await import("../../dist/core/language/index.js")
  const { openEncoder } = await import("../../dist/adapters/encoder/index.js")
  const encoder = await openEncoder()
  if (!encoder) return undefined
  const vectors = new Map()
  for (const symbol of new Set(asked.map((one) => one.symbol))) {
    const index = alone.get(symbol)
    const few = fewWordings(index, {})
    const made = await encoder.encode(few.map(({ text }) => text))
    vectors.set(
      symbol,
      few.map(({ wording }, i) => [wording, made[i]]),
    )
  }
  const meaning = new Map()
  for (const { id, symbol, query } of asked) meaning.set(id, likenessOf((await encoder.encode([query]))[0], vectors.get(symbol)))
  return meaning
}
