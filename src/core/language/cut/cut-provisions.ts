import type { Finding } from "../../finding/index.ts"
import { type Anchor, anchorAt, type CleanText, type Run, type Span } from "../../text/index.ts"
import type { Provision } from "../provision.ts"
import { type Block, textBlocks } from "./blocks.ts"
import { cleanWords } from "./clean-words.ts"
import { mendWords } from "./mend-words.ts"
import { withoutNotes } from "./notes.ts"
import { vocabularyOf } from "../../passage/index.ts"
import { MASTHEAD } from "./furniture.table.ts"
import { Nest } from "./label.ts"
import { type Opening, readOpening, readPointOpening } from "./opening.ts"
import { plainBlocks } from "./split-lines.ts"

/** A provision with how it opens, and where each sign of its text was printed. */
export type CutProvision = Provision & { readonly runs: readonly Run[]; readonly opening: Opening }

/** A text cut into provisions, and what its head says of the adoption. */
export type Cut = { readonly provisions: readonly CutProvision[]; readonly head: readonly string[]; readonly findings: readonly Finding[] }

type Phase = "front" | "preamble" | "operative" | "annex" | "tail"

/** Cuts the text of a resolution into its provisions. */
export function cutProvisions(text: string, symbol: string, raised: readonly Span[] = []): Cut {
  const { blocks: own, numbers } = withoutNotes(text, textBlocks(text))
  const blocks = plainBlocks(text, own)
  const vocabulary = vocabularyOf(text)
  const cutter = new Cutter(text, symbol, blocks, (block, from) =>
    mendWords(text, cleanWords(text, block.lines, from, raised, vocabulary), numbers, vocabulary),
  )
  for (let i = 0; i < blocks.length; i++) cutter.take(i)
  return cutter.done()
}

