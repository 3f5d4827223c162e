#!/usr/bin/env node
/**
 * `node scripts/language/learn-lexicon.mjs`: what renewals change in place. The chains of mandates that the code finds are compared, each mandate that is held
 * with the one before it; where a word or a short phrase gave way to another and the words on both sides stayed, the two are a pair. Printed are the pairs, by
 * the number of situations and how much more often than chance would pair them they stand together: situations, times, logarithm of that, the words.
 * What came of it: docs/decisions/0016.
 *   --situations N   of at least so many situations (2)
 *   --gain N         with at least such a logarithm (0)
 *   --rows           as rows of a lexicon, for try-lexicon.mjs
 */
import { fileURLToPath } from "node:url"
import { CORPUS, sharedRows, textsOfRows } from "../../bench/corpus-texts.mjs"

/** Words that only join others: a pair is cut to what stands between them. */
const JOINING = new Set(
  `a about above after all also an and any are as at be been before below between both but by can could during each either every for from further had has have
  here hereby how if in inter into is it its itself may might more most must no nor not of off on once only onto or other our out over own s shall should since so some
  such than that the their them themselves then there thereby therein thereof these they this those through throughout thus to under until up upon was well were what
  when where which while who whom whose will with within without would alia d et i ii iii iv v vi vii viii ix x b c e f g h`.split(/\s+/u),
)
/** Such long phrases are seldom one idea. */
const LONGEST = 4
/** A row of a comparison below this was rewritten, not edited. */
const LIKE = 0.4

/** Pairs of words that gave way to each other in place, in either direction, with the situations in which they did. */
async function replacedInPlace(texts, rows) {
  const { compare, chainOf, foundActs } = await import("../../dist/core/comparison/index.js")
  const { MANDATES } = await import("../../dist/core/comparison/lineage/mandates.table.js")
  const { stemmed } = await import("../../dist/core/language/find/stems.js")
  const bySymbol = new Map(texts.map((text) => [text.symbol, text]))
  const isName = namesIn(texts)
  const told = { chains: 0, pairs: 0, edited: 0, replaced: 0 }
  const pairs = new Map()
  const margins = new Map()
  for (const mandate of MANDATES) {
    const { links } = chainOf(mandate, foundActs(mandate, rows), (symbol) => bySymbol.get(symbol))
    const held = links.flatMap(({ symbol }) => bySymbol.get(symbol) ?? [])
    if (held.length > 1) told.chains++
    const seen = new Set()
    for (let i = 1; i < held.length; i++) {
      told.pairs++
      for (const row of compare(held[i - 1], held[i]).rows) {
        if (!["edited", "moved"].includes(row.relation) || row.similarity < LIKE || row.similarity === 1) continue
        told.edited++
        for (const [before, after] of replacements(row)) {
          const [a, b] = [before, after].map((text) => phraseOf(text, stemmed, isName))
          if (!a || !b || a.key === b.key) continue
          const [x, y] = a.key < b.key ? [a, b] : [b, a]
          const key = `${x.key}|${y.key}`
          const place = `${key}|${row.left[0].text.slice(0, 80)}`
          if (seen.has(place)) continue
          seen.add(place)
          told.replaced++
          for (const one of [x, y]) margins.set(one.key, (margins.get(one.key) ?? 0) + 1)
          const pair = pairs.get(key) ?? { keys: [x.key, y.key], words: [x.words, y.words], times: 0, situations: new Set() }
          pair.times++
          pair.situations.add(mandate.situation)
          pairs.set(key, pair)
        }
      }
    }
  }
  const scored = [...pairs.values()].map((pair) => ({ ...pair, ...association(pair, margins, told.replaced) }))
  return { pairs: scored.sort((a, b) => b.situations.size - a.situations.size || b.surprise - a.surprise), told }
}

/** Runs that were put for each other between runs that stayed. */
function* replacements({ left, right, words }) {
  const [leftText, rightText] = [left, right].map((side) => side.map(({ text }) => text).join("\n"))
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at - 1].op !== "same") continue
    let end = at
    let [before, after] = ["", ""]
    for (; end < words.length && (words[end].op === "delete" || words[end].op === "insert"); end++) {
      if (words[end].op === "delete") before += ` ${leftText.slice(...words[end].left)}`
      else after += ` ${rightText.slice(...words[end].right)}`
    }
    if (before && after && words[end]?.op === "same") yield [before, after]
  }
}

/** A run without the joining words around it, as stems and as printed; undefined where it holds a number, a name or nothing. */
function phraseOf(text, stemmed, isName) {
  if (/\d/u.test(text) || /[;:]/u.test(text)) return undefined
  const { forms, stems } = stemmed(text)
  let [from, to] = [0, forms.length]
  while (from < to && JOINING.has(forms[from])) from++
  while (to > from && JOINING.has(forms[to - 1])) to--
  if (to === from || to - from > LONGEST || forms.slice(from, to).some(isName)) return undefined
  return { key: stems.slice(from, to).join(" "), words: forms.slice(from, to).join(" ") }
}

/** Whether a form is mostly printed with a capital where no sentence begins. */
function namesIn(texts) {
  const capital = new Map()
  const small = new Map()
  for (const { provisions } of texts)
    for (const { text } of provisions)
      for (const [word] of text.matchAll(/(?<=[a-z,] )\p{L}+/gu)) {
        const counts = /^\p{Lu}/u.test(word) ? capital : small
        counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
      }
  return (form) => (capital.get(form) ?? 0) > (small.get(form) ?? 0)
}

/** The logarithm of how much more often a pair stands together than chance would have it (pointwise mutual information), and the log-likelihood of that. */
function association({ keys: [a, b], times }, margins, all) {
  const expected = (margins.get(a) * margins.get(b)) / (2 * all)
  const gain = Math.log(times / expected)
  return { gain, surprise: 2 * times * gain }
}

const flag = (name, otherwise) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : otherwise)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { readResolution } = await import("../../dist/core/language/index.js")
  const rows = sharedRows(CORPUS)
  const { pairs, told } = await replacedInPlace(textsOfRows(rows, readResolution), rows)
  const kept = pairs.filter((pair) => pair.situations.size >= flag("--situations", 2) && pair.gain >= flag("--gain", 0))
  for (const { situations, times, gain, words } of kept)
    console.log(
      process.argv.includes("--rows") ? words.join(", ") : `${situations.size}\t${times}\t${gain.toFixed(1)}\t${words.join(" = ")}`,
    )
  console.error(
    `${told.chains} chains, ${told.pairs} pairs of mandates, ${told.edited} edited provisions, ${told.replaced} replacements, ${pairs.length} pairs of words, ${kept.length} shown`,
  )
}
