import { resolutionNumber } from "../../symbol/index.ts"
import { stemmed } from "./stems.ts"
import { type IndexedText, KINDS, type Use, type Wording } from "./wording.ts"

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

/** Every wording of some texts that stand in the order of adoption. */
export function gatherWordings(texts: readonly IndexedText[]): readonly Wording[] {
  const byWords = new Map<string, { stems: readonly string[]; uses: Use[] }>()
  for (const [text, { provisions }] of texts.entries())
    for (const { label, kind, level, text: printed } of provisions) {
      const { forms, stems } = stemmed(printed)
      if (forms.length === 0) continue
      const words = forms.join(" ")
      const use: Use = { text, label, kind: KINDS.indexOf(kind), level, printed }
      const known = byWords.get(words)
      if (known) known.uses.push(use)
      else byWords.set(words, { stems, uses: [use] })
    }
  return [...byWords.values()]
}