const COUNCIL = /^["“]?(?:The Security Council\s?[,.;:]?|Security Council\s?,)$/u
const ADOPTED_AT = /^Adopted (?:unanimously|without|as amended|at|by)\b/u
/** Early resolutions open their recitals so, before "The Security Council". */
const WHEREAS = /^Whereas\b/u
const ANNEX = /^(?:Annex|ANNEX|Appendix|APPENDIX|Attachment|ATTACHMENT|Enclosure|ENCLOSURE)\b[^.;]{0,80}$/u
/** A paragraph of a statement by the President. */
const COUNCIL_SAYS = /^["“]?The (?:Security )?Council\b/u
/** A heading is no longer than this. */
const LONGEST_HEADING = 200
const ENDS = /[.;,](?:["”’'»)])?(?:\s?(?:and|or|and\/or),?)?$/u

class Cutter {
  readonly #text: string
  readonly #words: (block: Block, from: number) => CleanText
  readonly #symbol: string
  readonly #blocks: readonly Block[]
  readonly #provisions: CutProvision[] = []
  readonly #labels = new Set<string>()
  readonly #head: string[] = []
  readonly #findings: Finding[] = []
  readonly #numbered: boolean
  readonly #counts = { front: 0, heading: 0, preambular: 0, operative: 0, annex: 0 }
  #phase: Phase = "front"
  #part = ""
  #parts = 0
  #base = ""
  #kind: "preambular" | "operative" | "annex" = "preambular"
  #nest = new Nest()

  constructor(text: string, symbol: string, blocks: readonly Block[], words: (block: Block, from: number) => CleanText) {
    this.#words = words
    this.#text = text
    this.#symbol = symbol
    this.#blocks = blocks
    this.#numbered = blocks.some(({ mark }) => mark?.style === "number" && !mark.enclosed && mark.printed === "1")
  }

  done(): Cut {
    return { provisions: this.#provisions, head: this.#head, findings: this.#findings }
  }

  take(i: number): void {
    const block = this.#blocks[i] as Block
    if (!/[\p{L}\d]/u.test(this.#text.slice(block.lines[0]?.start, block.end))) return
    const printed = this.#text.slice(block.start, Math.min(block.end, block.start + 300))
    const whole = block.mark === undefined && block.end - block.start < 300 ? printed.replace(/\s+/gu, " ") : ""
    if (COUNCIL.test(whole)) return this.#council(block)
    if (this.#phase !== "annex" && ADOPTED_AT.test(whole) && this.#phase !== "front") return this.#adopted(block)
    if (this.#phase === "tail") {
      if (!ANNEX.test(whole)) return
    }
    if (this.#phase === "front" && this.#front(block, whole)) return
    if (ANNEX.test(whole) && this.#phase !== "front") return this.#annex(block)
    this.#body(i, block)
  }

  #front(block: Block, whole: string): boolean {
    if (block.mark === undefined) {
      if (MASTHEAD.some(({ pattern }) => pattern.test(whole))) return true
      const opening = readOpening(this.#text.slice(block.start, Math.min(block.end, block.start + 200)))
      if (WHEREAS.test(whole) || (this.#provisions.length > 0 && this.#isLongClause(block))) {
        this.#phase = "preamble"
        return false
      }
      if (opening.phrase === undefined || /^(?:Adopted|Resolution|RESOLUTION)\b/u.test(whole)) {
        this.#frontmatter(block)
        return true
      }
    } else if (!(block.mark.style === "number" && block.mark.printed === "1")) {
      this.#frontmatter(block)
      return true
    }
    this.#phase = "preamble"
    return false
  }

  #isLongClause = ({ start, end }: Block): boolean => end - start > 80 && /[,;]/u.test(this.#text.charAt(end - 1))

  #frontmatter(block: Block): void {
    const words = this.#words(block, (block.lines[0] ?? block).start)
    this.#head.push(words.clean)
    this.#push("frontmatter", `Front ${++this.#counts.front}`, 0, words)
  }

  /** "The Security Council," opens the preamble; a second one opens the second of two resolutions in one text. */
  #council(block: Block): void {
    if (this.#phase === "operative" || this.#phase === "annex" || this.#phase === "tail") {
      this.#parts++
      const heading = this.#provisions.at(-1)
      const letter = heading?.kind === "heading" && /^[A-Z]$|^[IVX]+$/u.test(heading.text) ? heading.text : String(this.#parts + 1)
      this.#part = `${letter} `
      Object.assign(this.#counts, { preambular: 0, operative: 0 })
    }
    this.#phase = "preamble"
    this.#frontmatter(block)
  }

  #adopted(block: Block): void {
    this.#frontmatter(block)
    this.#phase = "tail"
  }

  #annex(block: Block): void {
    this.#phase = "annex"
    this.#kind = "annex"
    this.#base = ""
    this.#heading(block)
  }

  #heading(block: Block): void {
    const words = this.#words(block, (block.lines[0] ?? block).start)
    this.#push("heading", `H ${++this.#counts.heading}`, 0, words)
  }

  #body(i: number, block: Block): void {
    const words = this.#words(block, block.start)
    const opening = readOpening(words.clean)
    const mark = block.mark
    if (words.clean === "" && mark?.style !== "number") return // a mark that the extraction set behind its words
    if (mark?.style === "number" && !mark.enclosed && this.#isParagraph(Number(mark.printed), opening))
      return this.#paragraph(this.#phase === "annex" ? "annex" : "operative", Number(mark.printed), words, opening)
    if (mark === undefined || mark.style === "capital" || mark.style === "roman") {
      if (this.#isHeading(i, words.clean, opening)) return this.#heading(block)
      if (mark === undefined) return this.#unnumbered(words, opening)
    }
    if (this.#base === "") return this.#unnumbered(words, opening)
    if (mark.style === "bullet") this.#nest.takePoint(mark.printed)
    else this.#nest.take(mark, this.#blocks[i + 1]?.mark)
    this.#push(this.#kind, `${this.#base}${this.#nest.label}`, this.#nest.depth, words, readPointOpening(words.clean))
  }

  #isParagraph(value: number, opening: Opening): boolean {
    if (this.#phase === "annex") return true
    const last = this.#counts.operative
    if (value === last + 1) return true
    return opening.form === "act" && value > last && value < last + 20
  }

  #isHeading(i: number, clean: string, opening: Opening): boolean {
    if (clean.length > LONGEST_HEADING || ENDS.test(clean) || /^["“(]?\p{Ll}/u.test(clean)) return false
    const opens = clean.endsWith(":") && this.#blocks[i + 1]?.mark !== undefined
    if (this.#phase === "annex") return clean.length < 120 && !opens
    if (opening.form === "act" && clean.endsWith(":")) return false
    if (clean.endsWith(":") && (opening.phrase !== undefined || this.#blocks[i + 1]?.mark !== undefined) && this.#phase === "operative")
      return opening.phrase === undefined && clean.length < 80
    return (
      opening.phrase === undefined ||
      (opening.form !== "act" && clean.split(" ").length < 8 && opening.form !== "participle") ||
      clean.split(" ").length < 4
    )
  }

  #unnumbered(words: CleanText, opening: Opening): void {
    if (this.#phase === "annex") return this.#paragraph("annex", this.#counts.annex + 1, words, opening)
    if (this.#phase === "preamble") {
      if (opening.form === "act" && !this.#numbered) {
        this.#phase = "operative"
        return this.#paragraph("operative", 1, words, opening)
      }
      if (opening.form === "act" && words.clean.endsWith(":")) return this.#chapeau(words, opening)
      return this.#paragraph("preambular", this.#counts.preambular + 1, words, opening)
    }
    if ((opening.form === "act" && /^["“]?\p{Lu}/u.test(words.clean)) || (!this.#numbered && COUNCIL_SAYS.test(words.clean)))
      return this.#paragraph("operative", this.#counts.operative + 1, words, opening)
    this.#nest.takePoint("")
    this.#push(this.#kind, `${this.#base}${this.#nest.label}`, this.#nest.depth, words, readPointOpening(words.clean))
  }

  /** "Decides:", before paragraphs that are numbered. */
  #chapeau(words: CleanText, opening: Opening): void {
    this.#phase = "operative"
    this.#kind = "operative"
    this.#base = `${this.#part}OP chapeau`
    this.#nest = new Nest()
    this.#push("operative", this.#base, 0, words, opening)
  }

  #paragraph(kind: "preambular" | "operative" | "annex", value: number, words: CleanText, opening: Opening): void {
    if (kind === "operative") {
      this.#phase = "operative"
      if (value > this.#counts.operative + 1) this.#gap(value, words.runs[0]?.start ?? 0)
    }
    this.#counts[kind] = kind === "annex" ? this.#counts.annex + 1 : value
    this.#kind = kind
    this.#nest = new Nest()
    const name = { preambular: "PP", operative: "OP", annex: "Annex" }[kind]
    this.#base = `${this.#part}${name} ${this.#counts[kind]}`
    if (words.clean !== "") this.#push(kind, this.#base, 0, words, opening) // "6. (a) …" has no words of its own
  }

  #gap(value: number, at: number): void {
    const expected = this.#counts.operative + 1
    const anchor: Anchor = anchorAt(this.#text, at, Math.min(this.#text.length, at + 1))
    this.#findings.push({
      rule: "operative-paragraphs-are-consecutive",
      severity: "doubt",
      message: `Expected operative paragraph ${expected}, found ${value}`,
      anchor,
    })
  }

  #push(kind: Provision["kind"], label: string, level: number, words: CleanText, opening?: Opening): void {
    let unique = label
    for (let n = 2; this.#labels.has(unique); n++) unique = `${label} [${n}]`
    this.#labels.add(unique)
    this.#provisions.push({
      symbol: this.#symbol,
      label: unique,
      kind,
      level,
      text: words.clean,
      runs: words.runs,
      opening: opening ?? NO_OPENING,
    })
  }
}

const NO_OPENING: Opening = readOpening("")
