import type { Span } from "../../../text/index.ts"
import { isGeneric, stemsOf } from "./stem.ts"
import { rowOf } from "./synonyms.table.ts"

/** A sentence that may answer a question. */
export type Source = {
  /** Index of its passage in the paper. */
  readonly passage: number
  readonly span: Span
  /** Where the sentence before it in the passage ends; -1 for the first. */
  readonly after: number
  readonly words: string
  /** It only asks or recommends: it touches a question without answering it. */
  readonly recommends: boolean
  /** It stands among the questions and does not ask: somebody replies. */
  readonly replies: boolean
}

/** How far a source speaks of what a question asks. */
export type Match = {
  readonly source: Source
  /** Share of the question's telling words that it holds, each weighed by how rare it is in the paper: 0 to 1. */
  readonly coverage: number
  /** How many of them, and out of how many. */
  readonly shared: number
  readonly of: number
}

/** More places than this, and a word tells nothing about any of them; also keeps the cost of a question bounded. */
const COMMON = 1_000
const SYNONYM = 0.7
const GENERIC = 0.35
const POINTED_AT = 0.5

/** Finds the sentences of a paper that speak of what a question asks. */
export class ReplyIndex {
  readonly #sources: readonly Source[]
  readonly #places = new Map<string, number[]>()

  constructor(sources: readonly Source[]) {
    this.#sources = sources
    sources.forEach(({ words }, i) => {
      const keys = new Set<string>()
      for (const stem of stemsOf(words)) {
        keys.add(stem)
        const row = rowOf(stem)
        if (row !== undefined) keys.add(`~${row}`)
      }
      for (const key of keys) {
        const places = this.#places.get(key)
        if (places) places.push(i)
        else this.#places.set(key, [i])
      }
    })
  }

  /**
   * The sources that share a telling word with the question, best first.
   * `before` is what was asked just before, where the question points back to it ("how to avoid the worst of them").
   */
  matches(question: string, before = ""): readonly Match[] {
    const found = new Map<number, { weight: number; shared: number }>()
    let whole = 0
    const own = stemsOf(question)
    for (const stem of new Set([...own, ...stemsOf(before)])) {
      const row = rowOf(stem)
      const weight = this.#rarity(row === undefined ? stem : `~${row}`) * (isGeneric(stem) ? GENERIC : 1) * (own.has(stem) ? 1 : POINTED_AT)
      whole += weight
      const exact = new Set(this.#placesOf(stem))
      for (const i of exact) add(found, i, weight)
      if (row !== undefined) for (const i of this.#placesOf(`~${row}`)) if (!exact.has(i)) add(found, i, weight * SYNONYM)
    }
    if (whole === 0) return []
    return [...found]
      .map(([i, { weight, shared }]) => ({
        source: this.#sources[i] as Source,
        coverage: Math.min(1, weight / whole),
        shared,
        of: own.size,
      }))
      .sort((a, b) => b.coverage - a.coverage || a.source.passage - b.source.passage || a.source.span.start - b.source.span.start)
  }

  /** The first sources that recommend. */
  recommendations(most: number): readonly Source[] {
    const first: Source[] = []
    for (const source of this.#sources) {
      if (first.length === most) break
      if (source.recommends) first.push(source)
    }
    return first
  }

  #placesOf(key: string): readonly number[] {
    const places = this.#places.get(key) ?? []
    return places.length > COMMON ? [] : places
  }

  #rarity(key: string): number {
    return Math.log(1 + this.#sources.length / (this.#places.get(key)?.length ?? 0.5))
  }
}

function add(found: Map<number, { weight: number; shared: number }>, i: number, weight: number): void {
  const before = found.get(i)
  if (before) {
    before.weight += weight
    before.shared += 1
  } else found.set(i, { weight, shared: 1 })
}
