/** What is asked of `find`, and which wordings answer: paraphrases, edited paragraphs, carried paragraphs. */
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { CORPUS, sharedRows } from "../../bench/corpus-texts.mjs"
import { shared } from "../golds.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Letters and figures alone, so that two prints of one paragraph are equal. */
export const bare = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Whether a passage is the one that a label by hand points to: by its label, or by its first words. */
const isLabelled = (passage, { label, first }) =>
  passage.label === label || (first !== undefined && bare(passage.text).startsWith(bare(first.replace(/^\(?[\da-z]{1,4}[.)]\s*/u, ""))))

/** Sentences of briefers, each with the paragraph of one resolution that says the same, and other resolutions that print it nearly so. */
export function paraphrases() {
  const twins = JSON.parse(readFileSync(`${shared}/language/paraphrase-dev.twins.json`, "utf8"))
  return sharedRows("language/paraphrase-dev.jsonl").map(({ id, symbol, query, gold }) => ({
    id,
    symbol,
    query,
    answers: ({ passage, firstUse, lastUse }) =>
      gold.some(
        (one) =>
          ([passage.symbol, firstUse, lastUse].includes(symbol) && isLabelled(passage, one)) ||
          Object.keys(twins[id]?.[one.label] ?? {}).includes(passage.symbol),
      ),
  }))
}

/**
 * Sentences that were invented for this, in the plain words of briefings, each with the one paragraph of a resolution that says it. They were written before
 * their writer had opened the lexicon, from resolutions that the other set does not ask of, and no miss of theirs was read to broaden it.
 */
export function ownParaphrases() {
  const lines = readFileSync(`${root}test/language/paraphrases.jsonl`, "utf8").trim().split("\n")
  return lines.map((line) => {
    const { id, symbol, label, query } = JSON.parse(line)
    return { id, symbol, query, answers: ({ passage }) => passage.label === label }
  })
}

/** Pairs of mandates whose paragraphs were labelled by hand, and the resolution after the earlier one: what stood when it was the mandate. */
const RENEWALS = [
  ["2164-2227", "S/RES/2165 (2014)"],
  ["1933-2112", "S/RES/1934 (2010)"],
]

/** Files of the same form: pairs on which scores may be set, and one that is only judged. The later mandate bounds what is asked for. */
const BEFORE_THE_LATER = ["renewals/2164-2227", "renewals/1933-2112", "renewals/2119-2180"]
const HELD_OUT = ["carried/1912-1969"]

const read = (file) => JSON.parse(readFileSync(`${root}test/${file}.json`, "utf8"))

let textsBySymbol
/** A resolution of the corpus as its row prints it. */
const printed = (symbol) => (textsBySymbol ??= new Map(sharedRows(CORPUS).map((row) => [row.symbol, row.text]))).get(symbol)

/** Each paragraph of the later mandate that was carried on with changes, and the places of the earlier one that it comes from. */
function paragraphsCarried(file) {
  const { left, right, rows } = read(file)
  return rows
    .filter(({ relation }) => ["edited", "moved", "split", "merged"].includes(relation))
    .flatMap(({ left: earlier, right: after }) =>
      after
        .filter(({ label }) => !/^H /u.test(label))
        .map((one) => ({ left, right, earlier, label: one.label, query: [...printed(right)].slice(one.start, one.end).join("") })),
    )
}

/**
 * Paragraphs that a later mandate carried on with changes, as labelled by hand in test/renewals: the later words are asked for among what stood when the
 * earlier one was the mandate.
 */
export function carried() {
  return RENEWALS.flatMap(([name, before]) =>
    paragraphsCarried(`renewals/${name}`).map(({ left, right, earlier, label, query }) => ({
      id: `${name} ${label}`,
      later: right,
      before,
      query,
      answers: ({ passage, firstUse, lastUse }) =>
        [passage.symbol, firstUse, lastUse].includes(left) && earlier.some((place) => isLabelled(passage, place)),
    })),
  )
}

/**
 * The same as a drafter asks: the later words among all that was adopted before the later mandate. An answer is a wording that the labelled paragraph
 * prints; of mandates years apart also one of a mandate in between or before, judged by hand to be the same provision (test/carried). `texts`: of the corpus.
 */
