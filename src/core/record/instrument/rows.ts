import type { Passage } from "../../passage/index.ts"
import type { Numbered } from "./find-numbered.ts"
import type { Instrument } from "./instrument.ts"
import type { Mention } from "./mention.ts"

/** A place that names an instrument, and the name that stands there; absent where it only points back. */
type Named = { readonly passage: Passage; readonly start: number; readonly end: number; readonly name: string | undefined }

/** A row as it grows: its best mention, and what later mentions are compared with. */
type Row = Pick<Instrument, "kind" | "name" | "symbol" | "date"> & {
  passage: Passage
  start: number
  end: number
  order: number
  rank: number
  /** The first mention and the other names. */
  mentions: Mention[]
  /** Every place that names it. */
  places: Named[]
}

/** The instruments of a paper, each once. Two mentions are one where number, or name and nothing against it, says so; never on a guess. */
export class Rows {
  readonly #own: string | undefined
  readonly #byNumber = new Map<string, Row>()
  readonly #byHead = new Map<string, Row[]>()
  readonly #all: Row[] = []

  constructor(own: string | undefined) {
    this.#own = own
  }

  rows(): readonly Row[] {
    return this.#all.filter(({ rank }) => rank > 0).sort((a, b) => a.order - b.order || a.start - b.start)
  }

