/**
 * The lines of a text that hold more than blanks, as columns of numbers: a paper of 20 MB may have millions.
 * Blank lines are not kept; the line after them says how many there were.
 */
export type Lines = {
  readonly count: number
  /** Offset of the first sign that is not blank. */
  readonly start: Int32Array
  /** Offset after the last sign that is not blank. */
  readonly end: Int32Array
  /** Columns of blanks before the first sign; a tab runs to the next multiple of four. */
  readonly indent: Int32Array
  /** Blank lines between this line and the one before. */
  readonly gap: Int32Array
  /** From 1; a form feed begins the next. */
  readonly page: Int32Array
}

/** Columns that the signs of a line reach to. */
export const rightEdge = (lines: Lines, i: number): number =>
  (lines.indent[i] as number) + (lines.end[i] as number) - (lines.start[i] as number)

/** Reads the lines of a text. A line ends at a line feed, a carriage return, both, a form feed or a Unicode line end. */
export function readLines(text: string): Lines {
  const columns = new Columns()
  let [start, end, indent, gap, page] = [-1, -1, 0, 0, 1]
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) {
      if (start >= 0) {
        columns.add(start, end, indent, gap, page)
        gap = 0
      } else if (code !== 12) gap++
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++
      if (code === 12) page++
      start = -1
      indent = 0
    } else if (isBlank(code)) {
      if (start < 0) indent = code === 9 ? indent + 4 - (indent % 4) : indent + 1
    } else {
      if (start < 0) start = i
      end = i + 1
    }
  }
  return columns.done()
}

/** Spaces of all widths, tabs, byte order marks and control signs. */
const isBlank = (code: number): boolean =>
  code <= 32 ||
  (code >= 127 && code <= 160) ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff

const FIELDS = 5

/** Five columns that grow together. */
class Columns {
  #held = new Int32Array(FIELDS * 1024)
  #count = 0

  add(...row: readonly [start: number, end: number, indent: number, gap: number, page: number]): void {
    const at = this.#count * FIELDS
    if (at === this.#held.length) {
      const wider = new Int32Array(this.#held.length * 2)
      wider.set(this.#held)
      this.#held = wider
    }
    this.#held.set(row, at)
    this.#count++
  }

  done(): Lines {
    const column = (field: number) => Int32Array.from({ length: this.#count }, (_, i) => this.#held[i * FIELDS + field] as number)
    return { count: this.#count, start: column(0), end: column(1), indent: column(2), gap: column(3), page: column(4) }
  }
}
