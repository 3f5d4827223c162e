import type { Block } from "./blocks.ts"
import { letterValue, type Mark, markAt, romanValue } from "./mark.ts"
import { readOpening } from "./opening.ts"
import type { TextLine } from "./text-lines.ts"

const COUNCIL_AND_MORE =
  /^["“]?The Security Council(?:\s?,(?=\s+["“]?(?:\p{Lu}|1\.\s))|\s?\.?(?=\s+(?:\p{Lu}\p{Ll}+(?:ing|ed)\b|(?:Deeply|Further|Gravely|Strongly|Mindful|Conscious|Aware|Also)\b|1\.\s)))/u
/** "Resolution 423 (1978) of 14 March 1978 The Security Council,": the title, and what opens the preamble. */
const TITLE_AND_COUNCIL =
  /^(?:.{0,30}(?:[Rr]esolution|RESOLUTION)\b(?:(?!Adopted).){0,80}?|\[S\/\d+[^\]]{0,12}\])\s(?=The Security Council\b)/u
/** The last recital, and the heading of what follows. */
const ACTING_AND_HEADING = /^Acting under (?:Chapter|Article)[^,;]{0,60}Charter of the United Nations,\s(?=\p{Lu}[^,;.]{3,120}$)/u
/** Where one paragraph may end and the next begin on one line. */
const SEAM = /[;:,.!)]["”’]?\s+(?:and\s+)?(?=[\d"“(–—•\u00adA-Z-])|[\w=]\s(?=\d{1,3}\.\s+[A-Z][a-z])/gu
const MOST_OF_HEADING = 90

/** Splits what the extraction set on one line though it is more than one paragraph: "The Security Council, Recalling …, Noting …, 1. Decides …". */
export function plainBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  const splitter = new Splitter(text)
  return blocks.flatMap((block) => splitter.split(block))
}

class Splitter {
  readonly #text: string
  /** The last numbered paragraph; 0 in the preamble. */
  #number = 0

  constructor(text: string) {
    this.#text = text
  }

