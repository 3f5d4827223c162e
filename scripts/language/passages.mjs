/**
 * Passages: what `penholder passages` reads of texts that were not made from the reference, against the reference paragraphs. The texts: other originals
 * of the resolutions (noisy.en.jsonl.gz, `reference_here`), and the official PDFs whose resolution has a reference.
 * A reference paragraph or heading is matched when a provision of that resolution has the same letters and digits, and the same kind (a reference
 * paragraph without a type, any); each provision is used once; F1 over both sides, sub-paragraphs included. Left out on both sides: title, adoption and
 * "The Security Council,". After a heading "Annex" the reference's types are those of the body: there both sides count as annex. Reference rows whose words do not stand
 * in the text at all (annexes that the original lacks) are counted apart. The verb is compared by lemma, over all rows whose reference has one.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { shared } from "../golds.mjs"

export const kind = "passages"

const penholder = fileURLToPath(new URL("../../bin/penholder.js", import.meta.url))
const folder = `${shared}/resolutions`

export function run({ misses }) {
  if (!existsSync(`${folder}/paragraphs.en.jsonl.gz`) || !existsSync(`${folder}/noisy.en.jsonl.gz`))
    return { rows: [], lines: ["the reference paragraphs are not here: not measured"] }
  const references = new Map(rowsOf("paragraphs.en.jsonl.gz").map((row) => [row.symbol, row.paragraphs]))
  const noisy = rowsOf("noisy.en.jsonl.gz").filter((row) => row.reference_here)
  const pdfs = `${shared}/papers/pdf`
  const official = (existsSync(pdfs) ? readdirSync(pdfs) : [])
    .filter((name) => /^S_RES_\d+\.en\.pdf$/u.test(name))
    .map((name) => `${pdfs}/${name}`)
  const read = [...cutTexts(noisy), ...cut(official)].filter(({ symbol }) => references.has(symbol))
  const texts = new Map(noisy.map(({ symbol, text }) => [symbol, text]))
  const sum = { hit: 0, reference: 0, read: 0, absent: 0, verbs: 0, right: 0 }
  const lines = []
  for (const { symbol, passages } of read) {
    const scored = score(referenceRows(references.get(symbol)), passages, texts.get(symbol))
    for (const name of Object.keys(sum)) sum[name] += scored[name]
    if (misses) for (const miss of scored.missed) lines.push(`${symbol} ${miss}`)
  }
  return {
    rows: [
      { name: "passages: boundaries and kind, F1", value: (2 * sum.hit) / (sum.reference + sum.read) },
      { name: "passages: operative verb", value: sum.right / sum.verbs },
    ],
    lines: [
      `${read.length} texts; ${sum.hit} of ${sum.reference} reference rows, ${sum.read} provisions; ${sum.absent} more rows stand in annexes that the originals lack`,
      `with those counted as missed: F1 ${((2 * sum.hit) / (sum.reference + sum.absent + sum.read)).toFixed(3)}`,
      `verb: ${sum.right} of ${sum.verbs}`,
      ...lines,
    ],
  }
}

const rowsOf = (name) =>
  gunzipSync(readFileSync(`${folder}/${name}`))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

/** Each text as its own row of a corpus, asked for by its symbol. */
function cutTexts(rows) {
  const corpus = `${mkdtempSync(`${tmpdir()}/penholder-passages-`)}/noisy.jsonl`
  writeFileSync(corpus, rows.map(({ symbol, text }) => JSON.stringify({ symbol, text })).join("\n"))
  return cut([...rows.map(({ symbol }) => symbol), "--corpus", corpus])
}

function cut(args) {
  if (args.length === 0) return []
  const { stdout, stderr, status } = spawnSync(process.execPath, [penholder, "passages", ...args, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr.trim().split("\n")[0])
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
}

const keyOf = (text) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")

/** What the reference has beside front matter: kind, words, verb. A heading's number is of its words. */
function referenceRows(paragraphs) {
  let annex = false
  const rows = []
  for (const { type, paragraph_type, prefix, action_verb, text } of paragraphs) {
    if (type === "title" || type === "frontmatter" || ["", "thesecuritycouncil"].includes(keyOf(text))) continue
    annex ||= type === "heading" && /^(?:annex|appendix|attachment|enclosure)/iu.test(text)
    const kind = type === "heading" ? "heading" : annex ? "annex" : (paragraph_type ?? undefined)
    rows.push({ kind, key: keyOf(type === "heading" ? `${prefix ?? ""}${text}` : text), verb: action_verb ?? undefined, text })
  }
  return rows
}

function score(reference, passages, text) {
  const whole = text && keyOf(text)
  const isAbsent = ({ key }) => whole !== undefined && !whole.includes(key.slice(0, 50)) && !whole.includes(key.slice(-50))
  const absent = new Set(reference.filter(isAbsent))
  // The short heading of an absent paragraph may stand in the text as words of another.
  for (let i = reference.length - 2; i >= 0; i--)
    if (reference[i].kind === "heading" && reference[i].key.length < 40 && absent.has(reference[i + 1])) absent.add(reference[i])
  const free = passages.filter(({ kind }) => kind !== "frontmatter").map((passage) => ({ ...passage, key: keyOf(passage.text) }))
  const read = free.length
  const scored = { hit: 0, reference: reference.length - absent.size, read, absent: absent.size, verbs: 0, right: 0, missed: [] }
  for (const row of reference.filter((row) => !absent.has(row))) {
    if (row.verb) scored.verbs++
    const at = free.findIndex(({ key, kind }) => key === row.key && (row.kind === undefined || kind === row.kind))
    if (at < 0) {
      scored.missed.push(`misses ${row.kind}: ${row.text.slice(0, 80).replaceAll("\n", " ")}`)
      continue
    }
    const [{ label, operativeVerb }] = free.splice(at, 1)
    scored.hit++
    if (!row.verb) continue
    if (isSameVerb(row.verb, operativeVerb)) scored.right++
    else scored.missed.push(`${label}: verb ${operativeVerb ?? "none"}, reference "${row.verb}"`)
  }
  scored.missed.push(...free.map(({ label, text: words }) => `${label} is not in the reference: ${words.slice(0, 80)}`))
  return scored
}

/** "Having considered" is "consider"; -ise and -ize are one. */
function isSameVerb(printed, lemma) {
  if (!lemma) return false
  const word = printed
    .toLowerCase()
    .replace(/[^a-z -]/gu, "")
    .split(" ")
    .at(-1)
  return stemOf(word) === stemOf(lemma)
}

const stemOf = (word) =>
  word
    .replace(/is(e|es|ing|ed)$/u, "iz$1")
    .replace(/(?:ies|ied)$/u, "y")
    .replace(/(?:ing|es|ed|s|e)$/u, "")
    .replace(/(.)\1$/u, "$1")
    .replace(/i$/u, "y")
