/**
 * Renewals: what became of each paragraph, against labels made by hand (test/renewals), for `penholder compare`, for the method of undifferent and for
 * a plain line diff. Link F1 is over pairs of paragraphs; relation is the share of labelled paragraphs, of both sides, whose row has the right one.
 */
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { lineDiff } from "../../bench/peers/line-diff.mjs"
import { undifferent } from "../../bench/peers/undifferent.mjs"
import { asked, corpusIsHere, corpusRows } from "./corpus.mjs"

export const kind = "renewals"

const folder = fileURLToPath(new URL("../../test/renewals/", import.meta.url))
/** Pairs whose mandates follow one another; the others lie years apart. */
const CONSECUTIVE = ["2119-2180", "2164-2227"]

const METHODS = [
  ["penholder compare", (pair) => asked("compare", pair.left, pair.right).rows],
  ["undifferent's method", (pair) => undifferent(...linesOf(pair))],
  ["line diff", (pair) => lineDiff(...linesOf(pair))],
]

export function run({ misses }) {
  if (!corpusIsHere) return { rows: [], lines: ["the corpus is not here: not measured"] }
  const values = new Map()
  const lines = []
  for (const file of readdirSync(folder).sort()) {
    const pair = JSON.parse(readFileSync(folder + file, "utf8"))
    const name = file.replace(".json", "")
    const when = CONSECUTIVE.includes(name) ? "consecutive" : "three years apart"
    for (const [method, compare] of METHODS) {
      const { links, relation, missed } = scored(pair, compare(pair))
      lines.push(`${name} ${method.padEnd(22)} link F1 ${links.toFixed(2)}  relation ${relation.toFixed(2)}`)
      if (method !== METHODS[0][0]) continue
      for (const [what, value] of [
        ["link F1", links],
        ["relation", relation],
      ])
        values.set(`renewals, ${when}: ${what}`, [...(values.get(`renewals, ${when}: ${what}`) ?? []), value])
      if (misses) lines.push(...missed.map((miss) => `    ${miss}`))
    }
  }
  const rows = [...values].map(([name, all]) => ({ name, value: all.reduce((sum, one) => sum + one, 0) / all.length }))
  return { rows, lines }
}

/** The labelled paragraphs of both sides, as lines without their numbers: what a comparison by lines gets, cut as well as can be. */
const linesOf = (pair) =>
  ["left", "right"].map((side) => unitsOf(pair, side).map((unit) => ({ label: unit.label, text: wordsOf(pair, side, unit) })))

/** The labelled paragraphs of one side in the order of the text. */
function unitsOf(pair, side) {
  const byLabel = new Map(pair.rows.flatMap((row) => row[side]).map((unit) => [unit.label, unit]))
  return [...byLabel.values()].sort((a, b) => a.start - b.start)
}

const wordsOf = (pair, side, { start, end }) =>
  [...corpusRows().get(pair[side].replaceAll(" ", "")).text].slice(start, end).join("").replaceAll(/\s+/gu, " ")

/** Link F1 and relation of rows against a labelled pair. */
export function scored(pair, rows) {
  const names = { left: new Map(), right: new Map() }
  for (const side of ["left", "right"]) nameUnits(pair, side, rows, names[side])
  const named = rows.map((row) => ({
    relation: row.relation,
    left: row.left.flatMap((passage) => names.left.get(passage) ?? []),
    right: row.right.flatMap((passage) => names.right.get(passage) ?? []),
  }))
  const maybe = new Set(pair.maybe.map(({ left, right }) => `${left} | ${right}`))
  const linksOf = (list) => new Set(list.flatMap((row) => row.left.flatMap((a) => row.right.map((b) => `${a} | ${b}`))))
  const gold = linksOf(pair.rows.map((row) => ({ left: row.left.map(labelOf), right: row.right.map(labelOf) })))
  const [wanted, found] = [gold, linksOf(named)].map((links) => new Set([...links].filter((link) => !maybe.has(link))))
  const right = [...found].filter((link) => wanted.has(link)).length
  const missed = [
    ...[...wanted].filter((link) => !found.has(link)).map((link) => `missed ${link}`),
    ...[...found].filter((link) => !wanted.has(link)).map((link) => `wrong ${link}`),
  ]
  let [judged, agreed] = [0, 0]
  for (const side of ["left", "right"])
    for (const label of unitsOf(pair, side).map(labelOf)) {
      const row = named.find((one) => one[side].includes(label))
      if (row && [...linksOf([row])].some((link) => maybe.has(link))) continue
      const labelled = pair.rows.find((one) => one[side].some((unit) => unit.label === label))
      judged++
      if (row && [labelled.relation, ...(labelled.accept ?? [])].includes(row.relation)) agreed++
      else missed.push(`${side} ${label}: ${row?.relation ?? "not found"}, expected ${labelled.relation}`)
    }
  return { links: (2 * right) / Math.max(1, wanted.size + found.size), relation: agreed / judged, missed }
}

const labelOf = ({ label }) => label
const letters = (text) => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, "")

/** Finds each labelled paragraph among the passages of a side by its letters; where two begin alike, by its label. A passage may hold several. */
function nameUnits(pair, side, rows, names) {
  const passages = rows.flatMap((row) => row[side]).map((passage) => ({ passage, text: letters(passage.text) }))
  for (const unit of unitsOf(pair, side)) {
    const wanted = letters(wordsOf(pair, side, unit))
    const ranked = passages
      .map(({ passage, text }) => ({
        passage,
        head: commonHead(text, wanted),
        is: passage.label === unit.label,
        taken: names.has(passage),
      }))
      .sort((a, b) => a.taken - b.taken || b.head - a.head || b.is - a.is)
    const [best] = ranked
    const found =
      best && best.head >= Math.min(wanted.length, 18)
        ? best.passage
        : passages.find(({ text }) => text.includes(wanted.slice(0, 30)))?.passage
    if (found) names.set(found, [...(names.get(found) ?? []), unit.label])
  }
}

function commonHead(a, b) {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}