  split(block: Block): readonly Block[] {
    if (block.mark?.style === "number" && !block.mark.enclosed && Number(block.mark.printed) === this.#number + 1) this.#number++
    const own = this.#bare(block)
    if (own) return [own]
    const cuts = this.#cuts(block)
    return cuts.length === 0 ? [block] : cutBlock(this.#text, block, cuts)
  }

  /** "7 Further underlines", "ll. Requests": the number of the next paragraph, its point lost or its ones misread. */
  #bare(block: Block): Block | undefined {
    if (block.mark !== undefined) return undefined
    const printed = /^(?:(\d{1,3})|([1lI]{2})\.)\s+(?=\p{Lu})/u.exec(this.#text.slice(block.start, block.start + 8))
    const number = printed?.[1] ?? "11"
    if (!printed || Number(number) !== this.#number + 1) return undefined
    const start = block.start + printed[0].length
    if (readOpening(this.#text.slice(start, start + 80)).form !== "act") return undefined
    this.#number++
    return { ...block, start, mark: { style: "number", printed: number, enclosed: false, end: start } }
  }

  /** Offsets at which paragraphs begin within the block. */
  #cuts(block: Block): readonly number[] {
    const words = this.#text.slice(block.start, block.end)
    const cuts: number[] = []
    const council = block.mark === undefined ? COUNCIL_AND_MORE.exec(words) : null
    if (council) cuts.push(block.start + council[0].length)
    const double = block.mark?.style === "number" && !block.mark.enclosed ? markAt(this.#text, block.start) : undefined
    if (double?.style === "letter" && double.printed === "a" && double.enclosed) cuts.push(block.start)
    const title = words.length > 1000 ? null : TITLE_AND_COUNCIL.exec(words)
    if (title) cuts.push(block.start + title[0].length)
    let listed = block.mark?.style === "letter" && block.mark.enclosed ? block.mark : undefined
    for (const seam of words.matchAll(SEAM)) {
      const at = block.start + seam.index + seam[0].length
      const sign = seam[0].charAt(0)
      const next = this.#text.charAt(at)
      if (/\d/u.test(next)) {
        if (!this.#isNumber(at, sign, at - (cuts.at(-1) ?? block.start))) continue
        listed = undefined
      } else if (/[("“–—•\u00ad-]/u.test(next)) {
        const mark = markAt(this.#text, at)
        if (!mark || !this.#isPoint(sign, mark, listed, words)) continue
        listed = mark
      } else if (this.#number > 0 || block.mark !== undefined || !this.#isRecital(at, sign)) continue
      cuts.push(at)
    }
    return [...cuts, ...this.#heading(words, block)]
  }

  #isNumber(at: number, sign: string, before: number): boolean {
    const mark = markAt(this.#text, at)
    if (mark?.style !== "number" || mark.enclosed || Number(mark.printed) !== this.#number + 1) return false
    const act = readOpening(this.#text.slice(mark.end, mark.end + 80)).form === "act"
    if (!act && sign !== ";") return false
    if (/[\w=]/u.test(sign) && before > MOST_OF_HEADING) return false
    this.#number++
    return true
  }

  /** Sub-paragraphs are set off where a colon opens them and each begins with a capital letter or ends with a semicolon; others are part of the sentence. */
  #isPoint(sign: string, mark: Mark, listed: Mark | undefined, words: string): boolean {
    if (!/[;:,.]/u.test(sign)) return false
    if (mark.style === "bullet")
      return (
        /\s/u.test(this.#text.charAt(mark.end - 1)) &&
        (sign === ":" || (listed?.printed === mark.printed && words.includes(`: ${mark.printed} `)))
      )
    if (mark.style !== "letter") return false
    if (sign !== ":" && listed)
      return sign === ";" ? goesOn(listed, mark) : /\p{Lu}/u.test(this.#text.charAt(mark.end)) && goesOn(listed, mark)
    if (sign !== ":") return false
    const isCapital = /\p{Lu}/u.test(this.#text.charAt(mark.end))
    return mark.printed === "a" ? isCapital || /;\s(?:and\s|or\s)?\(b\)\s/u.test(words) : mark.printed === "i" && isCapital
  }

  /** A capital participle amid a sentence opens the next recital. */
  #isRecital(at: number, sign: string): boolean {
    if (!/[,;]/u.test(sign)) return false
    const words = this.#text.slice(at, at + 80)
    return !/^Acting (?!under|in\b|on\b)/u.test(words) && /participle|act/u.test(readOpening(words).form ?? "")
  }

  /** "…; Reporting": the heading of what follows, set behind the end of a numbered paragraph. */
  #heading(words: string, block: Block): readonly number[] {
    const acting = block.mark === undefined ? ACTING_AND_HEADING.exec(words) : null
    if (acting) return [block.start + acting[0].length]
    if (this.#number === 0 || block.mark === undefined) return []
    const match = /[;.]\s+(?=\p{Lu}[\p{L}’' ,/()-]{3,80}$)/u.exec(words.slice(-MOST_OF_HEADING))
    return match ? [block.start + Math.max(0, words.length - MOST_OF_HEADING) + match.index + match[0].length] : []
  }
}

/** Whether a mark follows another in its row, as letters or as roman numbers. Bullets between them do not matter. */
const goesOn = (before: Mark, mark: Mark): boolean =>
  before.style === "bullet" ||
  letterValue(mark.printed) === letterValue(before.printed) + 1 ||
  romanValue(mark.printed) === romanValue(before.printed) + 1

function cutBlock(text: string, block: Block, cuts: readonly number[]): readonly Block[] {
  const starts = [(block.lines[0] as TextLine).start, ...cuts]
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? block.end
    const lines = block.lines.filter(({ start, end }) => end > from && start < to).map((line) => clipped(text, line, from, to))
    const first = lines[0] as TextLine
    const mark = markAt(text, first.start)
    return {
      lines,
      mark,
      start: mark?.end ?? first.start,
      end: (lines.at(-1) as TextLine).end,
      gap: i === 0 && block.gap,
      indent: block.indent,
    }
  })
}

function clipped(text: string, line: TextLine, from: number, to: number): TextLine {
  let [start, end] = [Math.max(line.start, from), Math.min(line.end, to)]
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { ...line, start, end, torn: line.torn && start === line.start }
}
