import type { Insertable, Kysely, Selectable } from "kysely"
import type { HeldWords } from "../../app/index.ts"
import type { Concordance, ConcordanceText } from "../../core/publication/index.ts"
import { storable } from "./storable.ts"
import type { Tables } from "./tables.ts"

/** As many papers at once are taken out of the database: between two lots others have their turn. */
const LOT = 25

/** Texts are remembered up to so many signs in all: those of the papers that were shown last. */
const REMEMBERED = 2 ** 24

/** The concordances of the papers. Their words are remembered: a search looks at those of all papers. */
export class ConcordanceRows {
  readonly #database: Kysely<Tables>
  /** Whether nobody else writes to the tables. */
  readonly #alone: boolean
  readonly #held = new Map<string, { readonly madeAt: number; readonly words: HeldWords }>()
  #list: Promise<readonly HeldWords[]> | undefined
  /** By hash; the one used last stands last. */
  #texts = new Map<string, ConcordanceText>()

  constructor(database: Kysely<Tables>, alone: boolean) {
    this.#database = database
    this.#alone = alone
  }

  /** The words of all papers. What was taken out before and has not changed is not taken out again. */
  async words(): Promise<readonly HeldWords[]> {
    const list = (this.#list ??= this.#refresh())
    try {
      return await list
    } finally {
      if (!this.#alone && this.#list === list) this.#list = undefined
    }
  }

  /** Says that a paper was put in. */
  changed(): void {
    this.#list = undefined
    this.#texts = new Map()
  }

  /** What hits in these papers are shown in. Pages of results mostly show the same few papers, those of the newest meetings. */
  async texts(hashes: readonly string[]): Promise<ReadonlyMap<string, ConcordanceText>> {
    const remembered = this.#texts
    const found = new Map(hashes.flatMap((hash) => (remembered.has(hash) ? [[hash, remembered.get(hash)!] as const] : [])))
    for (const [hash, text] of await this.#textsOf(hashes.filter((hash) => !found.has(hash)))) found.set(hash, text)
    if (this.#alone && remembered === this.#texts) this.#remember(found) // a paper that was put in meanwhile may be one of these
    return found
  }

  #remember(texts: ReadonlyMap<string, ConcordanceText>): void {
    for (const [hash, text] of texts) {
      this.#texts.delete(hash)
      this.#texts.set(hash, text)
    }
    let signs = [...this.#texts.values()].reduce((sum, { text }) => sum + text.length, 0)
    for (const [hash, { text }] of this.#texts) {
      if (signs <= REMEMBERED) break
      this.#texts.delete(hash)
      signs -= text.length
    }
  }

  async #textsOf(hashes: readonly string[]): Promise<ReadonlyMap<string, ConcordanceText>> {
    if (hashes.length === 0) return new Map()
    const rows = await this.#database
      .selectFrom("concordances")
      .innerJoin("papers", "papers.paper_id", "concordances.paper_id")
      .select(["papers.sha256", "concordances.text", "concordances.places"])
      .where("papers.sha256", "in", hashes)
      .execute()
    return new Map(rows.map(({ sha256, text, places }) => [sha256, { text, ...(JSON.parse(places) as Omit<ConcordanceText, "text">) }]))
  }

  async #refresh(): Promise<readonly HeldWords[]> {
    const rows = await this.#database
      .selectFrom("concordances")
      .innerJoin("papers", "papers.paper_id", "concordances.paper_id")
      .select(["papers.paper_id", "papers.sha256", "papers.language", "concordances.made_at"])
      .execute()
    const there = new Set(rows.map(({ sha256 }) => sha256))
    for (const sha256 of this.#held.keys()) if (!there.has(sha256)) this.#held.delete(sha256)
    const missing = rows.filter(({ sha256, made_at }) => this.#held.get(sha256)?.madeAt !== made_at.getTime())
    for (let from = 0; from < missing.length; from += LOT) {
      const lot = new Map(missing.slice(from, from + LOT).map((row) => [row.paper_id, row]))
      const words = await this.#database
        .selectFrom("concordances")
        .select(["paper_id", "stems", "words", "ranges"])
        .where("paper_id", "in", [...lot.keys()])
        .execute()
      for (const row of words) {
        const paper = lot.get(row.paper_id)
        if (paper) this.#held.set(paper.sha256, { madeAt: paper.made_at.getTime(), words: heldWords(paper, row) })
      }
    }
    return [...this.#held.values()].map(({ words }) => words)
  }
}

function heldWords(
  { sha256, language }: { readonly sha256: string; readonly language: string },
  { stems, words, ranges }: Pick<Selectable<Tables["concordances"]>, "stems" | "words" | "ranges">,
): HeldWords {
  return { sha256, language, words: { stems, ids: numbers(words), ranges: numbers(ranges) } }
}

/** A concordance as its row. */
export function concordanceRow({ text, passages, entries, words }: Concordance): Omit<Insertable<Tables["concordances"]>, "paper_id"> {
  return {
    text: storable(text),
    places: storable(JSON.stringify({ passages, entries })),
    stems: words.stems,
    words: bytes(words.ids),
    ranges: bytes(words.ranges),
  }
}

// Every machine that Node runs on keeps its numbers little-endian. Base 64, and not bytea, which PGlite gives as hexadecimal digits.
const bytes = ({ buffer, byteOffset, byteLength }: Uint32Array): string => Buffer.from(buffer, byteOffset, byteLength).toString("base64")

/** Copied: Node's small buffers begin at any byte of a larger one. */
const numbers = (text: string): Uint32Array => new Uint32Array(new Uint8Array(Buffer.from(text, "base64")).buffer)