export function carriedBefore(texts, { heldOut = false } = {}) {
  const provisions = new Map(texts.map(({ symbol, provisions }) => [symbol, provisions]))
  const wordingsAt = (symbol, place) =>
    provisions
      .get(symbol)
      .filter((provision) => isLabelled(provision, place))
      .map(({ text }) => bare(text))
  return (heldOut ? HELD_OUT : BEFORE_THE_LATER).flatMap((file) => {
    const name = file.split("/")[1]
    const judged = existsSync(`${root}test/carried/${name}.judged.json`) ? read(`carried/${name}.judged`).rows : []
    return paragraphsCarried(file).map(({ left, right, earlier, label, query }) => {
      const others = judged.find(({ later }) => later === label)?.earlier ?? []
      const answering = new Set([
        ...earlier.flatMap((place) => wordingsAt(left, place)),
        ...others.flatMap(({ symbol, label }) => wordingsAt(symbol, { label })),
      ])
      return { id: `${name} ${label}`, before: right, query, answers: ({ passage }) => answering.has(bare(passage.text)) }
    })
  })
}

/** Numbers that look thrown by dice and are the same every time (mulberry32). */
export function dice(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const VERBS = ["Urges", "Requests", "Calls upon", "Encourages", "Decides", "Demands", "Invites", "Welcomes", "Condemns", "Emphasizes"]
const LIKE = { l: "1", 1: "l", o: "0", 0: "o", e: "c", c: "e", h: "b", n: "u", u: "n", t: "f", i: "l", a: "o", s: "5", m: "rn" }

/** One change of a kind to a paragraph; undefined where the paragraph gives no occasion. */
const CHANGES = {
  verbatim: (text) => text,
  "number changed": (text, roll) => {
    const numbers = [...text.matchAll(/\b\d+\b/gu)]
    if (numbers.length === 0) return undefined
    const { 0: printed, index } = numbers[Math.floor(roll() * numbers.length)]
    return text.slice(0, index) + String(Number(printed) + 1 + Math.floor(roll() * 9)) + text.slice(index + printed.length)
  },
  "verb changed": (text, roll) => {
    const [verb] = /^(?:(?:Further|Also|Strongly) )?[A-Z][a-z]+(?:s|ing)(?: upon| on)?\b/u.exec(text) ?? []
    return verb && VERBS[Math.floor(roll() * VERBS.length)] + text.slice(verb.length)
  },
  "clause moved": (text) => {
    const clauses = text.replace(/[.;,]$/u, "").split(/, /u)
    return clauses.length < 3 ? undefined : [...clauses.slice(1), clauses[0]].join(", ")
  },
  negation: (text) => {
    const [found] = text.matchAll(/\b(?:to|shall|should|will|may|must|is|are)\b/gu)
    return found && `${text.slice(0, found.index + found[0].length)} not${text.slice(found.index + found[0].length)}`
  },
  "first half": (text) => {
    const words = text.split(" ")
    return words.slice(0, Math.ceil(words.length / 2)).join(" ")
  },
  "misread letters (3 %)": (text, roll) => [...text].map((sign) => (roll() < 0.03 ? (LIKE[sign.toLowerCase()] ?? "") : sign)).join(""),
}

/** Paragraphs of the corpus with one change each, by the kind of change; the same at every run. `passages` are wordings with their place in the index. */
export function edits(passages, each) {
  const long = passages.filter(({ text }) => text.split(" ").length >= 12)
  return Object.entries(CHANGES).map(([kind, change], i) => {
    const roll = dice(1325 + i)
    const asked = []
    for (let tries = 0; asked.length < each && tries < each * 50; tries++) {
      const source = long[Math.floor(roll() * long.length)]
      const query = change(source.text, roll)
      if (query === undefined || (kind !== "verbatim" && query === source.text)) continue
      const whole = bare(source.text)
      const masked = whole.replaceAll(/\d+/gu, "#")
      asked.push({
        id: `${kind} ${source.symbol} ${source.label}`,
        query,
        // The source; and what the query itself holds word for word, or the source but for its numbers, is no worse an answer.
        answers: ({ passage: { text } }) => {
          const found = bare(text)
          return found === whole || found.includes(bare(query)) || (kind === "number changed" && found.replaceAll(/\d+/gu, "#") === masked)
        },
      })
    }
    return { kind, asked }
  })
}

/** Where each query's first answer stands, from 1; 0 for none among those found. */
export const ranksOf = (asked, find) => asked.map((one) => find(one).findIndex((found) => one.answers(found)) + 1)

/** The share of queries that are answered among the first so many. */
export const recall = (ranks, most) => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length
