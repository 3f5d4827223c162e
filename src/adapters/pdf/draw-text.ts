import type { GlyphRun } from "./glyph-run.ts"
import { IDENTITY, type Matrix, move, multiply } from "./matrix.ts"
import { asDrawn } from "./reading-direction.ts"
import { printedSign } from "./signs.table.ts"

/** A sign as pdf.js hands it over, or a shift in thousandths of the type's height. */
export type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | number | null

export type Font = { readonly bold: boolean; readonly italic: boolean; readonly scale: number; readonly vertical: boolean }

type State = {
  ctm: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  horizontal: number
  leading: number
  rise: number
}

const PLAIN: Font = { bold: false, italic: false, scale: 0.001, vertical: false }
const NEW: State = { ctm: IDENTITY, font: PLAIN, size: 0, charSpacing: 0, wordSpacing: 0, horizontal: 1, leading: 0, rise: 0 }

/** A shift wider than this part of the type's height begins a new run. */
const GAP = 0.08
/** Nesting of saved states beyond which a page is not followed further. */
const DEEPEST = 512

/** Draws a page's text without ink: follows the operators that set and show text, and keeps where each run of signs came to stand. */
export class TextPen {
  readonly runs: GlyphRun[] = []
  /** Signs that were shown, spaces aside, and those among them for which the paper names no letter. */
  readonly signs = { shown: 0, unnamed: 0 }
  #state: State
  readonly #saved: State[] = []
  readonly #marked: boolean[] = []
  #matrix: Matrix = IDENTITY
  #line: Matrix = IDENTITY

  constructor(page: Matrix) {
    this.#state = { ...NEW, ctm: page }
  }

  save(): void {
    if (this.#saved.length < DEEPEST) this.#saved.push({ ...this.#state })
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
  }

  transform(matrix: Matrix): void {
    this.set({ ctm: multiply(this.#state.ctm, matrix) })
  }

  /** Begins a stretch of marked content. What stands inside an artifact is one too. */
  mark(artifact: boolean): void {
    if (this.#marked.length < 4 * DEEPEST) this.#marked.push(artifact || (this.#marked.at(-1) ?? false))
  }

  unmark(): void {
    this.#marked.pop()
  }

  place(matrix: Matrix): void {
    this.#matrix = this.#line = matrix
  }

  nextLine(x: number, y: number): void {
    this.#matrix = this.#line = move(this.#line, x, y)
  }

  newLine(): void {
    this.nextLine(0, -this.#state.leading)
  }

  show(glyphs: readonly Glyph[]): void {
    const { font, size, charSpacing, wordSpacing, horizontal, rise, ctm } = this.#state
    const draw = multiply(ctm, multiply(this.#matrix, [size * horizontal, 0, 0, size, 0, rise]))
    const along = Math.hypot(draw[0], draw[1])
    const height = Math.hypot(draw[2], draw[3])
    let run: { text: string; blank: boolean; from: number; to: number } | undefined
    let at = 0 // in units of the type's height
    const flush = () => {
      if (run) this.#keep(run, draw, along, height)
      run = undefined
    }
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === "number") {
        at -= glyph / 1000
        continue
      }
      const spacing = size === 0 ? 0 : (charSpacing + (glyph.isSpace ? wordSpacing : 0)) / size
      const width = Number.isFinite(glyph.width) ? glyph.width * font.scale : 0
      const text = asDrawn(printedSign(glyph.unicode))
      const blank = text.trim() === ""
      if (!blank || text === "") this.signs.shown++
      if (text === "" && glyph.unicode !== "") this.signs.unnamed++
      if (text !== "") {
        if (run && (run.blank !== blank || Math.abs(at - run.to) > GAP)) flush()
        if (run) {
          run.text += text
          run.to = at + width
        } else run = { text, blank, from: at, to: at + width }
      }
      at += width + spacing
    }
    flush()
    this.#matrix = font.vertical ? move(this.#matrix, 0, -at * size) : move(this.#matrix, at * size * horizontal, 0)
  }

  #keep(run: { text: string; blank: boolean; from: number; to: number }, draw: Matrix, along: number, height: number): void {
    const left = draw[4] + draw[0] * run.from
    const up = draw[5] + draw[1] * run.from
    if (!Number.isFinite(left) || !Number.isFinite(up) || !(along > 0) || !(height > 0)) return
    const angle = Math.round((Math.atan2(draw[1], draw[0]) * 180) / Math.PI)
    const [cos, sin] = [draw[0] / along, draw[1] / along]
    const x = angle === 0 ? left : left * cos + up * sin
    const baseline = angle === 0 ? up : up * cos - left * sin
    const { bold, italic } = this.#state.font
    const artifact = this.#marked.at(-1) ?? false
    const end = x + along * (run.to - run.from)
    this.runs.push({ text: run.text, blank: run.blank, x, end, baseline, size: height, bold, italic, artifact, angle })
  }
}
