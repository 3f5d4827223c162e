/** Paragraphs that a text names in one breath: "paragraphs 5, 7 (a) and 9 to 11". */
export type ParagraphList = {
  readonly start: number
  readonly end: number
  /** As labels of the resolution that is meant: "OP 7 (a)". Empty where only sub-paragraphs are named, without their paragraph. */
  readonly labels: readonly string[]
  /** Only sub-paragraphs, "(a)", where the paragraph is told apart: "subparagraph (a) above". */
  readonly points: readonly string[]
}

const HEAD = /\b((?:(?:operative|preambular)\s)?(?:sub-?)?(?:paragraphs?|paras?\.?))\s(?=\d|\()/giu
const ITEM = /(\d{1,3})(?![\d/%])((?:\s?\([a-z]{1,4}\))*)|((?:\([a-z]{1,4}\)\s?)+)/uy
const JOIN = /\s?(?:,\s?(?:and|or|as well as)?|and|or|&|;)\s?(?:in\s)?(?:(?:sub-?)?paragraphs?\s)?|\s?(to|through|-|–|—)\s?/uy
const LONGEST_RANGE = 60

/** The lists of paragraphs in a text, in order. */
export function paragraphLists(text: string): readonly ParagraphList[] {
  if (!/para/iu.test(text)) return []
  const lists: ParagraphList[] = []
  for (const head of text.matchAll(HEAD)) {
    const last = lists.at(-1)
    if (last && head.index < last.end) continue
    const list = readList(text, head.index, head.index + head[0].length, /^preambular/iu.test(head[1] ?? "") ? "PP" : "OP")
    if (list) lists.push(list)
  }
  return lists
}

function readList(text: string, start: number, from: number, name: "OP" | "PP"): ParagraphList | undefined {
  const reader = new ListReader(name)
  let end = from
  for (let at = from; ;) {
    ITEM.lastIndex = at
    const item = ITEM.exec(text)
    if (!item) break
    reader.take(item[1], pointsOf(item[2] ?? item[3] ?? ""))
    end = ITEM.lastIndex - (/\s$/u.test(item[0]) ? 1 : 0)
    JOIN.lastIndex = ITEM.lastIndex - (/\s$/u.test(item[0]) ? 1 : 0)
    const join = JOIN.exec(text)
    if (!join || join[0] === "") break
    if (join[1] !== undefined) reader.range = true
    at = JOIN.lastIndex
  }
  return end === from ? undefined : { start, end, labels: reader.labels, points: reader.points }
}

const pointsOf = (printed: string): readonly string[] => printed.match(/\([a-z]{1,4}\)/gu) ?? []

/** Puts labels together: a number begins a paragraph; points alone go on with the last one's. */
class ListReader {
  readonly labels: string[] = []
  readonly points: string[] = []
  /** The last join was "to" or a dash. */
  range = false
  readonly #name: string
  #number: number | undefined
  #points: readonly string[] = []

  constructor(name: string) {
    this.#name = name
  }

  take(number: string | undefined, points: readonly string[]): void {
    if (number === undefined && this.#number === undefined) {
      this.points.push(points.join(" "))
      return
    }
    const value = number === undefined ? (this.#number as number) : Number(number)
    if (this.range) this.#fill(value, points)
    this.range = false
    this.#number = value
    this.#points =
      number === undefined && points.length < this.#points.length ? [...this.#points.slice(0, -points.length), ...points] : points
    this.labels.push([`${this.#name} ${value}`, ...this.#points].join(" "))
  }

  /** What stands between the two ends of a range, which must be of one kind. */
  #fill(value: number, points: readonly string[]): void {
    const first = this.#number ?? value
    if (this.#points.length === 0 && points.length === 0) {
      for (let n = first + 1; n < Math.min(value, first + LONGEST_RANGE); n++) this.labels.push(`${this.#name} ${n}`)
      return
    }
    const [from, to] = [this.#points.at(-1), points.at(-1)].map((point) => point?.charCodeAt(1))
    if (first !== value || from === undefined || to === undefined || points.some((point) => point.length !== 3)) return
    for (let code = from + 1; code < to; code++)
      this.labels.push([`${this.#name} ${value}`, ...this.#points.slice(0, -1), `(${String.fromCharCode(code)})`].join(" "))
  }
}
