import type { Edit } from "./edited-words.ts"
import type { Block } from "./blocks.ts"
import { ANY_MONTH } from "../../text/index.ts"

/** The paragraphs of a text without the notes that stand under it, and the numbers of these notes. */
export type WithoutNotes = { readonly blocks: readonly Block[]; readonly numbers: ReadonlySet<string> }

/** "58 Ibid., Thirty-eighth Year, 2497th meeting." A date that begins a line is none. */
const NOTE = new RegExp(`^(?:\\d{1,3}|\\*{1,3}) (?!(?:${ANY_MONTH})\\b)["“\\[(]?[A-Z]`, "u")
/** What only notes begin with, wherever they stand. */
const SURE_NOTE =
  /^\d{1,3} (?:\[?[IJf]bid|Official Records|See\b|Resolutions or decisions|(?:One|Two|Three) members?\b|Documents?\s|S\/\d|United Nations, )/u
const NEXT_NOTE = /(?:^|[.)\]] )(\d{1,3}) (?=["“[(]?[A-Z])/gu

/** Notes on the line of the rule that sets them off. */
const RULED = /^_{4,}[^\S\n]+(\d.*)$/gmu

/** Takes off the notes that end a text. */
export function withoutNotes(text: string, blocks: readonly Block[]): WithoutNotes {
  const numbers = new Set<string>()
  for (const [, note = ""] of text.matchAll(RULED)) for (const [, number = ""] of note.matchAll(NEXT_NOTE)) numbers.add(number)
  let end = blocks.length
  for (; end > 0; end--) {
    const { lines, mark, end: to } = blocks[end - 1] as Block
    const words = text.slice(lines[0]?.start, to)
    if ((mark !== undefined && mark.printed !== "*") || !NOTE.test(words)) break
    for (const [, number = ""] of words.matchAll(NEXT_NOTE)) numbers.add(number)
  }
  const kept = blocks.slice(0, end).filter((block) => {
    const words = block.mark === undefined && block.end - block.start < 1000 ? text.slice(block.start, block.end) : ""
    if (!SURE_NOTE.test(words)) return true
    for (const [, number = ""] of words.matchAll(NEXT_NOTE)) numbers.add(number)
    return false
  })
  return { blocks: kept, numbers }
}

/** After one of these a number is the text's own: "paragraph 4", "the 38", "of 29", "No. 5". */
const OWN = new Set(
  "about,above,add,and,annex,approximately,article,articles,at,between,by,chapter,document,documents,first,for,from,in,last,least,meeting,no,nos,of,on,or,over,page,pages,para,paragraph,paragraphs,period,pp,regulation,resolution,resolutions,rule,section,than,the,to,until,vol,with,within".split(
    ",",
  ),
)
/** Before one of these too: "60 days", "4 October". */
const COUNTED = new RegExp(
  `^\\s(?:${ANY_MONTH}|days?|hours?|members?|months?|nautical|per cent|percent|States|to|and \\d|votes|weeks?|years?)\\b|^\\s?[(/%-]|^\\.\\d|^,\\d{3}`,
  "u",
)
const SPACED = /([\p{L}\d”"’).,;:]+) (\d{1,3})(?=[\s,.;:]|$)/gu
const ATTACHED = /(?<=[\p{L}”"’)][,;])\d{1,2}(?=\s|$)|(?<=\p{Ll}{4}[.;,])\d{1,2}$/gu

const ON_A_WORD = /(?<=\p{Ll}{3})\d{1,3}(?=[\s,.;:]|$)/gu

/** Where the marks of notes stand in clean words. */
export function noteMarks(clean: string, numbers: ReadonlySet<string>): readonly Edit[] {
  const edits: Edit[] = []
  if (/[,;.]\d/u.test(clean))
    for (const { index, 0: printed } of clean.matchAll(ATTACHED)) edits.push({ from: index, to: index + printed.length, put: "" })
  if (numbers.size === 0) return edits
  for (const match of clean.matchAll(SPACED)) {
    const [printed, before = "", number = ""] = match
    const end = match.index + printed.length
    if (!numbers.has(number) || OWN.has(before.toLowerCase().replace(/[.,;:]$/u, "")) || COUNTED.test(clean.slice(end, end + 14))) continue
    edits.push({ from: end - number.length - 1, to: end, put: "" })
  }
  for (const { index, 0: printed } of clean.matchAll(ON_A_WORD))
    if (numbers.has(printed)) edits.push({ from: index, to: index + printed.length, put: "" })
  return edits
}
