import { letterValue, type Mark, romanValue } from "./mark.ts"

type Style = "letter" | "roman" | "number" | "capital" | "bullet" | "decimal"
type Open = { readonly style: Style; readonly sign: string; readonly value: number; readonly label: string }

/** The sub-paragraphs that are open under one paragraph, from the outermost in. Tells where the next mark hangs and what it is called. */
export class Nest {
  readonly #open: Open[] = []
  /** The last value of each style that was closed: letters may run on over roman parts. */
  readonly #closed = new Map<Style, number>()

  /** 1 for what hangs under the paragraph itself; 0 when nothing is open. */
  get depth(): number {
    return this.#open.length
  }

  /** The label of what is open, after that of the paragraph: " (c) (ii)". */
  get label(): string {
    return this.#open.map(({ label }) => label).join("")
  }

  /** Takes a mark in. `next` is the mark of the paragraph after it: it tells (i) the letter from (i) the number. */
  take(mark: Mark, next: Mark | undefined): void {
    const readings = readingsOf(mark)
    const goes = this.#continued(readings, next)
    if (goes) return this.#put(goes.at, goes.reading, mark)
    const reading = startOf(readings, this.#closed, next)
    const gap = reading.value > 1 ? this.#open.findLastIndex(({ style, value }) => style === reading.style && value < reading.value) : -1
    this.#put(gap >= 0 ? gap : this.#open.length, reading, mark)
  }

  /** An unnumbered point: goes on with the bullets that are open, or begins some under the deepest numbered piece. */
  takePoint(sign: string): void {
    const at = this.#open.findIndex((open) => open.style === "bullet" && open.sign === sign)
    const index = at >= 0 ? at : this.#open.length
    const value = (this.#open[index]?.value ?? 0) + 1
    this.#close(index)
    this.#open.push({ style: "bullet", sign, value, label: ` bullet ${value}` })
  }

  /** The deepest level that the mark goes on with. */
  #continued(readings: readonly Reading[], next: Mark | undefined): { at: number; reading: Reading } | undefined {
    const found: { at: number; reading: Reading }[] = []
    for (let at = this.#open.length - 1; at >= 0; at--)
      for (const reading of readings) {
        const open = this.#open[at] as Open
        if (open.style === reading.style && reading.value === open.value + 1) found.push({ at, reading })
      }
    if (found.length === 0) return undefined
    const begins = readings.find(({ style, value }) => style === "roman" && value === 1)
    // (h), (i): a letter, unless (ii) follows
    if (begins && next && romanValue(next.printed) === 2 && next.style === "letter") return undefined
    return found.find(({ reading }) => next && follows(reading, next)) ?? found[0]
  }

  #put(at: number, { style, value }: Reading, mark: Mark): void {
    this.#close(at)
    const label = style === "decimal" ? ` ${mark.printed}` : ` (${mark.printed})`
    this.#open.push({ style, sign: "", value, label })
  }

  #close(from: number): void {
    for (const { style, value } of this.#open.splice(from)) if (style !== "bullet") this.#closed.set(style, value)
  }
}

type Reading = { readonly style: Exclude<Style, "bullet">; readonly value: number }

function readingsOf(mark: Mark): readonly Reading[] {
  if (mark.style === "number") return [{ style: "number", value: Number(mark.printed) }]
  if (mark.style === "decimal") return [{ style: "decimal", value: Number(mark.printed.split(".").at(-1)) }]
  const capital = /^\p{Lu}/u.test(mark.printed)
  const letter = letterValue(mark.printed)
  const roman = romanValue(mark.printed)
  const readings: Reading[] = []
  if (letter > 0) readings.push({ style: capital ? "capital" : "letter", value: letter })
  if (roman > 0) readings.push({ style: "roman", value: roman })
  return readings.length > 0 ? readings : [{ style: "letter", value: 0 }]
}

const follows = ({ style, value }: Reading, next: Mark): boolean =>
  readingsOf(next).some((reading) => reading.style === style && reading.value === value + 1)

/** How a mark that goes on with nothing is read: as the first of its row; as a letter that runs on over parts; or as it looks. */
function startOf(readings: readonly Reading[], closed: ReadonlyMap<Style, number>, next: Mark | undefined): Reading {
  const first = readings.filter(({ value }) => value === 1)
  const runs = readings.find(({ style, value }) => closed.get(style) === value - 1 && value > 1)
  if (first.length > 0 && !(runs && next && follows(runs, next))) return first[0] as Reading
  return runs ?? readings.find((reading) => next && follows(reading, next)) ?? (readings[0] as Reading)
}
