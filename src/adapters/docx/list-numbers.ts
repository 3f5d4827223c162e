/** The number that Word prints before a paragraph, and how: as on the `type` of an HTML list. */
type Printed = { readonly value: number; readonly type: "1" | "a" | "A" | "i" | "I" }

/** How a level of a list counts. */
type Level = { start: number; format: string }

const TYPES: Readonly<Record<string, Printed["type"]>> = { lowerLetter: "a", upperLetter: "A", lowerRoman: "i", upperRoman: "I" }
const TAG =
  /<(\/?)w:(abstractNum|abstractNumId|ilvl|lvl|lvlOverride|num|numFmt|numId|p|pPrChange|start|startOverride|t)(?=[\s>/])([^>]*)>([^<]*)/gu
/** How many letters of a paragraph tell it from others. */
const TOLD_BY = 60

/**
 * Writes into the items of `html` the numbers that Word counts through the whole document: a list that goes on after a heading
 * or a table does not begin anew. Items are found by their words; one that is not found keeps the number of its place.
 */
export function numberItems(html: string, document: string, numbering: string): string {
  const numbers = numbersOf(document, levelsOf(numbering))
  if (numbers.size === 0) return html
  let at = 0
  return html.replaceAll(/<li>(?=([^]{0,400}))/gu, (tag, after: string) => {
    const alike = numbers.get(toldBy(after.replace(/<\/?(?:li|ol|ul)\b.*/su, "")))
    while (alike?.numbered[alike.from] && alike.numbered[alike.from]!.order < at) alike.from++
    const number = alike?.numbered[alike.from]
    if (!number) return tag
    at = number.order + 1
    return `<li value="${number.value}" type="${number.type}">`
  })
}

/** Levels of the lists of word/numbering.xml by "list level", and the list that each number of a paragraph stands for. */
type Levels = {
  readonly levels: ReadonlyMap<string, Level>
  readonly lists: ReadonlyMap<string, string>
  readonly restarts: ReadonlyMap<string, number>
}

function levelsOf(numbering: string): Levels {
  const levels = new Map<string, Level>()
  const lists = new Map<string, string>()
  const restarts = new Map<string, number>()
  let [list, number, level] = ["", "", ""]
  for (const { 1: end, 2: tag, 3: attributes = "" } of numbering.matchAll(TAG)) {
    if (end) continue
    const value = /w:val="([^"]*)"/u.exec(attributes)?.[1] ?? ""
    if (tag === "abstractNum") list = /w:abstractNumId="([^"]*)"/u.exec(attributes)?.[1] ?? ""
    else if (tag === "num") number = /w:numId="([^"]*)"/u.exec(attributes)?.[1] ?? ""
    else if (tag === "lvl" || tag === "lvlOverride") level = /w:ilvl="([^"]*)"/u.exec(attributes)?.[1] ?? "0"
    else if (tag === "abstractNumId") lists.set(number, value)
    else if (tag === "startOverride") restarts.set(`${number} ${level}`, Number(value))
    else if (tag === "start" || tag === "numFmt") {
      const held = levels.get(`${list} ${level}`) ?? { start: 1, format: "decimal" }
      levels.set(`${list} ${level}`, tag === "start" ? { ...held, start: Number(value) } : { ...held, format: value })
    }
  }
  return { levels, lists, restarts }
}

type Numbered = Printed & { readonly order: number }
/** Paragraphs that begin with the same words, in the order of the text, and the first of them that has not been passed. */
type Alike = { readonly numbered: Numbered[]; from: number }
type Open = { list: string; level: number; text: string }

/** The numbers of all numbered paragraphs of word/document.xml, by their first letters. */
function numbersOf(document: string, { levels, lists, restarts }: Levels): ReadonlyMap<string, Alike> {
  const found = new Map<string, Alike>()
  const counts = new Map<string, number>()
  const restarted = new Set<string>()
  const open: Open[] = []
  let order = 0
  let inOldForm = false
  for (const { 1: end, 2: tag, 3: attributes = "", 4: words = "" } of document.matchAll(TAG)) {
    const paragraph = open.at(-1)
    if (tag === "pPrChange") inOldForm = end === "" && !attributes.endsWith("/")
    else if (tag === "p" && end === "") {
      if (!attributes.endsWith("/")) open.push({ list: "", level: 0, text: "" })
    } else if (tag === "p") {
      open.pop()
      const told = paragraph && toldBy(paragraph.text)
      const printed = paragraph && told ? next(paragraph) : undefined
      if (!printed || !told) continue
      const alike = found.get(told) ?? { numbered: [], from: 0 }
      alike.numbered.push({ ...printed, order: order++ })
      found.set(told, alike)
    } else if (paragraph && end === "" && !inOldForm) {
      const value = /w:val="([^"]*)"/u.exec(attributes)?.[1] ?? ""
      if (tag === "numId") paragraph.list = value
      else if (tag === "ilvl") paragraph.level = Number(value) || 0
      else if (tag === "t" && paragraph.text.length < 4 * TOLD_BY) paragraph.text += words
    }
  }
  return found

  function next({ list: number, level }: Open): Printed | undefined {
    const list = lists.get(number)
    const { start, format } = levels.get(`${list} ${level}`) ?? { start: 1, format: "bullet" }
    if (list === undefined || format === "bullet" || format === "none") return undefined
    const key = `${list} ${level}`
    const restart = restarts.get(`${number} ${level}`)
    if (restart !== undefined && !restarted.has(`${number} ${level}`)) {
      restarted.add(`${number} ${level}`)
      counts.set(key, restart - 1)
    }
    const value = (counts.get(key) ?? start - 1) + 1
    counts.set(key, value)
    for (let deeper = level + 1; deeper < 9; deeper++) counts.delete(`${list} ${deeper}`)
    return { value, type: TYPES[format] ?? "1" }
  }
}

/** The first letters of a paragraph, by which it is found again. */
const toldBy = (words: string): string =>
  words
    .replaceAll(/<[^>]*>|&#?\w{1,8};/gu, "")
    .replaceAll(/[^\p{L}]/gu, "")
    .slice(0, TOLD_BY)
