import { UsageError } from "../../core/finding/index.ts"
import {
  cutHit,
  matchingEntries,
  parseQuery,
  type Query,
  SEARCHED,
  type Searched,
  stemsOfQuery,
  type Viewer,
  visiblePapers,
} from "../../core/publication/index.ts"
import type { Found, FoundLedger, Hit } from "../../views/search/found.ts"
import type { HeldWords, KeptPaper, Shelf } from "../shelf.ts"
import { nearWords } from "./near-words.ts"

/** What searching needs from the world. */
export type SearchEffects = { readonly shelf: Pick<Shelf, "papers" | "words" | "concordances"> }

/** What somebody looks for, and which part of the answer is wanted. */
export type SearchRequest = {
  readonly words: string
  /** Only this ledger; all of them when absent. */
  readonly ledger?: string | undefined
  /** Of one ledger, from 1. */
  readonly part?: number | undefined
}

/** What is typed may be as long as a long sentence. */
const LONGEST = 400
/** Hits of each ledger where all are shown, and of one. */
const FIRST = 5
const PER_PART = 25

/**
 * Looks for words in everything that is kept. A row is a hit when it holds every word, in whatever form and order. Papers of the newest
 * meeting come first, the hits of each in its order. Throws UsageError for what is no ledger, and for more than 400 signs.
 */
export async function search(viewer: Viewer, { words, ledger, part = 1 }: SearchRequest, { shelf }: SearchEffects): Promise<Found> {
  if (words.length > LONGEST) throw new UsageError(`Expected at most ${LONGEST} signs to look for, got ${words.length}: name fewer words`)
  const only = ledger === undefined || ledger === "" ? undefined : SEARCHED.find((known) => known === ledger)
  if (ledger && !only) throw new UsageError(`Expected one of ${SEARCHED.join(", ")}, got "${ledger}"`)
  const query = parseQuery(words)
  const papers = visiblePapers(viewer, await shelf.papers())
  const held = new Map((query.terms.length === 0 ? [] : await shelf.words()).map((paper) => [paper.sha256, paper]))
  const inOrder = [...papers].sort((a, b) => compare(b.meetingDate ?? "", a.meetingDate ?? ""))
  const searched = inOrder.flatMap((paper) => {
    const words = held.get(paper.sha256)
    return words ? [{ paper, words }] : []
  })

  const matches = matchesOf(query, searched)
  const counts = countsOf(matches)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const parts = Math.max(1, Math.ceil((counts.find((counted) => counted.ledger === only)?.count ?? 0) / PER_PART))
  const number = Math.min(part, parts)
  const shown = counts
    .filter(({ ledger }) => only === undefined || ledger === only)
    .map((counted) => ({
      ...counted,
      places: only === undefined ? placesOf(matches, counted.ledger, 0, FIRST) : placesOf(matches, only, (number - 1) * PER_PART, PER_PART),
    }))
  const alone =
    total > 0
      ? []
      : query.terms.map((term) => {
          const counts = countsOf(matchesOf({ ...query, terms: [term] }, searched))
          return { term, count: counts.reduce((sum, { count }) => sum + count, 0) }
        })
  return {
    query,
    ledger: only,
    papers: papers.length,
    unread: query.terms.length === 0 ? 0 : papers.length - searched.length,
    inPapers: matches.length,
    counts,
    total,
    ledgers: await withHits(query, shown, shelf),
    part: number,
    parts,
    alone: query.terms.length > 1 ? alone : [],
    near: await nearWords(
      alone.filter(({ count }) => count === 0).map(({ term }) => term),
      searched.map(({ words }) => words),
      shelf,
    ),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A paper with hits, and which of its entries they are. */
type Match = { readonly paper: KeptPaper; readonly words: HeldWords; readonly entries: readonly number[] }

function matchesOf(query: Query, searched: readonly { readonly paper: KeptPaper; readonly words: HeldWords }[]): readonly Match[] {
  const stems = new Map<string, ReturnType<typeof stemsOfQuery>>()
  return searched.flatMap(({ paper, words }) => {
    const terms = stems.get(words.language) ?? stemsOfQuery(query, words.language)
    stems.set(words.language, terms)
    const entries = matchingEntries(words.words, terms)
    return entries.length > 0 ? [{ paper, words, entries }] : []
  })
}

const ledgerOf = ({ words }: HeldWords, entry: number): number => words.ranges[entry * 3] ?? 0

function countsOf(matches: readonly Match[]): Found["counts"] {
  const counts = new Uint32Array(SEARCHED.length)
  for (const { words, entries } of matches) for (const entry of entries) counts[ledgerOf(words, entry)]!++
  return SEARCHED.flatMap((ledger, i) => (counts[i] ? [{ ledger, count: counts[i] }] : []))
}

/** A hit before it is shown: its paper, and the number of its entry there. */
type Place = { readonly paper: KeptPaper; readonly entry: number }

/** Some of the hits of a ledger, from one on. */
function placesOf(matches: readonly Match[], ledger: Searched, from: number, most: number): readonly Place[] {
  const wanted = SEARCHED.indexOf(ledger)
  const places: Place[] = []
  let passed = 0
  for (const { paper, words, entries } of matches)
    for (const entry of entries) {
      if (ledgerOf(words, entry) !== wanted || passed++ < from) continue
      places.push({ paper, entry })
      if (places.length === most) return places
    }
  return places
}

type ShownLedger = { readonly ledger: Searched; readonly count: number; readonly places: readonly Place[] }

/** Takes the sentences of the hits that are shown out of their papers. */
async function withHits(query: Query, shown: readonly ShownLedger[], shelf: Pick<Shelf, "concordances">): Promise<readonly FoundLedger[]> {
  const hashes = new Set(shown.flatMap(({ places }) => places.map(({ paper }) => paper.sha256)))
  const texts = await shelf.concordances([...hashes])
  return shown.map(({ ledger, count, places }) => ({ ledger, count, hits: places.flatMap((place) => hitOf(place)) }))

  function hitOf({ paper, entry: number }: Place): readonly Hit[] {
    const held = texts.get(paper.sha256)
    const entry = held?.entries[number]
    if (!held || !entry) return [] // read again meanwhile
    const { ledger, place, name, own, sensitive } = entry
    const passage = entry.passage === undefined ? undefined : held.passages[entry.passage]
    const pieces = passage
      ? cutHit(
          held.text.slice(passage.start, passage.end),
          { start: own.start - passage.start, end: Math.min(own.end, passage.end) - passage.start },
          stemsOfQuery(query, paper.language),
          paper.language,
          ledger === "passages" || ledger === "footnotes",
        )
      : []
    return [{ paper, place, name, under: passage?.under, pieces, sensitive }]
  }
}