  take(passage: Passage, mentions: readonly Mention[], numbered: readonly Numbered[]): void {
    const taken = new Set<Numbered>()
    let last: Row | undefined
    for (const mention of mentions) {
      const symbol = numbered.find((one) => belongs(one, mention, passage.text.clean))
      if (symbol) taken.add(symbol)
      const row = (symbol && this.#byNumber.get(keyOf(symbol))) ?? this.#resume(mention, last)
      if (row) {
        this.#improve(row, passage, mention, symbol)
        row.places.push(placeOf(passage, mention))
      } else if (!mention.bare || (mention.weak && !this.#byHead.has(mention.head))) last = this.#add(passage, mention, symbol)
      if (row && !mention.alias) last = row
    }
    for (const one of numbered) {
      if (taken.has(one) || one.symbol.normal === this.#own) continue
      const key = keyOf(one)
      const place: Named = { passage, start: one.start, end: one.end, name: undefined }
      const before = this.#byNumber.get(key)
      if (before) {
        before.places.push(place)
        continue
      }
      const row: Row = { ...one, passage, order: this.#all.length, rank: 2, mentions: [], places: [place] }
      this.#byNumber.set(key, row)
      this.#all.push(row)
    }
  }

  #resume(mention: Mention, last: Row | undefined): Row | undefined {
    if (mention.alias && last) return last
    if (mention.number !== undefined) {
      const numbered =
        this.#byNumber.get(`${mention.head} ${mention.number}`) ??
        this.#byNumber.get(`${mention.head} ${mention.number.split(" ")[0] ?? ""}`)
      if (numbered) return numbered
    }
    const rows = this.#byHead.get(mention.head) ?? []
    for (let i = rows.length - 1; i >= 0; i--)
      if (rows[i]!.mentions.some((one) => one.head === mention.head && isSame(one, mention, rows.length === 1))) return rows[i]
    return undefined
  }

  #add(passage: Passage, mention: Mention, symbol: Numbered | undefined): Row {
    const { start, end, kind, name, date } = mention
    const row: Row = {
      passage,
      start,
      end,
      kind,
      name,
      symbol: symbol?.symbol ?? mention.symbol,
      date,
      order: this.#all.length,
      rank: rankOf(passage, mention, symbol),
      mentions: [mention],
      places: [placeOf(passage, mention)],
    }
    this.#all.push(row)
    this.#register(row, mention.head)
    if (mention.number !== undefined)
      for (const number of [mention.number, mention.number.split(" ")[0]]) this.#byNumber.set(`${mention.head} ${number}`, row)
    if (symbol) this.#byNumber.set(keyOf(symbol), row)
    return row
  }

  #register(row: Row, head: string): void {
    const rows = this.#byHead.get(head)
    if (!rows) this.#byHead.set(head, [row])
    else if (!rows.includes(row)) rows.push(row)
  }

  /** A mention that tells more takes the place of the row's own. */
  #improve(row: Row, passage: Passage, mention: Mention, symbol: Numbered | undefined): void {
    if (symbol) this.#byNumber.set(keyOf(symbol), row)
    if (mention.alias) {
      row.mentions.push(mention)
      this.#register(row, mention.head)
      if (mention.number !== undefined) this.#byNumber.set(`${mention.head} ${mention.number}`, row)
    }
    const rank = rankOf(passage, mention, symbol)
    if (rank <= row.rank || mention.bare) return
    const { start, end, date } = mention
    const name = mention.alias ? row.name : mention.name
    Object.assign(row, { passage, start, end, name, date: date ?? row.date, symbol: symbol?.symbol ?? mention.symbol ?? row.symbol, rank })
  }
}

const placeOf = (passage: Passage, { start, end, name, bare }: Mention): Named => ({ passage, start, end, name: bare ? undefined : name })

/** The year of a resolution tells no two apart: some papers leave it out. */
const keyOf = ({ symbol, name }: Numbered): string => symbol.normal?.replace(/ \(\d{4}\)$/u, "") ?? name

/** Whether a symbol stands in the mention or, in brackets or behind a comma, right after it. */
function belongs(one: Numbered, mention: Mention, clean: string): boolean {
  if ((one.kind === "resolution") !== (mention.head === "resolution")) return false
  if (one.start >= mention.start && one.end <= mention.end) return true
  return one.start >= mention.end && one.start - mention.end <= 4 && /^[\s,(:–-]*$/u.test(clean.slice(mention.end, one.start))
}

/** A heading only announces; a number or symbol tells most. */
function rankOf(passage: Passage, mention: Mention, symbol: Numbered | undefined): number {
  if (mention.number !== undefined || symbol) return 3
  if (passage.kind === "heading") return 0
  return mention.head === "mandate" && !/ of \p{Lu}| of the \p{Lu}\.?\p{Lu}| of the .* of /u.test(mention.name) ? 1 : 2
}

const BARE_OWNERS: ReadonlySet<string> = new Set(["mission", "office", "operation", "force", "panel", "group"])

const NATIONAL = /\bnational\b/iu

function isSame(a: Mention, b: Mention, only: boolean): boolean {
  if (a.number !== undefined && b.number !== undefined) return false
  if ((a.ordinal ?? b.ordinal) !== (b.ordinal ?? a.ordinal)) return false
  if (a.turn !== b.turn && (a.turn !== undefined || (b.turn !== undefined && !b.bare))) return false
  if (a.date !== undefined && b.date !== undefined && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return false
  // "the action plan" of two parties, then "the second national action plan"
  if (a.ordinal === undefined && b.ordinal !== undefined && NATIONAL.test(a.name) !== NATIONAL.test(b.name)) return false
  if (b.bare) return true
  if (a.head === "mandate")
    return (
      contains(a.stems, b.stems) ||
      contains(b.stems, a.stems) ||
      [a, b].some(({ stems }) => stems.size === 1 && BARE_OWNERS.has([...stems][0]!))
    )
  if (a.qualified !== b.qualified) return false
  if (equal(a.stems, b.stems)) return true
  if (a.ordinal !== undefined && a.ordinal === b.ordinal)
    return a.stems.size === 0 || b.stems.size === 0 || contains(a.stems, b.stems) || contains(b.stems, a.stems)
  if (only && a.introduced && !a.topic && b.definite && b.topic) return true // "no implementing decree", then "the decree on reparations"
  if (b.plural && contains(a.stems, b.stems)) return true
  return b.definite && b.stems.size > 0 && contains(a.stems, b.stems)
}

const contains = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => whole.has(word))
const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((word) => b.has(word))
