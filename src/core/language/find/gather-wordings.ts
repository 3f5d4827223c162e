import { resolutionNumber } from "../../symbol/index.ts"
import type { Provision } from "../provision.ts"
import { wordsOf } from "../words.ts"
import { GrowingNumbers } from "./growing-numbers.ts"
import type { Lists } from "./language-index.ts"
import type { Numbers } from "./numbers.ts"
import { stemOf } from "./stems.ts"
import type { IndexedText } from "./wording.ts"

/** Texts in the order of adoption: resolutions by number; what has none by its date, after the resolutions until that day. */
export function inOrderOfAdoption(texts: readonly IndexedText[]): readonly IndexedText[] {
  const numbered = texts.map((text) => ({ text, number: resolutionNumber(text.symbol), day: text.date ?? String(text.year ?? "9999") }))
  const resolutions = numbered.filter(({ number }) => number !== undefined).sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
  // A day is never before that of a lower number: the order of numbers holds also where a date is missing or wrong.
  let latest = ""
  const ordered = resolutions.map((one) => ({ ...one, day: (latest = one.day > latest ? one.day : latest) }))
  const others = numbered.filter(({ number }) => number === undefined)
  return [...ordered, ...others]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : (a.number ?? Infinity) - (b.number ?? Infinity) || 0))
    .map(({ text }) => text)
}

/** Words in one order are one wording, whatever their case and the signs between them. */
export type Gathered = {
  /** By wording: its words as numbers of stems. */
  readonly words: Lists<Int32Array>
  /** By wording: every provision that has it, the first adopted first, and the position of its text. */
  readonly uses: Lists<readonly { readonly text: number; readonly provision: Provision }[]>
}

/** Every wording of some texts that stand in the order of adoption; their stems are numbered. */
export function gatherWordings(texts: readonly IndexedText[], stems: Numbers): Gathered {
  const numberOf = numbersByForm(stems)
  const known = new Map<string, number>()
  const items = new GrowingNumbers()
  const ends = new GrowingNumbers()
  const found: { readonly text: number; readonly provision: Provision }[] = []
  const wordings = new GrowingNumbers()
  for (const [text, { provisions }] of texts.entries())
    for (const provision of provisions) {
      const { forms } = wordsOf(provision.text)
      if (forms.length === 0) continue
      const words = forms.join(" ")
      let wording = known.get(words)
      if (wording === undefined) {
        known.set(words, (wording = known.size))
        for (const form of forms) items.push(numberOf(form))
        ends.push(items.length)
      }
      found.push({ text, provision })
      wordings.push(wording)
    }
  const start = new Int32Array(ends.length + 1)
  start.set(ends.numbers(), 1)
  return { words: { start, items: items.numbers().slice() }, uses: byWording(found, wordings.numbers(), ends.length) }
}

/** The number of the stem of a form: the same few thousand forms come again and again. */
function numbersByForm(stems: Numbers): (form: string) => number {
  const known = new Map<string, number>()
  return (form) => {
    let number = known.get(form)
    if (number === undefined) known.set(form, (number = stems.of(stemOf(form))))
    return number
  }
}

/** Things in the order of the wordings that they belong to, those of one wording in the order in which they came. */
function byWording<Thing>(things: readonly Thing[], wordings: Int32Array, count: number): Lists<readonly Thing[]> {
  const start = new Int32Array(count + 1)
  for (const wording of wordings) start[wording + 1] = (start[wording + 1] ?? 0) + 1
  for (let wording = 1; wording <= count; wording++) start[wording] = (start[wording] ?? 0) + (start[wording - 1] ?? 0)
  const next = start.slice()
  const items = things.slice()
  for (const [i, thing] of things.entries()) {
    const wording = wordings[i] ?? 0
    const at = next[wording] ?? 0
    items[at] = thing
    next[wording] = at + 1
  }
  return { start, items }
}
