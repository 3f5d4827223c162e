/**
 * Uptake: what `penholder uptake` suggests of asks that people judged: the shared sets (language/uptake-*.uptake.json) and those of test/language.
 * A suggestion is right when the judge accepts it; `exactly` counts only the judge's own verdict. Evidence is right when one of the five passages shown
 * is one of the judge's (asks with none are left out). An ask is the read ask that shares most letters with the judge's quote; one that was not read
 * counts as wrong everywhere. Both sides without a difference in weight: each ask is one.
 * PENHOLDER_UPTAKE_SETS names further sets (files *.uptake.json, by a colon), for labels that are not here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { shared } from "../golds.mjs"
import { asked, corpusIsHere } from "./corpus.mjs"

export const kind = "uptake"

const own = fileURLToPath(new URL("../../test/language", import.meta.url))
/** Sets of our own that no rule was tuned on; their figures are told apart. */
const HELD_BACK = new Set([
  "uptake-bamako",
  "uptake-congo",
  "uptake-iraq",
  "uptake-khartoum",
  "uptake-mali",
  "uptake-mogadishu",
  "uptake-port-au-prince",
  "uptake-sahel",
])

export function run({ misses }) {
  if (!corpusIsHere) return { rows: [], lines: ["the corpus is not here: not measured"] }
  const judged = setFiles().flatMap(judgedAsks)
  const heldBack = judged.filter(({ set }) => HELD_BACK.has(set))
  const share = (some, test) => some.filter(test).length / Math.max(1, some.length)
  const withEvidence = judged.filter(({ gold }) => gold.evidence.length > 0)
  const falseOvertaken = judged.filter(({ gold, said }) => said === "overtaken" && !gold.verdict_accept.includes("overtaken"))
  return {
    rows: [
      { name: "uptake: verdict, accepted answers", value: share(judged, right) },
      { name: "uptake: verdict, accepted answers, sets held back", value: share(heldBack, right) },
      { name: "uptake: evidence in five", value: share(withEvidence, ({ shown }) => shown) },
      { name: "uptake: asks without a false overtaken", value: 1 - falseOvertaken.length / judged.length },
    ],
    lines: [
      ...perSet(judged),
      `${judged.length} asks; exactly the judge's verdict ${two(share(judged, ({ gold, said }) => gold.verdict === said))}; ${majority(judged)}`,
      ...perVerdict(judged),
      ...abstention(judged),
      ...falseOvertaken.map((one) => `false overtaken: ${told(one)}`),
      ...(misses ? judged.filter((one) => !right(one)).map((one) => `missed ${told(one)}`) : []),
      ...(misses
        ? withEvidence.filter(({ shown }) => !shown).map((one) => `not shown ${one.gold.evidence.map(({ label }) => label)}: ${told(one)}`)
        : []),
    ],
  }
}

const right = ({ gold, said }) => gold.verdict_accept.includes(said)
const two = (value) => value.toFixed(2)
const told = ({ set, gold, said }) => `${set} ${gold.id} ${gold.verdict}, not ${said ?? "read"}: ${gold.quote}`

function setFiles() {
  const further = (process.env.PENHOLDER_UPTAKE_SETS ?? "").split(":").filter(Boolean)
  return [`${shared}/language`, own]
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []))
    .filter((file) => file.endsWith(".uptake.json"))
    .concat(further)
    .sort()
}

/** Each ask of a set with what is suggested of it. */
function judgedAsks(file) {
  const set = file.split("/").at(-1).replace(".uptake.json", "")
  const { paper, baseline, against, asks } = JSON.parse(readFileSync(file, "utf8"))
  const paperFile = [join(dirname(file), paper), join(shared, paper)].find((path) => existsSync(path))
  const text = paperFile.endsWith(".pdf") ? undefined : readFileSync(paperFile, "utf8")
  const before = baseline === null ? [] : ["--baseline", baseline.endsWith(".txt") ? join(shared, "resolutions", baseline) : baseline]
  const printed = asked("uptake", paperFile, "--against", against, ...before).asks
  const overlaps = overlapsWith(
    printed.map(({ exact }) => exact),
    text,
  )
  return asks.map((gold) => {
    const shares = overlaps(gold.quote)
    const most = Math.max(0, ...shares)
    const best = most > 0 ? printed[shares.indexOf(most)] : undefined
    const labels = best?.evidence.map(({ passage }) => passage.label) ?? []
    const shown = gold.evidence.some(({ label }) => labels.includes(label))
    return { set, gold, said: best?.suggested, confidence: best?.confidence ?? 0, shown }
  })
}

/** How many letters a quote shares with each ask: by its place where the paper is text, else by the words of both. */
function overlapsWith(exacts, text) {
  if (text === undefined) return (quote) => exacts.map((exact) => inCommon(plain(quote), plain(exact)))
  let from = 0
  const places = exacts.map((exact) => {
    const at = text.indexOf(exact, from)
    if (at >= 0) from = at
    return at >= 0 ? at : text.indexOf(exact)
  })
  return (quote) => {
    const start = text.indexOf(quote)
    return places.map((at, i) => Math.min(start + quote.length, at + exacts[i].length) - Math.max(start, at))
  }
}

const plain = (text) => text.replace(/\s+/gu, " ")
const inCommon = (quote, exact) => (exact.includes(quote) ? quote.length : quote.includes(exact) ? exact.length : 0)

/** The rows by what they have in common, in the order of their first. */
function groupBy(rows, key) {
  const groups = new Map()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

function perSet(judged) {
  return [...groupBy(judged, ({ set }) => set)].map(
    ([set, asks]) => `${set}: ${two(asks.filter(right).length / asks.length)} of ${asks.length}${HELD_BACK.has(set) ? " (held back)" : ""}`,
  )
}

function majority(judged) {
  const [most] = [...groupBy(judged, ({ gold }) => gold.verdict)].sort(([, a], [, b]) => b.length - a.length)
  const accepted = judged.filter(({ gold }) => gold.verdict_accept.includes(most[0])).length / judged.length
  return `always "${most[0]}", the most frequent: ${two(accepted)}, exactly ${two(most[1].length / judged.length)}`
}

function perVerdict(judged) {
  return [...groupBy(judged, ({ gold }) => gold.verdict)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([verdict, asks]) => {
      const others = [
        ...groupBy(
          asks.filter((one) => !right(one)),
          ({ said }) => said ?? "not read",
        ),
      ]
      const instead = others.map(([said, some]) => `${said} ${some.length}`).join(", ")
      return `${verdict}: ${asks.filter(right).length} of ${asks.length}${instead ? `; instead ${instead}` : ""}`
    })
}

/** What is right of the suggestions that are at least so sure. */
function abstention(judged) {
  return [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((least) => {
    const some = judged.filter(({ confidence }) => confidence >= least)
    if (some.length === 0) return []
    return [
      `confidence at least ${least.toFixed(1)}: ${some.length} of ${judged.length} asks, ${two(some.filter(right).length / some.length)} right`,
    ]
  })
}
